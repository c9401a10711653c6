/** The reader: for each sentence of a text, how likely each answer of the checklist is what it speaks for. */
import { type Encoder, openEncoder } from './encoder';
import { marginsOf, type Outputs, parseOutputs } from './margins';
import { firstPlaces } from './repeated';
import { type Placed, type Window, windowsOf } from './windows';
import { WordPieces } from './word-pieces';

export interface Reader {
  /** What the margins are of, in their order: "item=answer", or "holds-for:others" and "holds-for:a-part". */
  readonly outputs: readonly string[];
  /**
   * In: the sentences of a text, in order. Out: for each, the log-odds of every output; what is said again, in the same place, is
   * read once. Takes seconds for a long text, and lets others run between its windows. Throws what `signal` says once that is aborted,
   * and when what was read is no number.
   */
  read(sentences: readonly Placed[], options?: ReadOptions): Promise<Float32Array[]>;
}

export interface ReadOptions {
  /** Called after each window: how much of the text is read, 0 to 1. */
  progress?(share: number): void;
  signal?: AbortSignal;
  /** Does a window's work when its turn has come; by itself, once whatever waits has run. */
  inTurn?: InTurn;
}

export type InTurn = <T>(work: () => Promise<T>) => Promise<T>;

/** What a reader is made of; where it comes from is the caller's. */
export interface ReaderFiles {
  /** The encoder's shape and weights (encoder.ts). */
  model: Uint8Array;
  /** JSON: what is read off its states. */
  outputs: string;
  /** The word pieces, one a line, in the order of their numbers. */
  vocabulary: string;
  /** WASM: the encoder's arithmetic. */
  kernel: Uint8Array;
}

/** Throws when the files are not those of a reader. */
export async function openReader(files: ReaderFiles): Promise<Reader> {
  const outputs = parseOutputs(JSON.parse(files.outputs));
  const wordPieces = new WordPieces(files.vocabulary.trimEnd().split('\n'));
  const encoder = await openEncoder(files.model, files.kernel);
  if (encoder.pieces !== wordPieces.size) throw new Error('the word pieces are not those of the model');
  return readerOf(outputs, wordPieces, windowReader(encoder, outputs));
}

/** In: a window. Out: the log-odds of every output for each sentence that is judged in it. */
export type ReadWindow = (window: Window) => Promise<Float32Array[]>;

/** What reads a window: the encoder, and what is read off its states. */
export function windowReader(encoder: Encoder, outputs: Outputs): ReadWindow {
  return async ({ pieces, spans }) => {
    const states = encoder.encode(pieces);
    return spans.map((span) => marginsOf(states, span, outputs));
  };
}

/** A reader of texts, from one of windows. */
export function readerOf(outputs: Outputs, wordPieces: WordPieces, readWindow: ReadWindow): Reader {
  return {
    outputs: outputs.map(({ name }) => name),
    async read(sentences, { progress, signal, inTurn = afterOthers } = {}) {
      const firsts = firstPlaces(sentences);
      const once = sentences.filter((_, place) => firsts[place] === place);
      const margins: Float32Array[] = [];
      for (const window of windowsOf(once, wordPieces)) {
        const rows = await inTurn(async () => {
          signal?.throwIfAborted();
          return readWindow(window);
        });
        // What is no number would count as silence: better no report than one of a miscalculation.
        if (!rows.every((row) => row.every(Number.isFinite))) throw new Error('what was read is no number');
        margins.push(...rows);
        progress?.(margins.length / once.length);
      }
      return everywhere(margins, firsts);
    },
  };
}

/** In: the margins of what was read, in order, and for each sentence the place of the one that is read for it. Out: of each. */
function everywhere(margins: readonly Float32Array[], firsts: readonly number[]): Float32Array[] {
  const all: Float32Array[] = [];
  let read = 0;
  firsts.forEach((first, place) => {
    const row = first === place ? margins[read++] : all[first];
    if (row) all.push(row);
  });
  return all;
}

const afterOthers: InTurn = async (work) => {
  await new Promise((resolve) => setTimeout(resolve));
  return work();
};
