/** How far two readers agree on what is taken, and how often Candor is right where they do. Pure. */
import { FROM_ANSWERS, UNLABELLED } from '../../lib/takes/with-answers';
import { ASKED_IDS, PURPOSES, TAKEN_KINDS } from '../../lib/values';

/** What a reader, or Candor, says of one policy. */
export interface Labels {
  takes: Partial<Record<string, boolean>>;
  purposes: Partial<Record<string, boolean>>;
  asked: Partial<Record<string, string>>;
  company: string;
  updated: string;
}

export type Part = 'kinds' | 'purposes' | 'asked' | 'company' | 'updated';

export interface Measure {
  part: Part;
  id: string;
  policies: number;
  /** On how many the readers agree, and on how many of those something is stated. */
  agreed: number;
  stated: number;
  /** Shares of the agreed, 0 to 1; null where there are none. */
  right: number | null;
  f1: number | null;
}

/** The bars of what is shown: shares, and how many policies must state it so that a share says something. */
export const BARS = { agreement: 0.8, right: 0.9, f1: 0.8, stated: 3 } as const;

const LABELLED = TAKEN_KINDS.filter((kind) => !UNLABELLED.includes(kind));
/** Told by the checklist's answers alone, which have bars of their own (docs/evaluation.md). */
const BY_ANSWERS: readonly string[] = [...FROM_ANSWERS.kinds, ...FROM_ANSWERS.purposes];

/** What is said of nothing. */
const NOT_STATED = 'not-stated';

/** A question: how an answer to it is read off labels; "not-stated" where there is none. */
interface Question {
  part: Part;
  id: string;
  answerIn(labels: Labels): string;
}

const truth = (value: boolean | undefined): string => (value ? 'yes' : NOT_STATED);
const QUESTIONS: readonly Question[] = [
  ...LABELLED.map((id): Question => ({ part: 'kinds', id, answerIn: ({ takes }) => truth(takes[id]) })),
  ...PURPOSES.map((id): Question => ({ part: 'purposes', id, answerIn: ({ purposes }) => truth(purposes[id]) })),
  ...ASKED_IDS.map((id): Question => ({ part: 'asked', id, answerIn: ({ asked }) => asked[id] ?? NOT_STATED })),
  { part: 'company', id: 'company', answerIn: ({ company }) => plainName(company) || NOT_STATED },
  { part: 'updated', id: 'updated', answerIn: ({ updated }) => updated || NOT_STATED },
];

/** A name without case, punctuation and article: "The Acme Co., Ltd." is "acme co ltd". */
export const plainName = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[.,]/g, '')
    .replace(/[^\p{L}\p{N}&]+/gu, ' ')
    .trim()
    .replace(/^the /, '');

/** In: what two readers and Candor say of each policy, and the ids of questions; all without. Out: a measure for each, in their order. */
export function measured(
  policies: readonly { a: Labels; b: Labels; candor: Labels }[],
  ids: readonly string[] = QUESTIONS.map(({ id }) => id),
): Measure[] {
  return QUESTIONS.filter(({ id }) => ids.includes(id)).map(({ part, id, answerIn }) => {
    const both = policies.filter(({ a, b }) => answerIn(a) === answerIn(b));
    const pairs = both.map(({ a, candor }) => ({ gold: answerIn(a), ours: answerIn(candor) }));
    const isStated = (answer: string): boolean => answer !== NOT_STATED;
    const hits = pairs.filter(({ gold, ours }) => isStated(gold) && isStated(ours)).length;
    const stated = pairs.filter(({ gold }) => isStated(gold)).length;
    const said = pairs.filter(({ ours }) => isStated(ours)).length;
    return {
      part,
      id,
      policies: policies.length,
      agreed: pairs.length,
      stated,
      right: pairs.length > 0 ? pairs.filter(({ gold, ours }) => gold === ours).length / pairs.length : null,
      f1: stated + said > 0 ? (2 * hits) / (stated + said) : null,
    };
  });
}

/** Whether a question is shown: the readers agree on it, and Candor with them. */
export const isShown = ({ policies, agreed, stated, right, f1 }: Measure): boolean =>
  agreed >= BARS.agreement * policies &&
  stated >= BARS.stated &&
  right !== null &&
  right >= BARS.right &&
  f1 !== null &&
  f1 >= BARS.f1;

/** In: measures. Out: what may be shown, as lib/takes/shown.ts reads it. */
export function shownBy(measures: readonly Measure[]) {
  const of = (part: Part): string[] =>
    measures.filter((one) => one.part === part && !BY_ANSWERS.includes(one.id) && isShown(one)).map(({ id }) => id);
  return {
    kinds: of('kinds'),
    purposes: of('purposes'),
    asked: of('asked'),
    company: of('company').length > 0,
    updated: of('updated').length > 0,
  };
}

/** In: measures. Out: the lines of a table for people. */
export function tableOf(measures: readonly Measure[]): string[] {
  const percent = (share: number | null): string => (share === null ? '–' : `${Math.round(1000 * share) / 10} %`);
  return [
    '| what | readers agree | of these state it | right | F1 of "stated" | shown |',
    '| --- | --- | --- | --- | --- | --- |',
    ...measures.map(
      (one) =>
        `| \`${one.id}\` | ${one.agreed} of ${one.policies} | ${one.stated} | ${percent(one.right)} | ${percent(one.f1)} | ${BY_ANSWERS.includes(one.id) ? 'as the checklist' : isShown(one) ? 'yes' : 'no'} |`,
    ),
  ];
}
