/** A policy as the reader read it: for each sentence how likely it states each answer, and for whom it holds. */
import { type Item, isRight } from '../checklist/item';
import { atOnce, pace, type Steps } from '../steps';
import type { Audience, Hit, Margins, Reading, Row, Sentence } from '../types';

/** Outputs of the reader beside the answers. */
const OTHERS = 'holds-for:others';
const PART = 'holds-for:a-part';

/** A lower margin says no more than this; and what stands for a sentence that is not there. */
export const FLOOR = -8;
/** What a refusal in plain words is at least worth. */
const REFUSED = 3;

export interface ReadPolicy {
  sentences: readonly Sentence[];
  /** For each sentence, for whom it holds. */
  audiences: readonly Audience[];
  /** For each sentence the reading that it is part of; undefined for what states nothing by itself. */
  readings: readonly (Reading | undefined)[];
  /** For each sentence: is what it says denied from outside ("What we never do", "Sold | No")? */
  denied: readonly boolean[];
  /** For each sentence: does what it states hold for a part only? */
  ofAPart: readonly boolean[];
  /**
   * For each sentence the place where it stands first under the same heading, for the same people, in the same sense: what is
   * said twice speaks once.
   */
  firsts: readonly number[];
  /** For each sentence, what its log-odds lose for it may hold for others only: the more, the likelier it does. */
  discounts: Float32Array;
  margins: Margins;
  /** The place of a reading's own sentence; -1 where it was put together from several. */
  placeOf: (reading: Reading) => number;
}

/** In: sentences, their readings, and the margins of each sentence. Throws when there are not as many margins. */
export const readPolicy = (
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  margins: Margins,
): ReadPolicy => atOnce(readingPolicy(sentences, readings, margins));

/** The same in steps. */
export function* readingPolicy(
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  margins: Margins,
): Steps<ReadPolicy> {
  if (margins.sentences.length !== sentences.length)
    throw new Error(`${sentences.length} sentences, but margins of ${margins.sentences.length}`);
  const places = new Map(sentences.map((sentence, place) => [sentence, place]));
  const of: (Reading | undefined)[] = new Array<undefined>(sentences.length).fill(undefined);
  const take = (reading: Reading, sentence: Sentence): void => {
    const place = places.get(sentence);
    if (place !== undefined) of[place] = reading;
  };
  for (const reading of readings) take(reading, reading.sentence);
  // A short answer is read, and quoted, with its question.
  for (const reading of readings) for (const sentence of reading.beside ?? []) take(reading, sentence);
  yield;
  const [others, part] = [margins.outputs.indexOf(OTHERS), margins.outputs.indexOf(PART)];
  const audiences = of.map((reading) => reading?.audience ?? 'everyone');
  const denied = deniedIn(sentences, readings, of);
  yield;
  const ofAPart = margins.sentences.map((row) => (row[part] ?? FLOOR) > 0);
  const discounts = Float32Array.from(margins.sentences, (row) => Math.log1p(Math.exp(row[others] ?? FLOOR)));
  yield;
  const isDue = pace();
  const keys: string[] = [];
  for (const [at, sentence] of sentences.entries()) {
    keys.push(JSON.stringify([asRead(sentence), audiences[at], denied[at]]));
    if (isDue(sentence.text.length)) yield;
  }
  return {
    sentences,
    audiences,
    readings: of,
    denied,
    ofAPart,
    firsts: firstsOf(keys),
    discounts,
    margins,
    placeOf: (reading) => places.get(reading.sentence) ?? -1,
  };
}

/** What a person looks at to understand a sentence: itself, its heading, its introduction, its question, its row. */
const asRead = ({ text, headings, intro, question, row }: Sentence): unknown[] => [
  text,
  headings.at(-1),
  intro,
  question,
  row?.cells.map((cell) => [cell.head, cell.text]),
];

/** In: anything. Out: for each the place of the first that is the same. */
function firstsOf(keys: readonly string[]): number[] {
  const places = new Map<string, number>();
  return keys.map((key, place) => {
    const first = places.get(key) ?? place;
    places.set(key, first);
    return first;
  });
}

/** A row of a table is denied where each of its columns is. */
function deniedIn(
  sentences: readonly Sentence[],
  readings: readonly Reading[],
  of: readonly (Reading | undefined)[],
): boolean[] {
  const rows = new Map<Row, boolean>();
  for (const { sentence, denied = false } of readings)
    if (sentence.row) rows.set(sentence.row, denied && (rows.get(sentence.row) ?? true));
  return sentences.map(({ row }, place) => (row ? rows.get(row) === true : of[place]?.denied === true));
}

/**
 * In: an item, a read policy, and the hits of the item's cues. Out: for each of its answers, the log-odds that each sentence
 * states it of the reader. What is denied from outside, or refuses the item's right in plain words, states "no", whatever it
 * would state alone. Where a sentence is said again it states nothing: what it is likeliest to state stands at its first place.
 */
export const oddsOf = (item: Item, read: ReadPolicy, hits: readonly Hit[]): Float32Array[] =>
  atOnce(weighingOdds(item, read, hits));

/** The same in steps. */
export function* weighingOdds(item: Item, read: ReadPolicy, hits: readonly Hit[]): Steps<Float32Array[]> {
  const { margins, denied, discounts } = read;
  const refusing = refusingIn(item, read, hits);
  const alone = item.answers.map((answer) => {
    const output = margins.outputs.indexOf(`${item.id}=${answer}`);
    return Float32Array.from(margins.sentences, (row, place) =>
      Math.max(FLOOR, (row[output] ?? FLOOR) - (discounts[place] ?? 0)),
    );
  });
  const odds: Float32Array[] = [];
  for (const [at, own] of alone.entries()) {
    yield;
    const stated = own.map((one, place) => {
      if (!denied[place] && !refusing.has(place)) return one;
      if (item.answers[at] !== 'no') return FLOOR;
      return Math.max(refusing.has(place) ? REFUSED : FLOOR, ...alone.map((other) => other[place] ?? FLOOR));
    });
    odds.push(saidOnce(stated, read.firsts));
  }
  return odds;
}

function saidOnce(odds: Float32Array, firsts: readonly number[]): Float32Array {
  const once = new Float32Array(odds.length).fill(FLOOR);
  odds.forEach((one, place) => {
    const first = firsts[place] ?? place;
    once[first] = Math.max(once[first] ?? FLOOR, one);
  });
  return once;
}

/** The places of the sentences that refuse an item's right to its reader, by the cues that say so. */
function refusingIn(item: Item, { placeOf }: ReadPolicy, hits: readonly Hit[]): ReadonlySet<number> {
  if (!isRight(item.id)) return new Set();
  const refusals = hits.filter(({ answer, reading }) => answer === 'no' && reading.audience !== 'others');
  return new Set(refusals.map(({ reading }) => placeOf(reading)));
}
