/**
 * `npm run evaluate`: runs the yardsticks of ../shared/tools over the gold policies, the pages and their texts, and
 * writes docs/evaluation.md. Without ../shared it says so and leaves the document as it is.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addressOf } from '../cli/files';
import { gradeFile } from '../cli/grade';
import { readPage } from '../cli/read-page';
import { percent, readCrossValidation } from './documents/measures';
import { validationSection } from './documents/validation';
import { isHeldOut } from './held-out';
import { lettersOfCorpus, lettersOfGold } from './letters';

const SHARED = '../shared';

/** What `score-answers.mjs --json` prints. */
interface AnswerScores {
  total: { policies: number; accuracy: number; majority: number; macroF1: number; statedF1: number; evidence: number };
  items: { item: string; accuracy: number; majority: number; macroF1: number; statedF1: number }[];
}

if (!existsSync(join(SHARED, 'gold'))) {
  console.log('Nothing evaluated: the gold policies and pages (../shared) are not here.');
} else {
  const work = mkdtempSync(join(tmpdir(), 'candor-evaluate-'));
  try {
    const document = [
      '# Evaluation',
      '',
      'Written by `npm run evaluate`; never edited by hand.',
      '',
      ...(await answersSection(work)),
      ...validationSection(readCrossValidation()),
      ...lettersSection(),
      ...pagesSection(work),
    ].join('\n');
    writeFileSync('docs/evaluation.md', `${document.trimEnd()}\n`);
    console.log(document);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function answersSection(work: string): Promise<string[]> {
  const gold = join(SHARED, 'gold');
  const ids = readdirSync(gold)
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -3));
  const rows = new Map<string, string>();
  for (const id of ids) rows.set(id, await gradeFile(join(gold, `${id}.md`)));
  const score = (part: string, wanted: (id: string) => boolean): AnswerScores => {
    const dir = join(work, part);
    mkdirSync(dir);
    const chosen = ids.filter(wanted);
    for (const id of chosen) writeFileSync(join(dir, `${id}.json`), readFileSync(join(gold, `${id}.json`)));
    writeFileSync(join(dir, 'answers.jsonl'), chosen.map((id) => rows.get(id)).join('\n'));
    return JSON.parse(tool('score-answers.mjs', dir, join(dir, 'answers.jsonl'), '--json')) as AnswerScores;
  };
  const all = score('all', () => true);
  const parts: [string, AnswerScores][] = [
    ['all gold policies', all],
    ['read by those who wrote the cues', score('read', (id) => !isHeldOut(id))],
    ['held out from them', score('held-out', isHeldOut)],
    ['`opp-*` (never used for what ships)', score('opp', (id) => id.startsWith('opp-'))],
    ...ids
      .filter((id) => id.startsWith('seed-'))
      .map((id): [string, AnswerScores] => [`\`${id}\``, score(id, (other) => other === id)]),
  ];
  return [
    '## Answers, as shipped',
    '',
    'The model was trained on these policies (save `opp-*`), so for what it does elsewhere see the cross-validation below.',
    '',
    'Accuracy: share of right answers, mean over the 36 items. Evidence: share of the right, stated answers whose shown',
    'quotes overlap a quote of the gold labels. Majority: what always saying the commonest answer would reach.',
    '',
    '| policies | number | accuracy | majority | macro-F1 | stated-F1 | evidence |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...parts.map(
      ([name, { total }]) =>
        `| ${name} | ${total.policies} | ${percent(total.accuracy)} | ${percent(total.majority)} | ${percent(total.macroF1)} | ${percent(total.statedF1)} | ${percent(total.evidence)} |`,
    ),
    '',
    '| item | accuracy | majority | macro-F1 | stated-F1 |',
    '| --- | --- | --- | --- | --- |',
    ...all.items.map(
      (row) =>
        `| \`${row.item}\` | ${percent(row.accuracy)} | ${percent(row.majority)} | ${percent(row.macroF1)} | ${percent(row.statedF1)} |`,
    ),
    '',
  ];
}

function lettersSection(): string[] {
  return [
    '## Letters',
    '',
    'How the letters tell policies apart: over the gold policies, by their gold answers, and over the corpus, by ours.',
    '',
    ...lettersOfGold(join(SHARED, 'gold')),
    '',
    ...lettersOfCorpus(),
    '',
  ];
}

function pagesSection(work: string): string[] {
  const pages = join(SHARED, 'pages');
  const out = join(work, 'text');
  mkdirSync(out);
  const verdicts = readdirSync(pages)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const { verdict, policy } = readPage(readFileSync(join(pages, name)), addressOf(join(pages, name)));
      writeFileSync(join(out, name.replace(/\.html$/, '.txt')), policy.blocks.map((block) => block.text).join('\n\n'));
      return JSON.stringify({ file: name, ...verdict });
    });
  writeFileSync(join(work, 'verdicts.jsonl'), verdicts.join('\n'));
  return [
    '## Detection',
    '',
    '```',
    tool('score-detection.mjs', pages, join(work, 'verdicts.jsonl')).trim(),
    '```',
    '',
    '## Extraction',
    '',
    '```',
    tool('score-extraction.mjs', pages, out).trim(),
    '```',
    '',
  ];
}

function tool(name: string, ...args: string[]): string {
  return execFileSync('node', [join(SHARED, 'tools', name), ...args], { encoding: 'utf8', maxBuffer: 1 << 26 });
}
