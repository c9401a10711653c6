/**
 * For tests that read nearly the same text again and again: the reader that ships, which remembers the windows that it has
 * read. It is made of the same parts, and gives the same numbers.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marginsOf, parseOutputs } from '../lib/reading/margins';
import type { Reader } from '../lib/reading/reader';
import { openSession } from '../lib/reading/session';
import { windowsOf } from '../lib/reading/windows';
import { WordPieces } from '../lib/reading/word-pieces';

const FOLDER = 'public/reader';
const WASM = createRequire(import.meta.url).resolve('onnxruntime-web/ort-wasm-simd-threaded.wasm');

/** Throws when the reader's files are not there. */
export async function rememberingReader(): Promise<Reader> {
  const outputs = parseOutputs(JSON.parse(readFileSync(`${FOLDER}/outputs.json`, 'utf8')));
  const wordPieces = new WordPieces(readFileSync(`${FOLDER}/vocab.txt`, 'utf8').trimEnd().split('\n'));
  const session = await openSession(readFileSync(`${FOLDER}/model.onnx`), readFileSync(WASM));
  const known = new Map<string, Float32Array[]>();
  return {
    outputs: outputs.map(({ name }) => name),
    async read(sentences) {
      const margins: Float32Array[] = [];
      for (const { pieces, spans } of windowsOf(sentences, wordPieces)) {
        const key = `${pieces} ${spans.map(({ start }) => start)}`;
        let own = known.get(key);
        if (!own) {
          const states = await session.run(pieces);
          own = spans.map((span) => marginsOf(states, span, outputs));
          known.set(key, own);
        }
        margins.push(...own);
      }
      return margins;
    },
  };
}
