/** Every regular expression of the source that meets page text: literals read off the code, others caught when made. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

export interface FoundPattern {
  pattern: RegExp;
  /** The file where it stands, or that was loading when it was made. */
  where: string;
}

/** What reads page text. The extension's own pages and its settings are no page text. */
const FOLDERS = [
  'dom',
  'detect',
  'extract',
  'sentences',
  'checklist',
  'practices',
  'findings',
  'actions',
  'duties',
  'links',
  'evidence',
  'history',
];

const sourcesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !/\.(?:test|testing)\.ts$/.test(name))
    .map((name) => join(folder, name))
    .sort();

/** Out: the patterns, each once. Loads every module of the folders. */
export async function patternsOfSource(): Promise<FoundPattern[]> {
  const found = new Map<string, FoundPattern>();
  const add = (pattern: RegExp, where: string): void => {
    if (!found.has(String(pattern))) found.set(String(pattern), { pattern, where });
  };
  const files = FOLDERS.flatMap((folder) => sourcesIn(join('lib', folder)));
  for (const file of files) for (const pattern of literalsIn(file)) add(pattern, file);

  const Native = RegExp;
  let loading = '';
  class Caught extends Native {
    constructor(source: string | RegExp, flags?: string) {
      super(source, flags);
      // What a library of others makes while it is loaded is not ours.
      const maker = new Error().stack?.split('\n')[2] ?? '';
      if (maker.includes('/lib/') && !maker.includes('node_modules')) add(new Native(this.source, this.flags), loading);
    }
  }
  globalThis.RegExp = Caught as RegExpConstructor;
  try {
    for (const file of files) {
      loading = file;
      await import(join(process.cwd(), file));
    }
  } finally {
    globalThis.RegExp = Native;
  }
  return [...found.values()];
}

function literalsIn(file: string): RegExp[] {
  const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
  if (errors.length > 0) throw new Error(`${file} cannot be parsed.`);
  const patterns: RegExp[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node && isRegex(node.regex)) patterns.push(new RegExp(node.regex.pattern, node.regex.flags));
    for (const child of Object.values(node)) visit(child);
  };
  visit(program);
  return patterns;
}

const isRegex = (value: unknown): value is { pattern: string; flags: string } =>
  typeof value === 'object' && value !== null && 'pattern' in value && typeof value.pattern === 'string';
