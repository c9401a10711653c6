/** What a policy says to a terminal: its words, and nothing that the terminal obeys. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it, vi } from 'vitest';
import type { Block, Report } from '../lib/types';
import { dutiesOfFile } from './duties';
import { reportForPeople } from './report-for-people';
import { plain } from './terminal';
import type { DutiesUsage } from './usage';

const folder = mkdtempSync(join(tmpdir(), 'candor-terminal-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Clears the screen, names the window, and the same begun with one character of C1. */
const COMMANDS = '\u001b[2J\u001b]0;owned\u0007\u009b2J\r\b\u007f';
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not come out.
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;

const EVIDENCE = { quote: `We sell ${COMMANDS}data.`, heading: `Sale${COMMANDS}`, block: 0 };
const BLOCK: Block = { kind: 'paragraph', level: 0, text: EVIDENCE.quote, place: null };
const REPORT: Report = {
  status: 'graded',
  title: `Privacy${COMMANDS}`,
  kind: 'privacy-policy',
  language: 'en',
  words: 900,
  dated: `May 2024${COMMANDS}`,
  grades: { overall: null, tracking: null, sharing: null, rights: null },
  items: [
    {
      id: 'sells-data',
      pillar: 'sharing',
      tone: 'concern',
      answer: 'yes',
      confidence: 0.9,
      prevalence: 0.1,
      evidence: [EVIDENCE],
    },
  ],
  collection: { answer: 'nothing', confidence: 0.9, evidence: [EVIDENCE] },
  takes: { kinds: [], purposes: [], gets: [], asked: [], company: { name: `Acme${COMMANDS}`, evidence: EVIDENCE } },
  summary: [],
  standouts: [],
  duties: [{ id: 'controller', state: 'present', evidence: [EVIDENCE] }],
  corpusSize: 100,
  checklistVersion: '1',
};

it('a report for people has title, headings, quotes and path without commands', () => {
  const text = reportForPeople(`crawl/${COMMANDS}.md`, REPORT);
  expect(text).not.toMatch(OBEYED);
  expect(text).toContain('“We sell [2J');
  expect(text.split('\n').length).toBeGreaterThan(5);
  expect(text).toContain('Who is the company? Acme[2J');
});

vi.mock('./grader', () => ({
  openGrader: async () => ({
    grade: async () => ({ report: REPORT, policy: { title: '', language: 'en', blocks: [BLOCK] } }),
  }),
}));

it('so has the checklist of a file, for people and to cite', async () => {
  const path = join(folder, 'policy.md');
  writeFileSync(path, '# Privacy');
  const usage: DutiesUsage = { command: 'duties', files: [path], json: false, markdown: false, url: undefined };
  for (const markdown of [false, true]) {
    const text = await dutiesOfFile(path, { ...usage, markdown });
    expect(text).not.toMatch(OBEYED);
    expect(text).toContain('We sell');
  }
});

it('lines, tabs and letters of every script stay', () => {
  const text = 'Größe\tعربي\n“née” 🙂';
  expect(plain(text)).toBe(text);
});
