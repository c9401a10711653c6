/** Is anything collected at all? A question of its own, beside the checklist. */

import type { ItemId } from '../checklist/item';
import { type AttributeName, headAt } from '../practices/attribute-heads';
import { fold } from '../sentences/fold';
import type { Collection, Finding, Reading } from '../types';
import { quotesOf } from './evidence';

/** What the attribute model says of a policy's readings. */
export interface ReadAttributes {
  readings: readonly Reading[];
  /** For each reading, the margin of each head of the attribute model. */
  margins: readonly Float32Array[];
  /** Is the head surely right about the reading at this place? */
  isSure: (place: number, head: AttributeName) => boolean;
  /** How often a head that is sure is right, 0 to 1, in policies that it was not trained on. */
  precision: (head: AttributeName) => number;
}

/** Who admits one of these collects for other ends than the service. */
const OTHER_ENDS: readonly ItemId[] = [
  'behavioural-ads',
  'third-party-trackers',
  'cross-site-tracking',
  'profiling',
  'sells-data',
  'shares-for-advertising',
];

/** Who admits one of these has personal data, whatever else is said. */
const HAS_DATA: Readonly<Partial<Record<ItemId, readonly string[]>>> = {
  location: ['precise', 'approximate'],
  'ai-training': ['yes', 'with-choice'],
  'data-from-others': ['yes'],
  'sensitive-data': ['yes'],
  'service-providers': ['restricted', 'unrestricted'],
  affiliates: ['yes'],
  'business-transfer': ['yes', 'with-notice'],
  'international-transfer': ['with-safeguards', 'without-safeguards'],
  'legal-basis': ['yes'],
};

/** From this chance on an admission that is not certain bars the best answer. */
const POSSIBLE = 0.4;

/**
 * Above this margin a sentence contradicts that nothing is collected. A little above the one from which the head is sure:
 * between the two it takes what stays on the reader's device ("settings are kept in your browser") for collected.
 */
const MAY_TAKE = -0.1;

/** A denial that speaks of a part, or takes something back, is none of everything. */
const OF_A_PART =
  /\b(?:child\w*|kids?|minors?|cookies?|sensitive|special categor\w+|health|biometric|feature|button|widget|page|sell|sold|cards?|payment|location|such|this (?:information|data|category))\b/;
const TAKES_BACK = /\b(?:except|unless|other than|apart from|but|however|besides|beyond|until|without)\b/;
const FEWEST_WORDS = 4;
const TAKES_BACK_NEXT = /^(?:except|but|however|unless|the (?:only )?exceptions?|apart from|other than|only)\b/;

/** In: a finding for each item, and what the attribute model says. Out: whether anything is collected, with its sentences. */
export function collectionOf(findings: readonly Finding[], read: ReadAttributes): Collection {
  const said = new Map(findings.map((finding) => [finding.id, finding]));
  const admitted = OTHER_ENDS.flatMap((id) => {
    const finding = said.get(id);
    return finding && admits(finding) ? [finding] : [];
  });
  // What holds for everyone says it best.
  const [surest] = admitted.toSorted(
    (a, b) => Number(b.answer === 'yes') - Number(a.answer === 'yes') || b.confidence - a.confidence,
  );
  if (surest) return { answer: 'more', confidence: surest.confidence, evidence: surest.evidence };

  const nothing = placesOf('collection=nothing', read).filter((place) => isGeneral(place, read));
  const needed = placesOf('collection=needed', read);
  if (needed.length > 0) return answered('needed', needed, read);
  if (nothing.length === 0) return { answer: 'not-stated', confidence: 1, evidence: [] };
  const contradicted = hasData(said) || read.margins.some((own) => (own[headAt('collection=more')] ?? -1) > MAY_TAKE);
  return contradicted
    ? { answer: 'unclear', confidence: 1 - read.precision('collection=nothing'), evidence: [] }
    : answered('nothing', nothing, read);
}

const DENIES = /\b(?:not|never|nor|neither|cannot|no)\b|n't\b/;
const WITHOUT = /\b(?:without|unless|until)\b/;

/** "Not without your consent" promises something, and does not say that it is done. */
function isNotWithout(folded: string): boolean {
  const denied = folded.search(DENIES);
  return denied >= 0 && WITHOUT.test(folded.slice(denied));
}

function admits({ answer, evidence }: Finding): boolean {
  if (answer === 'with-consent') return evidence.some(({ quote }) => !isNotWithout(fold(quote)));
  return answer === 'yes';
}

function answered(answer: 'nothing' | 'needed', places: readonly number[], read: ReadAttributes): Collection {
  const sentences = places.flatMap((place) => read.readings[place]?.sentence ?? []);
  return { answer, confidence: read.precision(`collection=${answer}`), evidence: quotesOf(sentences) };
}

/** The readings that a head is sure of and that hold for everyone, in the order of the text. */
const placesOf = (head: AttributeName, { readings, isSure }: ReadAttributes): number[] =>
  readings.flatMap(({ audience }, place) => (audience === 'everyone' && isSure(place, head) ? [place] : []));

/** Is it said of all personal data, and not taken back in the next sentence? */
const isGeneral = (place: number, { readings }: ReadAttributes): boolean =>
  isOfAll(readings[place]?.folded ?? '') && !TAKES_BACK_NEXT.test(readings[place + 1]?.folded ?? '');

/** Can the folded sentence be meant of all personal data? A word or two, as in a table's cell, are not. */
export const isOfAll = (folded: string): boolean =>
  folded.split(' ').length >= FEWEST_WORDS && !OF_A_PART.test(folded) && !TAKES_BACK.test(folded);

function hasData(said: ReadonlyMap<ItemId, Finding>): boolean {
  const has = (Object.entries(HAS_DATA) as [ItemId, readonly string[]][]).some(([id, answers]) =>
    answers.includes(said.get(id)?.answer ?? ''),
  );
  return has || OTHER_ENDS.some((id) => (said.get(id)?.chances?.yes ?? 0) >= POSSIBLE);
}
