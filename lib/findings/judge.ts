/** Decides an item by cues and sentence model together. */
import type { Item } from '../checklist/item';
import { HEADS } from '../practices/sentence-model';
import type { Evidence, Finding, Hit, Reading } from '../types';
import { findingByCues, PLAIN, scopedHits } from './by-cues';
import { type DecisionWeights, probabilitiesOf } from './decision';
import { evidenceFor, type MarginOf, quotesOf, statedBy } from './evidence';
import { answerFeatures, summaryOf } from './features';

/** What was learnt, applied to one policy. */
export interface Judge {
  weights: DecisionWeights;
  /** An answer less probable than this is not said: the item is unclear. */
  threshold: number;
  /** For each reading, the margin of each head of the sentence model. */
  margins: readonly Float32Array[];
}

/** A sentence below this margin does not show an answer of which no cue speaks. */
const SHOWS = -0.5;

/** The share of the labels below which an answer is too rare to have been learnt. */
const RARE = 0.05;

/** In: an item, its hits, the readings they stand in, what was learnt. Out: the item's finding. */
export function judge(item: Item, hits: readonly Hit[], readings: readonly Reading[], learnt: Judge): Finding {
  const { weights, threshold } = learnt;
  const own = weights.items[item.id] ?? { weights: [], biases: [], prior: [] };
  const byCues = findingByCues(item, hits);
  if (isTooRare(item, byCues, own.prior) || isPlain(byCues, hits)) return { ...byCues, chances: supported(byCues) };
  const probabilities = probabilitiesOf(rowsFor(item, hits, readings, learnt), weights.shared, own);
  const chances = Object.fromEntries(probabilities.map((chance, at) => [item.answers[at] ?? 'not-stated', chance]));
  const best = probabilities.indexOf(Math.max(...probabilities));
  const confidence = probabilities[best] ?? 0;
  const answer = item.answers[best] ?? 'not-stated';
  if (confidence < threshold) return { id: item.id, answer: 'unclear', confidence, evidence: [], chances };
  if (answer === 'not-stated') return { id: item.id, answer, confidence, evidence: [], chances };
  const evidence = shown(item, answer, hits, readings, learnt);
  return evidence.length > 0
    ? { id: item.id, answer, confidence, evidence, chances }
    : { id: item.id, answer: 'unclear', confidence: 1 - confidence, evidence, chances };
}

/** The chances of an answer that the cues alone decide: as much as they support it, the rest is silence. */
const supported = ({ answer, confidence }: Finding): Record<string, number> => ({
  'not-stated': 1 - confidence,
  [answer]: confidence,
});

/**
 * An answer that hardly any label has cannot be weighed by what was learnt from labels, which would always call it
 * unlikely: "we track nobody" must not become an admission because nearly everybody tracks. There the cues decide.
 */
function isTooRare(item: Item, { answer }: Finding, prior: readonly number[]): boolean {
  const usual = prior[item.answers.indexOf(answer)];
  return usual !== undefined && usual < RARE;
}

/** Is it said in so many words? Labels have taught how often such words are turned in the next breath; these are not. */
const isPlain = ({ answer }: Finding, hits: readonly Hit[]): boolean =>
  hits.some((hit) => hit.answer === answer && hit.weight >= PLAIN);

/** The features of each answer, silence last: what `probabilitiesOf` weighs, at run time and in training. */
export function rowsFor(
  item: Item,
  hits: readonly Hit[],
  readings: readonly Reading[],
  { weights, margins }: Pick<Judge, 'weights' | 'margins'>,
): number[][] {
  const heads = item.answers.map((answer) => {
    const head = headOf(item, answer);
    return summaryOf(readings, (reading) => margins[reading]?.[head] ?? -1);
  });
  return answerFeatures(item, findingByCues(item, hits), hits, heads, weights.items[item.id]?.prior ?? []);
}

/** The quotes: by the cues that speak for the answer, or else by the sentences that read most like it. */
function shown(
  item: Item,
  answer: string,
  hits: readonly Hit[],
  readings: readonly Reading[],
  learnt: Judge,
): Evidence[] {
  const head = headOf(item, answer);
  const places = new Map(readings.map((reading, place) => [reading.sentence, place]));
  const marginOf: MarginOf = ({ sentence }) => learnt.margins[places.get(sentence) ?? -1]?.[head] ?? -1;
  const byCues = evidenceFor(answer, scopedHits(item, hits), marginOf);
  if (byCues.length > 0) return byCues;
  const unscoped = evidenceFor(answer, hits, marginOf);
  if (unscoped.length > 0) return unscoped;
  // What speaks for another answer shows nothing for this one, however alike the words.
  const other = new Set(hits.map(({ reading }) => reading.sentence));
  return quotesOf(
    readings
      .filter((reading) => marginOf(reading) > SHOWS && !other.has(reading.sentence))
      .sort((a, b) => marginOf(b) - marginOf(a))
      .flatMap(statedBy),
  );
}

const headOf = (item: Item, answer: string): number =>
  HEADS.findIndex((head) => head.item === item.id && head.answer === answer);
