/** The reader in the extension: made of files of its own package. */
import { openReader, type Reader } from '../../reading/reader';
import { browser } from './browser';

let reader: Promise<Reader> | null = null;

/** The one reader of this background or page, opened by the first call. Rejects when it cannot be; the next call tries again. */
export function packagedReader(): Promise<Reader> {
  reader ??= open().catch((error: unknown) => {
    reader = null;
    throw error;
  });
  return reader;
}

async function open(): Promise<Reader> {
  const [model, outputs, vocabulary, kernel] = await Promise.all([
    bytesOf('model.bin'),
    fileOf('outputs.json').then((file) => file.text()),
    fileOf('vocab.txt').then((file) => file.text()),
    bytesOf('kernel.wasm'),
  ]);
  return openReader({ model, outputs, vocabulary, kernel });
}

type Name = 'model.bin' | 'outputs.json' | 'vocab.txt' | 'kernel.wasm';

const fileOf = (name: Name): Promise<Response> => fetch(browser.runtime.getURL(`/reader/${name}`));
const bytesOf = async (name: Name): Promise<Uint8Array> => new Uint8Array(await (await fileOf(name)).arrayBuffer());
