/** What is kept of a policy, and how it follows a new look at it. */
import { atOnce, type Steps } from '../steps';
import type { Report } from '../types';
import { hostOf } from './address';
import { comparingTexts } from './changes';

/** The text of a policy. */
interface Wording {
  /** Its digest (`textHash`). */
  hash: string;
  /** Verbatim, in order. */
  sentences: readonly string[];
}

/** One wording of a policy. Times are milliseconds since 1970. */
export interface Version extends Wording {
  report: Report;
  /** When this wording was first and last seen. */
  since: number;
  until: number;
}

/** A policy as the history keeps it: its last wording, and the one before if it ever changed. */
export interface PolicyRecord {
  /** `policyAddress`: the key. */
  address: string;
  host: string;
  title: string;
  firstSeen: number;
  lastSeen: number;
  current: Version;
  previous: Version | null;
  /** Of the last look: see `Sighting`. */
  document: string;
  fetched: boolean;
}

export type WithoutText = Omit<Version, 'sentences'>;

/** A policy without its texts, as the list needs it. */
export interface PolicyEntry extends Omit<PolicyRecord, 'current' | 'previous'> {
  current: WithoutText;
  previous: WithoutText | null;
}

/** The history, as the list of it is drawn. */
export interface KeptPolicies {
  policies: readonly PolicyEntry[];
  /** How many more there are, which another version of Candor kept in a way that this one cannot read. */
  unreadable: number;
  /** Why nothing can be read: a later version keeps the history, or the browser opens none. */
  closed: 'newer' | 'closed' | null;
}

/** A look at a policy. */
export interface Sighting extends Wording {
  address: string;
  report: Report;
  /** When it was. */
  at: number;
  /** The id of the document that it was read in, "" where there is none: tells a second look from a new visit. */
  document: string;
  /** Read from a fetched page, in which no script ran: it may lack what the live page shows. */
  fetched: boolean;
}

const NONE: ReadonlySet<string> = new Set();

/**
 * In: what is kept so far, or null, and a new look; the digests of kept wordings that say the same as the look, as `comparing` finds
 * them. Out: what to keep from now on. Two looks in the same document, the
 * first of which may have come too early, and a fetched page against a live one show no change of the policy.
 */
export function recordOf(
  known: PolicyRecord | null,
  sighting: Sighting,
  same: ReadonlySet<string> = known ? atOnce(comparing(known, sighting)) : NONE,
): PolicyRecord {
  const { address, report, hash, sentences, at, document, fetched } = sighting;
  const fresh: Version = { report, hash, sentences, since: at, until: at };
  const base = { address, host: hostOf(address), title: report.title, lastSeen: at, document, fetched };
  if (!known) return { ...base, firstSeen: at, current: fresh, previous: null };
  const { firstSeen, current, previous } = known;
  const isSame = (version: Version): boolean => version.hash === hash || same.has(version.hash);
  if (isSame(current))
    return {
      ...base,
      fetched: fetched && known.fetched,
      firstSeen,
      current: { ...fresh, since: current.since },
      previous,
    };
  if (fetched && !known.fetched) return { ...known, lastSeen: at };
  if (showsChange(known, sighting)) return { ...base, firstSeen, current: fresh, previous: current };
  // The last look did not see the whole of an unchanged text.
  return previous && isSame(previous)
    ? { ...base, firstSeen, current: { ...fresh, since: previous.since }, previous: null }
    : { ...base, firstSeen, current: { ...fresh, since: current.since }, previous };
}

/** Neither a second look in one document nor one of another kind shows that the policy itself changed. */
const showsChange = (known: PolicyRecord, { document, fetched }: Sighting): boolean =>
  (document === '' || document !== known.document) && fetched === known.fetched;

/** The digests of kept wordings that say the same as a new look, as far as `recordOf` asks for them. */
export function* comparing(known: PolicyRecord, sighting: Sighting): Steps<ReadonlySet<string>> {
  const { current, previous } = known;
  if (yield* comparingWordings(current, sighting)) return new Set([current.hash]);
  const isAsked = previous && !showsChange(known, sighting);
  return isAsked && (yield* comparingWordings(previous, sighting)) ? new Set([previous.hash]) : NONE;
}

function* comparingWordings(one: Wording, other: Wording): Steps<boolean> {
  return one.hash === other.hash || (yield* comparingTexts(one.sentences, other.sentences));
}
