/** Which kinds or purposes the sentences name, each with the sentence that proves it best. */
import { quotesOf, statedBy } from '../findings/evidence';
import { ending } from '../sentences';
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence, Reading } from '../types';
import type { Field } from './field';
import type { Found, Word } from './matcher';
import type { SaidBy, Stance } from './stance';
import { isDeniedAt, placesOf, type Said, standing } from './standing';
import type { Told } from './told';

interface Named<Id extends string> {
  id: Id;
  /** The sentence that proves it, and where it names it. */
  told: Told;
  place: Found;
  by: SaidBy;
  /** No sentence says it without the reader's agreement. */
  agreed: boolean;
  evidence: Evidence[];
}

interface Best<Id extends string> extends Named<Id> {
  worth: number;
}

/**
 * In steps. In: what may be named, with its words; the sentences of users, and what each says of what it names.
 * Out: what is named, in the order of `ids`. A quote proves what it is shown for: by itself, or with the introduction of its list.
 */
export function* findingNamed<Id extends string>(
  ids: readonly Id[],
  fields: Readonly<Record<Id, Field>>,
  told: readonly Told[],
  stanceOf: (told: Told) => Stance,
  isAgreed: (folded: string, words: readonly Word[], place: Found) => boolean = () => false,
): Steps<Named<Id>[]> {
  const isDue = pace();
  const stances: Stance[] = [];
  const introducing = introductionsOf(told);
  const named: Named<Id>[] = [];
  for (const id of ids) {
    const field = fields[id];
    let best: Best<Id> | null = null;
    for (const [at, one] of told.entries()) {
      if (isDue(one.reading.folded.length)) yield;
      const places = placesOf(field, ofTold(one));
      if (places.length === 0) continue;
      stances[at] ??= stanceOf(one);
      const said = firstSaid(places, one, stances[at](field));
      if (!said) continue;
      const agreed = isAgreed(one.reading.folded, one.words, said.place);
      const worth = worthOf(field, one, said.by) + (agreed ? 0 : UNCONDITIONAL);
      if (worth <= (best?.worth ?? 0)) continue;
      const evidence = proofOf(one, introducing[at], said.by);
      if (evidence) best = { id, worth, told: one, ...said, agreed, evidence };
    }
    if (best) named.push(best);
  }
  return named;
}

const ofTold = ({ reading: { folded, own }, words }: Told): Said => ({ folded, words, own });

/** The first place of which something is said that is not denied. */
function firstSaid(
  places: readonly Found[],
  told: Told,
  byOf: (place: Found) => SaidBy | null,
): { place: Found; by: SaidBy } | null {
  for (const place of places) {
    const by = byOf(place);
    if (by && !isDeniedAt(ofTold(told), place)) return { place, by };
  }
  return null;
}

/** In: sentences, in the order of the text. Out: of each the nearest before it that introduces its list. */
function introductionsOf(told: readonly Told[]): (Reading | undefined)[] {
  const latest = new Map<string, Reading>();
  return told.map(({ reading }) => {
    const { intro, text } = reading.sentence;
    const introducing = intro === null ? undefined : latest.get(intro);
    latest.set(ending(text), reading);
    return introducing;
  });
}

/** The sentence, with the introduction of its list where that says it; null where the introduction cannot be quoted. */
function proofOf({ reading }: Told, introducing: Reading | undefined, by: SaidBy): Evidence[] | null {
  const stated = quotesOf(statedBy(reading));
  if (by !== 'introduction') return stated;
  return introducing ? [evidenceOf(introducing.sentence), ...stated] : null;
}

/** What holds for everybody is told before what holds for those who agree; worth more than all the rest. */
const UNCONDITIONAL = 100;
/** Longer sentences are hard to read as a quote, in UTF-16 code units. */
const LONG = 320;
/** The reader's own ways out are no good proof, though they name what is done. */
const WAY_OUT = new Set(['opt', 'object', 'unsubscribe', 'withdraw', 'disable', 'delete']);

/** How well a sentence that names it proves it. */
function worthOf(field: Field, told: Told, by: SaidBy): number {
  const { reading, words } = told;
  const said = ofTold(told);
  const plain = standing(field.plain, field.not, said).some((place) => !isDeniedAt(said, place)) ? 3 : 0;
  const itself = by === 'sentence' ? 2 : by === 'introduction' ? 1 : 0;
  const short = reading.sentence.text.length <= LONG ? 2 : 0;
  const ours = words.some(({ word }) => word === 'we' || word === 'our' || word === 'you') ? 1 : 0;
  const direct = words.some(({ word }) => WAY_OUT.has(word)) ? 0 : 1;
  return 1 + plain + itself + short + ours + direct;
}
