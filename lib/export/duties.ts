/** What laws ask a policy to tell, as lines and as data. */
import { DUTY_LAWS } from '../duties/ids';
import { improvements, shownDuties } from '../duties/shown';
import type { Texts } from '../texts';
import type { Duty, Report } from '../types';
import type { Writing } from './writing';

export interface DutyRowOut {
  id: Duty['id'];
  state: Duty['state'];
  /** The articles that ask for it. */
  articles: string[];
  /** It may rightly be absent. */
  onlyOfSome?: true;
  evidence: { quote: string; heading: string; page?: number }[];
}

/** In: a report. Out: its rows as data, each once; none where it was not asked. */
export function dutiesOut(report: Pick<Report, 'duties' | 'items'>): DutyRowOut[] {
  const shown = shownDuties(report);
  const rows = new Map<string, DutyRowOut>();
  for (const { id, state, article, onlyOfSome, evidence } of DUTY_LAWS.flatMap((law) => shown?.[law] ?? [])) {
    const quotes = evidence.map(({ quote, heading, page }) => ({ quote, heading, ...(page && { page }) }));
    const row = rows.get(id) ?? { id, state, articles: [], ...(onlyOfSome && { onlyOfSome }), evidence: quotes };
    row.articles.push(article);
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** In: a report, and how it is written. Out: lines: each law with what it asks for, then what could be added; none where it was not asked. */
export function dutiesWritten(
  report: Pick<Report, 'duties' | 'items'>,
  { t, items }: Texts,
  format: Writing,
): string[] {
  const shown = shownDuties(report);
  if (!shown) return [];
  const lines = [format.heading(t('duties_title')), t('duties_note')];
  for (const law of DUTY_LAWS) {
    lines.push(format.group(t(`duties_${law}`)), '');
    for (const { id, state, article, onlyOfSome, evidence } of shown[law]) {
      const some = onlyOfSome && state !== 'present' ? ` (${t('duties_some')})` : '';
      lines.push(
        format.item(items.duty(id), `${t('duties_asked', items.article(article))}: ${t(`duty_state_${state}`)}${some}`),
        ...evidence.map(({ quote }) => format.quote(format.escape(quote))),
      );
    }
  }
  const lacking = improvements(report);
  for (const law of DUTY_LAWS) {
    lines.push(format.group(`${t('improve_title')} (${t(`duties_${law}`)})`), '');
    if (lacking[law].length === 0) lines.push(t('improve_none'));
    lines.push(...lacking[law].map(({ id, state }) => format.item(t(`improve_${state}`), items.dutyHint(id))));
  }
  return lines;
}
