/** A look at a page: what it calls itself, and only if that may be a privacy policy, its text. */
import { attribute, rootOf } from '../dom';
import type { PageKind, PageVerdict } from '../types';
import { type Called, calledBy } from './called';
import { foldName } from './fold-name';
import { languageOf } from './language';
import { layersOf } from './layers';
import { DOCUMENT, privacyWordsIn, words } from './names';
import { FEWEST_IN_SHORT, FEWEST_PRIVACY_WORDS, FEWEST_WORDS, SHORT_POLICY } from './one-policy';
import { wordsIn } from './parts';
import { insidesOf, type Sample, sampleAll, type Tree } from './sample';

/**
 * Words, and per 1,000 of them words on privacy and "we", "our", "you": of 340 policies 98 % have 34 or more of these.
 * Encyclopedias and processing agreements have few of them, terms few on privacy.
 */
const NAMED = { words: FEWEST_WORDS, privacyWords: FEWEST_PRIVACY_WORDS, pronouns: 6 };
/** The same for a page whose name leaves it open, and which must call itself a policy in its text. */
const UNNAMED = { words: 400, privacyWords: 13.5, pronouns: 40 };
/** A shorter section of another page tells only what becomes of the fields of its form. */
const SECTION_WORDS = 200;
/** A page with more of its text in links is an index. */
const MOST_LINKED = 0.5;

/** "We" and "you" in English, French and German, and words that tell that a text is in one of them. */
const PRONOUNS = words(
  'we|our|us|you|your|nous|nos|notre|vous|votre|vos|tu|toi|tes|wir|uns|unsere?|ihnen|ihre[nr]? daten|du|di[rc]h?|deine?[nr]?',
  'g',
);
/** Who stands for them in policies in the third person; in encyclopedias and contracts as well. */
const PARTIES = words(
  'subjects?|users?|visitors?|customers?|clients?|individuals?|controller|operator|company|person|nutzer*|' +
    'verantwortliche*|betreiber*|kunden?|utilisateurs?|responsable|editeur',
  'g',
);
const ARTICLES = words('the|and|les|und|der', 'g');
/** Articles per 1,000 words in a text of these languages, and more. */
const FEWEST_ARTICLES = 20;
/** A policy speaks of itself, or of the site that it stands on; what is written about policies does not. */
const ITSELF = words(`(?:this|present|dies*|cette|presente) (?:\\w+ ){0,2}?(?:${DOCUMENT.source}|web ?site|internet)*`);

/**
 * In: a page; its address ("" when unknown). Out: what it is. The cheapest test comes first; nothing forces layout. Never
 * throws, whatever the page.
 */
export function detectPage(doc: Document, address: string): PageVerdict {
  const root = rootOf(doc);
  const declared = root && attribute(root, 'lang');
  const look = (kind: PageKind, score: number, text = ''): PageVerdict => ({
    kind,
    language: languageOf(text, declared),
    score,
  });
  if (!root) return look('other', 0);

  let trees: Tree[] = [root];
  let called = calledBy(doc, address, trees);
  if (!called.kind && !called.empty) return look('other', 0);
  const without = new Set(layersOf(root));
  const inside = (): Tree[] => [root, ...insidesOf(root, without)];
  if (called.empty) trees = inside();
  if (without.size || trees.length > 1) called = calledBy(doc, address, trees, without);
  const { kind, sources } = called;
  if (kind !== 'privacy-policy') return look(kind && kind !== 'legal' ? kind : 'other', kind ? 0.05 : 0);

  const read = (): Judged => judge(called, sampleAll(trees, { ...called, without }));
  let judged = read();
  if (!judged.isPolicy && judged.words < SHORT_POLICY && trees.length === 1) {
    trees = inside();
    if (trees.length > 1) judged = read();
  }
  const { isPolicy, privacy, text } = judged;
  if (!isPolicy) return look('other', 0.2, text);
  const score = Math.min(1, 0.5 + 0.1 * sources + 0.2 * Math.min(1, privacy / 20));
  return look('privacy-policy', score, text);
}

interface Judged {
  isPolicy: boolean;
  words: number;
  /** Words on privacy per 1,000. */
  privacy: number;
  text: string;
}

/** Does the text of a page that may be a policy read like one? */
function judge({ whole, from, shared }: Called, { text, linked }: Sample): Judged {
  const folded = foldName(text);
  const words = wordsIn(folded);
  const per1000 = (pattern: RegExp): number => (1000 * (folded.match(pattern)?.length ?? 0)) / Math.max(words, 1);
  const privacy = (1000 * privacyWordsIn(folded)) / Math.max(words, 1);
  const needed = whole ? NAMED : UNNAMED;
  const isPart = from && !shared;
  const itself = ITSELF.test(folded);
  const fewest = isPart ? UNNAMED.privacyWords : needed.privacyWords;
  let isPolicy =
    words >= (isPart ? SECTION_WORDS : needed.words) &&
    linked <= MOST_LINKED &&
    privacy >= (whole && !isPart && itself && words < SHORT_POLICY ? FEWEST_IN_SHORT : fewest);
  const pronouns = per1000(PRONOUNS);
  // Else the text is in another language.
  if (isPolicy && per1000(ARTICLES) + pronouns >= FEWEST_ARTICLES) {
    isPolicy = (whole || itself) && pronouns + (whole && itself ? per1000(PARTIES) : 0) >= needed.pronouns;
  }
  return { isPolicy, words, privacy, text };
}
