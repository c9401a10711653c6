/** What is taken and what for, in words. */
import type { Texts } from '../texts';
import type { Report } from '../types';

interface Line {
  label: string;
  sentence: string;
  /** Verbatim, from the policy. */
  quotes: string[];
}

/** In: a report. Out: what is taken, what for, and what lay readers ask first, each with its quotes; empty where nothing is told. */
export function takesText({ takes }: Pick<Report, 'takes'>, { t, items }: Pick<Texts, 't' | 'items'>): Line[] {
  if (!takes) return [];
  const { kinds, purposes, asked, company, updated } = takes;
  const line = (label: string, sentence: string, evidence: readonly { quote: string }[]): Line => ({
    label,
    sentence,
    quotes: evidence.map(({ quote }) => quote),
  });
  return [
    ...kinds.map(({ kind, evidence }) => line(t('takes_label'), items.taken(kind), [evidence])),
    ...purposes.map(({ purpose, evidence }) => line(t('takes_for'), items.purpose(purpose), [evidence])),
    ...(company ? [line(t('asked_company'), company.name, [company.evidence])] : []),
    ...(updated ? [line(t('asked_updated'), updated.date, [updated.evidence])] : []),
    ...asked.map((one) => line(items.asked(one.id), items.askedAnswer(one), one.evidence)),
  ];
}
