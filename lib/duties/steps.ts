/** The ways in which a row is read: off an answer of the report, off sentences, off what the policy offers, off its date. */

import type { ItemId } from '../checklist/item';
import { evidenceOf } from '../sentences/evidence';
import { fold } from '../sentences/fold';
import { pace, type Steps } from '../steps';
import type { ActionKind, Attributes, Duty, Evidence, PolicyText, Reading, Report } from '../types';
import { NO_ANSWERS } from '../values';
import { type Phrases, Words } from './phrases';

/** A sentence as the word tables see it. */
interface Said {
  reading: Reading;
  /** The sentence with the introduction of its list. */
  words: Words;
  /** The sentence alone. */
  own: Words;
  /** The headings above it. */
  above: Words;
}

/** What a report says that rows are read off. */
export type Answered = Pick<Report, 'items' | 'actions' | 'dated'>;

/** All that a row is read off. */
export interface Given {
  report: Answered;
  policy: PolicyText;
  sentences: readonly Said[];
}

type Found = Omit<Duty, 'id'>;
/** One way to read a row, in steps; null where it tells nothing. */
export type Step = (given: Given) => Steps<Found | null>;
type State = Exclude<Duty['state'], 'missing'>;

/** What a sentence must say. */
export interface Rule {
  /** One phrase of each group must stand in it. */
  says: readonly Phrases[];
  /** None of these may stand in the sentence itself. */
  not?: Phrases;
  /** One of these must stand in a heading above it. */
  under?: Phrases;
  /** It must stand among the first sentences, where a policy says whose it is. */
  early?: true;
}

/** In steps. In: a report, its text and readings. Out: what the rows are read off. */
export function* taking(report: Answered, policy: PolicyText, readings: readonly Reading[]): Steps<Given> {
  const isDue = pace();
  const headings = new Map<string, Words>();
  const above = (folded: string): Words => {
    const known = headings.get(folded) ?? new Words(folded);
    headings.set(folded, known);
    return known;
  };
  const sentences: Said[] = [];
  for (const reading of readings) {
    sentences.push({
      reading,
      words: new Words(reading.folded, reading.sentence.text),
      own: new Words(reading.folded.slice(reading.own)),
      above: above(reading.headings),
    });
    if (isDue(reading.folded.length)) yield;
  }
  return { report, policy, sentences };
}

/** What takes no more than one step: it looks at no sentence. */
function inOne(read: (given: Given) => Found | null): Step {
  return function* (given) {
    yield;
    return read(given);
  };
}

const NONE: Phrases = [];

const fits = ({ reading, words, own, above }: Said, { says, not = NONE, under }: Rule): boolean =>
  reading.sentence.kind !== 'heading' &&
  says.every((phrases) => words.haveOne(phrases)) &&
  !own.haveOne(not) &&
  (under === undefined || above.haveOne(under));

/** So many sentences stand before the matter itself begins. */
const EARLY = 15;

/** A sentence says so, by one of the rules; the first rule that finds one decides. */
export const says = (state: State, ...rules: readonly Rule[]): Step =>
  function* ({ sentences }) {
    const isDue = pace();
    for (const rule of rules)
      for (const said of rule.early ? sentences.slice(0, EARLY) : sentences) {
        if (fits(said, rule)) return { state, evidence: [evidenceOf(said.reading.sentence)] };
        if (isDue(said.reading.folded.length)) yield;
      }
    return null;
  };

/** Sentences say both, each by one of its own rules. */
export const saysBoth = (state: State, one: readonly Rule[], other: readonly Rule[]): Step =>
  function* (given) {
    const found = [yield* says(state, ...one)(given), yield* says(state, ...other)(given)];
    const evidence = found.flatMap((part) => part?.evidence ?? []);
    return found.every(Boolean) ? { state, evidence: withoutTwins(evidence) } : null;
  };

/** The report's answer to a question is one of these (of an attribute, where one is named). */
export const answer = (state: State, item: ItemId, answers: readonly string[], attributes: Attributes = {}): Step =>
  inOne(({ report }) => {
    const found = report.items.find(({ id }) => id === item);
    if (!found || !answers.includes(found.answer)) return null;
    const wanted = Object.entries(attributes) as [keyof Attributes, string][];
    return wanted.every(([name, value]) => found.attributes?.[name] === value) ? { state, item, evidence: [] } : null;
  });

/** The policy offers a link or a mail address of these kinds, in a sentence or with words that have one of the phrases. */
export const offers = (state: State, kinds: readonly ActionKind[], phrases?: Phrases): Step =>
  inOne(({ report }) => {
    const action = report.actions?.find(
      ({ kind, words, evidence }) =>
        kinds.includes(kind) && (!phrases || new Words(fold(`${words} ${evidence.quote}`)).haveOne(phrases)),
    );
    return action ? { state, evidence: [action.evidence] } : null;
  });

/** Sentences that say this name at least so many different things of the table; the one that names most is quoted. */
export const names = (
  state: State,
  fewest: number,
  table: Readonly<Record<string, Phrases>>,
  ...rules: readonly Rule[]
): Step =>
  function* ({ sentences }) {
    const isDue = pace();
    const all = new Set<string>();
    let best: { reading: Reading; count: number } | null = null;
    for (const said of sentences) {
      if (isDue(said.reading.folded.length)) yield;
      if (!rules.some((rule) => fits(said, rule))) continue;
      const named = Object.keys(table).filter((kind) => said.words.haveOne(table[kind] ?? []));
      for (const kind of named) all.add(kind);
      if (named.length > (best?.count ?? 0)) best = { reading: said.reading, count: named.length };
    }
    return best && all.size >= fewest ? { state, evidence: [evidenceOf(best.reading.sentence)] } : null;
  };

/** Asked only where the report says nothing to all of these questions. */
export const ifSilent = (items: readonly ItemId[], step: Step): Step =>
  function* (given) {
    const isTold = given.report.items.some(({ id, answer }) => items.includes(id) && !SILENT.includes(answer));
    return isTold ? null : yield* step(given);
  };
const SILENT: readonly string[] = NO_ANSWERS;

/** The policy gives itself a date. */
export const dated: Step = inOne(({ report: { dated: quote }, policy: { blocks } }) => {
  if (!quote) return null;
  const block = Math.max(
    0,
    blocks.findIndex(({ text }) => text.includes(quote)),
  );
  return { state: 'present', evidence: [{ quote, heading: '', block }] };
});

const withoutTwins = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(({ quote }, at) => evidence.findIndex((other) => other.quote === quote) === at);
