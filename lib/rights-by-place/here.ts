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

/** Names of places, of their people and of their laws. Capitals tell "US" from "us". */
const NAMED: Readonly<Record<KnownPlace, RegExp>> = {
  eu: /\b(?:Europe(?:an)?|EU|EEA|Iceland|Liechtenstein|Norway|Norwegian|Germany|German|France|French|Ireland|Irish|Italy|Italian|Spain|Spanish|Netherlands|Dutch)\b|(?<!UK )\bGDPR\b/,
  uk: /\b(?:UK|U\.K|United Kingdom|Great Britain|England)\b/,
  california: /\b(?:Californian?s?|CCPA|CPRA)\b/,
  us: /\b(?:US|U\.S|USA|United States|Virginian?s?|Colorado|Connecticut|Delaware|Florida|Indiana|Iowa|Kentucky|Maryland|Minnesota|Montana|Nebraska|Nevadan?s?|New Hampshire|New Jersey|Oregon|Rhode Island|Tennessee|Texas|Utah)\b/,
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
  if (texts.some((text) => OPEN.test(text))) return null;
  const named = (one: KnownPlace): boolean => texts.some((text) => NAMED[one].test(text));
  // What all of the United States have, California has.
  if (named(place) || (place === 'california' && named('us'))) return 'named';
  return Object.values(NAMED).some((names) => texts.some((text) => names.test(text))) ? 'others' : null;
}
