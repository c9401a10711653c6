import { performance } from 'node:perf_hooks';
import { reportOn } from '../lib/pipeline';
import type { Report } from '../lib/types';
import { reportForPeople } from './report-for-people';
import { readSource } from './source';

/** `candor grade`: one report, as a line of JSON or for people. */
export function gradeFile(path: string, { json, url }: { json: boolean; url: string | undefined }): string {
  const begun = performance.now();
  const { policy, verdict } = readSource(path, url);
  const extracted = performance.now();
  const report = reportOn(policy, verdict);
  const milliseconds = { extract: rounded(extracted - begun), score: rounded(performance.now() - extracted) };
  return json ? JSON.stringify(rowOf(path, report, milliseconds)) : reportForPeople(path, report);
}

/** The object that `--json` prints. */
function rowOf(file: string, report: Report, milliseconds: { extract: number; score: number }) {
  const { title, kind, language, words, status, grades, items, checklistVersion } = report;
  return {
    file,
    title,
    kind,
    language,
    words,
    status,
    grades,
    items: items.map(({ id, answer, confidence, evidence }) => ({
      id,
      answer,
      confidence: Math.round(1000 * confidence) / 1000,
      evidence: evidence.map(({ quote, heading }) => ({ quote, heading })),
    })),
    checklistVersion,
    milliseconds,
  };
}

const rounded = (ms: number): number => Math.round(100 * ms) / 100;
