import type { Texts } from '../../texts';
import type { Report, ReportItem } from '../../types';

/** In: a report and where its policy stands. Out: what components/shared/wrong/this-is-wrong.tsx asks for once it is clicked. */
export const objectingTo = (report: Report, address: string, texts: Texts) => async (item: ReportItem | null) =>
  (await import('./objection-dialogue')).objectionTo(item, report, address, texts);
