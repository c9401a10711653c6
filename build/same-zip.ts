import { readFile, writeFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { WxtHooks } from 'wxt';

/** The first moment that a zip can tell. Its times have no zone: they are written as they stand in UTC. */
const ALWAYS = new Date(Date.UTC(1980, 0, 1));

/**
 * In: a zip. Out: one with the same files, the same to the byte whenever, wherever and in whatever order they were put
 * into the first one: by name, without times and without entries for folders. Throws when it is no zip.
 */
export async function sameZip(zip: Uint8Array): Promise<Uint8Array> {
  const packed = await JSZip.loadAsync(zip);
  const anew = new JSZip();
  const files = Object.values(packed.files).filter(({ dir }) => !dir);
  // By code units, not by the rules of somebody's language.
  for (const file of files.sort((a, b) => (a.name < b.name ? -1 : 1)))
    anew.file(file.name, await file.async('uint8array'), { date: ALWAYS, createFolders: false });
  return anew.generateAsync({
    type: 'uint8array',
    platform: 'DOS',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  });
}

async function packAnew(_wxt: unknown, path: string): Promise<void> {
  await writeFile(path, await sameZip(await readFile(path)));
}

/** WXT packs files with the time at which it does so, in the order in which the disk names them. */
export const packTheSame: Partial<WxtHooks> = {
  'zip:extension:done': packAnew,
  'zip:sources:done': packAnew,
};
