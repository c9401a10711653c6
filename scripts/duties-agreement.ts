/**
 * `npm run duties`: how often lib/duties tells what a careful reader told, on the policies of training/labels/duties.json. Each
 * is read by a net that has not seen it (training/kept). The rules were mended after the first part was measured, once, and the
 * second was labelled after that. `-- NAME …` prints the rows of these gold policies instead.
 * Without ../shared it says so.
 */
import { existsSync, readFileSync } from 'node:fs';
import { DUTY_IDS, DUTY_STATES, type DutyId, type DutyState } from '../lib/duties/ids';
import { readMarkdown } from '../lib/extract/markdown';
import { reportOn } from '../lib/pipeline';
import type { Report } from '../lib/types';
import { readMargins } from '../training/reader-margins';

const LABELS = 'training/labels/duties.json';
const CODES: Readonly<Record<string, DutyState>> = { p: 'present', v: 'vague', m: 'missing' };

type Labels = Readonly<Record<string, Readonly<Partial<Record<DutyId, string>>>>>;

const textFile = (id: string): string => `../shared/gold/${id}.md`;
const margins = readMargins();

/** In: a gold policy's name. Out: its report with the rows. @throws {Error} when no net has read it. */
async function reportOf(id: string): Promise<Report> {
  const own = margins.get(id)?.margins;
  if (!own) throw new Error(`no margins of ${id}`);
  const policy = readMarkdown(readFileSync(textFile(id), 'utf8'), id);
  const reader = { outputs: own.outputs, read: () => Promise.resolve([...own.sentences]) };
  return reportOn(policy, { kind: 'privacy-policy', language: 'en' }, reader);
}

async function print(id: string): Promise<void> {
  const report = await reportOf(id);
  console.log(`\n${id}`);
  for (const duty of report.duties ?? []) {
    const [first] = duty.item ? (report.items.find(({ id }) => id === duty.item)?.evidence ?? []) : duty.evidence;
    console.log(`${duty.state.padEnd(8)} ${duty.id.padEnd(21)} ${duty.item ?? ''} ${first?.quote.slice(0, 150) ?? ''}`);
  }
}

/** In: labels, a letter a row, by policy. Prints agreement, by row and in all, and, if wanted, where they differ. */
async function measure(labels: Labels, verbose: boolean): Promise<void> {
  const right = new Map<DutyId, number>();
  const confused = new Map<string, number>();
  let all = 0;
  for (const [id, codes] of Object.entries(labels)) {
    const { duties = [] } = await reportOf(id);
    const wrong = duties.filter((duty) => {
      const label = CODES[codes[duty.id] ?? ''];
      if (!label) throw new Error(`${LABELS}: ${id} has no label of ${duty.id}`);
      const key = `${label} told as ${duty.state}`;
      confused.set(key, (confused.get(key) ?? 0) + 1);
      if (label === duty.state) right.set(duty.id, (right.get(duty.id) ?? 0) + 1);
      else if (verbose) console.log(`  ${id} ${duty.id}: ${key}`);
      return label !== duty.state;
    });
    all += wrong.length;
    console.log(`${id}: ${DUTY_IDS.length - wrong.length} of ${DUTY_IDS.length}`);
  }
  const policies = Object.keys(labels).length;
  for (const id of DUTY_IDS) console.log(`${id.padEnd(21)} ${right.get(id) ?? 0} of ${policies}`);
  for (const label of DUTY_STATES)
    for (const state of DUTY_STATES)
      console.log(`${label} told as ${state}: ${confused.get(`${label} told as ${state}`) ?? 0}`);
  const rows = policies * DUTY_IDS.length;
  console.log(`Agreement: ${rows - all} of ${rows} rows, ${((100 * (rows - all)) / rows).toFixed(1)} %.`);
}

const named = process.argv.slice(2).filter((name) => !name.startsWith('-'));
if (!existsSync('../shared/gold')) console.log('Nothing measured: the gold policies (../shared) are not here.');
else if (named.length > 0) for (const id of named) await print(id);
else
  for (const [part, labels] of Object.entries(JSON.parse(readFileSync(LABELS, 'utf8')) as Record<string, Labels>)) {
    console.log(`\nThe ${part} part`);
    await measure(labels, process.argv.includes('--differences'));
  }
