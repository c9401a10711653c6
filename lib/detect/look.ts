/** A look at a page: what it calls itself, and only if that may be a privacy policy, its text. Kept small: see `watch`. */
import { all, attribute, property, rootOf } from '../dom';
import type { PageKind, PageVerdict } from '../types';
import { foldName, type Name, nameIn, opensAsPolicy, privacyWordsIn } from './names';
import { sampleOf } from './sample';

/**
 * Fewer words announce a policy or list several, but are none. Words on privacy, and "we", "our", "you", per 1,000
 * words. Measured on 340 policies: 98 % have 10 or more of the first and 34 of the second. Encyclopedias and processing
 * agreements have few of the second, terms of the first.
 */
const NAMED = { words: 100, privacyWords: 7, pronouns: 6 };
/** The same for a page whose name leaves it open. 95 % of policies have this much. */
const UNNAMED = { words: 400, privacyWords: 13.5, pronouns: 40 };
/** A policy with fewer words may still be growing. */
const SHORT_POLICY = 400;
/** A page with more of its text in links is an index. */
const MOST_LINKED = 0.5;
/** So many characters name the document when no heading does; a page with fewer may still be loading. */
const OPENING_LENGTH = 200;

/** "We" and "you" in English, French and German, and words that tell that a text is in one of them. */
const PRONOUNS =
  /(?<!\p{L})(?:we|our|us|you|your|nous|nos|notre|vous|votre|vos|wir|uns|unsere?|sie|ihre[nr]?)(?!\p{L})/gu;
const ARTICLES = /(?<!\p{L})(?:the|and|les|und|der)(?!\p{L})/gu;
/** Articles per 1,000 words in a text of these languages, and more. */
const FEWEST_ARTICLES = 20;

/** A heading with none of these does not name a policy; cheap to rule out. */
const POLICY = /pol[ií][ct]|statement|notice|erkl|informativa|declara/i;

export interface Look {
  verdict: PageVerdict;
  /** The page may not have shown all of its text yet: look again later. */
  unfinished: boolean;
}

/**
 * In: a page; its address ("" when unknown); how to tell the language of some text beside what the page declares. Out:
 * what it is, and whether to look again. The cheapest test comes first; nothing forces layout. Never throws.
 */
export function lookAt(
  doc: Document,
  address: string,
  tellLanguage: (declared: string | null, text: string) => string,
): Look {
  const root = rootOf(doc);
  const declared = root && attribute(root, 'lang');
  const look = (kind: PageKind, score: number, unfinished = false, text = ''): Look => ({
    verdict: { kind, language: tellLanguage(declared, text), score },
    unfinished,
  });
  if (!root) return look('other', 0);

  const names = namesOf(doc, root, address);
  if (!names.kind) return look('other', 0, names.empty);
  if (names.kind !== 'privacy-policy') return look(names.kind === 'legal' ? 'other' : names.kind, 0.05);

  const { text, linked } = sampleOf(root, undefined, names.from);
  const folded = foldName(text);
  const words = countWords(folded);
  const per1000 = (count: number): number => (1000 * count) / Math.max(words, 1);
  const privacy = per1000(privacyWordsIn(folded));
  const speaks = per1000(folded.match(ARTICLES)?.length ?? 0) >= FEWEST_ARTICLES;
  const pronouns = speaks ? per1000(folded.match(PRONOUNS)?.length ?? 0) : Infinity;
  const needed = names.whole ? NAMED : UNNAMED;
  const isPolicy =
    words >= needed.words && linked <= MOST_LINKED && privacy >= needed.privacyWords && pronouns >= needed.pronouns;
  if (!isPolicy) return look('other', 0.2, words < NAMED.words || names.addressed, text);
  const score = Math.min(1, 0.5 + 0.1 * names.sources + 0.2 * Math.min(1, privacy / 20));
  return look('privacy-policy', score, words < SHORT_POLICY, text);
}

interface Names {
  kind: Name | null;
  whole: boolean;
  /** How many of title, heading and address say so, 0 to 3. */
  sources: number;
  /** Where the policy begins, when it is a part of its page. */
  from: Element | null;
  /** The address names a privacy policy. */
  addressed: boolean;
  /** There is hardly anything on the page. */
  empty: boolean;
}

/** What the page calls itself: its first headings before its title before its address. */
function namesOf(doc: Document, root: Element, address: string): Names {
  const headings = all(doc, 'h1,h2,h3').slice(0, 80);
  const firsts = headings.filter((heading) => property(heading, 'localName') === 'h1').slice(0, 3);
  const heading = firstName((firsts.length ? firsts : headings.slice(0, 2)).map(textOf));
  const title = titleName(textOf(all(doc, 'head>title')[0]), firsts[0] ? textOf(firsts[0]) : '');
  const path = firstName(pathOf(address));
  const found = [heading, title, path].filter((name) => name !== null);
  const addressed = path?.kind === 'privacy-policy';
  const names: Names = { kind: null, whole: false, sources: 0, from: null, addressed, empty: false };

  // A document of another kind says so itself; privacy in its title or address is then the section it stands in.
  const whole = found.find((name) => name.whole);
  const first = whole ?? found[0];
  if (first) {
    const sources = found.filter((name) => name.kind === first.kind).length;
    return { ...names, kind: first.kind, whole: Boolean(whole), sources };
  }
  const section = headings.find((candidate) => {
    const text = textOf(candidate);
    if (!POLICY.test(text) || candidate.closest('nav,aside,footer,dialog')) return false;
    const name = nameIn(text);
    return name?.kind === 'privacy-policy' && name.whole;
  });
  if (section) return { ...names, kind: 'privacy-policy', sources: 1, from: section };
  if (firsts.length) return names;
  const opening = sampleOf(root, OPENING_LENGTH).text;
  return {
    ...names,
    kind: opensAsPolicy(opening) ? 'privacy-policy' : null,
    empty: opening.length < OPENING_LENGTH,
  };
}

function firstName(texts: string[]): ReturnType<typeof nameIn> {
  const names = texts.map(nameIn).filter((name) => name !== null);
  return names.find((name) => name.whole) ?? names[0] ?? null;
}

/** A title's segments; where it begins with a heading that names nothing, the rest is the site's name. */
function titleName(title: string, heading: string): ReturnType<typeof nameIn> {
  const subject = foldName(heading);
  if (subject && !nameIn(heading) && foldName(title).startsWith(subject)) return null;
  return firstName(title.split(/\s[|–—·•:»\\/-]+\s|[|｜]|: /));
}

function textOf(element: Element | undefined): string {
  return (element && property(element, 'textContent')?.slice(0, 300).trim()) || '';
}

/** The last parts of an address, most specific first, as text. */
function pathOf(address: string): string[] {
  if (!address) return [];
  try {
    const { pathname, hash } = new URL(address);
    const route = `${pathname}/${/^#!?\//.test(hash) ? hash.slice(1) : ''}`;
    const parts = decodeURIComponent(route)
      .split('/')
      .filter((part) => part.length > 2);
    return parts
      .slice(-2)
      .reverse()
      .map((part) => part.replace(/\.\w{2,5}$/, ''));
  } catch {
    return [];
  }
}

/** Chinese and Japanese put no spaces between words: about two characters make one. */
function countWords(text: string): number {
  const wide = text.match(/[\u0e00-\u0e7f\u3040-\u9fff]/g)?.length ?? 0;
  return (text.match(/\p{L}+/gu)?.length ?? 0) + wide / 2;
}
