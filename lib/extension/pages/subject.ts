/** The report that a page's address names: that of a tab, or of a policy in the history. */
import type { Subject } from '../../export/words';
import { hostOf } from '../../history/address';
import { policyEntry } from '../shared/history-store';
import { knownOf } from '../shared/known-tabs';
import { namesReport, tabIn } from '../shared/own-pages';
import { dateText } from './dates';

/**
 * In: the query of the page's address. Out: its report with the day it is of, in words; null where there is none, or where
 * the tab shows another by now.
 */
export async function subjectOf(search: string): Promise<(Subject & { date: string }) | null> {
  const tab = tabIn(search);
  const state = tab === null ? null : await knownOf(tab);
  if (state?.status === 'reported' && namesReport(search, state))
    return { report: state.report, address: state.address, host: hostOf(state.address), date: '' };
  const entry = await policyEntry(new URLSearchParams(search).get('policy') ?? '');
  if (!entry) return null;
  const { address, host, lastSeen, current } = entry;
  return { report: current.report, address, host, date: dateText(lastSeen) };
}
