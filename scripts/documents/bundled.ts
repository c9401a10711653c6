/** Which packages the extension is built with: read off the imports of all that its entrypoints lead to. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseSync } from 'vite';

/** Modules of WXT bring these in without an import. */
const BROUGHT_ALONG = ['webextension-polyfill'];

/** Out: the names of the packages, sorted. Types alone count for nothing. */
export function bundledPackages(): string[] {
  const packages = new Set(BROUGHT_ALONG);
  const waiting = readdirSync('entrypoints', { recursive: true, encoding: 'utf8' })
    .map((name) => join('entrypoints', name))
    .filter((name) => /\.tsx?$/.test(name));
  const seen = new Set<string>();
  for (let file = waiting.pop(); file; file = waiting.pop()) {
    if (seen.has(file)) continue;
    seen.add(file);
    for (const wanted of importsOf(file)) {
      const local = wanted.startsWith('@/')
        ? wanted.slice(2)
        : wanted.startsWith('.')
          ? join(dirname(file), wanted)
          : null;
      if (local === null) packages.add(wanted.split('/', wanted.startsWith('@') ? 2 : 1).join('/'));
      else waiting.push(...[local, `${local}.ts`, `${local}.tsx`, join(local, 'index.ts')].filter(isCode).slice(0, 1));
    }
  }
  return [...packages].toSorted();
}

const isCode = (path: string): boolean => /\.tsx?$/.test(path) && existsSync(path) && statSync(path).isFile();

/** What a file imports when it runs. */
export function importsOf(file: string): string[] {
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const isValue = ({ isType }: { isType: boolean }): boolean => !isType;
  const fixed = module.staticImports
    .filter(({ entries }) => entries.length === 0 || entries.some(isValue))
    .map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) =>
    entries.filter(isValue).flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
  );
  const text = readFileSync(file, 'utf8');
  const later = module.dynamicImports.map(({ moduleRequest: { start, end } }) => text.slice(start, end).slice(1, -1));
  return [...fixed, ...passedOn, ...later];
}
