/** lib/checklist/rules.json: a digest of all that decides answers and grades. It changes when, and only when, one of these does. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'vite';

/** The code that decides, what was learnt, and the reader. Not the corpus: it compares a grade with others, and makes none. */
const DECIDES = [
  'lib/checklist',
  'lib/sentences',
  'lib/reading',
  'lib/practices',
  'lib/findings',
  'lib/grades',
  'lib/invisible.ts',
  'lib/derived/decisions.json',
  'lib/derived/points.json',
  'lib/derived/attribute-model.json',
  'public/reader',
];
/** The kernel's sources are no TypeScript; what is compiled of them stands for them. */
const ASIDE =
  /\.(?:test|testing|fixture)\.|^lib\/reading\/kernel\/|^lib\/checklist\/(?:version\.ts|rules\.json|misread\.json)$/;

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name).replaceAll('\\', '/'))
        .filter((file) => statSync(file).isFile())
    : [path];

/** What a file says, whatever its comments and line breaks; of what was learnt, without how. */
function contentOf(file: string): string | Uint8Array {
  if (file.endsWith('.ts')) {
    const { program, errors } = parseSync(file, readFileSync(file, 'utf8'));
    if (errors.length > 0) throw new Error(`${file} cannot be read: ${errors[0]?.message}`);
    return JSON.stringify(program, (key, value: unknown) =>
      ['start', 'end', 'loc', 'range'].includes(key) ? undefined : typeof value === 'bigint' ? String(value) : value,
    );
  }
  if (!file.endsWith('.json')) return readFileSync(file);
  const { provenance: _how, ...what } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>;
  return JSON.stringify(what);
}

/** Out: the text of lib/checklist/rules.json. */
export function rulesFile(): string {
  const hash = createHash('sha256');
  for (const file of DECIDES.flatMap(filesIn)
    .filter((one) => !ASIDE.test(one))
    .toSorted())
    hash.update(file).update('\0').update(contentOf(file));
  return `{ "digest": "${hash.digest('hex').slice(0, 8)}" }\n`;
}
