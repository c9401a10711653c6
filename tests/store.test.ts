/** What the stores are told, against their limits and against what is so. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../lib/checklist/item';
import { justifiedIn } from './manifests/claims';

const read = (path: string): string => readFileSync(path, 'utf8');
const chrome = read('docs/store/chrome.md');
const firefox = read('docs/store/firefox.md');

/** The quoted text below a heading, as one line. */
function quoteBelow(document: string, heading: string): string {
  const [, section = ''] = document.split(`## ${heading}\n`);
  const lines = (section.split('\n## ')[0] ?? '').split('\n').filter((line) => line.startsWith('>'));
  return lines
    .map((line) => line.replace(/^> ?/, ''))
    .join(' ')
    .trim();
}

describe('store texts', () => {
  it.each([
    ['Chrome’s summary', quoteBelow(chrome, 'Summary'), 132],
    ['Firefox’ summary', quoteBelow(firefox, 'Name and summary'), 250],
    ['Chrome’s description', quoteBelow(chrome, 'Description'), 16_000],
    ['Chrome’s single purpose', quoteBelow(chrome, 'Single purpose'), 1_000],
  ])('%s is there and within the store’s limit', (_what, text, most) => {
    expect(text.length).toBeGreaterThan(20);
    expect(text.length).toBeLessThanOrEqual(most);
  });

  it.each([
    ['Chrome', chrome, null],
    ['Firefox', firefox, 'sidePanel'],
  ])('%s is told of every permission, and of no other', (_store, text, without) => {
    // Parts of the content security policy are no permissions: they have a blank in them.
    const justified = justifiedIn(read('docs/permissions.md')).filter((one) => !one.includes(' ') && one !== without);
    expect(justifiedIn(text).sort()).toEqual(justified.sort());
  });

  it('the interface has the languages that are told', () => {
    for (const language of ['English', 'German', 'French', 'Spanish']) expect(chrome).toContain(language);
  });

  it('the questions are as many as are told', () => {
    for (const text of [chrome, firefox, read('CHANGELOG.md')])
      expect(text).toMatch(new RegExp(`\\b${ITEM_IDS.length} (?:questions|answers)`));
  });

  it.each([
    'docs/store/chrome.md',
    'docs/store/firefox.md',
    'docs/permissions.md',
    'docs/research.md',
    'CHANGELOG.md',
    'README.md',
  ])('%s calls a grade a grade: a letter is what one writes to a company', (path) => {
    const text = read(path);
    expect(text).toMatch(/\bgrades?\b/);
    expect(text.replaceAll('drafts of letters', '').match(/^.*\bletters?\b.*$/gim)).toBeNull();
  });
});
