/** The reader: for each sentence of a text, how likely each answer of the checklist is what it speaks for. */
import { marginsOf, parseOutputs } from './margins';
import { openSession } from './session';
import { type Placed, windowsOf } from './windows';
import { WordPieces } from './word-pieces';

export interface Reader {
  /** What the margins are of, in their order: "item=answer", or "holds-for:others" and "holds-for:a-part". */
  readonly outputs: readonly string[];
  /**
   * In: the sentences of a text, in order. Out: for each, the log-odds of every output. Takes seconds for a long text, and
   * lets others run between its windows. Throws what `signal` says once that is aborted.
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
  /** ONNX: the encoder. */
  model: Uint8Array;
  /** JSON: what is read off its states. */
  outputs: string;
  /** The word pieces, one a line, in the order of their numbers. */
  vocabulary: string;
  /** The run time. */
  wasm: Uint8Array;
}

/** Throws when the files are not those of a reader. */
export async function openReader(files: ReaderFiles): Promise<Reader> {
  const outputs = parseOutputs(JSON.parse(files.outputs));
  const wordPieces = new WordPieces(files.vocabulary.trimEnd().split('\n'));
  const session = await openSession(files.model, files.wasm);
  return {
    outputs: outputs.map(({ name }) => name),
    async read(sentences, { progress, signal, inTurn = afterOthers } = {}) {
      const margins: Float32Array[] = [];
      for (const { pieces, spans } of windowsOf(sentences, wordPieces)) {
        const states = await inTurn(async () => {
          signal?.throwIfAborted();
          return session.run(pieces);
        });
        for (const span of spans) margins.push(marginsOf(states, span, outputs));
        progress?.(margins.length / sentences.length);
      }
      return margins;
    },
  };
}

const afterOthers: InTurn = async (work) => {
  await new Promise((resolve) => setTimeout(resolve));
  return work();
};
