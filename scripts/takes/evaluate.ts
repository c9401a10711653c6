/**
 * `npm run evaluate:takes`: holds what Candor says is taken against the labels of two readers (training/labels/asked),
 * writes lib/derived/asked.json, which says what is shown of it, and the figures in docs/takes.md. Without ../shared it says
 * so and leaves both as they are. `-- --errors` names those of the first 40 policies on which Candor is wrong. `-- --development` holds it against
 * the policies that three questions were developed on instead, half by half, and writes nothing.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfProcess } from '../../cli/reader';
import { readMarkdown } from '../../lib/extract/markdown';
import { reportOn } from '../../lib/pipeline';
import type { Reader } from '../../lib/reading/reader';
import { EVERYTHING } from '../../lib/takes/shown';
import type { Report } from '../../lib/types';
import { writeBetween } from './document';
import { type Labels, type Measure, measured, shownBy, tableOf } from './measure';

const LABELS = 'training/labels/asked';
const POLICIES = '../shared/corpus/privacy-policies';
/** Questions that were developed on the first 40 policies, or the 42 after them too, and by which of those that two readers labelled later they are judged. */
const JUDGED_BY: Readonly<Record<string, string>> = { 'train-ai': 'later', 'staff-reads': 'third' };

const labelsOf = (reader: string): Record<string, Labels> =>
  JSON.parse(readFileSync(join(LABELS, `${reader}.json`), 'utf8')) as Record<string, Labels>;

/** The readers had one answer where Candor says more: whom to ask, only that it is a right, or that it holds in some places. */
const AS_LABELLED: Readonly<Record<string, string>> = { 'have-it-deleted': 'on-request', 'some-places': 'on-request' };

if (!existsSync(POLICIES) || !existsSync(LABELS))
  console.log(`Nothing evaluated: the policies (${POLICIES}) or the labels (${LABELS}) are not here.`);
else if (process.argv.includes('--development')) await develop();
else await evaluate();

/** What one reader said of three questions, and whether the words were made with the policy in sight. */
interface Developed extends Labels {
  half: 'looked-at' | 'held-out';
}

async function develop(): Promise<void> {
  const reader = await readerOfProcess();
  const labels = JSON.parse(readFileSync(join(LABELS, 'development.json'), 'utf8')) as Record<string, Developed>;
  const halves = new Map<string, { a: Labels; b: Labels; candor: Labels }[]>();
  for (const [name, one] of Object.entries(labels)) {
    const of = { a: one, b: one, candor: labelled(await reportOf(name, reader)) };
    halves.set(one.half, [...(halves.get(one.half) ?? []), of]);
  }
  const asked: readonly string[] = ['precise-location', 'train-ai', 'staff-reads'];
  for (const [half, policies] of halves) console.log([half, ...tableOf(measured(policies, asked))].join('\n'));
}

/** In: a policy of the corpus. Out: its report, with all that is read. */
function reportOf(name: string, reader: Reader): Promise<Report> {
  const policy = readMarkdown(readFileSync(join(POLICIES, `${name}.md`), 'utf8'), name);
  return reportOn(policy, { kind: 'privacy-policy', language: 'en' }, reader, undefined, EVERYTHING);
}

interface Policy {
  name: string;
  a: Labels;
  b: Labels;
  candor: Labels;
}

async function evaluate(): Promise<void> {
  const reader = await readerOfProcess();
  const policies = await policiesOf('a', 'b', reader);
  const first = measured(policies);
  const judged: Measure[] = [];
  for (const [id, of] of Object.entries(JUDGED_BY))
    judged.push(...measured(await policiesOf(`${of}-a`, `${of}-b`, reader), [id]));
  const measures = first.map((one) => judged.find(({ id }) => id === one.id) ?? one);
  const before = first.filter(({ id }) => id in JUDGED_BY);
  const table = tableOf(measures);
  writeFileSync('lib/derived/asked.json', `${JSON.stringify(shownBy(measures))}\n`);
  writeBetween('npm run evaluate:takes', [...table, '', 'Developed on, the first 40:', '', ...tableOf(before)]);
  console.log([...table, ...tableOf(before)].join('\n'));
  if (process.argv.includes('--errors')) printErrors(policies, first);
}

/** In: the files of two readers. Out: what they say of each policy, and what Candor does. */
async function policiesOf(one: string, other: string, reader: Reader): Promise<Policy[]> {
  const [a, b] = [labelsOf(one), labelsOf(other)];
  const policies: Policy[] = [];
  for (const [name, labels] of Object.entries(a)) {
    const second = b[name];
    if (!second) throw new Error(`${name} was read by one reader alone.`);
    policies.push({ name, a: labels, b: second, candor: labelled(await reportOf(name, reader)) });
  }
  return policies;
}

function printErrors(policies: readonly Policy[], measures: readonly Measure[]): void {
  for (const { part, id } of measures)
    for (const { name, a, b, candor } of policies) {
      const [first] = measured([{ a, b, candor }]).filter((row) => row.part === part && row.id === id);
      if (first?.right === 0) console.log(`${id}: ${name}, ${first.stated > 0 ? 'stated' : 'not stated'}`);
    }
}

/** A report as labels. */
function labelled({ takes }: Report): Labels {
  return {
    takes: Object.fromEntries((takes?.kinds ?? []).map(({ kind }) => [kind, true])),
    purposes: Object.fromEntries((takes?.purposes ?? []).map(({ purpose }) => [purpose, true])),
    asked: Object.fromEntries((takes?.asked ?? []).map(({ id, answer }) => [id, AS_LABELLED[answer] ?? answer])),
    company: takes?.company?.name ?? '',
    updated: takes?.updated?.date ?? '',
  };
}
