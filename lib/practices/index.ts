/** Stage "practices": which sentences speak of which checklist item, and for which answer. */
import type { Cue, Item } from '../checklist/item';
import type { Hit, LabelledSentences, Reading, Sentence } from '../types';
import { isDenied } from './negation';
import { Prefilter } from './prefilter';
import { readingsOf } from './readings';

/** What a cue weighs when it does not say. */
const DEFAULT_WEIGHT = 0.9;

/** In: the sentences and the items to look for. Out: for each item its hits, in the order of the text. */
export function practicesIn(sentences: readonly Sentence[], items: readonly Item[]): LabelledSentences[] {
  return practicesInReadings(readingsOf(sentences), items);
}

/** The same for readings that are at hand. */
export function practicesInReadings(readings: readonly Reading[], items: readonly Item[]): LabelledSentences[] {
  const prefilter = prefilterFor(items);
  const hits = items.map((): Hit[] => []);
  readings.forEach((reading, index) => {
    prefilter.look(reading.folded);
    let next = 0;
    items.forEach((item, number) => {
      const topic = next;
      next += 1 + item.cues.length;
      if (!prefilter.mayMatch(topic)) return;
      const cues = item.cues.filter((_, at) => prefilter.mayMatch(topic + 1 + at));
      if (cues.length > 0 && item.topic.test(reading.folded))
        hits[number]?.push(...hitsIn(reading, () => textBefore(readings, index), cues));
    });
  });
  return items.map((item, number) => ({ item: item.id, hits: withoutPublisher(hits[number] ?? [], readings) }));
}

const prefilters = new WeakMap<readonly Item[], Prefilter>();

/** Built once for a list of items: of each its topic, then its cues. */
function prefilterFor(items: readonly Item[]): Prefilter {
  const known = prefilters.get(items);
  if (known) return known;
  const built = new Prefilter(items.flatMap((item) => [item.topic, ...item.cues.map((cue) => cue.pattern)]));
  prefilters.set(items, built);
  return built;
}

/** How far from its beginning a policy says whose it is, in sentences. */
const OPENING = 6;
/** From this share of the sentences on, a name of the opening is the publisher's own. */
const EVERYWHERE = 0.08;

/** Drops the hits of the publisher's own name: it stands at the beginning and all over the text. */
function withoutPublisher(hits: Hit[], readings: readonly Reading[]): Hit[] {
  const names = new Set(hits.flatMap(({ name }) => name ?? []));
  for (const name of names) {
    const inOpening = readings.slice(0, OPENING).some(({ folded }) => folded.includes(name));
    const times = inOpening ? readings.filter(({ folded }) => folded.includes(name)).length : 0;
    if (times <= Math.max(2, EVERYWHERE * readings.length)) names.delete(name);
  }
  return names.size > 0 ? hits.filter(({ name }) => name === undefined || !names.has(name)) : hits;
}

/** The two sentences before one in its block, folded. */
const textBefore = (readings: readonly Reading[], index: number): string =>
  readings
    .slice(Math.max(0, index - 2), index)
    .filter(({ sentence }) => sentence.block === readings[index]?.sentence.block)
    .map(({ folded }) => folded)
    .join(' ');

function hitsIn(reading: Reading, before: () => string, cues: readonly Cue[]): Hit[] {
  const best = new Map<string, Hit>();
  for (const cue of cues) {
    const weight = cue.weight ?? DEFAULT_WEIGHT;
    const heard: Reading =
      cue.forEveryone && reading.audience === 'residents' ? { ...reading, audience: 'everyone' } : reading;
    for (const name of cue.names ? namesIn(cue, reading, before) : speaks(cue, reading, before) ? [undefined] : []) {
      const key = `${cue.answer} ${heard.audience} ${name ?? ''}`;
      const known = best.get(key);
      if (!known || known.weight < weight)
        best.set(key, { reading: heard, answer: cue.answer, weight, ...(name !== undefined && { name }) });
    }
  }
  return [...best.values()];
}

/** Whether one cue speaks in one sentence. `before`: what stands before the sentence in its block. */
function speaks(cue: Cue, reading: Reading, before: () => string = () => ''): boolean {
  return !matchesIn(cue, reading).next().done && fits(cue, reading, before);
}

/** A list of names is known by its beginning, in UTF-16 code units: each name costs a look at all that leads to it. */
export const LIST_OF_NAMES = 600;

/** The different names that a cue of names captures in one sentence. */
function namesIn(cue: Cue, reading: Reading, before: () => string): Set<string> {
  const names = new Set<string>();
  const beginning = { ...reading, folded: reading.folded.slice(0, LIST_OF_NAMES) };
  for (const match of matchesIn(cue, beginning)) names.add(match[1] ?? match[0]);
  return names.size > 0 && fits(cue, reading, before) ? names : new Set();
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
