/** The corpus as a measure: how often each answer occurs, and how the scores are spread. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfProcess } from '../cli/reader';
import { ITEM_IDS } from '../lib/checklist/item';
import { readMarkdown } from '../lib/extract/markdown';
import { reportOn } from '../lib/pipeline';
import type { Grades, Report } from '../lib/types';

/** What ships as `lib/derived/corpus.json`. */
interface CorpusTables {
  /** How many policies were graded. */
  policies: number;
  /** For each item and answer, how many of them give it. */
  prevalence: Record<string, Record<string, number>>;
  /** For each grade, how many of them score 0, 1, … 100. */
  scores: Record<keyof Grades, number[]>;
}

/** What the tables count of a report. */
type Counted = Pick<Report, 'status' | 'grades'> & { items: { id: string; answer: string }[] };

/** In: a folder of English policies in Markdown, and which of how many shares of them. Out: what is counted of their reports. */
export async function reportsOnCorpus(folder: string, share: number, shares: number): Promise<Counted[]> {
  const reader = await readerOfProcess();
  const names = readdirSync(folder).filter((name) => name.endsWith('.md'));
  const reports: Counted[] = [];
  for (const name of names.sort().filter((_, at) => at % shares === share)) {
    const policy = readMarkdown(readFileSync(join(folder, name), 'utf8'), name);
    const { status, grades, items } = await reportOn(policy, { kind: 'privacy-policy', language: 'en' }, reader);
    reports.push({ status, grades, items: items.map(({ id, answer }) => ({ id, answer })) });
  }
  return reports;
}

/** Counts answers and scores over the reports that have grades. */
export function tablesOf(reports: Iterable<Counted>): CorpusTables {
  const graded = [...reports].filter((report) => report.status === 'graded');
  const prevalence: CorpusTables['prevalence'] = {};
  for (const id of ITEM_IDS) {
    const counts: Record<string, number> = {};
    for (const { items } of graded) {
      const answer = items.find((item) => item.id === id)?.answer ?? 'unclear';
      counts[answer] = (counts[answer] ?? 0) + 1;
    }
    prevalence[id] = Object.fromEntries(Object.entries(counts).sort(([a], [b]) => (a < b ? -1 : 1)));
  }
  const spread = (which: keyof Grades): number[] => {
    const counts = new Array<number>(101).fill(0);
    for (const { grades } of graded) {
      const score = grades[which]?.score;
      if (score !== undefined) counts[Math.floor(score)] = (counts[Math.floor(score)] ?? 0) + 1;
    }
    return counts;
  };
  return {
    policies: graded.length,
    prevalence,
    scores: {
      overall: spread('overall'),
      tracking: spread('tracking'),
      sharing: spread('sharing'),
      rights: spread('rights'),
    },
  };
}
