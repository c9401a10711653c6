/** Which sentences show an answer. */
import { isLimited } from '../practices/audience';
import type { Evidence, Hit, Reading, Sentence } from '../types';
import { LIMITED_GRANT } from './support';

/** How many quotes an answer shows at most (rule 6 of the checklist). */
const QUOTES = 3;
/**
 * What the sentence model's margin counts beside the weight of a cue in the order of the quotes. When it was set
 * (22 November 2026), the first quote decided in 82 % of the answers instead of 74 %; from 0.2 to 1 it hardly mattered.
 */
const MARGIN_SHARE = 0.3;

/** How much a reading reads like those that decide the answer, by the sentence model; 0 without one. */
export type MarginOf = (reading: Reading) => number;

/**
 * The quotes of an answer, the surest first. That a right is conditional is shown first by the sentence that limits it,
 * where it says so itself or where another one says it for it.
 */
export function evidenceFor(answer: string, hits: readonly Hit[], marginOf: MarginOf = () => 0): Evidence[] {
  const rank = (hit: Hit): number => hit.weight + MARGIN_SHARE * marginOf(hit.reading);
  const spoken = hits.filter((hit) => hit.answer === answer).sort((a, b) => rank(b) - rank(a));
  const first = answer === 'conditional' ? limiting(spoken) : null;
  return quotesOf([...(first ? [first] : []), ...spoken.flatMap(({ reading }) => statedBy(reading))]);
}

/** The sentences that state what a reading says. */
export const statedBy = ({ sentence, beside = [] }: Reading): Sentence[] => [sentence, ...beside];

/** The first sentences as quotes, each text once. */
export function quotesOf(sentences: readonly Sentence[]): Evidence[] {
  const quotes = new Map<string, Evidence>();
  for (const { text, block, headings } of sentences)
    if (!quotes.has(text) && quotes.size < QUOTES)
      quotes.set(text, { quote: text, heading: headings.at(-1) ?? '', block });
  return [...quotes.values()];
}

/** The sentence that says for whom the right is, or null where a heading alone says it. */
function limiting(hits: readonly Hit[]): Sentence | null {
  const granting = hits.filter(({ weight }) => weight >= LIMITED_GRANT).map(({ reading }) => reading);
  const own = granting.find(({ folded, own: from }) => isLimited(folded.slice(from)));
  return own?.sentence ?? granting.find(({ limitedBy }) => limitedBy)?.limitedBy ?? null;
}
