/** The reader in Node: the files that the extension ships. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openReader, type Reader } from '../lib/reading/reader';

/** Beside the packed command, or where the training writes them. */
const FOLDERS = ['reader', '../public/reader'].map((folder) => join(import.meta.dirname, folder));

let reader: Promise<Reader> | undefined;

/** The one reader of this process, opened by the first call. Throws when its files are not there. */
export function readerOfProcess(): Promise<Reader> {
  reader ??= open();
  return reader;
}

function open(): Promise<Reader> {
  const folder = FOLDERS.find((one) => existsSync(join(one, 'model.bin')) && existsSync(join(one, 'kernel.wasm')));
  if (!folder) throw new Error(`the reader's files are not there: ${FOLDERS.join(', ')}`);
  return openReader({
    model: readFileSync(join(folder, 'model.bin')),
    outputs: readFileSync(join(folder, 'outputs.json'), 'utf8'),
    vocabulary: readFileSync(join(folder, 'vocab.txt'), 'utf8'),
    kernel: readFileSync(join(folder, 'kernel.wasm')),
  });
}
