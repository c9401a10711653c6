/** Prepares sentences for the cues, once for all items. */
import { fold } from '../sentences/fold';
import type { Reading, Sentence } from '../types';
import { audienceOf } from './audience';
import { withNeighbours } from './scope';

/** The number of a list item: a full stop in it would part the item from its introduction. */
const NUMBER = /^\(?(?:\d{1,2}(?:\.\d{1,2}){1,2}\.?|(?:\d{1,2}|[a-z]|[ivx]{1,4})(?=[.)])\.?)\)? (?=\S)/;

/** The title stands within so many sentences: a language menu or a date may come before it. */
const OPENING = 5;

/**
 * In: sentences. Out: one reading each, folded together with the introduction of its list, with the audience that
 * its own words, the headings above it and its neighbours give it.
 */
export function readingsOf(sentences: readonly Sentence[]): Reading[] {
  const foldedOnce = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = foldedOnce.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    foldedOnce.set(text, folded);
    return folded;
  };
  const first = sentences.slice(0, OPENING).find(({ kind }) => kind === 'heading');
  const title = first ? foldOnce(first.text) : '';
  const readings = sentences.map((sentence) => {
    const intro = sentence.intro ? `${foldOnce(sentence.intro)} ` : '';
    const folded = intro ? intro + fold(sentence.text).replace(NUMBER, '') : fold(sentence.text);
    const above = sentence.headings.map(foldOnce);
    // A whole notice "for Europe" speaks to its own readers: its title limits nothing.
    const sections = above[0] === title ? above.slice(1) : above;
    return { sentence, folded, own: intro.length, headings: above.join(' > '), audience: audienceOf(folded, sections) };
  });
  return withNeighbours(readings, title);
}
