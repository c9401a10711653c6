/** Prepares sentences for the cues, once for all items. */
import { fold } from '../sentences/fold';
import type { Reading, Sentence } from '../types';
import { audienceOf } from './audience';

/** In: sentences. Out: one reading each, folded together with the introduction of its list. */
export function readingsOf(sentences: readonly Sentence[]): Reading[] {
  const foldedIntro = new Map<string, string>();
  const foldOnce = (text: string): string => {
    const known = foldedIntro.get(text);
    if (known !== undefined) return known;
    const folded = fold(text);
    foldedIntro.set(text, folded);
    return folded;
  };
  return sentences.map((sentence) => {
    const intro = sentence.intro ? `${foldOnce(sentence.intro)} ` : '';
    const folded = intro + fold(sentence.text);
    const headings = sentence.headings.map(foldOnce).join(' > ');
    return { sentence, folded, own: intro.length, headings, audience: audienceOf(folded, headings) };
  });
}
