/** A linear model of sentences: for each head, how much a sentence reads like those that were labelled with it. */
import { LARGEST, numbersIn } from './digits';

/** A trained model, as it ships. All texts are numbers, a character each (`digits.ts`), feature by feature. */
export interface PackedModel {
  /** The distance of each feature's hash to the one before, less 1: its multiples of `GAP` … */
  gaps: string;
  /** … and what is left over. */
  rests: string;
  /** Inverse document frequency, in units of `idfScale`. */
  idf: string;
  idfScale: number;
  /** How many heads weigh the feature. */
  counts: string;
  /** The heads that weigh it, ascending: the distance to the one before, less 1. */
  heads: string;
  /** Beside each of them its weight, in units of the head's scale, plus `STEPS`. */
  weights: string;
  scales: number[];
  biases: number[];
  /** What a feature that the model does not know adds to the square of a sentence's length. Missing: nothing. */
  unknown?: number;
}

/** The coarse unit of the distances of hashes. */
export const GAP = LARGEST;
/** Units of the largest weight of a head. */
export const STEPS = 16;

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
  private readonly unknown: number;

  constructor(packed: PackedModel) {
    const rests = numbersIn(packed.rests);
    let hash = -1;
    this.rows = new Map(
      Array.from(numbersIn(packed.gaps), (gap, row) => {
        hash += 1 + gap * GAP + (rests[row] ?? 0);
        return [hash, row];
      }),
    );
    this.idf = Float32Array.from(numbersIn(packed.idf), (unit) => unit * packed.idfScale);
    const counts = numbersIn(packed.counts);
    this.starts = new Uint32Array(counts.length + 1);
    this.heads = numbersIn(packed.heads);
    counts.forEach((count, row) => {
      const start = this.starts[row] ?? 0;
      this.starts[row + 1] = start + count;
      let head = -1;
      for (let at = start; at < start + count; at++) {
        head += 1 + (this.heads[at] ?? 0);
        this.heads[at] = head;
      }
    });
    this.weights = Float32Array.from(
      numbersIn(packed.weights),
      (unit, at) => (unit - STEPS) * (packed.scales[this.heads[at] ?? 0] ?? 0),
    );
    this.biases = Float32Array.from(packed.biases);
    this.unknown = packed.unknown ?? 0;
  }

  /** In: a reading's features. Out: the margin of each head that the model was trained for, from −3 to 3. */
  marginsOf(features: Iterable<number>): Float32Array {
    const margins = new Float32Array(this.biases.length);
    let square = 0;
    for (const key of features) {
      const row = this.rows.get(key);
      if (row === undefined) {
        square += this.unknown;
        continue;
      }
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
const clamp = (margin: number): number => Math.max(-LIMIT, Math.min(LIMIT, margin));
