/**
 * For tests that read nearly the same text again and again: the reader that ships, which remembers the windows that it has
 * read. It is made of the same parts, and gives the same numbers.
 */
import { readFileSync } from 'node:fs';
import { openEncoder } from '../lib/reading/encoder';
import { parseOutputs } from '../lib/reading/margins';
import { type Reader, type ReadWindow, readerOf, windowReader } from '../lib/reading/reader';
import { WordPieces } from '../lib/reading/word-pieces';

const FOLDER = 'public/reader';

/** Throws when the reader's files are not there. */
export async function rememberingReader(): Promise<Reader> {
  const outputs = parseOutputs(JSON.parse(readFileSync(`${FOLDER}/outputs.json`, 'utf8')));
  const wordPieces = new WordPieces(readFileSync(`${FOLDER}/vocab.txt`, 'utf8').trimEnd().split('\n'));
  const encoder = await openEncoder(readFileSync(`${FOLDER}/model.bin`), readFileSync(`${FOLDER}/kernel.wasm`));
  const read = windowReader(encoder, outputs);
  const known = new Map<string, Float32Array[]>();
  const readOnce: ReadWindow = async (window) => {
    const key = JSON.stringify(window);
    const rows = known.get(key) ?? (await read(window));
    known.set(key, rows);
    return rows;
  };
  return readerOf(outputs, wordPieces, readOnce);
}
