/** What the attributes of an answer change in what it is worth. What is missing changes nothing, but of what is denied. */
import { itemOf } from '../checklist';
import type { ItemId } from '../checklist/item';
import type { Attributes } from '../types';

/** How probable each answer of a question is; sums to 1. */
export type Chances = Readonly<Record<string, number>>;

/** An admission that only happens after consent: neither an admission nor a silence, worth no points either way. */
const AGREED = 'agreed';

/** What an answer that holds for some readers alone, or a promise for part of the data, counts for. */
const PART = 0.5;

/**
 * How much of an admission is left where that very practice can be refused (`choice: opt-out`). Set by hand, and only for
 * answers that are given (`candor grade --answers`): of a text only an opt-out from tracking as a whole is read, and what
 * that leaves is `LEFT_BY_CHOICE` in points.ts.
 */
const REFUSABLE = 0.6;

/** Law alone calls it a sale: mostly advertising cookies, which other questions count already. */
const LAW_ONLY = 0.5;

/** Profiles that only choose what is suggested do less than decisions that bind. */
const SUGGESTING = 0.5;

/**
 * An admission that is doubtful because the policy denies it: at its mildest. What counts for half must not count in full because a
 * denial has joined it.
 */
export const DENIED: Attributes = { sale: 'law-only', decision: 'suggesting' };

/**
 * In: an item, the answer that is said, the chances of all its answers, what is known beside the one said. Out: the chances
 * that the points count with.
 */
export function valued(id: ItemId, said: string, chances: Chances, attributes: Attributes | undefined): Chances {
  const known = said === 'no' ? { ...attributes, ...DENIED } : attributes;
  if (!known) return chances;
  const { audience, choice, sale, mechanism, decision, extent } = known;
  let now = chances;
  if (choice === 'consent') now = moved(now, 'yes', AGREED, 1);
  if (choice === 'opt-out') now = moved(now, 'yes', AGREED, 1 - REFUSABLE);
  if (id === 'sells-data' && sale === 'law-only') now = moved(now, 'yes', AGREED, 1 - LAW_ONLY);
  if (id === 'profiling' && decision === 'suggesting') now = moved(now, 'yes', AGREED, 1 - SUGGESTING);
  if (mechanism === 'lapsed') now = moved(now, 'with-safeguards', 'without-safeguards', 1);
  if (audience === 'some') now = forSome(id, now);
  if (extent === 'part')
    for (const answer of Object.keys(chances))
      if (answer !== 'not-stated') now = moved(now, answer, 'not-stated', 1 - PART);
  return now;
}

/** A right of some is conditional; of any other answer one half is said and the other is silence. */
function forSome(id: ItemId, chances: Chances): Chances {
  const { answers } = itemOf(id);
  if (answers.includes('conditional')) return moved(chances, 'yes', 'conditional', 1);
  return answers.reduce<Chances>((now, answer) => moved(now, answer, 'not-stated', 1 - PART), chances);
}

function moved(chances: Chances, from: string, to: string, share: number): Chances {
  const part = (chances[from] ?? 0) * share;
  if (part === 0) return chances;
  return { ...chances, [from]: (chances[from] ?? 0) - part, [to]: (chances[to] ?? 0) + part };
}
