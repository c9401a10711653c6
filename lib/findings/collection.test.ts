import { describe, expect, it } from 'vitest';
import { answersOfText } from '../answers.testing';

const collectionIn = async (text: string) => (await answersOfText(text)).collection;

describe('is anything collected at all?', () => {
  it.each([
    'We do not collect any personal data.',
    'This app does not collect any personal information.',
    'No personal data is collected.',
  ])('nothing: %s', async (text) => {
    const { answer, evidence } = await collectionIn(text);
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
  ])('not nothing: %s', async (text) => {
    expect((await collectionIn(text)).answer).not.toBe('nothing');
  });

  it('more, where ads are admitted, whatever is promised', async () => {
    const text =
      'We do not collect any personal data. We use your browsing history to show you targeted ads, and our advertising partners set cookies to track you across other websites.';
    const { answer, evidence } = await collectionIn(text);
    expect(answer).toBe('more');
    expect(evidence.length).toBeGreaterThan(0);
  });

  it('more, by what holds for everyone before what takes consent', async () => {
    const { answer, evidence } = await collectionIn(
      'With your consent, we share your email address with partners who advertise to you. Our pages load Google Analytics, which sets cookies.',
    );
    expect(answer).toBe('more');
    expect(evidence[0]?.quote).toContain('Google Analytics');
  });

  it('not more, where all that is said is what is not done without consent', async () => {
    const text = 'We will not share your personal information with others for marketing without your explicit consent.';
    const { findings, collection } = await answersOfText(text);
    expect(findings.find(({ id }) => id === 'shares-for-advertising')?.answer).toBe('with-consent');
    expect(collection.answer).not.toBe('more');
  });

  it('more, where consent lets it be done, whatever else is denied beside it', async () => {
    const text =
      'We collect as little personal data as possible. If you agree, we share your email address with advertising partners, and we never sell it.';
    const { findings, collection } = await answersOfText(text);
    expect(findings.find(({ id }) => id === 'shares-for-advertising')?.answer).toBe('with-consent');
    expect(collection.answer).toBe('more');
  });

  it('needed, where no more is taken than the service needs', async () => {
    expect((await collectionIn('We collect as little personal data as possible.')).answer).toBe('needed');
  });
});
