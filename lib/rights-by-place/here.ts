/** What an answer means where the reader lives: whether the sentences shown speak of that place, and what the law gives there. */
import type { ItemId } from '../checklist/item';
import type { Evidence, ReportItem } from '../types';
import { type LawPlace, lawOf } from '.';
import type { Place } from './places';

export interface Here {
  /** Of an answer for some places alone: its sentences name this one, or others alone. Null: they do not tell. */
  said: 'named' | 'others' | null;
  /** The law that gives the right there, where the policy does not say that everyone has it. */
  law: LawPlace | null;
}

type KnownPlace = Exclude<Place, 'elsewhere'>;

/**
 * Names of places, of their people and of their laws; capitals tell "US" from "us". `all`: everyone who says that they
 * live there. `some`: a part of it, of which the reader may or may not be.
 */
const NAMED: Readonly<Record<KnownPlace, { all: RegExp; some?: RegExp }>> = {
  eu: {
    all: /\b(?:Europe(?:an)?|EU|E\.U|EEA)\b|(?<!UK )\bGDPR\b/,
    some: /\b(?:Austrian?|Belgium|Belgian|Bulgarian?|Croatian?|Cyprus|Czech\w*|Denmark|Danish|Estonian?|Finland|Finnish|France|French|Germany|German|Greece|Greek|Hungary|Hungarian|Iceland(?:ic)?|(?<!Northern )Ireland|Irish|Italy|Italian|Latvian?|Liechtenstein|Lithuanian?|Luxembourg|Malta|Maltese|Netherlands|Dutch|Norway|Norwegian|Poland|Polish|Portugal|Portuguese|Romanian?|Slovakian?|Slovenian?|Spain|Spanish|Sweden|Swedish)\b/,
  },
  uk: {
    all: /\b(?:UK|U\.K|United Kingdom|Great Britain|British)\b/,
    some: /\b(?:England|Scotland|Scottish|Wales|Welsh|Northern Ireland)\b/,
  },
  california: { all: /\b(?:Californian?s?|CCPA|CPRA)\b/ },
  us: {
    all: /\b(?:US|U\.S|USA|United States)\b/,
    some: /\b(?:Virginian?s?|Colorado|Connecticut|Delaware|Florida|Indiana|Iowa|Kentucky|Maryland|Minnesota|Montana|Nebraska|Nevadan?s?|New Hampshire|New Jersey|Oregon|Rhode Island|Tennessee|Texas|Texans?|Utah)\b/,
  },
};

/** Leaves open which places are meant, or names one to leave it out. */
const OPEN =
  /\b(?:depend\w*|applicable|where you (?:live|reside|are)|your (?:local|state|country|region|jurisdiction)|(?:some|certain|many|other) (?:\w+ )?(?:states?|countries|jurisdictions|places|regions|laws?)|outside|other than|except|local laws?)\b/i;

/** In: the answers of a report, and where the reader lives. Out: what there is to say of that place, by question. */
export function hereOf(
  items: readonly Pick<ReportItem, 'id' | 'answer' | 'attributes' | 'evidence'>[],
  place: Place,
): ReadonlyMap<ItemId, Here> {
  if (place === 'elsewhere') return new Map();
  return new Map(
    items.flatMap((item) => {
      const isPartly = item.answer === 'conditional' || item.attributes?.audience === 'some';
      const said = isPartly ? saidFor(item.evidence, place) : null;
      const law = item.answer === 'yes' && !isPartly ? null : lawOf(item.id, place);
      return said || law ? [[item.id, { said, law }] as const] : [];
    }),
  );
}

function saidFor(evidence: readonly Evidence[], place: KnownPlace): Here['said'] {
  const texts = evidence.map(({ quote, heading }) => `${heading}. ${quote}`);
  const has = (names: RegExp | undefined): boolean => names !== undefined && texts.some((text) => names.test(text));
  if (has(OPEN)) return null;
  const { all, some } = NAMED[place];
  // "California, United States" is not for the other states.
  if (place === 'us' && has(all) && has(NAMED.california.all)) return null;
  // What all of the United States have, California has.
  if (has(all) || (place === 'california' && has(NAMED.us.all))) return 'named';
  if (has(some)) return null;
  return Object.values(NAMED).some((names) => has(names.all) || has(names.some)) ? 'others' : null;
}
