/** lib/checklist/rules.json: a digest of all that decides answers and grades. It changes when, and only when, one of these does. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/**
 * The code that decides, what was learnt, and the reader: whatever reads other sentences out of the same page, or makes other
 * answers and grades of them. Where an update does, and this digest stayed, it would be told as a change of the policy.
 */
const DECIDES = [
  'lib/detect',
  'lib/dom',
  'lib/extract',
  'lib/encoding.ts',
  'lib/pipeline.ts',
  'lib/checklist',
  'lib/sentences',
  'lib/reading',
  'lib/practices',
  'lib/findings',
  'lib/grades',
  'lib/invisible.ts',
  'lib/random.ts',
  'lib/derived/decisions.json',
  'lib/derived/points.json',
  'lib/derived/attribute-model.json',
  'public/reader',
];
/** Libraries that decide what a page's text is, by their versions. */
const LIBRARIES = ['@mozilla/readability', 'marked', 'unpdf'];
/** What those take from, or stands among them, and makes no other answer and no other grade. */
const BESIDE = [
  // When a page is read, and by what its text is known again.
  'lib/detect/digest.ts',
  'lib/detect/glance.ts',
  'lib/detect/watch.ts',
  'lib/extract/changes.ts',
  'lib/extract/fingerprint.ts',
  'lib/extract/harmless.ts',
  'lib/steps.ts',
  // What a report tells beside its answers and grades. The corpus compares a grade with others, and makes none.
  'lib/actions',
  'lib/derived/corpus.json',
  'lib/duties',
  'lib/evidence',
  'lib/links/site.ts',
  'lib/measured.ts',
  'lib/takes',
  // Whether the files of the reader are such.
  'lib/schemas.ts',
  'valibot',
];
/** The kernel's sources are no TypeScript; what is compiled of them stands for them. */
const ASIDE =
  /\.(?:test|testing|fixture)\.|^lib\/reading\/kernel\/|^lib\/checklist\/(?:version\.ts|rules\.json|misread\.json)$/;

const isIn = (path: string, those: readonly string[]): boolean =>
  those.some((one) => path === one || path.startsWith(`${one}/`));

/** In: a file or a package. Out: is it known to make no other answer, though it belongs to what decides? */
export const isBeside = (path: string): boolean => isIn(path, BESIDE) || ASIDE.test(path);

/** In: a file or a package. Out: does it decide answers and grades, so that the digest is of it? */
export const decides = (path: string): boolean => isIn(path, [...DECIDES, ...LIBRARIES]) && !isBeside(path);

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name).replaceAll('\\', '/'))
        .filter((file) => statSync(file).isFile())
    : [path];

/** In: a file that decides, and its bytes. Out: what it says, whatever its comments and line breaks; of what was learnt, without how. */
export function contentOf(file: string, bytes: Buffer): string | Uint8Array {
  if (file.endsWith('.ts')) {
    const { program, errors } = parseSync(file, bytes.toString('utf8'));
    if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
    return JSON.stringify(program, (key, value: unknown) =>
      ['start', 'end', 'loc', 'range'].includes(key) ? undefined : typeof value === 'bigint' ? String(value) : value,
    );
  }
  if (!file.endsWith('.json')) return bytes;
  const { provenance: _how, ...what } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
  return JSON.stringify(what);
}

/** What decides: files by their paths with what they say, libraries by their names with their versions. */
type Deciding = ReadonlyMap<string, string | Uint8Array>;

/** Reads all that decides, in the order of its names. */
export function deciding(): Deciding {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const files = DECIDES.flatMap(filesIn).filter(decides).toSorted();
  return new Map([
    ...files.map((file) => [file, contentOf(file, readFileSync(file))] as const),
    ...LIBRARIES.map((library) => [library, dependencies[library] ?? ''] as const),
  ]);
}

/** In: what decides. Out: the text of lib/checklist/rules.json. */
export function rulesFile(all: Deciding = deciding()): string {
  const hash = createHash('sha256');
  for (const [name, content] of all) hash.update(name).update('\0').update(content);
  return `{ "digest": "${hash.digest('hex').slice(0, 8)}" }\n`;
}
