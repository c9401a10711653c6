/**
 * What is read of an answer beside the answer itself, from the sentences that speak for it. Precision before recall: what
 * is not clear stays missing and counts neither way.
 */

import type { ItemId } from '../checklist/item';
import { headAt } from '../practices/attribute-heads';
import type { Attributes, Finding, Reading } from '../types';
import type { AttributeValues } from '../values';
import type { ReadAttributes } from './collection';

/**
 * The values that are read, of those that there are (lib/values.ts). A sale in the policy's own word is read by a pattern:
 * the model is never sure enough of it (docs/checklist.md). What an opt-out leaves of tracking is worked out from the answer itself.
 */
export const READ_VALUES = {
  audience: ['some'],
  choice: ['consent', 'none'],
  sale: ['law-only', 'own-word'],
  mechanism: ['lapsed', 'in-force'],
  decision: ['binding', 'suggesting'],
  extent: ['part'],
} as const satisfies { [Name in keyof AttributeValues]: readonly Attributes[Name][] };

type Read = { [Name in keyof typeof READ_VALUES]?: (typeof READ_VALUES)[Name][number] };

/** What holds of many, read with less doubt than this, is said of each practice that it goes with. */
const SURE = 0.8;

const TRACKED: readonly string[] = ['behavioural-ads', 'third-party-trackers', 'cross-site-tracking'];

/** Mechanisms of transfer by name: those in force, and those that the Court of Justice struck down in 2015 and 2020. */
const IN_FORCE =
  /\b(?:standard (?:contractual|data protection) clauses|sccs?|model (?:contract(?:ual)? )?clauses|eu model clauses|binding corporate rules|bcrs?|adequacy|data privacy framework|dpf|international data transfer (?:agreement|addendum)|idta)\b/;
const LAPSED = /\bsafe harbou?r\b|\bprivacy shield\b/;

/** Encryption on the way alone, by name, and what would be more than that. */
const ON_THE_WAY = /\b(?:tls|ssl|https|secure sockets? layer|transport layer security)\b/;
const MORE_THAN_THAT =
  /\b(?:firewalls?|at rest|hash(?:ed|es|ing)?|two-factor|multi-factor|2fa|mfa|audit(?:s|ed)?|penetration|pentests?|iso|soc|aes|access controls?|backups?|bug bounty|intrusion|pseudonymi[sz]\w+|locked|guards?|end-to-end|vulnerabilit\w+|role-based|need[- ]to[- ]know|trained|training)\b/;
const KNOWINGLY = /\bknowingly\b/;

