/** What a package may weigh. */
import { gzipSync } from 'node:zlib';
import JSZip from 'jszip';
import { type Outcome, outcomeOf } from './outcome';

/** Bytes. A kB is 1,000 bytes, an MB 1,000 kB. */
export const BUDGET = { zip: 17_000_000, model: 11_000_000, script: 4_500 };

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
    script: gzipSync(await bytes(SCRIPT), { level: 9 }).length,
  };
}

const NAMES: Readonly<Record<keyof Sizes, string>> = {
  zip: 'zip',
  model: 'model',
  script: 'script on every page, gzipped',
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
