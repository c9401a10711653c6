/** Which of our modules take from which: imports and exports, types and `import()` included. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { globSync } from 'tinyglobby';
import { parseSync } from 'vite';

const FOLDERS = 'build,cli,components,entrypoints,lib,scripts,tests,training';

/** Every TypeScript file of ours but AssemblyScript, which has a compiler of its own. */
export const sourceFiles = (): string[] =>
  globSync(`{${FOLDERS}}/**/*.{ts,tsx}`, { ignore: ['lib/reading/kernel/**', '**/node_modules/**'] })
    .map((file) => file.replaceAll('\\', '/'))
    .toSorted();

/** In: code, and what its file is called. Out: the modules that it names; null for each that is not named by a plain text. */
export function namedIn(code: string, file = 'code.ts'): (string | null)[] {
  const { program, errors } = parseSync(file, code);
  if (errors.length > 0) throw new Error(`${file} cannot be parsed: ${errors[0]?.message}`);
  const named: (string | null)[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('type' in node && /^(?:Import|Export|TSImport|TSExternal)/.test(String(node.type))) {
      const from = ['source', 'argument', 'expression'].flatMap((key) => Reflect.get(node, key) ?? [])[0];
      if (from && node.type !== 'ExportDefaultDeclaration') named.push(textOf(from));
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return named;
}

/** The text of a literal; of a type it stands one deeper. */
function textOf(node: object): string | null {
  if ('literal' in node && typeof node.literal === 'object' && node.literal) return textOf(node.literal);
  return 'value' in node && typeof node.value === 'string' ? node.value : null;
}

/** As `tsconfig.json` has them, through WXT: names that begin at the project's folder. */
const FROM_ROOT = /^(?:@@?|~~?)\//;

/** In: a file, and a module as it names it. Out: the module's path in the project; null for one of others. Throws where there is none. */
export function pathOf(file: string, name: string): string | null {
  if (!name.startsWith('.') && !FROM_ROOT.test(name)) return null;
  const path = name.startsWith('.') ? join(dirname(file), name) : name.replace(FROM_ROOT, '');
  const ends = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const found = ends.map((end) => path + end).find((one) => existsSync(one) && statSync(one).isFile());
  if (!found) throw new Error(`${file} imports ${name}, which is not there`);
  return found.replaceAll('\\', '/');
}

export interface Imports {
  /** For each file those that it takes from, by their paths in the project. */
  taken: Map<string, string[]>;
  /** Files that load what they make a name of. */
  unread: string[];
}

/** Reads all files of ours. */
export function imports(): Imports {
  const taken = new Map<string, string[]>();
  const unread: string[] = [];
  for (const file of sourceFiles()) {
    const named = namedIn(readFileSync(file, 'utf8'), file);
    if (named.includes(null)) unread.push(file);
    taken.set(
      file,
      named.flatMap((name) => (name === null ? [] : (pathOf(file, name) ?? []))),
    );
  }
  return { taken, unread };
}

/** In: which file takes from which. Out: those that stand in a circle, or between two; none where there is no circle. */
export function inCircles(taken: ReadonlyMap<string, readonly string[]>): string[] {
  const left = new Map(taken);
  const isTaken = (file: string): boolean => [...left.values()].some((those) => those.includes(file));
  const leadsOn = (file: string): boolean => (left.get(file) ?? []).some((one) => left.has(one));
  for (const stays of [leadsOn, isTaken])
    for (let before = -1; before !== left.size; ) {
      before = left.size;
      for (const file of left.keys()) if (!stays(file)) left.delete(file);
    }
  return [...left.keys()];
}
