/** What the cues alone decide. */
import type { Item } from '../checklist/item';
import type { Finding, Hit } from '../types';
import { evidenceFor } from './evidence';
import { LIMITED_GRANT, supportOf } from './support';

/** From this support on an answer is stated. One ordinary cue has 0.9, two hints of 0.4 together 0.64. */
const STATED = 0.5;
/** From this support on there are signs, but too weak to say. */
const SIGNS = 0.3;
/** From this weight on a sentence grants a right; below, it may only mention it. */
const GRANT = 0.75;

/** A cue of this weight is the answer in so many words ("we sell your data to advertisers"). */
export const PLAIN = 1;

/** In: an item and its hits. Out: the first answer in its precedence that is well supported, or silence, or unclear. */
export function findingByCues(item: Item, hits: readonly Hit[]): Finding {
  const scoped = scopedHits(item, hits);
  const main = item.everyAudience ? scoped : scoped.filter((hit) => hit.reading.audience !== 'others');
  return decide(item, main) ?? decide(item, scoped) ?? silent(item, scoped);
}

/** The hits with what their audience makes of them; a sentence that refuses a right grants it to nobody. */
export function scopedHits(item: Item, hits: readonly Hit[]): readonly Hit[] {
  if (!item.residentScope) return hits;
  const refused = new Set(hits.filter(({ answer }) => answer === 'no').map(({ reading }) => reading.sentence));
  return limitToAudience(hits.filter(({ answer, reading }) => answer === 'no' || !refused.has(reading.sentence)));
}

/**
 * A right that a sentence grants to residents of some places only is conditional. Where one is granted so, what only
 * mentions the right ("to make an access request, write to us") grants it to nobody else.
 */
function limitToAudience(hits: readonly Hit[]): Hit[] {
  const limited = (hit: Hit): boolean => hit.answer === 'yes' && hit.reading.audience === 'residents';
  const grantedSo = hits.some((hit) => limited(hit) && hit.weight >= LIMITED_GRANT);
  return hits.map((hit) =>
    limited(hit) || (grantedSo && hit.answer === 'yes' && hit.weight < GRANT) ? { ...hit, answer: 'conditional' } : hit,
  );
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
