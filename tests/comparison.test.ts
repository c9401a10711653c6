/** docs/comparison.md claims nothing of another tool without a source. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const [text = '', list = ''] = readFileSync('docs/comparison.md', 'utf8').split('## Sources');
const sources = [...list.matchAll(/^(\d+)\. (.+)$/gm)].map(([, number, source]) => ({ number, source: source ?? '' }));
const SOURCE = /\[(\d+(?:, \d+)*)\]/g;
const numbersIn = (part: string): string[] => [...part.matchAll(SOURCE)].flatMap(([, all = '']) => all.split(', '));

/** A tool's part, by its heading, and the statements of what it has, each a list item. */
const parts = text
  .split(/^## /m)
  .slice(1)
  .map((part) => ({ tool: part.split('\n')[0] ?? '', part }))
  .filter(({ part }) => part.includes('**Candor has'));

describe('the comparison', () => {
  it('is of the seven tools', () =>
    expect(parts.map(({ tool }) => tool)).toEqual([
      ...['ToS;DR', 'PrivacySpy', 'PrivacyCheck', 'Polisis', 'Privee', 'liBERTa', 'Privacy Guard'],
    ]));

  it.each(parts)('$tool: has both sides, says what was not verified, and each statement has its source', ({ part }) => {
    expect(part).toMatch(/\*\*.*[Hh]as, and Candor lacks/);
    expect(part).toContain('**Not verified:**');
    const statements = part
      .split(/^(?=- |\*\*|\n)/m)
      .filter((one) => one.startsWith('- '))
      .map((one) => one.replace(/\s+/g, ' '));
    expect(statements.length).toBeGreaterThanOrEqual(2);
    for (const statement of statements) expect(numbersIn(statement), statement).not.toEqual([]);
  });

  it('uses every source, and no other', () => {
    expect(sources.map(({ number }) => number)).toEqual(sources.map((_, i) => String(i + 1)));
    expect([...new Set(numbersIn(text))].sort()).toEqual(sources.map(({ number }) => number).sort());
    for (const { source } of sources) expect(source).toMatch(/<https:|^The same|^As \d/);
    expect(list).toMatch(/seen on \d+ \w+ 20\d\d/);
  });
});
