/** Stage "practices": which sentences speak of which checklist item, and for which answer. */
import type { Cue, Item } from '../checklist/item';
import { atOnce, pace, type Steps } from '../steps';
import type { Hit, LabelledSentences, Reading } from '../types';
import { isDenied } from './negation';

/** What a cue weighs when it does not say. */
const DEFAULT_WEIGHT = 0.9;

/** In: the readings of sentences, and the items to look for. Out: for each item its hits, in the order of the text. */
export const practicesIn = (readings: readonly Reading[], items: readonly Item[]): LabelledSentences[] =>
  atOnce(findingPractices(readings, items));

/** The same in steps. */
export function* findingPractices(readings: readonly Reading[], items: readonly Item[]): Steps<LabelledSentences[]> {
  const isDue = pace();
  const labelled: LabelledSentences[] = [];
  for (const { id, cued } of items) {
    const hits: Hit[] = [];
    labelled.push({ item: id, hits });
    if (!cued) continue;
    let isFirst = true;
    for (const [index, reading] of readings.entries()) {
      if (cued.topic.test(reading.folded)) {
        hits.push(...(yield* findingHits(reading, () => textBefore(readings, index), cued.cues, isFirst)));
        isFirst = false;
      }
      if (isDue(reading.folded.length)) yield;
    }
  }
  return labelled;
}

/** The two sentences before one in its block, folded. */
const textBefore = (readings: readonly Reading[], index: number): string =>
  readings
    .slice(Math.max(0, index - 2), index)
    .filter(({ sentence }) => sentence.block === readings[index]?.sentence.block)
    .map(({ folded }) => folded)
    .join(' ');

/** In steps. `isFirst`: the patterns of the cues may not be ready, which takes longer than their work. */
function* findingHits(
  reading: Reading,
  before: () => string,
  cues: readonly Cue[],
  isFirst: boolean,
): Steps<Iterable<Hit>> {
  const best = new Map<string, Hit>();
  for (const cue of cues) {
    if (isFirst) yield;
    const weight = cue.weight ?? DEFAULT_WEIGHT;
    const heard: Reading =
      cue.forEveryone && reading.audience === 'residents' ? { ...reading, audience: 'everyone' } : reading;
    if (!speaks(cue, reading, before)) continue;
    const key = `${cue.answer} ${heard.audience}`;
    const known = best.get(key);
    if (!known || known.weight < weight) best.set(key, { reading: heard, answer: cue.answer, weight });
  }
  return best.values();
}

/** Whether one cue speaks in one sentence. `before`: what stands before the sentence in its block. */
function speaks(cue: Cue, reading: Reading, before: () => string = () => ''): boolean {
  return !matchesIn(cue, reading).next().done && fits(cue, reading, before);
}

/** Whether the surroundings of the match are as the cue wants them. */
function fits(cue: Cue, { folded, headings }: Reading, before: () => string): boolean {
  if (cue.unless?.test(folded) || cue.unlessHeading?.test(headings)) return false;
  if (cue.also && !cue.also.test(folded)) return false;
  if (cue.heading && !cue.heading.test(headings)) return false;
  return !cue.after || cue.after.test(before());
}

/** The matches that touch the sentence's own text and are said or denied as the cue wants them, in order. */
function* matchesIn({ pattern, polarity }: Cue, { folded, own }: Reading): Generator<RegExpExecArray> {
  let from = 0;
  while (from < folded.length) {
    const match = pattern.exec(from === 0 ? folded : folded.slice(from));
    if (!match) return;
    const start = from + match.index;
    const end = start + match[0].length;
    if (end > own && (polarity === 'any' || isDenied(folded, start, end) === (polarity === 'denied'))) yield match;
    from = end > own ? Math.max(end, start + 1) : own;
  }
}
