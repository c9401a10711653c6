import { describe, expect, it } from 'vitest';
import { PLACES } from '../rights-by-place/places';
import { LETTER_LAWS, type LetterLaw, letterLawOf } from './letter-law';
import { LETTER_KINDS, type LetterKind, letterFor } from './letters';

const TO = { to: 'shop.example', address: 'privacy@shop.example', date: new Date(2026, 10, 29) };

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
    const day = law === 'ccpa' ? 'November 29, 2026' : '29 November 2026';
    for (const part of ['shop.example', day, '[your name]']) expect(letter.body).toContain(part);
  });

  it('names the law of where the reader said that they live, and no law where none is known', () => {
    expect(Object.fromEntries(PLACES.map((place) => [place, letterLawOf(place)]))).toEqual({
      eu: 'gdpr',
      uk: 'uk-gdpr',
      california: 'ccpa',
      us: 'none',
      elsewhere: 'none',
    });
    expect(letterLawOf(null)).toBe('none');
  });

  it.each([...PLACES, null])('says nothing of a reader in "%s" that they did not say', (place) => {
    for (const kind of LETTER_KINDS) {
      const { subject, body, deadline } = letterFor(kind, letterLawOf(place), TO);
      const letter = `${subject}\n${body}`;
      expect(letter.includes('I live in California'), kind).toBe(place === 'california');
      expect(letter).not.toMatch(/\bI (?:live|reside|am a resident)\b(?! in California)|\bmy (?:country|state)\b/i);
      if (place !== 'eu' && place !== 'uk') expect(letter).not.toMatch(/GDPR|\bEU\b|Europe/);
      if (place !== 'uk') expect(letter).not.toMatch(/\bUK\b/);
      if (letterLawOf(place) !== 'none') continue;
      expect(letter).not.toMatch(
        /\b(?:law|Act|Article|section|regulations?|requires?|rights?)\b|§|\b\d+ (?:business )?days\b|\bmonth\b/,
      );
      expect(deadline).toBeNull();
    }
  });

  it.each(LETTER_KINDS)('that names no law asks for the same thing: %s', (kind) => {
    const { body } = letterFor(kind, 'none', TO);
    expect(body).toMatch({ access: /send me a copy/, delete: /delete the personal data/, object: /stop using/ }[kind]);
    expect(body).toContain('when I can expect your reply');
  });

  it('to nobody whose name is known is to the privacy team', () => {
    expect(letterFor('access', 'none', { ...TO, to: '' }).body).toContain('To the privacy team,\n');
    expect(letterFor('access', 'none', TO).body).toContain('To the privacy team at shop.example,\n');
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
