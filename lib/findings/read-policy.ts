/** A policy as the reader read it: for each sentence how likely it states each answer, and for whom it holds. */
import type { Item } from '../checklist/item';
import type { Audience, Margins, Reading, Sentence } from '../types';

export interface ReadPolicy {
  sentences: readonly Sentence[];
  /** For each sentence, for whom it holds. */
  audiences: readonly Audience[];
  /** For each sentence the reading that it is part of; undefined for what states nothing by itself. */
  readings: readonly (Reading | undefined)[];
  margins: Margins;
  /** The place of a reading's own sentence; -1 where it was put together from several. */
  placeOf: (reading: Reading) => number;
}

/** In: sentences, their readings, and the margins of each sentence. Throws when there are not as many margins. */
export function readPolicy(sentences: readonly Sentence[], readings: readonly Reading[], margins: Margins): ReadPolicy {
  if (margins.sentences.length !== sentences.length)
    throw new Error(`${sentences.length} sentences, but margins of ${margins.sentences.length}`);
  const places = new Map(sentences.map((sentence, place) => [sentence, place]));
  const of: (Reading | undefined)[] = new Array<undefined>(sentences.length).fill(undefined);
  for (const reading of readings) {
    for (const sentence of [...(reading.beside ?? []), reading.sentence]) {
      const place = places.get(sentence);
      if (place !== undefined) of[place] = reading;
    }
  }
  return {
    sentences,
    audiences: of.map((reading) => reading?.audience ?? 'everyone'),
    readings: of,
    margins,
    placeOf: (reading) => places.get(reading.sentence) ?? -1,
  };
}

/** Outputs of the reader beside the answers. */
const OTHERS = 'holds-for:others';
const PART = 'holds-for:a-part';

/** A lower margin says no more than this; and what stands for a sentence that is not there. */
export const FLOOR = -8;

/** In: an item and a read policy. Out: for each of its answers, the log-odds that each sentence states it of the reader. */
export function oddsOf(item: Item, { margins }: ReadPolicy): Float32Array[] {
  const others = margins.outputs.indexOf(OTHERS);
  // What holds for others only counts the less, the likelier it does.
  const discounts = margins.sentences.map((row) => Math.log1p(Math.exp(row[others] ?? FLOOR)));
  return item.answers.map((answer) => {
    const output = margins.outputs.indexOf(`${item.id}=${answer}`);
    return Float32Array.from(margins.sentences, (row, place) =>
      Math.max(FLOOR, (row[output] ?? FLOOR) - (discounts[place] ?? 0)),
    );
  });
}

/** For each sentence: does what it states hold for a part only? */
export function ofAPart({ margins }: ReadPolicy): boolean[] {
  const part = margins.outputs.indexOf(PART);
  return margins.sentences.map((row) => (row[part] ?? FLOOR) > 0);
}
