/** Who reads, where no table names them: the company by its name, and those it calls its own (lib/takes/staff-reads.ts). */
import type { Found, Word } from './matcher';
import type { Told } from './told';

/** A sentence: its words, where its own begin, and how the company calls itself where it does not say "we". */
export interface Said {
  words: readonly Word[];
  folded: string;
  own: number;
  name: string | null;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

const MODALS = setOf('may might can could will would shall must does do did never also only reserves cannot');
/** "Our stylists look at …": what people do with their eyes and ears. */
const READS = setOf(
  'read reads review reviews listen listens look looks watch watches hear hears see sees view views check checks examine examines inspect inspects moderate moderates monitor monitors screen screens go goes who',
);
/** What a company calls its own, and who is not of its people. */
const NO_PEOPLE = setOf(
  `ai algorithm algorithms app apps application applications assistant bot bots browser classifiers companies company cookies device devices
  engine extension feature features filter filters forums games group model models network networks notice ones pages partner partners platform platforms plugin
  policies policy process processes product products program programs provider providers robots scanner scanners scripts server servers service services site
  sites software subsidiaries system systems technologies technology tool tools vendor vendors website websites advertisers affiliates clients customers
  community guests members publishers readers sellers buyers subscribers teachers users visitors friends parents emails messages posts content practices
  processor processors bank banks supplier suppliers integration integrations sponsors hosts merchants drivers couriers
  side end own premises offices stores`,
);

/** In: the words of a sentence. Out: where the company's own people stand, whatever they are called, if they read, hear or look. */
export function ownPeople(words: readonly Word[]): Found[] {
  return words.flatMap(({ word, start }, at) => {
    if (word !== 'our') return [];
    for (const reach of [1, 2, 3]) {
      const head = words[at + reach];
      const next = words[at + reach + 1];
      if (!head || head.apart || NO_PEOPLE.has(head.word)) return [];
      const verb = next && MODALS.has(next.word) ? words[at + reach + 2] : next;
      if (verb && READS.has(verb.word) && !(next?.apart && next.word !== 'who')) return [{ start, end: head.end }];
    }
    return [];
  });
}

/** What may open a sentence before such a verb and is no name. */
const NO_NAMES = setOf(
  `we you they it i he she this that these those there which who what if when where and or but as such some all any each our your their its
  information data cookies users user people others anyone everyone someone nobody customers members visitors parties party services
  please to how why the we'll you'll providers partners companies law privacy personal consent policy notice processing advertisers also then sites apps children`,
);
/** A name that the policy uses so seldom may be anybody's. */
const OFTEN = 3;

/** In: what the sentences state. Out: the name that the company most often has in them as who does something; null: it says "we". */
export function ownName(told: readonly Told[]): string | null {
  const times = new Map<string, number>();
  for (const { reading, words } of told) {
    const first = words.findIndex(({ start }) => start >= reading.own);
    const [name, verb] = [words[first], words[first + 1]];
    if (!name || !verb || verb.apart || !MODALS.has(verb.word) || NO_NAMES.has(name.word)) continue;
    times.set(name.word, (times.get(name.word) ?? 0) + 1);
  }
  const [most] = [...times].sort(([, some], [, others]) => others - some);
  return most && most[1] >= OFTEN ? most[0] : null;
}

const isOfDoing = (word: string): boolean => MODALS.has(word) || READS.has(word);

/** In: the words of a sentence, and the company's name. Out: where it does something by its name. */
export const byName = (words: readonly Word[], name: string | null): Found[] =>
  name === null
    ? []
    : words.flatMap(({ word, start, end }, at) =>
        word === name && isOfDoing(words[at + 1]?.word ?? '') ? [{ start, end }] : [],
      );
