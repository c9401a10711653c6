/** Words that readers stumbled over, in every language. */
import { describe, expect, test } from 'vitest';
import { ITEM_IDS } from '../lib/checklist/item';
import { cutQuote } from '../lib/evidence/short-quote';
import { isResting } from '../lib/grades/rests-on';
import { itemTexts } from '../lib/texts';
import type { ReportItem } from '../lib/types';
import { SUMMARY_IDS, type SummaryId } from '../lib/values';
import de from '../locales/de.json';
import en from '../locales/en.json';
import es from '../locales/es.json';
import fr from '../locales/fr.json';

const CATALOGUES: Readonly<Record<string, Readonly<Record<string, string>>>> = { en, de, fr, es };

describe.each(Object.entries(CATALOGUES))('in %s', (_language, catalogue) => {
  const { summary } = itemTexts((key) => catalogue[key] ?? '', cutQuote);
  const doubt = /(?<!\p{L})(?:probably|vermutlich|probablement|probablemente)(?!\p{L})/giu;

  test('a weak sentence beside the letter is one sentence, not a sentence behind a colon', () => {
    const items = (confidence: number) =>
      ITEM_IDS.map((id) => ({
        ...{ id, answer: 'yes', evidence: [], pillar: 'sharing', tone: 'concern', prevalence: 0, confidence },
      })) as ReportItem[];
    const told = (id: SummaryId, confidence: number): string =>
      summary({ summary: [id], items: items(confidence), collection: { answer: 'nothing', evidence: [], confidence } });
    const resting = SUMMARY_IDS.filter(isResting);
    expect(resting.length).toBeGreaterThan(5);
    for (const id of resting) {
      expect(told(id, 0.6), id).not.toMatch(/:/);
      expect(told(id, 0.6).match(doubt), id).toHaveLength(1);
      expect(told(id, 0.6).match(/[.](?= |$)/g), id).toHaveLength(1);
      expect(told(id, 0.6), id).not.toBe(told(id, 0.9));
    }
  });

  test('a grade is never called a letter: those are what one sends', () => {
    const letter = /(?<!\p{L})(?:letters?|Buchstaben?|lettres?|letras?)(?!\p{L})/iu;
    const sent = /^(?:action_letter|letter_|todo_none$|item_contact_why$|purpose_marketing$)/;
    expect(Object.keys(catalogue).filter((key) => !sent.test(key) && letter.test(catalogue[key] ?? ''))).toEqual([]);
  });

  test('a policy takes and sells nothing: the service does', () => {
    const seller =
      /(?<!\p{L})(?:policy takes|politique (?:vend|prend)|prend cette politique|(?:política dice que|o que los|que no) (?:no )?(?:vende|cede)|toma esta política)(?!\p{L})/iu;
    const told = [
      'takes_none',
      ...Object.keys(catalogue).filter((key) => /^summary_.*(?:sells|sale)|^change_new_sells/.test(key)),
    ];
    expect(told.length).toBeGreaterThan(8);
    expect(told.filter((key) => seller.test(catalogue[key] ?? ''))).toEqual([]);
  });

  test('how a site is written is told as the field shows it', () => {
    expect(catalogue.options_sites_refused).toContain('example.com');
  });

  test('what refusing may cost is told in full: the service, or a part of it', () => {
    expect(catalogue.asked_refused_yes).toMatch(/service|Dienst|servicio/i);
    expect(catalogue.asked_refused_yes).toMatch(/part of it|zum Teil|une partie|una parte/);
  });

  test('the hint of a switch does not read as its state', () => {
    for (const key of ['options_detect_hint', 'options_badge_hint']) {
      expect(catalogue[key], key).toMatch(/\p{L}+ \p{L}+/u);
      expect(catalogue[key], key).not.toMatch(/^[\p{L}]+\s?:/u);
    }
  });

  test('the law of an article is named', () => {
    for (const of of ['Art. 13(1)(a)', '§ 1798.110(c)(1)', '§ 7011(e)(3)(A)']) {
      const named = itemTexts((key, given) => (catalogue[key] ?? '').replace('$1', String(given)), cutQuote).article(
        of,
      );
      expect(named).toContain(of);
      expect(named.replace(of, '')).toMatch(of.startsWith('Art.') ? /GDPR|DSGVO|RGPD/ : /CCPA/);
    }
  });
});
