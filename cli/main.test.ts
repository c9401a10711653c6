/** The command line as a person calls it: real processes, real files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../lib/checklist/item';
import { checkNames } from './extract';
import { UsageError } from './usage';

const folder = mkdtempSync(join(tmpdir(), 'candor-cli-'));
const file = (name: string): string => join(folder, name);

const PARAGRAPHS = [
  'We never sell your personal data to anyone.',
  'You can ask us at any time to delete your account together with everything in it.',
  'Our pages use Google Analytics to count visits.',
  'If the law or a court order requires it, we hand data over to the authorities.',
  'We keep invoices for ten years and log files for thirty days.',
  'All connections to our servers are encrypted with TLS.',
];
const POLICY = ['# Privacy Policy', ...PARAGRAPHS, ...PARAGRAPHS.map((p) => `To say it once more: ${p}`)].join('\n\n');
const LONG = `${POLICY}\n\n${'The orchard behind our office gives us apples in autumn, and we like to share them. '.repeat(12)}`;

beforeAll(() => {
  writeFileSync(file('policy.md'), LONG);
  writeFileSync(file('policy.txt'), LONG);
  writeFileSync(file('short.md'), '# Privacy Policy\n\nWe collect nothing.');
  writeFileSync(
    file('politique.md'),
    `# Politique de confidentialité\n\n${'Nous ne vendons pas vos données et vous pouvez demander à tout moment leur suppression. '.repeat(30)}`,
  );
  writeFileSync(file('empty.md'), '');
  mkdirSync(file('nothing in it'));
  writeFileSync(file('binary.md'), Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0, 1, 2]));
  writeFileSync(
    file('article.html'),
    `<!doctype html><html lang="en"><title>Apples</title><body><h1>Apples</h1><p>${'They ripen in autumn and keep until spring. '.repeat(40)}</p></body></html>`,
  );
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function candor(...args: string[]): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'cli/main.ts', ...args], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

/** A row of `grade --json`, as the README promises it. */
interface Row {
  file: string;
  status: string;
  language: string;
  kind: string;
  words: number;
  grades: Record<'overall' | 'tracking' | 'sharing' | 'rights', { letter: string; score: number } | null>;
  items: { id: string; answer: string; confidence: number; evidence: { quote: string; heading: string }[] }[];
  milliseconds: { extract: number; score: number };
}
const rowsOf = (out: string): Row[] =>
  out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Row);

describe('candor grade', () => {
  it('prints one object a line, with all items and verbatim quotes', () => {
    const { status, out } = candor('grade', '--json', '--times', file('policy.md'), file('policy.txt'));
    expect(status).toBe(0);
    const rows = rowsOf(out);
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect(row.status).toBe('graded');
      expect(row.grades.overall?.letter).toMatch(/^[A-E]$/);
      expect(row.items.map((item) => item.id)).toEqual([...ITEM_IDS]);
      const answers = new Map(row.items.map((item) => [item.id, item.answer]));
      expect(answers.get('sells-data')).toBe('no');
      expect(answers.get('delete')).toBe('yes');
      expect(answers.get('retention')).toBe('specific');
      for (const item of row.items) {
        if (item.answer === 'not-stated' || item.answer === 'unclear') continue;
        expect(item.evidence.length, item.id).toBeGreaterThan(0);
        for (const { quote } of item.evidence) expect(LONG).toContain(quote);
      }
      expect(row.milliseconds.score).toBeGreaterThan(0);
    }
  });

  it('says why there is no grade', () => {
    const rows = rowsOf(candor('grade', '--json', file('short.md'), file('politique.md'), file('article.html')).out);
    expect(rows.map((row) => row.status)).toEqual(['too-short', 'unsupported-language', 'not-a-policy']);
    expect(rows[1]?.language).toBe('fr');
    for (const row of rows) expect(Object.values(row.grades)).toEqual([null, null, null, null]);
  });

  it('writes a report for people', () => {
    const { status, out } = candor('grade', file('policy.md'), file('politique.md'));
    expect(status).toBe(0);
    expect(out).toContain('Does not sell personal data.');
    expect(out).toContain('“We never sell your personal data to anyone.”');
    expect(out).toContain('written in French');
    expect(out).not.toContain('\u001b[');
  });

  it('says to people why there is no grade and what they can do', () => {
    const { out } = candor('grade', file('short.md'), file('politique.md'), file('article.html'));
    for (const part of [
      'Too little text for a grade',
      'A fair grade needs the whole policy',
      'Candor can only read policies in English',
      'does not look like a privacy policy',
      'Grade the privacy policy of its site instead',
      'save its text as .txt or .md',
    ])
      expect(out.replaceAll("'", '’')).toContain(part);
    expect(out).not.toContain('automatically');
  });

  it('names what it cannot read and grades the rest', () => {
    const { status, out, err } = candor(
      'grade',
      '--json',
      file('missing.md'),
      file('empty.md'),
      file('binary.md'),
      file('nothing in it'),
      file('policy.md'),
    );
    expect(status).toBe(1);
    expect(rowsOf(out)).toHaveLength(1);
    for (const [name, reason] of [
      ['missing.md', 'no such file'],
      ['empty.md', 'empty'],
      ['binary.md', 'binary'],
      ['nothing in it', 'folder'],
    ] as const)
      expect(
        err.split('\n').some((line) => line.includes(name) && line.includes(reason)),
        `${name}: ${err}`,
      ).toBe(true);
  });
});