/** A sale in the policy's own word, and what would take it back or make it the sale of something else. */
const IN_SO_MANY_WORDS =
  /\bwe (?:(?:now|also|may|can|will|do|regularly|sometimes|collect|use|share|or|and|and\/or),? ){0,4}(?:sell|rent|trade) (?:(?:your|the|their|users'?|members'?|customers'?|some|certain) ){0,2}(?:personal |customer |user |member )?(?:data|information|details|profiles?)(?=,? (?:to|with|for|such as|including)\b|,|[.;]|$)/;
const TAKEN_BACK =
  /\b(?:not|never|no|nor|nobody|without|n't|buyers?|purchasers?|acquir\w+|successors?|aggregate\w*|anonym\w+|de-?identified|under (?:the |some |certain )?(?:[\w-]+ )?law|as (?:that|those|these|the) terms?|(?:as |is )?defined|within the meaning|considered|deemed|constitut\w+|so-called|ccpa|cpra|statut\w+)\b/;

/** In: findings, and the readings that they rest on with the margins of the attribute model. Out: findings with attributes. */
export function withAttributes(findings: readonly Finding[], read: ReadAttributes): Finding[] {
  const choice = choiceIn(findings, read);
  return findings.map((finding) => {
    const attributes: Read = {
      ...(isForSome(finding, read) && { audience: 'some' }),
      ...(TRACKED.includes(finding.id) && finding.answer === 'yes' && choice && { choice }),
      ...saleOf(finding, read),
      ...mechanismOf(finding, read),
      ...decisionOf(finding, read),
      ...(isPart(finding) && { extent: 'part' }),
    };
    return Object.keys(attributes).length > 0 ? { ...finding, attributes } : finding;
  });
}

/** The readings that a finding quotes. */
function quoted({ evidence }: Finding, { readings }: ReadAttributes): { reading: Reading; place: number }[] {
  return readings.flatMap((reading, place) =>
    evidence.some(({ quote, block }) => block === reading.sentence.block && quote === reading.sentence.text)
      ? [{ reading, place }]
      : [],
  );
}

/** Of a choice and of a browser's signal: the answers that may hold in some places alone. */
const FOR_SOME: Readonly<Partial<Record<ItemId, readonly string[]>>> = {
  'tracking-choice': ['opt-in', 'opt-out'],
  'dnt-gpc': ['honours'],
};

/** Does it hold for some alone ("in Europe we ask first")? Rights have an answer of their own for that. */
function isForSome(finding: Finding, read: ReadAttributes): boolean {
  if (!FOR_SOME[finding.id]?.includes(finding.answer)) return false;
  const shown = quoted(finding, read);
  return shown.length > 0 && shown.every(({ reading }) => reading.audience === 'residents');
}

/** The choice that goes with all tracking, where it is read without doubt and holds for everyone. */
function choiceIn(findings: readonly Finding[], read: ReadAttributes): Read['choice'] {
  const finding = findings.find(({ id }) => id === 'tracking-choice');
  if (!finding || finding.confidence < SURE || isForSome(finding, read)) return undefined;
  return finding.answer === 'opt-in' ? 'consent' : finding.answer === 'none' ? 'none' : undefined;
}

/**
 * Above this margin a sentence may be one that sells in its own word. When it was set, by an experiment of 28 November
 * 2026, half of the 61 policies that only a law makes sellers were known by it, cross-validated, and none of 14 others was
 * taken for one.
 */
const MAY_BE_OPEN = -0.5;

/** A sale in so many words; or one that a sentence shown calls so only because a law does, and none in its own word. */
function saleOf(finding: Finding, read: ReadAttributes): Read {
  if (finding.id !== 'sells-data' || finding.answer !== 'yes') return {};
  const shown = quoted(finding, read);
  if (shown.some(({ reading: { folded } }) => IN_SO_MANY_WORDS.test(folded) && !TAKEN_BACK.test(folded)))
    return { sale: 'own-word' };
  const byLaw = shown.some(({ place }) => read.isSure(place, 'sale=law-only'));
  const openly = shown.some(({ place }) => (read.margins[place]?.[headAt('sale=own-word')] ?? -1) > MAY_BE_OPEN);
  return byLaw && !openly ? { sale: 'law-only' } : {};
}

function mechanismOf(finding: Finding, { readings }: ReadAttributes): Read {
  if (finding.id !== 'international-transfer' || finding.answer !== 'with-safeguards') return {};
  if (readings.some(({ folded }) => IN_FORCE.test(folded))) return { mechanism: 'in-force' };
  return finding.evidence.some(({ quote }) => LAPSED.test(quote.toLowerCase())) ? { mechanism: 'lapsed' } : {};
}

/** Profiles that bind, or that by the words of a sentence shown decide nothing of weight. */
function decisionOf(finding: Finding, read: ReadAttributes): Read {
  if (finding.id !== 'profiling' || finding.answer !== 'yes') return {};
  const shown = quoted(finding, read);
  if (shown.some(({ place }) => read.isSure(place, 'decision=binding'))) return { decision: 'binding' };
  return shown.some(({ place }) => read.isSure(place, 'decision=suggesting')) ? { decision: 'suggesting' } : {};
}

/** Does a promise reach only a part: one name, encryption on the way, children of whom nobody knows? */
function isPart({ id, answer, evidence }: Finding): boolean {
  const quotes = evidence.map(({ quote }) => quote);
  if (quotes.length === 0) return false;
  if (id === 'recipients-named' && answer === 'named') return new Set(quotes.flatMap(namesIn)).size === 1;
  const texts = quotes.map((quote) => quote.toLowerCase());
  if (id === 'security' && answer === 'specific')
    return texts.every((text) => ON_THE_WAY.test(text) && !MORE_THAN_THAT.test(text));
  if (id === 'children' && answer === 'excluded') return texts.every((text) => KNOWINGLY.test(text));
  return false;
}

/** What looks like a name: capitals within a sentence, not at its beginning. */
const namesIn = (quote: string): string[] => quote.slice(1).match(/\b[A-Z][\w&.-]+(?: [A-Z][\w&.-]+)*/g) ?? [];
