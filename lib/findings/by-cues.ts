/** What the cues alone decide. */
import type { Item } from '../checklist/item';
import type { Finding, Hit } from '../types';
import { evidenceFor } from './evidence';
import { supportOf } from './support';

/** From this support on an answer is stated. One ordinary cue has 0.9, two hints of 0.4 together 0.64. */
const STATED = 0.5;
/** From this support on there are signs, but too weak to say. */
const SIGNS = 0.3;
/** In: an item and its hits. Out: the first answer in its precedence that is well supported, or silence, or unclear. */
export function findingByCues(item: Item, hits: readonly Hit[]): Finding {
  const main = hits.filter((hit) => hit.reading.audience !== 'others');
  return decide(item, main) ?? decide(item, hits) ?? silent(item, hits);
}

function decide(item: Item, hits: readonly Hit[]): Finding | null {
  for (const answer of item.answers) {
    const support = supportOf(answer, hits);
    if (support >= STATED) return { id: item.id, answer, confidence: support, evidence: evidenceFor(answer, hits) };
  }
  return null;
}

function silent(item: Item, hits: readonly Hit[]): Finding {
  const best = Math.max(0, ...item.answers.map((answer) => supportOf(answer, hits)));
  return best >= SIGNS
    ? { id: item.id, answer: 'unclear', confidence: 1 - best, evidence: [] }
    : { id: item.id, answer: 'not-stated', confidence: 1 - best, evidence: [] };
}
