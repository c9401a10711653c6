/** Stage "findings": the hits of each item become one answer with its evidence. */
import type { Item } from '../checklist/item';
import { isLimited } from '../practices/audience';
import type { Evidence, Finding, Hit, LabelledSentences, Sentence } from '../types';

/** From this support on an answer is stated. One ordinary cue has 0.9, two hints of 0.4 together 0.64. */
const STATED = 0.5;
/** From this support on there are signs, but too weak to say. */
const SIGNS = 0.3;
/** From this weight on a sentence grants a right; below, it may only mention it. */
const GRANT = 0.75;
/** The same for residents only: less is asked of it, for it takes nothing from a sentence that grants to all. */
const LIMITED_GRANT = 0.7;
/** How many quotes an answer shows at most (rule 6 of the checklist). */
const QUOTES = 3;

/** In: the items and their hits, in the same order. Out: one finding for each item. */
export function findingsOf(items: readonly Item[], labelled: readonly LabelledSentences[]): Finding[] {
  const hitsOf = new Map(labelled.map(({ item, hits }) => [item, hits]));
  return items.map((item) => findingOf(item, hitsOf.get(item.id) ?? []));
}

function findingOf(item: Item, all: readonly Hit[]): Finding {
  const scoped = item.residentScope ? limitToAudience(all) : all;
  const main = item.everyAudience ? scoped : scoped.filter((hit) => hit.reading.audience !== 'others');
  return decide(item, main) ?? decide(item, scoped) ?? silent(item, scoped);
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

/** Support of an answer by independent hits, 0 to 1: 1 − ∏(1 − weight). Of the hits of one name the best counts. */
export function supportOf(answer: string, hits: readonly Hit[]): number {
  const byName = new Map<string, number>();
  let doubt = 1;
  for (const { answer: spoken, weight, name } of hits) {
    if (spoken !== answer) continue;
    if (name === undefined) doubt *= 1 - weight;
    else byName.set(name, Math.max(weight, byName.get(name) ?? 0));
  }
  for (const weight of byName.values()) doubt *= 1 - weight;
  return 1 - doubt;
}

/**
 * The quotes of an answer, the surest first. That a right is conditional is shown first by the sentence that limits it,
 * where it says so itself or where another one says it for it.
 */
function evidenceFor(answer: string, hits: readonly Hit[]): Evidence[] {
  const spoken = hits.filter((hit) => hit.answer === answer).sort((a, b) => b.weight - a.weight);
  const first = answer === 'conditional' ? limiting(spoken) : null;
  const evidence = new Map<string, Evidence>();
  for (const { text, block, headings } of [...(first ? [first] : []), ...spoken.map(({ reading }) => reading.sentence)])
    if (!evidence.has(text) && evidence.size < QUOTES)
      evidence.set(text, { quote: text, heading: headings.at(-1) ?? '', block });
  return [...evidence.values()];
}

/** The sentence that says for whom the right is, or null where a heading alone says it. */
function limiting(hits: readonly Hit[]): Sentence | null {
  const granting = hits.filter(({ weight }) => weight >= LIMITED_GRANT).map(({ reading }) => reading);
  const own = granting.find(({ folded, own: from }) => isLimited(folded.slice(from)));
  return own?.sentence ?? granting.find(({ limitedBy }) => limitedBy)?.limitedBy ?? null;
}
