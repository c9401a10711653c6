/** Whom and what a report holds for, and why its overall letter is what it is, as lines. */
import type { Texts } from '../texts';
import type { Report } from '../types';

/** In: a report. Out: what it speaks of and what it does not; nothing where there are no answers. */
export function aboutText({ items: answers, dated, unread, cut, collection }: Report, { t, items }: Texts): string[] {
  if (answers.length === 0) return cut ? [t('text_cut')] : [];
  return [
    dated ? t('dated', dated) : '',
    t('says_not_does'),
    collection ? items.collected(collection) : '',
    items.unread(unread),
    cut ? t('text_cut') : '',
  ].filter(Boolean);
}

/** In: a report. Out: what holds the overall letter down, what cost and what earned most, what would lift it. */
export function whyText({ grades, items: answers }: Report, { t, items }: Texts): string[] {
  const { overall } = grades;
  const why = overall?.why;
  if (!why) return [];
  // What would allow a better letter than this one is not what holds it.
  const caps = why.caps.filter(({ best }) => best === overall.letter);
  const found = new Map(answers.map((item) => [item.id, item]));
  const said = (id: (typeof answers)[number]['id']): string => {
    const item = found.get(id);
    return item ? items.said(item) : '';
  };
  const list = (title: string, lines: readonly string[]): string[] =>
    lines.length > 0 ? [title, ...lines.map((line) => `- ${line}`)] : [];
  return [
    ...caps.map(({ item, because, best }) => `${t(`why_cap_${because}`, best)} ${said(item)}`),
    ...(why.cost.length + why.earned.length > 0 ? [t('why_usual')] : []),
    ...list(
      t('why_cost'),
      why.cost.map(({ item }) => said(item)),
    ),
    ...list(
      t('why_earned'),
      why.earned.map(({ item }) => said(item)),
    ),
    ...list(
      t('why_lift'),
      (overall.letter === 'A' ? [] : why.lift).map(
        ({ item, answer, letter }) => `${items.answer(item, answer)} (${letter})`,
      ),
    ),
  ];
}
