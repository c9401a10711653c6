/** Decides an item by what the reader says of all sentences, with the cues that are left. */
import type { Item } from '../checklist/item';
import { atOnce, type Steps } from '../steps';
import type { Evidence, Finding, Hit, Reading, Sentence } from '../types';
import { findingByCues } from './by-cues';
import { type DecisionWeights, probabilitiesOf } from './decision';
import { nearestIn, quotesOf, shownBy } from './evidence';
import { answerFeatures } from './features';
import { type ReadPolicy, weighingOdds } from './read-policy';

/** What was learnt. */
export interface Judge {
  weights: DecisionWeights;
  /** An answer less probable than this is not said: the item is unclear. */
  threshold: number;
}

/** A sentence with lower log-odds does not show an answer of which no cue speaks. */
const SHOWS = -3;
/** A second quote must be about as likely as not. */
const SHOWS_TOO = -0.5;
/** What a cue's weight adds to the log-odds of its sentence in the order of the quotes. */
const CUE_SHARE = 3;

/** In: an item, the hits of its cues (null: not asked), the policy as it was read, what was learnt. Out: its finding. */
export const judge = (item: Item, asked: readonly Hit[] | null, read: ReadPolicy, learnt: Judge): Finding =>
  atOnce(judging(item, asked, read, learnt));

/** The same in steps. */
export function* judging(
  item: Item,
  asked: readonly Hit[] | null,
  read: ReadPolicy,
  { weights, threshold }: Judge,
): Steps<Finding> {
  const hits = asked ?? [];
  const byCues = asked && findingByCues(item, asked);
  const odds = yield* weighingOdds(item, read, hits);
  yield;
  const own = weights.items[item.id] ?? { weights: [], biases: [] };
  const probabilities = probabilitiesOf(answerFeatures(item, odds, read, byCues, hits), weights.shared, own);
  const chances = Object.fromEntries(probabilities.map((chance, at) => [item.answers[at] ?? 'not-stated', chance]));
  const best = probabilities.indexOf(Math.max(...probabilities));
  const confidence = probabilities[best] ?? 0;
  const answer = item.answers[best] ?? 'not-stated';
  yield;
  const nearest = nearestIn(read.sentences, odds);
  const unstated = { id: item.id, evidence: [], chances, ...(nearest && { nearest }) };
  if (confidence < threshold) return { ...unstated, answer: 'unclear', confidence };
  if (answer === 'not-stated') return { ...unstated, answer, confidence };
  yield;
  const evidence = shown(answer, odds[best] ?? new Float32Array(), hits, read);
  return evidence.length > 0
    ? { id: item.id, answer, confidence, evidence, chances }
    : { ...unstated, answer: 'unclear', confidence: 1 - confidence };
}

/** The quotes: the sentences that are likeliest to state the answer, those of cues before others of their likelihood. */
function shown(answer: string, odds: Float32Array, hits: readonly Hit[], read: ReadPolicy): Evidence[] {
  const cued = new Map<number, number>();
  for (const hit of hits) {
    const place = read.placeOf(hit.reading);
    if (hit.answer === answer) cued.set(place, Math.max(hit.weight, cued.get(place) ?? 0));
  }
  const ranked = [...odds]
    .map((own, place) => ({ place, own, rank: own + CUE_SHARE * (cued.get(place) ?? 0) }))
    .sort((a, b) => b.rank - a.rank)
    .filter(({ place, own }, at) => cued.has(place) || own > (at === 0 ? SHOWS : SHOWS_TOO));
  const stating = ranked.flatMap(({ place }) => {
    const sentence = read.sentences[place];
    return read.readings[place] ?? (sentence ? [alone(sentence)] : []);
  });
  return quotesOf(shownBy(answer, stating));
}

/** A sentence that is part of no reading. */
const alone = (sentence: Sentence): Reading => ({
  sentence,
  folded: '',
  own: 0,
  headings: '',
  audience: 'everyone',
});
