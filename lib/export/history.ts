/** The whole history as data. Each report is a row of docs/report.schema.json. */
import type { PolicyEntry, WithoutText } from '../history/record';
import { type ReportRow, rowOf } from './row';

interface KeptReport {
  /** ISO 8601: when this wording was first and last seen. */
  since: string;
  until: string;
  /** SHA-256 of the text's sentences. */
  hash: string;
  report: ReportRow;
}

interface HistoryFile {
  format: 'candor-history';
  version: 1;
  exported: string;
  policies: {
    address: string;
    firstSeen: string;
    lastSeen: string;
    current: KeptReport;
    previous: KeptReport | null;
  }[];
}

const iso = (at: number): string => new Date(at).toISOString();

export function historyFile(entries: readonly PolicyEntry[], now: number): HistoryFile {
  const kept = (address: string, { report, hash, since, until }: WithoutText): KeptReport => ({
    since: iso(since),
    until: iso(until),
    hash,
    report: rowOf(address, report),
  });
  return {
    format: 'candor-history',
    version: 1,
    exported: iso(now),
    policies: entries.map(({ address, firstSeen, lastSeen, current, previous }) => ({
      address,
      firstSeen: iso(firstSeen),
      lastSeen: iso(lastSeen),
      current: kept(address, current),
      previous: previous && kept(address, previous),
    })),
  };
}
