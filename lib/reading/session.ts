/** The encoder itself: ONNX in WASM, one thread, no API of a browser and none of Node. */
import { env, InferenceSession, Tensor } from 'onnxruntime-web/wasm';

/** The states of one window's pieces, one after the other, `width` numbers each. */
export interface States {
  data: Float32Array;
  width: number;
}

export interface Session {
  /** In: the pieces of one window. Out: their states. Nothing else runs meanwhile. */
  run(pieces: readonly number[]): Promise<States>;
}

/** A word pieces' model whose input is `ids` (1 by pieces) and whose output is `states` (1 by pieces by width). */
const INPUT = 'ids';
const OUTPUT = 'states';

/**
 * Opens a model. In: the bytes of an ONNX file, and those of the run time's WASM (of the first call in a process; it is
 * compiled once). Throws when either is not what it should be.
 */
export async function openSession(model: Uint8Array, wasm: Uint8Array): Promise<Session> {
  env.logLevel = 'error';
  env.wasm.numThreads = 1;
  env.wasm.wasmBinary = wasm;
  const session = await InferenceSession.create(model, { executionProviders: ['wasm'] });
  // It is compiled by now: its 14 MB need not stay.
  delete env.wasm.wasmBinary;
  return {
    async run(pieces) {
      const ids = new Tensor('int64', BigInt64Array.from(pieces, BigInt), [1, pieces.length]);
      const states = (await session.run({ [INPUT]: ids }))[OUTPUT];
      const width = states?.dims[2];
      if (!(states?.data instanceof Float32Array) || width === undefined) throw new Error('the model gives no states');
      return { data: states.data, width };
    },
  };
}
