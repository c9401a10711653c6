import { describe, expect, it } from 'vitest';
import { bodyOf, fixture } from '../tests/fixtures';
import { readPage } from './read-page';

const ENGLISH = bodyOf(fixture('harbour-notes'));
/** Longer than what detection looks at. */
const times = (heading: string, sentence: string): string => `<h1>${heading}</h1><p>${sentence.repeat(300)}</p>`;
const GERMAN = times(
  'Datenschutzerklärung',
  'Wir erheben Ihre personenbezogenen Daten, wenn Sie bei uns eine Fahrt buchen, und wir löschen sie nach der Saison. ',
);
const FRENCH = times(
  'Politique de confidentialité',
  'Nous recueillons vos données personnelles pour la traversée que vous réservez et nous les effaçons après la saison. ',
);
const page = (body: string, head = '', lang = 'en'): string =>
  `<!doctype html><html lang="${lang}"><head><title>Privacy policy</title>${head}</head><body>${body}</body></html>`;

describe('the language of a page is that of the text which is shown', () => {
  it.each([
    ['a German twin before it, hidden', page(`<div lang="de" hidden>${GERMAN}</div><div>${ENGLISH}</div>`), 'en'],
    [
      'a French twin before it, hidden by its class',
      page(`<div class="lang-fr">${FRENCH}</div><div>${ENGLISH}</div>`, '<style>.lang-fr { display: none }</style>'),
      'en',
    ],
    [
      'a German twin before it, hidden by a style, in a page that declares German',
      page(`<section style="display:none">${GERMAN}</section><section>${ENGLISH}</section>`, '', 'de'),
      'en',
    ],
    ['an English twin before a German text, hidden', page(`<div hidden>${ENGLISH}</div><div>${GERMAN}</div>`), 'de'],
    ['a French text alone', page(FRENCH), 'fr'],
  ])('%s', (_, html, language) => {
    const { verdict, policy } = readPage(html, 'https://ferry.example/privacy');
    expect(verdict).toMatchObject({ kind: 'privacy-policy', language });
    expect(policy.language).toBe(language);
  });
});
