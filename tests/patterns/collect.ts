/** Every regular expression of the source that meets page text: literals read off the code, others caught when made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface FoundPattern {
  pattern: RegExp;
  /** The file where it stands, or that was loading when it was made. */
  where: string;
}

/** All that ships: no pattern is left out because somebody thought that it meets no text of others. */
const FOLDERS = ['lib', 'components', 'entrypoints', 'cli'];
/** Where patterns are made of parts, when a module is loaded. */
const LOADED = /^(?:lib\/(?!extension\/)|cli\/research\/read\/)/;

/** AssemblyScript: arithmetic, in another language than the parser's. */
const KERNEL = /^reading\/kernel\//;

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.(?:test|testing)\.tsx?$/.test(name) && !KERNEL.test(name))
    .map((name) => join(folder, name))
    .sort();

/** Those of the library that is given a copy of each policy's page (lib/extract/readable.ts). Nothing of it is left out either. */
export const patternsOfReadability = (): Promise<Found> =>
  patternsIn(
    ['Readability.js', 'Readability-readerable.js'].map((name) => `node_modules/@mozilla/readability/${name}`),
    [],
  );

interface Found {
  /** Each once. */
  patterns: FoundPattern[];
  /** Where patterns are made that nobody has seen, "file:line:column": at a later time, or in a file that is not loaded here. */
  unseen: string[];
}

/** Reads all the source that ships, and loads the modules that make patterns of parts. */
export function patternsOfSource(): Promise<Found> {
  const files = FOLDERS.flatMap(sourcesIn);
  return patternsIn(
    files,
    files.filter((file) => LOADED.test(file)),
  );
}

/** In: files to read, and those of them to load, by their paths in the project. */
export async function patternsIn(files: readonly string[], loaded: readonly string[]): Promise<Found> {
  const found = new Map<string, FoundPattern>();
  const add = (pattern: RegExp, where: string): void => {
    if (!found.has(String(pattern))) found.set(String(pattern), { pattern, where });
  };
  for (const file of files) for (const pattern of literalsIn(file)) add(pattern, file);

  const Native = RegExp;
  const project = `${process.cwd().replaceAll('\\', '/')}/`;
  const made = new Set<string>();
  class Caught extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      // What a library of others makes while it is loaded is not ours.
      const maker = (new Error().stack?.split('\n')[2] ?? '').replaceAll('\\', '/');
      const [, place] = /([^\s(]+:\d+:\d+)\)?$/.exec(maker.includes('node_modules') ? '' : maker) ?? [];
      if (!place?.includes(project)) return;
      const where = place.slice(place.indexOf(project) + project.length);
      made.add(where);
      add(new Native(this.source, this.flags), where.replace(/:\d+:\d+$/, ''));
    }
  }
  globalThis.RegExp = Caught as RegExpConstructor;
  try {
    for (const file of loaded) await import(join(process.cwd(), file));
  } finally {
    globalThis.RegExp = Native;
  }
  return { patterns: [...found.values()], unseen: files.flatMap(constructionsIn).filter((place) => !made.has(place)) };
}

function literalsIn(file: string): RegExp[] {
  return nodesIn(file).flatMap((node) =>
    'regex' in node && isRegex(node.regex) ? [new RegExp(node.regex.pattern, node.regex.flags)] : [],
  );
}

/** Where a file makes patterns of texts, "file:line:column": it says `new RegExp(…)`, or has a text for a pattern. */
function constructionsIn(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return nodesIn(file).flatMap((node) => {
    if (!('type' in node && 'callee' in node && 'start' in node) || !makesPattern(node)) return [];
    const lines = source.slice(0, Number(node.start)).split('\n');
    return [`${file}:${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`];
  });
}

/** Methods that make a pattern of a text which they are given. */
const MAKES = /^(?:match|matchAll|search)$/;

function makesPattern({ callee, arguments: given }: { callee: unknown; arguments?: unknown }): boolean {
  if (typeof callee !== 'object' || callee === null) return false;
  if ('name' in callee) return callee.name === 'RegExp';
  const [first] = Array.isArray(given) ? (given as unknown[]) : [];
  const isText =
    typeof first === 'object' &&
    first !== null &&
    'type' in first &&
    (first.type === 'TemplateLiteral' ||
      (first.type === 'Literal' && 'value' in first && typeof first.value === 'string'));
  return isText && 'property' in callee && isNamed(callee.property, MAKES);
}

const isNamed = (node: unknown, names: RegExp): boolean =>
  typeof node === 'object' && node !== null && 'name' in node && names.test(String(node.name));

/** The nodes of a file's syntax tree. */
function nodesIn(file: string): object[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
  const nodes: object[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    nodes.push(node);
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return nodes;
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && typeof value.pattern === 'string';
