/** The message catalogue by name: which messages there are, and those of a checklist item. Pure; the texts come in. */
import type { ItemId } from './checklist/item';
import { MEASURED, ofHundred } from './measured';
import type { Attributes, Collection, Finding, SummaryId, UnreadKind } from './types';

type MessageKey = keyof typeof import('../locales/en.json');

/** Gives the message of that name. `$1`, `$2` … are replaced; a number as the first one also picks singular or plural. */
export type Translate = (key: MessageKey, ...substitutions: (string | number)[]) => string;

/** The texts of the checklist's items. */
interface ItemTexts {
  /** A noun for lists: "Sale of your data". */
  label(id: ItemId): string;
  question(id: ItemId): string;
  /** Why the question matters, one or two sentences. */
  why(id: ItemId): string;
  /** What an answer means, as a sentence: "The policy says that …". */
  answer(id: ItemId, answer: string): string;
  /** What was read, as sentences: with "probably" where it is weak, and with what is known beside the answer. */
  said(found: Said): string;
  /** Whether anything is collected at all, as a sentence. */
  collected(found: Pick<Collection, 'answer' | 'confidence'>): string;
  /** The words beside the overall letter. */
  summary(ids: readonly SummaryId[]): string;
  /** What the policy's page links to and was not read, as a sentence; "" where that is nothing. */
  unread(kinds: readonly UnreadKind[] | undefined): string;
  /** How often answers are right, as a sentence. */
  measured(): string;
}

/** What a sentence is made from. */
type Said = Pick<Finding, 'id' | 'answer' | 'confidence' | 'attributes'>;

/** All that a component needs to speak. */
export interface Texts {
  t: Translate;
  items: ItemTexts;
  /** A language in words ("fr" → "French"); null when the tag says nothing. */
  languageName(tag: string): string | null;
}

export type Snake<S extends string> = S extends `${infer Head}-${infer Tail}` ? `${Head}_${Snake<Tail>}` : S;

/** Message names hold letters, digits and underscores only. */
export const snake = <S extends string>(id: S): Snake<S> => id.replaceAll('-', '_') as Snake<S>;

/** The name of the message for an item's answer. That each exists is shown by tests/texts.test.ts, not by the compiler. */
export const answerKey = (id: ItemId, answer: string): MessageKey => `item_${snake(id)}_${snake(answer)}` as MessageKey;

export function itemTexts(t: Translate): ItemTexts {
  return {
    label: (id) => t(`item_${snake(id)}_label`),
    question: (id) => t(`item_${snake(id)}_question`),
    why: (id) => t(`item_${snake(id)}_why`),
    answer: (id, answer) => t(answerKey(id, answer)),
    said: (found) => saidText(t, found),
    collected: (found) => weakly(t, t(`collection_${snake(found.answer)}`), found),
    summary: (ids) => ids.map((id) => t(`summary_${snake(id)}`)).join(' '),
    unread: (kinds = []) =>
      kinds.length > 0 ? t('unread', kinds.map((kind) => t(`unread_${kind}`)).join(t('unread_between'))) : '',
    measured: () => t('measured', String(MEASURED.policies), String(ofHundred(MEASURED.right))),
  };
}

function saidText(t: Translate, found: Said): string {
  const { id, answer, attributes = {} } = found;
  return [weakly(t, variant(t, found) ?? t(answerKey(id, answer)), found), ...beside(t, found, attributes)].join(' ');
}

/** The sentence of an answer of which more is known than its name says. */
function variant(t: Translate, { id, answer, attributes = {} }: Said): string | null {
  if (id === 'sells-data' && answer === 'yes' && attributes.sale) return t(`attribute_sale_${snake(attributes.sale)}`);
  if (id === 'international-transfer' && answer === 'with-safeguards' && attributes.mechanism === 'lapsed')
    return t('attribute_mechanism_lapsed');
  return null;
}

/** Short sentences behind that of the answer. Silence and what is unclear have none. */
function beside(t: Translate, { answer }: Said, { choice, decision, audience, extent }: Attributes): string[] {
  if (answer === 'not-stated' || answer === 'unclear') return [];
  return [
    choice && answer === 'yes' ? t(`attribute_choice_${snake(choice)}`) : '',
    decision && answer === 'yes' ? t(`attribute_decision_${decision}`) : '',
    audience === 'some' && answer !== 'conditional' ? t('attribute_audience_some') : '',
    extent === 'part' ? t('attribute_extent_part') : '',
  ].filter(Boolean);
}

/** The openings of a sentence about a policy, and what they are where an answer is weak. Longer ones first. */
const OPENINGS = ['policy_says_not', 'policy_says'] as const;

/** In: a sentence, and how sure it is. Out: the same, with "probably" where it is less sure than `MEASURED.sureFrom`. */
function weakly(
  t: Translate,
  sentence: string,
  { answer, confidence }: { answer: string; confidence: number },
): string {
  if (answer === 'unclear' || confidence >= MEASURED.sureFrom) return sentence;
  const opening = OPENINGS.find((name) => sentence.startsWith(t(name)));
  return opening ? t(`${opening}_probably`) + sentence.slice(t(opening).length) : sentence;
}

/** Picks from "one | many" by the count; a message without the bar is the same for every count. */
export function plural(message: string, count: number): string {
  const [one = message, many = one] = message.split(' | ');
  return count === 1 ? one : many;
}
