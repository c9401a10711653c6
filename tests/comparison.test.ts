/** docs/comparison.md claims nothing of another tool without a source, and leaves nothing unchecked. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const TOOLS = ['ToS;DR', 'PrivacySpy', 'PrivacyCheck', 'Polisis', 'Privee', 'liBERTa', 'Privacy Guard'];

const [text = '', list = ''] = readFileSync('docs/comparison.md', 'utf8').split('## Sources');
const sources = [...list.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, source]) => ({ number, source: source ?? '' }));
const SOURCE = /\[(\d+(?:, \d+)*)\]/g;
const numbersIn = (part: string): string[] => [...part.matchAll(SOURCE)].flatMap(([, all = '']) => all.split(', '));

/** A tool's part, by its heading, and what it states: its paragraphs and list items. */
const parts = text
  .split(/^## /m)
  .slice(1)
  .filter((part) => part.includes('**Candor has'))
  .map((part) => {
    const [tool = '', ...lines] = part.split('\n');
    const statements = lines
      .join('\n')
      .split(/\n\n|\n(?=- )/)
      .map((one) => one.replace(/\s+/g, ' ').trim())
      .filter((one) => one !== '' && !/^\*\*.*\*\*$/.test(one));
    return { tool, part, statements };
  });

/** The table's rows below its head, a cell each. */
const rows = [...text.matchAll(/^\| (?!tool|-)(.+) \|$/gm)].map(([, row = '']) =>
  row.split('|').map((cell) => cell.trim()),
);

describe('the comparison', () => {
  it('is of the seven tools', () => {
    expect(parts.map(({ tool }) => tool)).toEqual(TOOLS);
    expect(rows.map(([tool]) => tool)).toEqual(['Candor', ...TOOLS]);
  });

  it('leaves nothing unchecked', () =>
    expect(text).not.toMatch(
      /\b(?:not|never) (?:been )?(?:verified|checked|tried|tested|known)\b|unverified|unclear/i,
    ));

  it.each(parts)('$tool: has both sides, and each statement has its source', ({ part, statements }) => {
    expect(part).toMatch(/\*\*.*[Hh]as, and Candor lacks/);
    expect(statements.filter((one) => one.startsWith('- ')).length).toBeGreaterThanOrEqual(2);
    for (const statement of statements) expect(numbersIn(statement), statement).not.toEqual([]);
  });

  it.each(rows.slice(1))('the row of %s has a source in each cell', (_tool, ...cells) => {
    expect(cells).toHaveLength(4);
    for (const cell of cells) expect(numbersIn(cell), cell).not.toEqual([]);
  });

  it('uses every source, and no other', () => {
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => String(i + 1)));
    expect([...new Set(numbersIn(text))].sort()).toEqual(sources.map(({ number }) => number).sort());
    for (const { source } of sources) expect(source).toMatch(/<https:|^The same|^As \d/);
    expect(list).toMatch(/seen on \d+ \w+ 20\d\d/);
  });

  it('says which commit of a repository was read', () => {
    const ofFiles = sources.filter(({ source }) => /github\.com|^The same|^As \d/.test(source));
    expect(ofFiles.length).toBeGreaterThan(0);
    for (const { source } of ofFiles) expect(source).toMatch(/\b(?=[0-9a-f]*\d)[0-9a-f]{7}\b/);
  });
});
