/**
 * The encoder itself: the weights of a file, and the kernel's arithmetic (`kernel/`, WASM, one thread). No API of a
 * browser and none of Node.
 */
import * as v from 'valibot';
import { ORDINAL, read } from '../schemas';

/** The states of one window's pieces, one after the other, `width` numbers each. */
export interface States {
  data: Float32Array;
  width: number;
}

export interface Encoder {
  /** How many pieces it knows. */
  readonly pieces: number;
  /**
   * In: the numbers of one window's pieces. Out: their states, until the next call. Nothing else runs meanwhile. Throws
   * a RangeError when the window is empty or too long, or a piece is none of the encoder's.
   */
  encode(pieces: readonly number[]): States;
}

/** What the encoder is like, in front of its weights. The kernel multiplies eight columns at once. */
const EIGHTS = v.pipe(ORDINAL, v.multipleOf(8));
/** So far sums of products stay below 2^31: of 8 and 15 bits, of two times 14 in attention (the kernel's `LIMIT`s). */
const LONGEST = 1_024;
const LONGEST_HEAD = 32;
const SHAPE = v.pipe(
  v.object({ layers: ORDINAL, width: EIGHTS, inner: EIGHTS, heads: ORDINAL, pieces: ORDINAL, positions: ORDINAL }),
  v.check(({ width, heads }) => width % (8 * heads) === 0 && width / heads <= LONGEST_HEAD),
  v.check(({ width, inner, positions }) => Math.max(width, inner, positions) <= LONGEST),
);
type Shape = v.InferOutput<typeof SHAPE>;

/** What the kernel exports (kernel/index.ts). */
interface Kernel {
  memory: WebAssembly.Memory;
  open(size: number, ...shape: number[]): number;
  window(): number;
  encode(count: number): number;
}

const KERNEL = v.custom<Kernel>((value) => {
  const kernel = value as Partial<Record<keyof Kernel, unknown>>;
  return (
    kernel.memory instanceof WebAssembly.Memory &&
    [kernel.open, kernel.window, kernel.encode].every((one) => typeof one === 'function')
  );
});

/**
 * Opens an encoder. In: the bytes of a file that `training/reader/export.py` wrote (4 bytes: the length of the shape,
 * low ones first; the shape as JSON; the weights), and those of the kernel. Throws when either is not what it should
 * be.
 */
export async function openEncoder(model: Uint8Array, wasm: Uint8Array): Promise<Encoder> {
  const { shape, weights } = parseModel(model);
  // A copy: what may lie in shared memory is not compiled.
  const { instance } = await WebAssembly.instantiate(Uint8Array.from(wasm));
  const kernel = read(KERNEL, instance.exports);
  if (!kernel) throw new Error('the kernel does not fit this version');
  const { layers, width, inner, heads, pieces, positions } = shape;
  const place = kernel.open(weights.length, layers, width, inner, heads, pieces, positions);
  if (place === 0) throw new Error('there is no memory for the model');
  new Uint8Array(kernel.memory.buffer, place, weights.length).set(weights);
  return {
    pieces,
    encode(numbers) {
      const count = numbers.length;
      if (count < 1 || count > positions) throw new RangeError(`a window of ${count} pieces`);
      if (!numbers.every((one) => Number.isInteger(one) && one >= 0 && one < pieces))
        throw new RangeError('no such piece');
      new Int32Array(kernel.memory.buffer, kernel.window(), count).set(numbers);
      return { data: new Float32Array(kernel.memory.buffer, kernel.encode(count), count * width), width };
    },
  };
}

function parseModel(model: Uint8Array): { shape: Shape; weights: Uint8Array } {
  const fault = new Error('the model cannot be read');
  if (model.length < 4) throw fault;
  const start = 4 + new DataView(model.buffer, model.byteOffset).getUint32(0, true);
  const shape = read(SHAPE, parsed(new TextDecoder().decode(model.subarray(4, start))));
  const weights = model.subarray(start);
  if (!shape || weights.length !== bytesOf(shape)) throw fault;
  return { shape, weights };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** How long an encoder's weights are. */
function bytesOf({ layers, width, inner, pieces, positions }: Shape): number {
  const rows = (count: number): number => count * (width + 4);
  const matrix = (from: number, to: number): number => from * to + 8 * to;
  const normalisation = 8 * width;
  const layer = 4 * matrix(width, width) + matrix(width, inner) + matrix(inner, width) + 2 * normalisation;
  return rows(pieces) + rows(positions) + normalisation + layers * layer;
}
