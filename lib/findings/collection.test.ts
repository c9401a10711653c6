import { describe, expect, it } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { answersIn } from '../pipeline';

const collectionIn = (text: string) => answersIn(readMarkdown(`# Privacy policy\n\n${text}`, 'test')).collection;

describe('is anything collected at all?', () => {
  it.each([
    'We do not collect any personal data.',
    'This app does not collect any personal information.',
    'No personal data is collected.',
  ])('nothing: %s', (text) => {
    const { answer, evidence } = collectionIn(text);
    expect(answer).toBe('nothing');
    expect(evidence[0]?.quote).toBe(text);
  });

  it.each([
    'We do not collect any sensitive personal data.',
    'We do not collect any personal data from children under 13.',
    'You can browse our site without telling us who you are.',
    'No data is collected on this page, but the app collects your name.',
    'We do not sell any personal data.',
    'The photo feature does not collect any personal data.',
    'We collect no personal data. Except for what you write to us, which we keep.',
    'We do not collect personal data unless you give it to us.',
    'We do not collect any personal information about you in California. We collect your name and email address.',
  ])('not nothing: %s', (text) => {
    expect(collectionIn(text).answer).not.toBe('nothing');
  });

  it('more, where ads are admitted, whatever is promised', () => {
    const text =
      'We do not collect any personal data. We use your browsing history to show you targeted ads, and our advertising partners set cookies to track you across other websites.';
    const { answer, evidence } = collectionIn(text);
    expect(answer).toBe('more');
    expect(evidence.length).toBeGreaterThan(0);
  });

  it('needed, where no more is taken than the service needs', () => {
    expect(collectionIn('We collect as little personal data as possible.').answer).toBe('needed');
  });
});
