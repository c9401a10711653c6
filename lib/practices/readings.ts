/** Prepares sentences for the cues, once for all items. */
import { fold } from '../sentences/fold';
import { atOnce, pace, type Steps } from '../steps';
import type { Audience, Reading, Sentence } from '../types';
import { audienceOf, audienceOfSection, havingReady } from './audience';
import { carryingLimits } from './scope';
import { findingStatements } from './statements';

/** The number of a list item: a full stop in it would part the item from its introduction. */
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|(?:\d{1,2}|[a-z]|[ivx]{1,4})(?=[.)])\.?)\)? (?=\S)/;

/** The title stands within so many sentences: a language menu or a date may come before it. */
const OPENING = 5;

/** A longer run without a space is no word and no address that a pattern asks for: it is read by its beginning. */
const LONGEST_RUN = 100;
const LONG_RUN = new RegExp(`(\\S{${LONGEST_RUN}})\\S+`, 'g');

const foldShort = (text: string): string => fold(text).replace(LONG_RUN, '$1');

/** What the headings above a sentence come to, worked out once for all sentences below them. */
interface Above {
  headings: string;
  section: Audience;
}

/**
 * In: sentences. Out: the readings of what they state, folded together with the introduction of their list, with the
 * audience that their own words, the headings above them and their neighbours give them.
 */
export const readingsOf = (sentences: readonly Sentence[]): Reading[] => atOnce(makingReadings(sentences));

/** The same in steps. */
export function* makingReadings(sentences: readonly Sentence[]): Steps<Reading[]> {
  yield* havingReady();
  const isDue = pace();
  const first = sentences.slice(0, OPENING).find(({ kind }) => kind === 'heading');
  const title = first ? foldShort(first.text) : '';
  const introOf = onceFor((intro: string) => `${foldShort(intro)} `);
  const aboveOf = onceFor((headings: readonly string[]): Above => {
    const above = headings.map(foldShort);
    // A whole notice "for Europe" speaks to its own readers: its title limits nothing.
    const sections = above[0] === title ? above.slice(1) : above;
    return { headings: above.join(' > '), section: audienceOfSection(sections) };
  });
  const readings: Reading[] = [];
  for (const sentence of sentences) {
    const intro = sentence.intro ? introOf(sentence.intro) : '';
    const own = foldShort(sentence.text);
    const folded = intro ? intro + own.replace(NUMBER, '') : own;
    const { headings, section } = aboveOf(sentence.headings);
    readings.push({ sentence, folded, own: intro.length, headings, audience: audienceOf(folded, section) });
    if (isDue(folded.length)) yield;
  }
  return yield* findingStatements(yield* carryingLimits(readings, title));
}

/** A function that works each thing out once. */
function onceFor<In, Out>(make: (of: In) => Out): (of: In) => Out {
  const made = new Map<In, Out>();
  return (of) => {
    const known = made.get(of);
    if (known !== undefined) return known;
    const fresh = make(of);
    made.set(of, fresh);
    return fresh;
  };
}
