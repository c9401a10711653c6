import { describe, expect, it } from 'vitest';
import { LETTER_KINDS, LETTER_LAWS, type LetterKind, type LetterLaw, letterFor } from './letters';

const TO = { host: 'shop.example', address: 'privacy@shop.example', date: new Date(2026, 10, 29) };

describe('a letter', () => {
  it.each<[LetterKind, LetterLaw, RegExp, string]>([
    ['access', 'gdpr', /Article 15 of the GDPR/, 'month'],
    ['delete', 'gdpr', /Article 17 of the GDPR/, 'month'],
    ['object', 'gdpr', /Article 21\(2\) of the GDPR/, 'month'],
    ['access', 'uk-gdpr', /Article 15 of the UK GDPR/, 'month'],
    ['delete', 'uk-gdpr', /Article 17 of the UK GDPR/, 'month'],
    ['object', 'uk-gdpr', /Article 21\(2\) of the UK GDPR/, 'month'],
    ['access', 'ccpa', /1798\.110/, 'days'],
    ['delete', 'ccpa', /1798\.105/, 'days'],
    ['object', 'ccpa', /1798\.120/, 'business-days'],
  ])('%s by %s names its article, its time, the service and the day', (kind, law, article, deadline) => {
    const letter = letterFor(kind, law, TO);
    expect(letter.body).toMatch(article);
    expect(letter.body).toContain(
      { month: 'one month', days: '45 days', 'business-days': '15 business days' }[deadline],
    );
    expect(letter.deadline).toBe(deadline);
    for (const part of ['shop.example', '29 November 2026', '[your name]']) expect(letter.body).toContain(part);
  });

  it('is short, and as a mail stays below what mail programs take', () => {
    for (const kind of LETTER_KINDS)
      for (const law of LETTER_LAWS) {
        const { body, mailto } = letterFor(kind, law, TO);
        expect(body.split(/\s+/).length).toBeLessThan(200);
        expect(mailto?.length).toBeLessThan(2_000);
      }
  });

  it('as a mail holds the same words, to one address', () => {
    const { subject, body, mailto } = letterFor('delete', 'gdpr', TO);
    const url = new URL(mailto ?? '');
    expect(url.pathname).toBe('privacy@shop.example');
    expect([...url.searchParams]).toEqual([
      ['subject', subject],
      ['body', body],
    ]);
    expect(letterFor('delete', 'gdpr', { ...TO, address: null }).mailto).toBeNull();
  });
});
