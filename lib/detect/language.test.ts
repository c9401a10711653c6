import { expect, it } from 'vitest';
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
