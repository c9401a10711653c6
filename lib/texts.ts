/** The message catalogue by name: which messages there are, and those of a checklist item. Pure; the texts come in. */
import type { ItemId, Pillar } from './checklist/item';
import type { DutyId } from './duties/ids';
import { sourceOf } from './duties/sources';
import type { Answered } from './evidence/deciding';
import type { CutQuote, Lines, Piece } from './evidence/short-quote';
import { isResting, summaryBesides, sureness } from './grades/rests-on';
import { firstReasons, type ShownReasons, shownReasons, toldCollection } from './grades/shown';
import type { Headline } from './history/compare';
import { MEASURED, ofHundred } from './measured';
import { policyDate } from './policy-date';
import type { Aim, Gets, Taken } from './quoted';
import { gradeSpoken, gradeTold, type ToldGrade } from './told';
import type { MessageKey, Translate } from './translate';
import type { Asked, Attributes, Finding, Grade, Report, UnreadKind } from './types';
import type { AskedId } from './values';

export type { Translate };

/** The texts of the checklist's items. */
interface ItemTexts {
  /** A noun for lists: "Sale of your data". */
  label(id: ItemId): string;
  question(id: ItemId): string;
  /** Why the question matters, one or two sentences. */
  why(id: ItemId): string;
  /** What an answer means, as a sentence that begins with the fact: "Sells personal data." */
  answer(id: ItemId, answer: string): string;
  /** What was read, as sentences: with "probably" where it is weak, and with what is known beside the answer. */
  said(found: Said): string;
  /** Is the answer given without "probably"? */
  isSure(found: Pick<Finding, 'answer' | 'confidence'>): boolean;
  /** A quote on which an answer rests, the deciding words marked; short: what fits on so many lines. */
  wholeQuote(answered: Answered, quote: string): Piece[];
  shortQuote(answered: Answered, quote: string, lines: Lines): Piece[];
  /** Whether anything is collected at all, as a sentence; null where the policy does not tell. */
  collected(report: Pick<Report, 'collection'>): string | null;
  /** The words beside the overall letter; with "probably" where the answer that they rest on is weak. */
  summary(report: Pick<Report, 'summary' | 'items' | 'collection'>): string;
  /** The same where what stands out is shown as well: without what that says. */
  summaryBesides(report: Pick<Report, 'summary' | 'items' | 'collection' | 'standouts'>): string;
  /** What has to be said before the reasons for a letter, as sentences. */
  beforeReasons(report: Pick<Report, 'grades' | 'collection'>, which: Pillar | 'overall'): string[];
  /** The reasons for a letter; null where they are not known. */
  reasons(grade: Pick<Grade, 'letter' | 'why'>): ShownReasons | null;
  /** What the policy's page links to and was not read, as a sentence; "" where that is nothing. */
  unread(kinds: readonly UnreadKind[] | undefined): string;
  /** What is taken, what for, who gets it, and a lay reader's question with its answer. */
  taken(taken: Pick<Taken, 'kind' | 'optional' | 'unsure'>): string;
  purpose(purpose: Pick<Aim, 'purpose' | 'optional' | 'unsure'>): string;
  gets(gets: Pick<Gets, 'who' | 'names' | 'optional' | 'unsure'>): string;
  asked(id: AskedId): string;
  askedAnswer(asked: Pick<Asked, 'id' | 'answer'>): string;
  /** A policy's date as the reader writes it, "3 May 2024"; null for what is no date. In: "2024-05-03" or "2024-05". */
  policyDate(date: string): string | null;
  /** What a law asks a policy to tell, a few words; and what would tell it, a sentence. */
  duty(id: DutyId): string;
  dutyHint(id: DutyId): string;
  /** An article with its law named: "Art. 13(1)(a) GDPR". In: as `DUTIES` has it. */
  article(article: string): string;
  /** The worst change of a policy: "New: the policy says it sells your personal data." */
  headline(headline: Headline): string;
  /** A letter in a line of text, and for those who cannot see it with its scale; one that is not sure with its neighbour. */
  gradeTold(grade: ToldGrade | null): string;
  gradeSpoken(grade: ToldGrade | null): string;
  /** How often answers and letters are right, as sentences. */
  measured(measured?: Pick<typeof MEASURED, 'policies' | 'right' | 'sameLetter'>): string;
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

/** In: the catalogue, and what cuts quotes: `cutQuote`, or what has their words already. Out: the texts of the checklist. */
export function itemTexts(t: Translate, cut: CutQuote): ItemTexts {
  const summary: ItemTexts['summary'] = (report) =>
    report.summary
      .map((id) =>
        isResting(id) && sureness(id, report) < MEASURED.sureFrom
          ? t(`summary_probably_${snake(id)}`)
          : t(`summary_${snake(id)}`),
      )
      .join(' ');
  return {
    label: (id) => t(`item_${snake(id)}_label`),
    question: (id) => t(`item_${snake(id)}_question`),
    why: (id) => t(`item_${snake(id)}_why`),
    answer: (id, answer) => answerText(t, id, answer),
    said: (found) => saidText(t, found),
    isSure: (found) => surenessOf(found) >= MEASURED.sureFrom,
    wholeQuote: (answered, quote) => cut(answered, quote, null),
    shortQuote: cut,
    collected: (report) => {
      const told = toldCollection(report);
      return told && weakly(t, t(`collection_${told.answer}`), told.confidence);
    },
    summary,
    summaryBesides: (report) => summary({ ...report, summary: summaryBesides(report) }),
    beforeReasons: (report, which) =>
      firstReasons(report, which).map((reason) =>
        reason === 'nothing'
          ? weakly(t, t('why_nothing'), report.collection?.confidence ?? 1)
          : t(`why_${snake(reason)}`),
      ),
    reasons: shownReasons,
    unread: (kinds = []) =>
      kinds.length > 0 ? t('unread', kinds.map((kind) => t(`unread_${kind}`)).join(t('unread_between'))) : '',
    taken: ({ kind, ...how }) => howTold(t, t(`taken_${snake(kind)}`), how, 'takes_if_you_choose'),
    purpose: ({ purpose, ...how }) => howTold(t, t(`purpose_${snake(purpose)}`), how, 'takes_if_you_agree'),
    gets: ({ who, names = [], ...how }) => {
      const word = who === 'named' ? names.join(', ') : t(`gets_${snake(who)}`);
      const group = howTold(t, word, how, 'takes_if_you_agree');
      return who !== 'named' && names.length > 0 ? t('gets_by_name', group, names.join(', ')) : group;
    },
    asked: (id) => t(`asked_${snake(id)}`),
    askedAnswer: ({ id, answer }) =>
      answer === 'not-stated' ? t('asked_not_stated') : t(`asked_${snake(id)}_${snake(answer)}` as MessageKey),
    policyDate: (date) => policyDate(date, t('catalogue_language')),
    gradeTold: (grade) => gradeTold(grade, t),
    gradeSpoken: (grade) => gradeSpoken(grade, t),
    duty: (id) => t(`duty_${snake(id)}`),
    dutyHint: (id) => t(`duty_${snake(id)}_hint`),
    article: (article) => t(`article_${snake(sourceOf(article))}`, article),
    headline: (headline) => headlineText(t, headline),
    measured: ({ policies, right, sameLetter } = MEASURED) =>
      [
        t('measured', String(policies), String(ofHundred(right))),
        ...(sameLetter === null ? [] : [t('measured_letters', String(100 - ofHundred(sameLetter)))]),
      ].join(' '),
  };
}

/** An answer that the catalogue has no words for was kept by another version, with another checklist. */
const answerText = (t: Translate, id: ItemId, answer: string): string =>
  t(answerKey(id, answer)) || t('answer_of_another_version');

function saidText(t: Translate, found: Said): string {
  const { id, answer, attributes = {} } = found;
  const sentence = variant(t, found) ?? answerText(t, id, answer);
  return [weakly(t, sentence, surenessOf(found)), ...beside(t, found, attributes)].join(' ');
}

/** The sentence of an answer of which more is known than its name says; null: there is none of its own. */
function variant(t: Translate, found: Said): string | null {
  const { id, answer, attributes: { sale, mechanism } = {} } = found;
  if (id === 'sells-data' && answer === 'yes' && sale) return t(`attribute_sale_${snake(sale)}`);
  if (id === 'international-transfer' && answer === 'with-safeguards' && mechanism === 'lapsed')
    return t('attribute_mechanism_lapsed');
  const tracked = trackedChoice(found);
  if (tracked) return t(`attribute_choice_${snake(tracked.choice)}_${snake(tracked.id)}`);
  const partly = forSome(found);
  return partly && t(`attribute_audience_some_${snake(partly)}`);
}

/** What tracks, and is told together with the choice that goes with it: "Targets ads at you if you agree". */
const TRACKED = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const;

function trackedChoice({ id, answer, attributes: { choice } = {} }: Said) {
  const tracked = TRACKED.find((one) => one === id);
  return tracked && choice && answer === 'yes' ? { id: tracked, choice } : null;
}

/** The promises of a choice that hold in some places alone, and are told so in one sentence. */
const FOR_SOME = ['opt-in', 'opt-out', 'honours'] as const;

const forSome = ({ answer, attributes: { audience } = {} }: Said) =>
  (audience === 'some' && FOR_SOME.find((one) => one === answer)) || null;

/** Short sentences behind that of the answer. Silence and what is unclear have none. */
function beside(t: Translate, found: Said, { choice, decision, audience, extent }: Attributes): string[] {
  const { id, answer } = found;
  if (answer === 'not-stated' || answer === 'unclear') return [];
  return [
    choice && answer === 'yes' && !trackedChoice(found) ? t(`attribute_choice_${snake(choice)}`) : '',
    decision && answer === 'yes' ? t(`attribute_decision_${decision}`) : '',
    audience === 'some' && answer !== 'conditional' && !forSome(found) ? t('attribute_audience_some') : '',
    extent === 'part' && isPartial(id) ? t(`attribute_extent_part_${snake(id)}`) : '',
  ].filter(Boolean);
}

/** The promises that are read as reaching only a part; which part that is differs. */
const PARTIAL = ['recipients-named', 'security', 'children'] as const;
const isPartial = (id: ItemId): id is (typeof PARTIAL)[number] => PARTIAL.some((one) => one === id);

/** What has a headline of its own; other changes are told by their answer. */
const HEADLINED = [
  'sells-data',
  'shares-for-advertising',
  'cross-site-tracking',
  'behavioural-ads',
  'ai-training',
] as const;

function headlineText(t: Translate, { kind, item }: Headline): string {
  if (kind === 'gone') return t('change_gone', answerText(t, item.id, item.answer));
  const own = ownHeadline(item);
  return own ? t(`change_new_${snake(own)}`) : t('change_new', saidText(t, item));
}

/** None for an answer of which more is known: it sells by a law's word alone, asks first, or does it in some places. */
function ownHeadline({ id, answer, attributes: { sale, ...others } = {} }: Said): (typeof HEADLINED)[number] | null {
  const isPlain = answer === 'yes' && Object.keys(others).length === 0;
  return (isPlain && (id !== 'sells-data' || sale === 'own-word') && HEADLINED.find((one) => one === id)) || null;
}

/** That something is unclear is not doubted. */
const surenessOf = ({ answer, confidence }: { answer: string; confidence: number }): number =>
  answer === 'unclear' ? 1 : confidence;

/** In: a word for what is taken, done or who gets it. Out: the same, with the reader's say and with the doubt beside it. */
function howTold(
  t: Translate,
  word: string,
  { optional, unsure }: { optional?: true; unsure?: true },
  say: 'takes_if_you_choose' | 'takes_if_you_agree',
): string {
  const withSay = optional ? t(say, word) : word;
  return unsure ? t('takes_probably', withSay) : withSay;
}

/** In: a sentence, and how sure it is, 0 to 1. Out: the same, after "probably" where it is less sure than `MEASURED.sureFrom`. */
const weakly = (t: Translate, sentence: string, sure: number): string =>
  sure >= MEASURED.sureFrom ? sentence : t('probably', sentence);

/** Picks from "one | many" by the count, as the language counts: French has one of nothing, too. A message without the bar is the same for every count. */
export function plural(message: string, count: number, language: string): string {
  const [one = message, many = one] = message.split(' | ');
  return many === one || new Intl.PluralRules(language).select(count) === 'one' ? one : many;
}
