/** Stage "actions": PolicyText → what the policy itself offers its reader to do. */
import { evidenceOf } from '../sentences/evidence';
import { atOnce, type Steps } from '../steps';
import type { ActionKind, PolicyAction, PolicyText, Sentence } from '../types';
import { ACTION_KINDS } from '../values';
import { type Candidate, findingCandidates, isMail } from './candidates';
import { kindOf, leadsAway, type Named } from './kinds';
import { ownPlatforms, platformOf } from './platforms';

/** No policy has so many of a kind; a hostile page may. */
const MOST = 20;

interface Found extends Named {
  candidate: Candidate;
  order: number;
}

/**
 * In: a policy and its sentences. Out: the links and mail addresses in its text with which a reader can do something,
 * by kind in the order of `ACTION_KINDS`, of each kind the plainest first, each address once, as what it is most plainly named for. Never throws, whatever the
 * page put in; takes a time that grows with the text.
 */
export const actionsIn = (policy: PolicyText, sentences: readonly Sentence[]): PolicyAction[] =>
  atOnce(findingActions(policy, sentences));

/** The same in steps. */
export function* findingActions(policy: PolicyText, sentences: readonly Sentence[]): Steps<PolicyAction[]> {
  const found = new Map<string, Found>();
  const candidates = withoutContents(yield* findingCandidates(policy, sentences));
  const own = ownPlatforms(candidates.flatMap(({ href }) => (isMail(href) ? [] : [new URL(href).hostname])));
  for (const [order, candidate] of candidates.entries()) {
    yield;
    const named = kindOf(candidate);
    if (!named || isWithOthers(named, candidate, own)) continue;
    const key = sameAddress(candidate.href);
    const before = found.get(key);
    if (!before || isPlainer(named, before)) found.set(key, { ...named, candidate, order: before?.order ?? order });
  }
  const far = ({ candidate }: Found): number => (leadsAway(candidate) ? 1 : 0);
  const sorted = [...found.values()].sort(
    (one, other) => far(one) - far(other) || one.rank - other.rank || one.order - other.order,
  );
  return ACTION_KINDS.flatMap((kind) => {
    const ofKind = sorted.filter((one) => one.kind === kind);
    return (kind === 'contact' ? bestContacts(ofKind) : ofKind)
      .slice(0, MOST)
      .map(({ candidate }) => actionOf(kind, candidate));
  });
}

/** Is it a contact, or the account, of a platform whose policy this is not? Ads are refused there all the same. */
function isWithOthers({ kind }: Named, { href }: Candidate, own: ReadonlySet<string>): boolean {
  if (isMail(href) || kind === 'opt-out' || kind === 'complaint') return false;
  const platform = platformOf(new URL(href).hostname);
  return platform !== null && !own.has(platform);
}

/** Of two equally plain kinds, an address that is named for several things is a contact. */
const isPlainer = (one: Named, other: Named): boolean =>
  one.rank < other.rank || (one.rank === other.rank && one.kind === 'contact' && other.kind !== 'contact');

/** Mailboxes before forms; one that is named for nothing only where there is no other, and only one. */
function bestContacts(contacts: readonly Found[]): Found[] {
  const mails = contacts.filter(({ candidate }) => isMail(candidate.href));
  const forms = contacts.filter(({ candidate }) => !isMail(candidate.href));
  const known = mails.filter(({ rank }) => rank < 3);
  return [...(known.length > 0 ? known : mails.slice(0, 1)), ...forms];
}

/** A page with links to so many places in itself has a table of contents. */
const CONTENTS = 3;

/** Leaves out links into a page's own sections, told by how many of them there are. */
function withoutContents(candidates: readonly Candidate[]): Candidate[] {
  const places = new Map<string, Set<string>>();
  const pageOf = (href: string): string => href.split('#')[0] ?? '';
  const placeIn = (href: string): string => href.split('#')[1] ?? '';
  for (const { href } of candidates) {
    const known = places.get(pageOf(href)) ?? new Set();
    if (placeIn(href)) places.set(pageOf(href), known.add(placeIn(href)));
  }
  return candidates.filter(({ href }) => !placeIn(href) || (places.get(pageOf(href))?.size ?? 0) < CONTENTS);
}

function actionOf(kind: ActionKind, { href, words, sentence }: Candidate): PolicyAction {
  return { kind, href, words, evidence: evidenceOf(sentence) };
}

/** Addresses that lead to the same place, whatever their case, slash at the end and protocol. */
function sameAddress(href: string): string {
  return href
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '');
}
