/** lib/derived/reader.json: which reader ships, as a short digest of its files. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';

const FILES = ['model.bin', 'kernel.wasm', 'outputs.json', 'vocab.txt'].map((name) => `public/reader/${name}`);

export function readerVersionFile(): string {
  const digest = createHash('sha256');
  for (const file of FILES) digest.update(readFileSync(file));
  return `${JSON.stringify({ version: digest.digest('hex').slice(0, 12) })}\n`;
}
