/** How large what ships is. kB are 1,000 bytes. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BenchRow } from '../../scripts/documents/extension-figures';
import { BUDGET, sizesOfPages } from '../../scripts/release/sizes';

const BUILT = '.output/chrome-mv3';
/** Files of a kind, of which one row tells enough. */
const ALIKE = ['_locales', 'icons'];

const wxt = (...args: string[]): void => {
  const { status } = spawnSync('node_modules/.bin/wxt', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed`);
};

/** Packs both zips, and so builds both extensions. */
export function pack(): void {
  mkdirSync('.output', { recursive: true });
  for (const name of readdirSync('.output').filter((name) => name.endsWith('.zip'))) rmSync(`.output/${name}`);
  wxt('zip');
  wxt('zip', '-b', 'firefox', '--mv3');
}

/** What has a bar. Needs both extensions packed. */
export async function sizes(): Promise<BenchRow[]> {
  const { popup, sidepanel } = await sizesOfPages((name) => readFileSync(join(BUILT, name)));
  const script = filesIn(join(BUILT, 'content-scripts'), '.js').map(zipped);
  const zips = filesIn('.output', '-chrome.zip', '-firefox.zip').map((path) => statSync(path).size);
  const kilobytes = (what: string, bytes: number, bar: number): BenchRow => ({
    what,
    measured: bytes / 1000,
    bar: bar / 1000,
    unit: 'kB',
  });
  return [
    kilobytes('script on every page, gzipped', sum(script), BUDGET.script),
    kilobytes('popup: scripts and styles, gzipped', popup, BUDGET.popup),
    kilobytes('sidepanel: scripts and styles, gzipped', sidepanel, BUDGET.sidepanel),
    kilobytes('zip, the larger of the two', Math.max(...zips), BUDGET.zip),
  ];
}

/** Each file of the extension for Chromium, the largest first. Needs it built. */
export function files(): BenchRow[] {
  const groups = new Map<string, string[]>();
  for (const path of readdirSync(BUILT, { recursive: true, encoding: 'utf8' })) {
    if (!statSync(join(BUILT, path)).isFile()) continue;
    const name = path.replaceAll('\\', '/');
    const kind = ALIKE.find((folder) => name.startsWith(`${folder}/`));
    // Names of scripts and styles carry a digest, which says nothing of them.
    const key = kind ? `${kind}/` : name.replace(/-[\w-]{8}(\.(?:js|css))$/, '$1');
    groups.set(key, [...(groups.get(key) ?? []), join(BUILT, path)]);
  }
  return [...groups]
    .map(([name, paths]) => ({
      what: paths.length > 1 ? `\`${name}\`, ${paths.length} files` : `\`${name}\``,
      measured: sum(paths.map(zipped)) / 1000,
      bar: null,
      unit: 'kB',
      note: `${(sum(paths.map((path) => statSync(path).size)) / 1000).toFixed(1)} kB unpacked`,
    }))
    .sort((a, b) => b.measured - a.measured);
}

const zipped = (path: string): number => gzipSync(readFileSync(path), { level: 9 }).length;

const filesIn = (folder: string, ...endings: string[]): string[] =>
  readdirSync(folder)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => join(folder, name));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