describe('candor duties', () => {
  it('says what is found, with its article and place, and what could be added', () => {
    const { status, out } = candor('duties', file('policy.md'));
    expect(status).toBe(0);
    expect(out).toContain('Right to have it deleted: Listed in Art. 13(2)(b) GDPR: Found here');
    expect(out).toContain(`“${PARAGRAPHS[1]}”`);
    expect(out).toContain('What to add or make clearer');
  });

  it('prints the report to cite, with the text that was read, and says where there is no list', () => {
    const { out } = candor('duties', '--json', file('policy.md'), file('short.md'));
    const [row, short] = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { cited: { text: string[] }; duties: [] });
    for (const paragraph of PARAGRAPHS) expect(row?.cited.text).toContain(paragraph);
    expect(row?.duties.length).toBeGreaterThan(30);
    expect(short?.duties).toEqual([]);
    expect(candor('duties', file('short.md')).out).toContain('no checklist');
  });
});

describe('candor detect', () => {
  it('says what a page is', () => {
    const [row] = rowsOf(candor('detect', '--json', '--url', 'https://example.org/apples', file('article.html')).out);
    expect(row?.kind).toBe('other');
    expect(row?.language).toBe('en');
  });
});

describe('candor extract', () => {
  it('writes blocks parted by blank lines', () => {
    expect(candor('extract', '--out', file('out'), file('policy.md')).status).toBe(0);
    const text = readFileSync(file('out/policy.txt'), 'utf8');
    expect(text.split('\n\n')[0]).toBe('Privacy Policy');
    expect(text).toContain(PARAGRAPHS[0]);
  });
});

describe('candor extract of two files of one name', () => {
  it.each([
    ['of two folders', 'a/policy.md', 'b/policy.md'],
    ['of two kinds', 'policy.md', 'policy.txt'],
    ['of other case', 'a/policy.md', 'b/Policy.md'],
    ['named twice', 'policy.md', 'policy.md'],
  ])('%s is refused, and nothing is written', (_what, one, other) => {
    expect(() => checkNames([file(one), file('other.md'), file(other)], 'texts')).toThrow(UsageError);
    expect(() => checkNames([file(one), file(other)], 'texts')).toThrow(file(other));
  });

  it('is told before anything is done', () => {
    const { status, err } = candor('extract', '--out', file('none'), file('policy.md'), file('policy.txt'));
    expect(status).toBe(2);
    expect(err).toContain(file('policy.txt'));
    expect(existsSync(file('none'))).toBe(false);
  });

  it('is no matter where names differ', () => {
    checkNames([file('a/one.md'), file('a/two.md'), file('a.b.md'), file('a.md')], 'texts');
  });
});

describe('wrong usage', () => {
  it('has exit status 2, and says what is wrong and where help is, no more', () => {
    const { status, out, err } = candor('judge', 'policy.md');
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('candor: there is no command "judge".\nSee candor --help.\n');
    expect(candor('report').err).toMatch(/^candor: report: name one file of results\.\nSee candor --help\.\n$/);
  });

  it('is a pattern that matches nothing; no file of results begins with it', () => {
    const results = file('of-nothing.csv');
    const { status, err } = candor('grade', '--out', results, file('policy.md'), file('nothing*.md'));
    expect([status, err]).toEqual([
      2,
      `candor: nothing matches the pattern ${file('nothing*.md')}.\nSee candor --help.\n`,
    ]);
    expect(existsSync(results)).toBe(false);
  });
});

describe('candor --version', () => {
  it('says which one this is', () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
    expect(candor('--version')).toEqual({ status: 0, out: `${version}\n`, err: '' });
  });
});
