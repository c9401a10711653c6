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

interface Found {
  /** Each once. */
  patterns: FoundPattern[];
  /** Files that may make patterns which nobody has seen: at a later time, or without being loaded here. */
  unseen: string[];
}

/** Reads the source, and loads the modules that make patterns of parts. */
export async function patternsOfSource(): Promise<Found> {
  const found = new Map<string, FoundPattern>();
  const add = (pattern: RegExp, where: string): void => {
    if (!found.has(String(pattern))) found.set(String(pattern), { pattern, where });
  };
  const files = FOLDERS.flatMap(sourcesIn);
  for (const file of files) for (const pattern of literalsIn(file)) add(pattern, file);

  const Native = RegExp;
  /** How many patterns each module has made. */
  const made = new Map<string, number>();
  class Caught extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      // What a library of others makes while it is loaded is not ours.
      const maker = new Error().stack?.split('\n')[2] ?? '';
      const [by] = /\b(?:lib|cli)\/[\w./-]+\.ts/.exec(maker.includes('node_modules') ? '' : maker) ?? [];
      if (!by) return;
      made.set(by, (made.get(by) ?? 0) + 1);
      add(new Native(this.source, this.flags), by);
    }
  }
  globalThis.RegExp = Caught as RegExpConstructor;
  try {
    for (const file of files.filter((one) => LOADED.test(one))) {
      await import(join(process.cwd(), file));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  const unseen = files.filter((file) => constructionsIn(file) > (made.get(file) ?? 0));
  return { patterns: [...found.values()], unseen };
}

function literalsIn(file: string): RegExp[] {
  return nodesIn(file).flatMap((node) =>
    'regex' in node && isRegex(node.regex) ? [new RegExp(node.regex.pattern, node.regex.flags)] : [],
  );
}

/** How often a file says `new RegExp(…)`. */
const constructionsIn = (file: string): number =>
  nodesIn(file).filter(
    (node) => 'type' in node && node.type === 'NewExpression' && 'callee' in node && isRegExp(node.callee),
  ).length;

const isRegExp = (callee: unknown): boolean =>
  typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp';

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
