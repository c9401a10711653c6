/** What the engine says of a page, run in Node: the browsers must say the same. */
import { readPage } from '../../cli/read-page';
import { reportOn } from '../../lib/pipeline';
import type { Reader } from '../../lib/reading/reader';
import type { Report } from '../../lib/types';
import { rememberingReader } from '../remembering-reader';
import type { PopupView } from './popup-view';

/** Many tests show the same pages. */
let reader: Promise<Reader> | undefined;

/** In: a page's HTML and its address. Out: the report; `anyway`: graded whatever the page looks like. */
export async function engine(html: string, url: string, anyway = false): Promise<Report> {
  const { policy, verdict } = readPage(Buffer.from(html), url);
  reader ??= rememberingReader();
  return reportOn(policy, anyway ? { ...verdict, kind: 'privacy-policy' } : verdict, await reader);
}

/** The part of a report that the popup shows in its attributes. */
export function shown(report: Report): Pick<PopupView, 'status' | 'overall' | 'pillars' | 'answers' | 'quotes'> {
  const { overall, ...pillars } = report.grades;
  return {
    status: report.status,
    overall: overall?.letter ?? 'none',
    pillars: overall
      ? Object.fromEntries(Object.entries(pillars).map(([pillar, grade]) => [pillar, grade?.letter ?? 'none']))
      : {},
    answers: Object.fromEntries(report.items.map(({ id, answer }) => [id, answer])),
    quotes: Object.fromEntries(report.items.map(({ id, evidence }) => [id, evidence.map(({ quote }) => quote)])),
  };
}
