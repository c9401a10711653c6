/** The page that `candor report` writes is not graded where it lies among policies. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { filesIn } from './filter/paths';
import { reportPage } from './research/page/page';
import { lineOf, policiesIn } from './research/research.testing';
import { inputOf, readInput } from './source';

const told: string[] = [];
vi.mock('./terminal', async (original) => ({
  ...(await original<typeof import('./terminal')>()),
  tell: (line: string) => told.push(line),
}));

const folder = mkdtempSync(join(tmpdir(), 'candor own '));
const file = (name: string): string => join(folder, name);
const PAGE = reportPage(policiesIn([lineOf()]), 0, { from: ['results.jsonl'], at: new Date('2026-12-01') });
const OTHER = '<!doctype html><title>Privacy</title><p>We made this page with the help of a Candor report.</p>';

afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeAll(() => {
  mkdirSync(file('below'));
  writeFileSync(file('policy.html'), OTHER);
  writeFileSync(file('report.html'), PAGE);
  // A browser that saves a page may put its address before all else.
  writeFileSync(file('below/saved.HTM'), PAGE.replace('<html', '<!-- saved from url=(0014)about:internet -->\n<html'));
});

it.each([
  ['a folder', () => folder],
  ['a pattern', () => join(folder, '**/*.{html,HTM}')],
])('of %s it is named and left out', async (_what, given) => {
  told.length = 0;
  expect(await filesIn([given()])).toEqual([file('policy.html')]);
  expect(told.toSorted()).toEqual([
    expect.stringMatching(/saved\.HTM: left out, this is a page that candor report made/),
    expect.stringMatching(/report\.html: left out/),
  ]);
});

it('named outright it is refused', async () => {
  expect(await filesIn([file('report.html')])).toEqual([file('report.html')]);
  expect(() => inputOf(file('report.html'), undefined)).toThrow('this is a page that candor report made');
  expect(() => inputOf(file('policy.html'), undefined)).not.toThrow();
});

it('given as a record it is read like any other: no page of a stranger hides behind its mark', async () => {
  const { verdict } = await readInput({ html: PAGE });
  expect(verdict.language).toBe('en');
});
