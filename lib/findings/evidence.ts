/** Which sentences show an answer. */
import { isLimited } from '../practices/audience';
import { evidenceOf } from '../sentences/evidence';
import type { Evidence, Hit, Reading, Sentence } from '../types';

/** How many quotes an answer shows at most (rule 6 of the checklist). */
const QUOTES = 3;

/**
 * A sentence with lower log-odds for each answer is not near to any. Set by eye on 21 gold policies: 55 of their 190
 * silences have such a sentence, and below it most speak of something else.
 */
const NEAR = -2.5;

/** The quotes of an answer by the cues that speak for it, the surest first. */
export function evidenceFor(answer: string, hits: readonly Hit[]): Evidence[] {
  const spoken = hits.filter((hit) => hit.answer === answer).sort((a, b) => b.weight - a.weight);
  return quotesOf(spoken.flatMap(({ reading }) => statedBy(reading)));
}

/**
 * In: an answer, and the readings that state it, the surest first. Out: their sentences. That a right is conditional is
 * shown first by the sentence that limits it, where it says so itself or where another one says it for it.
 */
export function shownBy(answer: string, stating: readonly Reading[]): Sentence[] {
  const first = answer === 'conditional' ? limiting(stating) : null;
  return [...(first ? [first] : []), ...stating.flatMap(statedBy)];
}

/** The sentences that state what a reading says. */
export const statedBy = ({ sentence, beside = [] }: Reading): Sentence[] => [sentence, ...beside];

/** The first sentences as quotes, each text once. */
export function quotesOf(sentences: readonly Sentence[]): Evidence[] {
  const quotes = new Map<string, Evidence>();
  for (const sentence of sentences)
    if (!quotes.has(sentence.text) && quotes.size < QUOTES) quotes.set(sentence.text, evidenceOf(sentence));
  return [...quotes.values()];
}

/**
 * In: the sentences of a policy, and for each answer to a question the log-odds that each of them states it. Out: the
 * sentence that is likeliest to state any; undefined where none comes near. Headings announce, and state nothing.
 */
export function nearestIn(sentences: readonly Sentence[], odds: readonly Float32Array[]): Evidence | undefined {
  let nearest: Sentence | undefined;
  let nearness = NEAR;
  for (const [place, sentence] of sentences.entries())
    for (const own of sentence.kind === 'heading' ? [] : odds) {
      const near = own[place] ?? NEAR;
      if (near > nearness) [nearest, nearness] = [sentence, near];
    }
  return nearest && evidenceOf(nearest);
}

/** The sentence that says for whom the right is, or null where a heading alone says it. */
function limiting(stating: readonly Reading[]): Sentence | null {
  const own = stating.find(({ folded, own: from }) => isLimited(folded.slice(from)));
  return own?.sentence ?? stating.find(({ limitedBy }) => limitedBy)?.limitedBy ?? null;
}
