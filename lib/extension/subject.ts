/** The report that a page's address names: that of a tab, or of a policy in the history. */
import type { Subject } from '../export/words';
import { hostOf } from '../history/address';
import { dateText } from './dates';
import { policyEntry } from './history-store';
import { knownOf } from './tab-states';

/** In: the query of the page's address. Out: its report with the day it is of, in words; null where there is none. */
export async function subjectOf(search: string): Promise<(Subject & { date: string }) | null> {
  const asked = new URLSearchParams(search);
  const tab = asked.get('tab');
  const state = tab !== null && /^\d{1,15}$/.test(tab) ? await knownOf(Number(tab)) : null;
  if (state?.status === 'reported')
    return { report: state.report, address: state.address, host: hostOf(state.address), date: '' };
  const entry = await policyEntry(asked.get('policy') ?? '');
  if (!entry) return null;
  const { address, host, lastSeen, current } = entry;
  return { report: current.report, address, host, date: dateText(lastSeen) };
}
