/**
 * `npm run evaluate:takes-quotes`: how many quotes of what is taken prove what they are shown for. People read them: their verdicts
 * (training/labels/asked/quotes.json) are kept by chip and a hash of the quotes, never with the words of a policy. Writes the
 * figures in docs/takes.md. `-- --unread` prints what nobody has read yet, with its key. Without ../shared it says so.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfProcess } from '../../cli/reader';
import { readMarkdown } from '../../lib/extract/markdown';
import { reportOn } from '../../lib/pipeline';
import type { Evidence, PolicyText, Takes } from '../../lib/types';
import { percent } from '../documents/measures';
import { ownPolicy } from '../own-policy';
import { writeBetween } from './document';

const VERDICTS = 'training/labels/asked/quotes.json';
const LABELS = 'training/labels/asked/a.json';
const CORPUS = '../shared/corpus/privacy-policies';
const OWN = 'training/own-policies';
const OF_EACH = 10;
const MARK = 'npm run evaluate:takes-quotes';

interface Shown {
  /** "chip/hash". */
  key: string;
  evidence: readonly Evidence[];
}

if (existsSync(CORPUS)) await evaluate();
else console.log(`Nothing evaluated: the policies (${CORPUS}) are not here.`);

async function evaluate(): Promise<void> {
  const verdicts = JSON.parse(readFileSync(VERDICTS, 'utf8')) as Record<string, boolean>;
  const groups = [
    { name: 'our own policies', policies: ownPolicies() },
    { name: 'policies of the corpus', policies: corpusPolicies() },
  ];
  const rows: string[] = [];
  for (const { name, policies } of groups) {
    const shown = await shownIn(policies);
    const read = shown.filter(({ key }) => verdicts[key] !== undefined);
    const proved = read.filter(({ key }) => verdicts[key]);
    const share = read.length > 0 ? percent(proved.length / read.length) : '–';
    rows.push(`| ${policies.length} ${name} | ${shown.length} | ${read.length} | ${proved.length} | ${share} |`);
    if (process.argv.includes('--unread'))
      for (const { key, evidence } of shown)
        if (verdicts[key] === undefined)
          console.log(`${key}\n${evidence.map(({ heading, quote }) => `    [${heading}] ${quote}`).join('\n')}`);
  }
  const table = [
    '| read in | chips and answers | read | prove it | share |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ];
  writeBetween(MARK, table);
  console.log(table.join('\n'));
}

/** Some of ours, of the first 69 (a to e): those that were there when their quotes were read. */
function ownPolicies(): PolicyText[] {
  const names = readdirSync(OWN).filter((name) => /^[a-e]\d+\.json$/.test(name));
  return spread(names).map((name) => ownPolicy(join(OWN, name)));
}

/** Policies that the readers of docs/takes.md did not label. */
function corpusPolicies(): PolicyText[] {
  const labelled = Object.keys(JSON.parse(readFileSync(LABELS, 'utf8')) as object);
  const names = readdirSync(CORPUS).filter((name) => name.endsWith('.md') && !labelled.includes(name.slice(0, -3)));
  return spread(names).map((name) => readMarkdown(readFileSync(join(CORPUS, name), 'utf8'), name.slice(0, -3)));
}

/** In: names. Out: `OF_EACH` of them, evenly over the alphabet. */
function spread(names: readonly string[]): string[] {
  const sorted = [...names].sort();
  const step = sorted.length / OF_EACH;
  return Array.from({ length: OF_EACH }, (_, at) => sorted[Math.floor(at * step)]).flatMap((name) => name ?? []);
}

async function shownIn(policies: readonly PolicyText[]): Promise<Shown[]> {
  const reader = await readerOfProcess();
  const shown: Shown[] = [];
  for (const policy of policies) {
    const { takes } = await reportOn(policy, { kind: 'privacy-policy', language: 'en' }, reader);
    for (const { chip, evidence } of takes ? chipsOf(takes) : []) {
      const hash = createHash('sha256').update(evidence.map(({ quote }) => quote).join('\n'));
      shown.push({ key: `${chip}/${hash.digest('hex').slice(0, 12)}`, evidence });
    }
  }
  return shown;
}

/** All that is shown with a quote. */
function chipsOf({ kinds, purposes, gets, asked }: Takes): { chip: string; evidence: readonly Evidence[] }[] {
  return [
    ...kinds.map(({ kind, optional, evidence }) => ({ chip: `${kind}${optional ? '+choice' : ''}`, evidence })),
    ...purposes.map(({ purpose, optional, evidence }) => ({
      chip: `for-${purpose}${optional ? '+choice' : ''}`,
      evidence,
    })),
    ...gets.map(({ who, names, optional, evidence }) => ({
      chip: `gets-${[...(who === 'named' ? [] : [who]), ...(names ?? [])].join('+').replaceAll('/', '-')}${optional ? '+choice' : ''}`,
      evidence,
    })),
    ...asked.map(({ id, answer, evidence }) => ({ chip: `${id}=${answer}`, evidence })),
  ].filter(({ evidence }) => evidence.length > 0);
}
