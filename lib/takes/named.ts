/** Which kinds or purposes the sentences name, each with the sentence that proves it best. */
import { quotesOf, statedBy } from '../findings/evidence';
import { isDenied } from '../practices/negation';
import type { Evidence, Reading } from '../types';
import { evidenceOf } from './evidence';
import type { Field } from './field';
import type { Found, Phrases, Word } from './matcher';
import type { SaidBy } from './stance';
import type { Told } from './told';

interface Named<Id extends string> {
  id: Id;
  /** The sentence that proves it, and where it names it. */
  told: Told;
  place: Found;
  by: SaidBy;
  evidence: Evidence[];
}

interface Best<Id extends string> extends Named<Id> {
  worth: number;
}

/**
 * In: what may be named, with its words; the sentences of users, and what says of each that it tells of it (null: nothing).
 * Out: what is named, in the order of `ids`. A quote proves what it is shown for: by itself, or with the introduction of its list.
 */
export function namedIn<Id extends string>(
  ids: readonly Id[],
  fields: Readonly<Record<Id, Field>>,
  told: readonly Told[],
  saidBy: (reading: Reading, words: readonly Word[], place: Found, field: Field) => SaidBy | null,
): Named<Id>[] {
  return ids.flatMap((id) => {
    let best: Best<Id> | null = null;
    for (const [at, one] of told.entries()) {
      const field = fields[id];
      const said = placesOf(field, one)
        .map((place) => ({ place, by: saidBy(one.reading, one.words, place, field) }))
        .find(({ by }) => by);
      if (!said?.by) continue;
      const { place, by } = said;
      const worth = worthOf(field, one, by);
      if (worth <= (best?.worth ?? 0)) continue;
      const evidence = proofOf(told, at, by);
      if (evidence) best = { id, worth, told: one, place, by, evidence };
    }
    return best ? [best] : [];
  });
}

/** Where a sentence names a kind or purpose and does not deny it, plain words first. */
function placesOf(field: Field, told: Told): Found[] {
  const places = [...standing(field, field.plain, told), ...standing(field, field.loose, told)];
  return places.length > 0 && field.unless.isIn(told.words) ? [] : places;
}

function standing({ not }: Field, phrases: Phrases, { reading: { folded, own }, words }: Told): Found[] {
  const found = phrases.in(words).filter(({ end }) => end > own);
  if (found.length === 0) return [];
  const others = not.in(words);
  return found.filter(
    ({ start, end }) =>
      !others.some((other) => other.start <= start && start < other.end) &&
      !isDenied(folded, start, end) &&
      !isDeniedAfter(folded, end),
  );
}

/** What is named is denied behind it: "your card number never reaches us", "photos are not kept". */
const DENIED_AFTER =
  /^(?:[^\w,;:.]?[\w'-]*)?(?: (?!(?:and|or|but|that|which|who|you|we|they|when|if|so)\b)[\w'-]+){0,3} (?:never|(?:is|are|was|were|will|do|does|can|would|may|must|has|have)(?: be)? (?:not|never|neither)|(?:is|are|do|does|wo|ca)n't)\b/;
const isDeniedAfter = (folded: string, end: number): boolean => DENIED_AFTER.test(folded.slice(end, end + 80));

/** The sentence, with the introduction of its list where that says it; null where the introduction cannot be quoted. */
function proofOf(told: readonly Told[], at: number, by: SaidBy): Evidence[] | null {
  const reading = told[at]?.reading;
  if (!reading) return null;
  const stated = quotesOf(statedBy(reading));
  if (by !== 'introduction') return stated;
  const { intro } = reading.sentence;
  for (let before = at - 1; before >= 0 && intro; before--) {
    const introducing = told[before]?.reading;
    if (introducing?.sentence.text.endsWith(intro)) return [evidenceOf(introducing), ...stated];
  }
  return null;
}

/** Longer sentences are hard to read as a quote, in UTF-16 code units. */
const LONG = 320;
/** The reader's own ways out are no good proof, though they name what is done. */
const WAY_OUT = new Set(['opt', 'object', 'unsubscribe', 'withdraw', 'disable', 'delete']);

/** How well a sentence that names it proves it. */
function worthOf(field: Field, told: Told, by: SaidBy): number {
  const { reading, words } = told;
  const plain = standing(field, field.plain, told).length > 0 ? 3 : 0;
  const itself = by === 'sentence' ? 2 : by === 'introduction' ? 1 : 0;
  const short = reading.sentence.text.length <= LONG ? 2 : 0;
  const ours = words.some(({ word }) => word === 'we' || word === 'our' || word === 'you') ? 1 : 0;
  const direct = words.some(({ word }) => WAY_OUT.has(word)) ? 0 : 1;
  return 1 + plain + itself + short + ours + direct;
}
