import { describe, expect, it } from 'vitest';
import { languageOf } from './language';

it.each([
  ['en', 'We play on a phone, a desktop, a speaker, a console or a car stereo, as we say and do with your data.'],
  ['und', 'On a phone, a desktop, a speaker, a console or a car stereo.'],
  ['und', 'In Bavaria, in Texas, in Peru, in Kenya, in Samoa.'],
  ['und', 'Para, para, para, para, para: that is how the song goes.'],
  [
    'cs',
    'Správce zpracovává údaje, které jste nám poskytli, a to pro účely plnění smlouvy, na základě zákona a za podmínek, že jsou',
  ],
  ['fr', 'Nous utilisons les données que vous nous donnez pour répondre à vos questions et dans les limites des lois.'],
  ['de', 'Wir verarbeiten die Daten, die Sie uns geben, und geben sie nicht weiter; der Zweck ist von Ihnen gewählt.'],
])('%s: %s', (language, text) => expect(languageOf(text)).toBe(language));

describe('a text whose language no words tell', () => {
  const names = (count: number): string =>
    Array.from({ length: count }, (_, i) => `Harbour${'abcdefghij'[i % 10]}`).join(', ');
  const backwards = (text: string): string => [...text].reverse().join('');
  const ENGLISH = 'We tell you how your data are used, and that you may have them deleted. ';

  it('is what it declares, where it is short', () => expect(languageOf(names(99), 'en-US')).toBe('en'));

  it.each([
    ['names alone', names(100)],
    ['English that is written backwards', backwards(ENGLISH.repeat(10))],
    [
      'another language that we know no words of',
      'Az adatait nem adjuk el, és csak addig tároljuk, amíg szükséges. '.repeat(12),
    ],
  ])('is not English because it says so, where it is long: %s', (_, text) =>
    expect(languageOf(text, 'en')).toBe('und'),
  );

  it('is what it declares, where we know no words of that', () => {
    expect(languageOf('Az adatait nem adjuk el, és csak addig tároljuk, amíg szükséges. '.repeat(12), 'hu')).toBe('hu');
  });

  it('is English where a few words of it stand in long lists', () => {
    expect(languageOf(`${names(300)} ${ENGLISH}`, 'en')).toBe('en');
  });
});
