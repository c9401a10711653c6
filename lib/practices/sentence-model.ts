/** The sentence model: for each answer of each item, how much a sentence reads like those that decided it in the labelled policies. */
import { ITEMS } from '../checklist';
import type { ItemId } from '../checklist/item';
import type { Reading } from '../types';
import { featuresOf } from './features';

/** One linear classifier: the answer that it recognises. */
export interface Head {
  item: ItemId;
  answer: string;
}

/** All answers that are stated, in the order of the checklist: the order of a model's heads. */
export const HEADS: readonly Head[] = ITEMS.flatMap((item) =>
  item.answers.map((answer) => ({ item: item.id, answer })),
);

/** A trained model, as it ships. */
export interface PackedModel {
  /** Hashes of the features, ascending, 4 bytes each, little-endian, in base64. */
  keys: string;
  /** For each feature its inverse document frequency, in units of `idfScale`, one byte each, in base64. */
  idf: string;
  idfScale: number;
  /** For each feature how many heads weigh it, one byte each, in base64. */
  counts: string;
  /** Feature by feature: the heads that weigh it, one byte each, in base64. */
  heads: string;
  /** Beside each of them its weight, in units of the head's scale, one signed byte each, in base64. */
  weights: string;
  scales: number[];
  biases: number[];
}

/** Margins are kept within this: beyond it a sentence is as sure as can be. */
const LIMIT = 3;

export class SentenceModel {
  private readonly rows: ReadonlyMap<number, number>;
  private readonly idf: Float32Array;
  /** Where each feature's weights begin. */
  private readonly starts: Uint32Array;
  private readonly heads: Uint8Array;
  private readonly weights: Float32Array;
  private readonly biases: Float32Array;

  constructor(packed: PackedModel) {
    const keyBytes = bytesOf(packed.keys);
    const view = new DataView(keyBytes.buffer, keyBytes.byteOffset, keyBytes.byteLength);
    const size = keyBytes.length / 4;
    this.rows = new Map(Array.from({ length: size }, (_, row) => [view.getUint32(4 * row, true), row]));
    this.idf = Float32Array.from(bytesOf(packed.idf), (unit) => unit * packed.idfScale);
    const counts = bytesOf(packed.counts);
    this.starts = new Uint32Array(size + 1);
    counts.forEach((count, row) => {
      this.starts[row + 1] = (this.starts[row] ?? 0) + count;
    });
    this.heads = bytesOf(packed.heads);
    const signed = new Int8Array(bytesOf(packed.weights).buffer);
    this.weights = Float32Array.from(signed, (unit, at) => unit * (packed.scales[this.heads[at] ?? 0] ?? 0));
    this.biases = Float32Array.from(packed.biases);
  }

  /** In: a reading. Out: the margin of each head of `HEADS`, from −3 to 3. */
  marginsOf(reading: Reading): Float32Array {
    const margins = new Float32Array(HEADS.length);
    let square = 0;
    for (const key of featuresOf(reading)) {
      const row = this.rows.get(key);
      if (row === undefined) continue;
      const value = this.idf[row] ?? 0;
      square += value * value;
      const end = this.starts[row + 1] ?? 0;
      for (let at = this.starts[row] ?? 0; at < end; at++) {
        const head = this.heads[at] ?? 0;
        margins[head] = (margins[head] ?? 0) + value * (this.weights[at] ?? 0);
      }
    }
    const norm = Math.sqrt(square) || 1;
    return margins.map((sum, head) => clamp(sum / norm + (this.biases[head] ?? 0)));
  }
}

/** Keeps a margin within what a sentence can say. */
export const clamp = (margin: number): number => Math.max(-LIMIT, Math.min(LIMIT, margin));

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}
