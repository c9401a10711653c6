/**
 * The labels of sentences, kept as places (training/labels/README.md):
 *   sentences --out FOLDER [ID…]   today's sentences with their labels, one file a policy; says how many labels moved
 *   places FILE.jsonl…             takes labelled sentences into places.jsonl
 * With --attributes both speak of attributes.jsonl: labels of attributes and of what is collected; with --staff of
 * staff.jsonl: who reads what users write. Without, sentences carry what staff.jsonl says, too.
 *   unlabelled --out FOLDER        today's sentences of the corpus's policies that have no labels
 */
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { toPlaces, toSentences } from './carry';
import {
  ATTRIBUTE_PLACES,
  PLACES,
  type PlacedLabels,
  readLines,
  rowsOf,
  type SentenceRow,
  STAFF_PLACES,
  textOf,
} from './files';

const SHARED = '../shared';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    attributes: { type: 'boolean', default: false },
    staff: { type: 'boolean', default: false },
  },
});
const placesFile = values.attributes ? ATTRIBUTE_PLACES : values.staff ? STAFF_PLACES : PLACES;

function writeSentences(out: string, ids: readonly string[]): void {
  mkdirSync(out, { recursive: true });
  const all = readLines<PlacedLabels>(placesFile).filter(({ id }) => ids.length === 0 || ids.includes(id));
  const beside = new Map(
    (placesFile === PLACES ? readLines<PlacedLabels>(STAFF_PLACES) : []).map((placed) => [placed.id, placed]),
  );
  const moved: string[] = [];
  const lost: string[] = [];
  let kept = 0;
  for (const placed of all) {
    const text = textOf(placed.id, SHARED);
    const carried = toSentences(text, placed);
    const more = beside.get(placed.id);
    if (more) for (const { n, labels } of toSentences(text, more).rows) carried.rows[n]?.labels.push(...labels);
    writeFileSync(join(out, `${placed.id}.jsonl`), lines(carried.rows));
    kept += carried.kept;
    for (const { text, labels, takers } of carried.moved) {
      const now = takers.map((n) => carried.rows[n]?.text ?? '');
      moved.push(JSON.stringify({ id: placed.id, labels, text, now }));
    }
    for (const { text, labels } of carried.lost) lost.push(JSON.stringify({ id: placed.id, labels, text }));
  }
  writeFileSync(join(out, 'moved.log'), [...moved, ...lost, ''].join('\n'));
  const count = kept + moved.length + lost.length;
  console.log(
    `${all.length} policies, ${count} labelled places: ${kept} as before, ${moved.length} moved, ${lost.length} lost`,
  );
}

function takePlaces(files: readonly string[]): void {
  const known = new Map(
    existsSync(placesFile) ? readLines<PlacedLabels>(placesFile).map((placed) => [placed.id, placed]) : [],
  );
  for (const file of files) {
    const id = basename(file, '.jsonl');
    known.set(id, toPlaces(id, textOf(id, SHARED), readLines<SentenceRow>(file)));
  }
  writeFileSync(placesFile, lines([...known.values()].sort((a, b) => (a.id < b.id ? -1 : 1))));
  console.log(`${files.length} policies taken, ${known.size} in ${placesFile}`);
}

function writeUnlabelled(out: string): void {
  mkdirSync(out, { recursive: true });
  const known = new Set(readLines<PlacedLabels>(PLACES).map(({ id }) => id));
  const ids = readdirSync(join(SHARED, 'corpus/privacy-policies'))
    .filter((name) => name.endsWith('.md') && !known.has(name.slice(0, -3)))
    .map((name) => name.slice(0, -3));
  for (const id of ids) writeFileSync(join(out, `${id}.jsonl`), lines(rowsOf(id, textOf(id, SHARED))));
  console.log(`${ids.length} policies without labels`);
}

const lines = (rows: readonly unknown[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

const [command, ...rest] = positionals;
if (command === 'sentences' && values.out) writeSentences(values.out, rest);
else if (command === 'unlabelled' && values.out) writeUnlabelled(values.out);
else if (command === 'places' && rest.length) takePlaces(rest);
else {
  console.error(
    'usage: main.ts [--attributes | --staff] sentences --out FOLDER [ID…] | unlabelled --out FOLDER | places FILE.jsonl…',
  );
  process.exitCode = 2;
}
