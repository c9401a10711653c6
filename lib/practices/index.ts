/** Stage "practices": which sentences speak of which checklist item, and for which answer. */
import type { Cue, Item } from '../checklist/item';
import type { Hit, LabelledSentences, Reading, Sentence } from '../types';
import { isDenied } from './negation';
import { readingsOf } from './readings';

/** What a cue weighs when it does not say. */
const DEFAULT_WEIGHT = 0.9;

/** In: the sentences and the items to look for. Out: for each item its hits, in the order of the text. */
export function practicesIn(sentences: readonly Sentence[], items: readonly Item[]): LabelledSentences[] {
  const readings = readingsOf(sentences);
  return items.map((item) => ({ item: item.id, hits: readings.flatMap((reading) => hitsIn(reading, item)) }));
}

function hitsIn(reading: Reading, item: Item): Hit[] {
  if (!item.topic.test(reading.folded)) return [];
  const best = new Map<string, Hit>();
  for (const cue of item.cues) {
    if (!speaks(cue, reading)) continue;
    const weight = cue.weight ?? DEFAULT_WEIGHT;
    const known = best.get(cue.answer);
    if (!known || known.weight < weight) best.set(cue.answer, { reading, answer: cue.answer, weight });
  }
  return [...best.values()];
}

/** Whether one cue speaks in one sentence. */
export function speaks(cue: Cue, { folded, own, headings }: Reading): boolean {
  const match = matchIn(cue.pattern, folded, own);
  if (!match) return false;
  if (cue.unless?.test(folded) || cue.unlessHeading?.test(headings)) return false;
  if (cue.heading && !cue.heading.test(headings)) return false;
  if (cue.polarity === 'any') return true;
  return isDenied(folded, match.start, match.end) === (cue.polarity === 'denied');
}

/** The first match that touches the sentence's own text. */
function matchIn(pattern: RegExp, folded: string, own: number): { start: number; end: number } | null {
  const first = pattern.exec(folded);
  if (!first) return null;
  if (first.index + first[0].length > own) return { start: first.index, end: first.index + first[0].length };
  const later = pattern.exec(folded.slice(own));
  return later && { start: own + later.index, end: own + later.index + later[0].length };
}
