/** docs/threat-model.md names tests; each has to be there, so that no defence is only claimed. */
import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

const FILES = globSync('{lib,cli,components,tests,scripts,build}/**/*.{ts,tsx}', { expandDirectories: false });
/** A file, as code with an ending of TypeScript, and the titles behind it, in double quotes. */
const NAMED = /`([\w./-]+\.tsx?)`((?:(?:, | )"[^"]+")*)/g;

const rows = readFileSync('docs/threat-model.md', 'utf8')
  .split('\n')
  .filter((line) => /^\| (?!attack|---)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, attack = '', , shown = '']) => ({ attack, shown }));

/** The titles stand in the source as they are written, between any quotes. */
const inSource = (title: string): string => title.replaceAll("'", "\\'");

describe('the threat model', () => {
  it('has rows', () => expect(rows.length).toBeGreaterThan(25));

  it.each(rows)('$attack: is shown by tests that are there', ({ attack, shown }) => {
    const named = [...shown.matchAll(NAMED)];
    expect(named.length, attack).toBeGreaterThan(0);
    for (const [, file = '', titles = ''] of named) {
      const found = FILES.filter((path) => `/${path}`.endsWith(`/${file}`));
      expect(found, `${file} is one file`).toHaveLength(1);
      const source = readFileSync(found[0] ?? '', 'utf8');
      for (const [, title = ''] of titles.matchAll(/"([^"]+)"/g))
        expect(source.includes(title) || source.includes(inSource(title)), `${file}: ${title}`).toBe(true);
    }
  });
});
