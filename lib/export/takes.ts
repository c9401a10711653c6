/** What is taken and what for, in words. */
import type { Texts } from '../texts';
import type { Report } from '../types';

interface Line {
  label: string;
  sentence: string;
  /** Verbatim, from the policy. */
  quotes: string[];
}

/** In: a report. Out: what is taken, what for, who gets it, and what lay readers ask first, each with its quotes; empty where it was not asked. */
export function takesText(
  { takes, collection }: Pick<Report, 'takes' | 'collection'>,
  { t, items }: Pick<Texts, 't' | 'items'>,
): Line[] {
  if (!takes) return [];
  const { kinds, purposes, gets, asked, company } = takes;
  const line = (label: string, sentence: string, evidence: readonly { quote: string }[]): Line => ({
    label,
    sentence,
    quotes: evidence.map(({ quote }) => quote),
  });
  return [
    ...(kinds.length === 0 && collection?.answer !== 'nothing' ? [line(t('takes_title'), t('takes_none'), [])] : []),
    ...kinds.map((one) => line(t('takes_label'), items.taken(one), one.evidence)),
    ...purposes.map((one) => line(t('takes_for'), items.purpose(one), one.evidence)),
    ...gets.map((one) => line(t('takes_gets'), items.gets(one), one.evidence)),
    ...(company ? [line(t('asked_company'), company.name, [company.evidence])] : []),
    ...asked.map((one) => line(items.asked(one.id), items.askedAnswer(one), one.evidence)),
  ];
}
