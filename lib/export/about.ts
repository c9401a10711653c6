/** Whom and what a report holds for, and why its overall letter is what it is, as lines. */
import type { Texts } from '../texts';
import type { Report } from '../types';

/** In: a report. Out: what it speaks of and what it does not; nothing where there are no answers. */
export function aboutText({ items: answers, dated, takes, unread, cut }: Report, { t, items }: Texts): string[] {
  if (answers.length === 0) return cut ? [t('text_cut')] : [];
  const words = dated ?? takes?.updated?.evidence.quote;
  return [words ? t('dated', words) : '', t('says_not_does'), items.unread(unread), cut ? t('text_cut') : ''].filter(
    Boolean,
  );
}

/** In: a report. Out: whether anything is collected, and the sentences that say so, verbatim; null where that is not stated. */
export function collectedText(report: Report, { items }: Texts): { sentence: string; quotes: string[] } | null {
  const sentence = items.collected(report);
  return sentence === null ? null : { sentence, quotes: (report.collection?.evidence ?? []).map(({ quote }) => quote) };
}

/** In: a report. Out: what holds the overall letter down, what cost and what earned most, what would lift it. */
export function whyText(report: Report, { t, items }: Texts): string[] {
  const { overall } = report.grades;
  const reasons = overall && items.reasons(overall);
  if (!reasons) return [];
  const { caps, cost, earned, earnedSilent, lift } = reasons;
  const found = new Map(report.items.map((item) => [item.id, item]));
  const said = (id: (typeof report.items)[number]['id']): string => {
    const item = found.get(id);
    return item ? items.said(item) : '';
  };
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : [];
  return [
    ...items.beforeReasons(report, 'overall'),
    ...caps.map(({ item, because, best }) => `${t(`why_cap_${because}`, best)} ${said(item)}`),
    ...(cost.length + earned.length + earnedSilent.length > 0 ? [t('why_usual')] : []),
    ...list(
      t('why_cost'),
      cost.map(({ item }) => said(item)),
    ),
    ...list(
      t('why_earned'),
      earned.map(({ item }) => said(item)),
    ),
    ...list(
      t('why_earned_silent'),
      earnedSilent.map(({ item }) => said(item)),
    ),
    ...(lift?.length === 0 ? [t('why_lift_none')] : []),
    ...list(
      t('why_lift'),
      (lift ?? []).map(({ item, answer, letter }) => `${items.answer(item, answer)} ${t('why_to', letter)}`),
    ),
  ];
}
