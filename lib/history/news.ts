/** What a returning reader is told first. */
import { compareVersions, type ReportChange } from './compare';
import type { PolicyRecord } from './record';

export interface ChangeNews extends ReportChange {
  address: string;
  /** When the old wording was last seen, and the new one first. */
  until: number;
  since: number;
}

/** Null for a policy whose text has not changed since it was first seen. */
export function changeNewsOf({ address, current, previous }: PolicyRecord): ChangeNews | null {
  if (!previous) return null;
  return { ...compareVersions(previous, current), address, until: previous.until, since: current.since };
}
