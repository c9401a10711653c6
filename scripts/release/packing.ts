/** Makes the packages, and makes the Firefox one anew from its sources alone. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import JSZip from 'jszip';
import { must } from './run';

export const KINDS = ['chrome', 'firefox', 'sources'] as const;
export type Kind = (typeof KINDS)[number];

/** Two places that differ in all that a build must not depend on. */
export const HERE: NodeJS.ProcessEnv = { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' };
export const ELSEWHERE: NodeJS.ProcessEnv = { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8', LC_ALL: 'de_DE.UTF-8' };

const FOR: Readonly<Record<'chrome' | 'firefox', readonly string[]>> = {
  chrome: [],
  firefox: ['-b', 'firefox', '--mv3'],
};

/** In: a folder with the project in it. Out: what its packages are called. */
export function packageName(root: string, kind: Kind): string {
  const { name, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name}-${version}-${kind}.zip`;
}

function build(root: string, browser: 'chrome' | 'firefox', where: NodeJS.ProcessEnv): void {
  must(root, join(root, 'node_modules/.bin/wxt'), ['zip', ...FOR[browser]], where);
}

/** Builds all packages and puts them into a folder. Throws with what the build wrote when it fails. */
export function pack(root: string, into: string, where: NodeJS.ProcessEnv): void {
  mkdirSync(into, { recursive: true });
  build(root, 'chrome', where);
  build(root, 'firefox', where);
  for (const kind of KINDS) {
    const name = packageName(root, kind);
    copyFileSync(join(root, '.output', name), join(into, name));
  }
}

/**
 * In: the zip of sources. Out: the Firefox package that is built from it in an empty folder, far from this one, with the
 * dependencies of its lock file. Throws with what npm or the build wrote when it fails.
 */
export async function rebuiltFirefox(sources: Uint8Array): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), 'candor-from-sources-'));
  try {
    await unpack(sources, folder);
    must(folder, 'npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
    build(folder, 'firefox', ELSEWHERE);
    return readFileSync(join(folder, '.output', packageName(folder, 'firefox')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Writes the files of a zip into a folder. Throws when one would stand outside it. */
export async function unpack(zip: Uint8Array, folder: string): Promise<void> {
  const root = resolve(folder);
  for (const file of Object.values((await JSZip.loadAsync(zip)).files)) {
    if (file.dir) continue;
    const path = resolve(root, file.name);
    if (!path.startsWith(join(root, '/'))) throw new Error(`${file.name} would stand outside ${folder}`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, await file.async('uint8array'));
  }
}
