/** What is said at the end of a run whose results go to a file: what is in it, or how to go on. */
import type { ReportStatus } from '../lib/types';
import { REPORT_STATUSES } from '../lib/values';
import type { Done } from './filter/run';

const WORDS: Readonly<Record<ReportStatus, string>> = {
  graded: 'graded',
  'not-a-policy': 'not a policy',
  'unsupported-language': 'not in English',
  'too-short': 'too short',
  unclear: 'not clear enough for a grade',
};

interface Ended {
  /** The file of results. */
  out: string;
  done: Done;
  /** Rows that were there before. */
  before: number;
  /** How many records there are, where that is known. */
  of: number | null;
  stopped: boolean;
}

/** In: how a run ended. Out: a line for people. */
export function summaryOf({ out, done, before, of, stopped }: Ended): string {
  const all = before + done.records;
  if (stopped && all !== of)
    return `${out}: ${number(all)}${of === null ? '' : ` of ${number(of)}`} done; the same command with --resume goes on.`;
  const counts = REPORT_STATUSES.filter((status) => status === 'graded' || done.statuses[status] > 0).map(
    (status) => `${number(done.statuses[status])} ${WORDS[status]}`,
  );
  const rows = `${number(done.records)}${before > 0 ? ' new' : ''} ${done.records === 1 ? 'row' : 'rows'}`;
  const parts = [rows, ...counts, `${number(done.refused)} could not be read`].join(', ');
  return `${out}: ${parts}${before > 0 ? `; with those from before ${number(all)}` : ''}.`;
}

const number = (count: number): string => count.toLocaleString('en');
