/** In what language a text is written: by script, then by function words, then by what the page declares. */
import { dropInvisible } from '../invisible';

const SCRIPTS: [string, RegExp][] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af]/g],
  ['zh', /[\u4e00-\u9fff]/g],
  ['ar', /[\u0600-\u06ff]/g],
  ['he', /[\u0590-\u05ff]/g],
  ['el', /[\u0370-\u03ff]/g],
  ['th', /[\u0e00-\u0e7f]/g],
  ['hi', /[\u0900-\u097f]/g],
  ['uk', /[іїєґ]/g],
  ['ru', /[\u0400-\u04ff]/g],
];

/** Function words that few other languages share; about ten each tell a few hundred words apart. */
const WORDS: [string, string][] = [
  ['en', 'the and of to our your you we that with this are may'],
  ['fr', 'les des et vous nous votre vos nos dans pour est une sont tes'],
  ['de', 'der die und wir sie ihre den von mit nicht zu werden ist du deine'],
  ['es', 'los las el y su sus usted que para una por con nuestros tus'],
  ['it', 'il di che per sono nostri dei della delle gli nel dati una'],
  ['pt', 'os dos e seus você nós para uma não em da são'],
  ['nl', 'de het een van wij onze uw en voor niet zijn worden met'],
  ['sv', 'och att vi du som för av är dina det till kan inte'],
  ['da', 'og vi du af til dine er på ikke som kan vores oplysninger'],
  ['nb', 'og vi du å av til dine er på ikke som kan våre opplysninger'],
  ['fi', 'ja on tai voimme sekä että joka ovat tietoja kun'],
  ['pl', 'w i na z do się oraz nie są jest dla przez'],
  ['cs', 'a v na se je za nebo že jsou pro které při'],
  ['tr', 've bir bu için ile veya olarak da kişisel'],
];

/** One word again and again tells nothing: "on a phone, a desktop, a speaker, a console" is no Czech. */
const DIFFERENT = 3;

/** A text of so many words without `DIFFERENT` function words of a language is not in it, whatever the page declares. */
const TELLING = 100;

/** Letters of other scripts than the Latin one. */
const OTHER_SCRIPT = /[\u0370-\ud7af]/;

/** For each function word, the languages that have it, by their place in the list. */
const LANGUAGES = new Map<string, number[]>();
WORDS.forEach(([, list], language) => {
  for (const word of new Set(list.split(' '))) LANGUAGES.set(word, [...(LANGUAGES.get(word) ?? []), language]);
});

/** In: some of the text; what the page declares (`lang`), if anything. Out: a BCP 47 primary tag, or "und". */
export function languageOf(text: string, declared: string | null = null): string {
  const seen = dropInvisible(text).toLowerCase();
  if (OTHER_SCRIPT.test(seen)) {
    const letters = seen.match(/\p{L}/gu)?.length ?? 0;
    for (const [tag, script] of SCRIPTS) {
      const share = (seen.match(script)?.length ?? 0) / (letters || 1);
      // Japanese and Ukrainian are told by letters that only some of their words have.
      if (share > (tag === 'uk' ? 0.03 : tag === 'ja' ? 0.1 : 0.3)) return tag;
    }
  }
  const words = seen.match(/\p{L}+/gu) ?? [];
  const hits = WORDS.map(() => 0);
  const different = WORDS.map(() => new Set<string>());
  for (const word of words)
    for (const at of LANGUAGES.get(word) ?? []) {
      hits[at] = (hits[at] ?? 0) + 1;
      different[at]?.add(word);
    }
  different.forEach((own, at) => {
    if (own.size < DIFFERENT) hits[at] = 0;
  });
  const most = Math.max(...hits);
  const best = WORDS[hits.indexOf(most)]?.[0] ?? '';
  if (most >= 5 && most > 0.08 * words.length) return best;
  const language = declaredLanguage(declared);
  const own = WORDS.findIndex(([tag]) => tag === language);
  return words.length >= TELLING && (hits[own] ?? Number.POSITIVE_INFINITY) === 0 ? 'und' : language;
}

/** What a page declares to be its language (`lang`), as a BCP 47 primary tag, or "und". */
function declaredLanguage(declared: string | null): string {
  return /^[a-z]{2,3}(?=$|[-_])/i.exec(declared?.trim() ?? '')?.[0].toLowerCase() ?? 'und';
}
