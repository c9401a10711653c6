/** Words that readers stumbled over, in every language. */
import { describe, expect, test } from 'vitest';
import { itemTexts } from '../lib/texts';
import de from '../locales/de.json';
import en from '../locales/en.json';
import es from '../locales/es.json';
import fr from '../locales/fr.json';

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, de, fr, es };

describe.each(Object.entries(CATALOGUES))('in %s', (_language, catalogue) => {
  test('a grade is never called a letter: those are what one sends', () => {
    const letter = /(?<!\p{L})(?:letters?|Buchstaben?|lettres?|letras?)(?!\p{L})/iu;
    const sent = /^(?:action_letter|letter_|todo_none$|item_contact_why$|purpose_marketing$)/;
    expect(Object.keys(catalogue).filter((key) => !sent.test(key) && letter.test(catalogue[key] ?? ''))).toEqual([]);
  });

  test('the hint of a switch does not read as its state', () => {
    for (const key of ['options_detect_hint', 'options_badge_hint'])
      expect(catalogue[key]).not.toMatch(/^[\p{L}]+\s?:/u);
  });

  test('the law of an article is named', () => {
    for (const of of ['Art. 13(1)(a)', '§ 1798.110(c)(1)', '§ 7011(e)(3)(A)']) {
      const named = itemTexts((key, given) => (catalogue[key] ?? '').replace('$1', String(given))).article(of);
      expect(named).toContain(of);
      expect(named).toMatch(of.startsWith('Art.') ? /GDPR|DSGVO|RGPD/ : /CCPA/);
    }
  });
});
