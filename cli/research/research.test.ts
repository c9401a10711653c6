/** The two commands as a person calls them, on real files. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { UsageError } from '../usage';
import { agreementText } from './agree/agree';
import explorerWords from './explorer/words.json';
import { writeReport } from './report';
import { lineOf, many } from './research.testing';
import { isOfResearch, parseResearchUsage } from './usage';
import words from './words.json';

const folder = mkdtempSync(join(tmpdir(), 'candor research '));
const file = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  writeFileSync(file('results.jsonl'), `${many(3, { answers: { delete: 'yes' } }).join('\r\n')}\r\n\r\n`);
  writeFileSync(file('some bad.jsonl'), `nonsense\n${lineOf({ id: 'a' })}\n{"id":"b"}\n`);
  writeFileSync(file('none.jsonl'), '\n');
  writeFileSync(file('labels.csv'), 'id,item,answer\nsite-0.example,delete,yes\nsite-1.example,delete,no\n');
  writeFileSync(file('others.csv'), 'id,item,answer\nelsewhere,delete,yes\n');
});

/** A process is slow to start on a busy machine. */
const SLOW = 120_000;
function candor(args: readonly string[], input = ''): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'cli/main.ts', ...args], {
    encoding: 'utf8',
    input,
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

describe('candor report', () => {
  it('writes the page from standard input, and from a file the same but for what it is made from', {
    timeout: SLOW,
  }, async () => {
    const { status, err } = candor(
      ['report', '-', '--out', file('page.html')],
      readFileSync(file('results.jsonl'), 'utf8'),
    );
    expect(err).toBe(`${file('page.html')}: 3 records.\n`);
    expect(status).toBe(0);
    await writeReport(file('results.jsonl'), file('other.html'), undefined, new Date('2020-05-04'));
    const page = readFileSync(file('page.html'), 'utf8');
    expect(page).toContain('What 3 privacy policies say');
    const other = readFileSync(file('other.html'), 'utf8');
    expect(other).toMatch(/4 May 2020.*from results\.jsonl\./);
    expect(page).toContain('from standard input.');
    // Who is handed the page is not told of the folders of whoever made it.
    expect(other).not.toContain(folder);
    const withoutMade = (text: string): string => text.replace(/<p class="note made">.*?<\/p>/, '');
    expect(withoutMade(other)).toBe(withoutMade(page));
  });

  it('names lines that are no report, and tells of the others', { timeout: SLOW }, async () => {
    const { status, err } = candor(['report', file('some bad.jsonl'), '--out', file('some.html')]);
    expect(status).toBe(1);
    expect(err).toContain('some bad.jsonl, line 1: it is not JSON.');
    expect(err).toContain('line 3: it has no "status"');
    expect(readFileSync(file('some.html'), 'utf8')).toContain('Lines of the file that are no report');
  });

  it.each([
    ['no such file', 'missing.jsonl', /no such file/],
    ['a folder', '.', /folder/],
    ['nothing in it', 'none.jsonl', /no report in it/],
  ])('writes no page from %s', async (_what, name, why) => {
    await expect(writeReport(file(name), file('no.html'), undefined)).rejects.toThrow(why);
    expect(existsSync(file('no.html'))).toBe(false);
  });

  it('takes versions from a table of services', async () => {
    writeFileSync(file('services.csv'), 'id,service,date\nsite-0.example,site,2020\nsite-1.example,site,2022\n');
    await writeReport(file('results.jsonl'), file('years.html'), file('services.csv'));
    expect(readFileSync(file('years.html'), 'utf8')).toContain('id="years"');
  });

  it('says that a page cannot be written', async () => {
    await expect(writeReport(file('results.jsonl'), file('no/such/folder.html'), undefined)).rejects.toThrow(
      /folder\.html: the page cannot be written/,
    );
  });
});

describe('candor agree', () => {
  it('prints a table, or the figures for machines', { timeout: SLOW }, async () => {
    const { status, out } = candor(['agree', file('labels.csv'), file('results.jsonl')]);
    expect(status).toBe(0);
    expect(out).toContain('2 answers compared, on 2 policies');
    const { text } = await agreementText(file('labels.csv'), file('results.jsonl'), true);
    expect(JSON.parse(text)).toMatchObject({ policies: 2, overall: { accuracy: { value: 0.5 } } });
  });

  it('says what to do where nothing can be compared', async () => {
    await expect(agreementText(file('others.csv'), file('results.jsonl'), false)).rejects.toThrow(
      '"elsewhere"; results "site-0.example"',
    );
  });
});

describe('usage', () => {
  it('is understood', () => {
    expect(parseResearchUsage(['report', 'r', '--out', 'p', '--services', 's'])).toEqual({
      ...{ command: 'report', results: 'r', out: 'p', services: 's' },
    });
    expect(parseResearchUsage(['agree', 'l', 'r', '--json'])).toEqual({
      ...{ command: 'agree', labels: 'l', results: 'r', json: true },
    });
    expect(parseResearchUsage(['agree', '--help'])).toEqual({ command: 'help' });
  });

  it('is understood with options before the command', () => {
    const report = ['--out', 'report.html', 'report', 'r'];
    const agree = ['--json', 'agree', 'l', 'r'];
    expect([isOfResearch(report), isOfResearch(agree), isOfResearch(['-h', 'agree'])]).toEqual([true, true, true]);
    expect(parseResearchUsage(report)).toMatchObject({ command: 'report', results: 'r', out: 'report.html' });
    expect(parseResearchUsage(agree)).toEqual({ command: 'agree', labels: 'l', results: 'r', json: true });
  });

  it.each([
    [[]],
    [['--help']],
    [['grade', 'report']],
    [['--out', 'report', 'grade', 'a.md']],
    [['--url', 'agree', 'detect', 'a.html']],
    [['--answers', 'report', '--json', 'grade']],
    [['--colour', 'grade', 'agree']],
    [['report.html']],
  ])('%j is for other commands', (args) => {
    expect(isOfResearch(args)).toBe(false);
  });

  it.each([
    [['report']],
    [['report', 'results.jsonl']],
    [['report', 'a', 'b', '--out', 'c']],
    [['report', 'a', '--json', '--out', 'c']],
    [['report', 'a', '--out', './a']],
    [['agree', 'labels.csv']],
    [['agree', 'a', 'b', '--out', 'c']],
    [['agree', 'a', 'b', '--colour']],
  ])('%j is wrong', (args) => {
    expect(() => parseResearchUsage(args)).toThrow(UsageError);
  });
});

test('every message of the two catalogues is used, and none is wanting', () => {
  const code = readdirSync('cli/research', { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test/.test(name))
    .map((name) => readFileSync(join('cli/research', name), 'utf8'))
    .join('\n');
  const templates = [...code.matchAll(/\bsay\(\s*`([^`]+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{.*?\}/g, '[a-z_]+')}$`),
  );
  const names = [...Object.keys(words), ...Object.keys(explorerWords)];
  expect(names.filter((name) => !code.includes(`'${name}'`) && !templates.some((one) => one.test(name)))).toEqual([]);
});
