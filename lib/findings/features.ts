/** What the decision weighs for each possible answer of an item: what the cues say, and what the sentence model says. */
import type { Item } from '../checklist/item';
import type { Finding, Hit, Reading } from '../types';
import { supportOf } from './support';

/** Names of the features, in their order. Every answer has a value for each; a weight is shared by all items. */
export const FEATURES = [
  'cues decide this answer',
  'cues decide silence, and so does this',
  'cues find it unclear, and this is silence',
  'support of the cues',
  'number of cue hits',
  'best sentence by the model',
  'best three sentences by the model',
  'all sentences by the model',
  'best sentence for another answer, and this is silence',
  'all sentences for other answers, and this is silence',
  'best sentence for everyone, and this is yes',
  'best sentence for residents, and this is conditional',
  'how usual the answer is',
] as const;

/** What one answer's head of the sentence model says of a whole policy. */
interface HeadSummary {
  best: number;
  three: number;
  all: number;
  bestForEveryone: number;
  bestForResidents: number;
}

/** Steepness of the soft count over all sentences. */
const STEEP = 3;

/** In: the readings, and a head's margin for each. Out: what the head says of the policy as a whole. */
export function summaryOf(readings: readonly Reading[], marginOf: (reading: number) => number): HeadSummary {
  const summary: HeadSummary = { best: -1, three: -1, all: 0, bestForEveryone: -1, bestForResidents: -1 };
  const top = [-1, -1, -1];
  let sum = 1e-9;
  readings.forEach((reading, index) => {
    const margin = marginOf(index);
    sum += Math.exp(STEEP * margin);
    if (margin > (top[2] ?? -1)) {
      top[2] = margin;
      top.sort((a, b) => b - a);
    }
    if (reading.audience === 'residents') summary.bestForResidents = Math.max(summary.bestForResidents, margin);
    else summary.bestForEveryone = Math.max(summary.bestForEveryone, margin);
  });
  summary.best = top[0] ?? -1;
  summary.three = top.reduce((a, b) => a + b, 0) / top.length;
  summary.all = Math.log(sum) / STEEP;
  return summary;
}

/**
 * In: an item, what the cues alone decide, their hits, the head of each answer, and how usual each answer is. Out: a
 * row of features for each of the item's answers, silence last.
 */
export function answerFeatures(
  item: Item,
  byCues: Finding,
  hits: readonly Hit[],
  heads: readonly HeadSummary[],
  prior: readonly number[],
): number[][] {
  const main = hits.filter((hit) => hit.reading.audience !== 'others');
  const best = Math.max(-1, ...heads.map((head) => head.best));
  const all = Math.max(-4, ...heads.map((head) => head.all));
  const usual = (index: number): number => Math.log(prior[index] ?? 0.01);
  const rows = item.answers.map((answer, index) => {
    const head = heads[index];
    return [
      byCues.answer === answer ? 1 : 0,
      0,
      0,
      supportOf(answer, main),
      Math.log1p(main.filter((hit) => hit.answer === answer).length),
      head?.best ?? -1,
      head?.three ?? -1,
      head?.all ?? -4,
      0,
      0,
      item.residentScope && answer === 'yes' ? (head?.bestForEveryone ?? -1) : 0,
      item.residentScope && answer === 'conditional' ? (head?.bestForResidents ?? -1) : 0,
      usual(index),
    ];
  });
  const silence = [
    0,
    byCues.answer === 'not-stated' ? 1 : 0,
    byCues.answer === 'unclear' ? 1 : 0,
    0,
    0,
    0,
    0,
    0,
    best,
    all,
    0,
    0,
    usual(item.answers.length),
  ];
  return [...rows, silence];
}
