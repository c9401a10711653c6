/**
 * A glance at a page, on every page: may it be a privacy policy? It lets pass what `detectPage` would take for one, and a
 * little more; what passes is read, and `detectPage` decides. All of it must stay small and cheap.
 */
import { all, closest, property, rootOf } from '../dom';
import { foldName } from './fold-name';
import {
  DOCUMENT_WORDS,
  FEWEST_IN_SHORT,
  FEWEST_PRIVACY_WORDS,
  FEWEST_WORDS,
  OPENING_LENGTH,
  SHORT_POLICY,
} from './one-policy';
import { asName, lastParts, textOf, wordsIn } from './parts';
import { insidesOf, sampleOf, type Tree } from './sample';

/** Beginnings of what `names.ts` knows as names, in folded text. */
const CLUE =
  /privac|[gc]dpr|ccpa|[rl]gpd|dsgvo|kvkk|data (?:protection|notice|(?:\w{1,20} )?polic)|fair processing|(?:personal|your) (?:data|info)|how we [\w ]{1,40} (?:data|info)|confidentialit[ea]|confidentiality polic|vie privee|\b(?:donnees|dat[oi]s?|dad[oe]s|gegevens|daten)\b|datenschutz|privatsph|riservat|persoonsg|gegevensb|integritets|dataskydd|personuppg|privatlivs|person(?:vern|op|data)|databesky|tietosuoj|yksityisy|henkilotie|prywatn|dan(?:ych|e) osob|ochron\w{0,5} danych|os[oe]bn\w{1,5} (?:udaj|podat)|s(?:o?u)krom|adat(?:ved|kez)|personal[ea]|privatn|zasebn|privatum|privaatsu|privasi|pribadi|gizlilik|kisisel|конф[иі]денц|(?:персональн|личн|особист)\S{1,30} дан|приватн|поверит|απορρ|δεδομεν|プライバシー|個人情報|[隐隱]私|个人信息|個人資料|개인정보|خصوصي|פרטיות|गोपनीय|ความเป็นส่วนตัว|ข้อมูลส่วน|bao mat|rieng tu|ca nhan/g;
/** What policies also say of it in running text. */
const PERSONAL = /your \w+ (?:data|info)|(?:data|information) (?:we|you|about)|informations|данны[ех]|信息|정보/g;

/** A heading below the first ones names a policy only with one of these; cheap to rule out. */
const DOCUMENT = new RegExp(`${DOCUMENT_WORDS}|privacy$|schutz$|protection$`, 'i');
/** Enough to tell: some 900 words. */
const ENOUGH = 6_000;

/** What a glance tells. */
export interface Glance {
  /** It may be a privacy policy. */
  isPolicy: boolean;
  /** The page may not have shown all of its text yet: look again later. */
  unfinished: boolean;
}

/** In: a page and its address. Nothing forces layout. Never throws. */
export function glanceAt(doc: Document, address: string): Glance {
  const root = rootOf(doc);
  const addressed = namesPolicy('', address);
  let read: Read = { isPolicy: false, words: 0, named: false };
  if (root) {
    const named = addressed || hasClue(textOf(all(doc, 'head>title')[0]));
    read = readIn([root], named);
    // Shadow trees and frames: only of a page that shows hardly anything else.
    const insides = read.named && !read.isPolicy && read.words < SHORT_POLICY ? insidesOf(root) : [];
    if (insides.length) read = readIn([root, ...insides], named);
  }
  const { isPolicy, words, named } = read;
  return {
    isPolicy,
    unfinished: isPolicy ? words < SHORT_POLICY : addressed || (named && words < FEWEST_WORDS),
  };
}

/** May a page with this title, at this address, be a policy? As little as can be told without a look at it. */
export const namesPolicy = (title: string, address: string): boolean =>
  hasClue(asName(title)) || hasClue(lastParts(address).join(' '));

interface Read {
  isPolicy: boolean;
  words: number;
  /** Something names a policy, or there is hardly anything that could. */
  named: boolean;
}

function readIn(trees: readonly Tree[], named: boolean): Read {
  const text = (enough: number, from: Element | null): string =>
    foldName(
      trees
        .map((tree) => sampleOf(tree, enough, { from }).text)
        .join(' ')
        .slice(0, enough),
    );
  const headings = trees.flatMap((tree) => all(tree, 'h1,h2,h3')).slice(0, 80);
  const tops = headings.filter((heading) => property(heading, 'localName') === 'h1');
  const firsts = (tops.length ? tops : headings).slice(0, 3);
  const starts: (Element | null)[] = headings.filter((heading) => {
    const words = textOf(heading);
    const counts = firsts.includes(heading) || (DOCUMENT.test(words) && !closest(heading, 'nav,aside,footer'));
    return counts && hasClue(words);
  });
  if (!starts.length && !named) {
    const opening = tops.length ? null : text(OPENING_LENGTH, null);
    if (opening === null || (opening.length > 0.9 * OPENING_LENGTH && !hasClue(opening)))
      return { isPolicy: false, words: 0, named: false };
  }
  let most = 0;
  // Where a part is named, the page begins with something else.
  for (const from of [null, ...starts.slice(0, 3)]) {
    const sample = text(ENOUGH, from);
    const words = wordsIn(sample);
    const privacy = (sample.match(CLUE)?.length ?? 0) + (sample.match(PERSONAL)?.length ?? 0);
    most = Math.max(most, words);
    const fewest = words < SHORT_POLICY ? FEWEST_IN_SHORT : FEWEST_PRIVACY_WORDS;
    if (words >= FEWEST_WORDS && privacy >= fewest * (words / 1000)) return { isPolicy: true, words, named: true };
  }
  return { isPolicy: false, words: most, named: true };
}

const hasClue = (text: string): boolean => foldName(text).search(CLUE) >= 0;
