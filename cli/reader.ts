/** The reader in Node: the files that the extension ships, and the same WASM. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { openReader, type Reader } from '../lib/reading/reader';

const FOLDER = join(import.meta.dirname, '../public/reader');
const WASM = 'onnxruntime-web/ort-wasm-simd-threaded.wasm';

let reader: Promise<Reader> | undefined;

/** The one reader of this process, opened by the first call. Throws when its files are not there. */
export function readerOfProcess(): Promise<Reader> {
  reader ??= openReader({
    model: readFileSync(join(FOLDER, 'model.onnx')),
    outputs: readFileSync(join(FOLDER, 'outputs.json'), 'utf8'),
    vocabulary: readFileSync(join(FOLDER, 'vocab.txt'), 'utf8'),
    wasm: readFileSync(createRequire(import.meta.url).resolve(WASM)),
  });
  return reader;
}
