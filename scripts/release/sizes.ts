/** What a package may weigh. */
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { type Outcome, outcomeOf } from './outcome';

/** Bytes. A kB is 1,000 bytes, an MB 1,000 kB. */
export const BUDGET = { zip: 17_000_000, model: 11_000_000, script: 4_500, popup: 40_000, sidepanel: 40_000 };

export type Sizes = Record<keyof typeof BUDGET, number>;

const MODEL = 'reader/model.bin';
/** Runs on every page; gzipped, as a measure of how much there is in it. */
const SCRIPT = 'content-scripts/detect.js';

/** In: a package. Out: what it and the two parts with a budget of their own weigh, in bytes. Throws when one is not in it. */
export async function sizesOf(zip: Uint8Array): Promise<Sizes> {
  const files = await JSZip.loadAsync(zip);
  const bytes = async (name: string): Promise<Uint8Array> => {
    const file = files.file(name);
    if (!file) throw new Error(`there is no ${name} in the package`);
    return file.async('uint8array');
  };
  return {
    zip: zip.length,
    model: (await bytes(MODEL)).length,
    script: zipped(await bytes(SCRIPT)),
    ...(await sizesOfPages(bytes)),
  };
}

/** In: what gives a file of the extension. Out: the bytes of all scripts and styles that each page begins with, each gzipped. */
export async function sizesOfPages(
  bytes: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<Pick<Sizes, 'popup' | 'sidepanel'>> {
  const sizeOfPage = async (page: string): Promise<number> => {
    const files = await beginningWith(`${page}.html`, bytes);
    if (files.size === 0) throw new Error(`${page}.html asks for no scripts`);
    return [...files.values()].reduce((size, file) => size + zipped(file), 0);
  };
  return { popup: await sizeOfPage('popup'), sidepanel: await sizeOfPage('sidepanel') };
}

/**
 * In: a page or a script of the extension, and what gives its files. Out: all scripts and styles that it begins with, by name;
 * itself left out.
 */
export async function beginningWith(
  entry: string,
  bytes: (name: string) => Uint8Array | Promise<Uint8Array>,
): Promise<Map<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  // Those that the files themselves begin with are added on the way.
  const names = new Set([entry]);
  for (const name of names) {
    const file = await bytes(name);
    if (name !== entry) files.set(name, file);
    const text = String(Buffer.from(file));
    if (name.endsWith('.html')) for (const [, next = ''] of text.matchAll(ASKED_FOR)) names.add(next);
    if (name.endsWith('.js'))
      for (const [, next = ''] of text.matchAll(IMPORTED)) names.add(join(dirname(name), next).replaceAll('\\', '/'));
  }
  return files;
}

/** Scripts and styles in a page's HTML; scripts that a built script imports at its start, which `import(` does not. */
const ASKED_FOR = /(?:src|href)="\/([^"]+\.(?:js|css))"/g;
const IMPORTED = /\b(?:from|import)\s*"(\.{1,2}\/[^"]+\.js)"/g;

const zipped = (file: Uint8Array): number => gzipSync(file, { level: 9 }).length;

const NAMES: Readonly<Record<keyof Sizes, string>> = {
  zip: 'zip',
  model: 'model',
  script: 'script on every page, gzipped',
  popup: 'popup: scripts and styles, gzipped',
  sidepanel: 'sidepanel: scripts and styles, gzipped',
};

/** In: each package's name and sizes. Pure. */
export function sizeOutcome(packages: Readonly<Record<string, Sizes>>): Outcome {
  const parts = Object.entries(packages).flatMap(([name, sizes]) =>
    (Object.keys(BUDGET) as (keyof Sizes)[]).map((part) => ({
      over: sizes[part] > BUDGET[part],
      note: `${name}, ${NAMES[part]}: ${inUnits(sizes[part])} of ${inUnits(BUDGET[part])}`,
    })),
  );
  const note = ({ note }: { note: string }): string => note;
  return outcomeOf(parts.filter(({ over }) => over).map(note), parts.map(note));
}

function inUnits(bytes: number): string {
  return bytes >= 1_000_000 ? `${(bytes / 1_000_000).toFixed(2)} MB` : `${(bytes / 1000).toFixed(2)} kB`;
}
