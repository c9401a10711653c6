/**
 * What a checklist item is: a question to a privacy policy, its possible answers, and the cues that speak for them.
 * An item is data; how cues are matched is `lib/practices/`, how hits become an answer is `lib/findings/`.
 */

export type Pillar = 'tracking' | 'sharing' | 'rights';
export const PILLARS: readonly Pillar[] = ['tracking', 'sharing', 'rights'];

/** Every id of the checklist, in the order in which reports show them. */
export const ITEM_IDS = [
  'behavioural-ads',
  'third-party-trackers',
  'cross-site-tracking',
  'tracking-choice',
  'dnt-gpc',
  'location',
  'profiling',
  'ai-training',
  'data-from-others',
  'sensitive-data',
  'sells-data',
  'shares-for-advertising',
  'service-providers',
  'affiliates',
  'government-disclosure',
  'business-transfer',
  'recipients-named',
  'international-transfer',
  'aggregated-data',
  'access',
  'correct',
  'delete',
  'portability',
  'object',
  'withdraw-consent',
  'marketing-opt-out',
  'sale-opt-out',
  'complaint',
  'contact',
  'change-notice',
  'retention',
  'security',
  'breach-notice',
  'children',
  'legal-basis',
  'response-time',
] as const;
export type ItemId = (typeof ITEM_IDS)[number];

/**
 * Whether the matched words must be said or denied to count:
 * `affirmed` (default) "we sell data", `denied` "we do not sell data", `any` both.
 * Denial is worked out with scope (`lib/practices/negation.ts`), so a pattern describes the practice alone.
 */
type Polarity = 'affirmed' | 'denied' | 'any';

/** One cue: words that speak for one answer. All patterns see folded text: lower case, straight quotes, single spaces. */
export interface Cue<Answer extends string = string> {
  answer: Answer;
  /** The words of the practice. Must touch the sentence's own text, not only the introduction of its list. */
  pattern: RegExp;
  polarity?: Polarity;
  /** No hit when the sentence (with its introduction) also matches this. */
  unless?: RegExp;
  /** The sentence (with its introduction) must match this too, anywhere; what it matches is neither said nor denied. */
  also?: RegExp;
  /** Holds for every reader, also in a section for some: a link in each message works for all who get it. */
  forEveryone?: boolean;
  /** Some heading above must match this. */
  heading?: RegExp;
  /** No hit when a heading above matches this. */
  unlessHeading?: RegExp;
  /** The two sentences before it in the same block must match this: "… in a merger. We will tell you before …". */
  after?: RegExp;
  /** 0 to 1, default 0.9: how sure it is, alone. From 0.5 on one hit decides; weaker hits add up, or leave it unclear. */
  weight?: number;
}

export interface Item<Answer extends string = string> {
  id: ItemId;
  pillar: Pillar;
  /** Every answer but `not-stated` and `unclear`, which each item has; the first that is well supported wins (rule 4 of the checklist). */
  answers: readonly Answer[];
  /**
   * Cues that help the reader (docs/evaluation.md, "What the cues add"), and a cheap first look: only sentences that match
   * the topic are tried with them. Of a right they are its refusals. Most other items have none.
   */
  cued?: { topic: RegExp; cues: readonly Cue<Answer>[] };
  /** Law or standard that the question comes from, e.g. "GDPR Art. 20". */
  laws?: readonly string[];
}

/** Declares an item; the generic keeps the cues' answers to those that the item lists. */
export function defineItem<const Answer extends string>(item: Item<Answer>): Item<Answer> {
  return item;
}

const RIGHTS: ReadonlySet<string> = new Set(ITEM_IDS.slice(ITEM_IDS.indexOf('access')));
/** Is it a question about rights and promises? The others are about what is done. */
export const isRight = (id: ItemId): boolean => RIGHTS.has(id);
