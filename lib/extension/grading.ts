/** The background's work on one tab: read its page, grade it, keep the report, show the badge. */
import { reportOn } from '../pipeline';
import { isLeftAlone } from '../settings/sites';
import type { PageVerdict } from '../types';
import { showBadge } from './badge';
import { browser } from './browser';
import { remember } from './history';
import { extractFrom, UnreadablePage } from './injection';
import type { Extraction, TabState } from './messages';
import { loadSettings } from './settings';
import { begin, finish, forget, knownOf } from './tab-states';

/** What a page is taken for: in, what our own look at it says. */
type Judgement = (found: PageVerdict) => Pick<PageVerdict, 'kind' | 'language'>;

/**
 * Reads and grades the tab's page. Out: what is known of the tab afterwards, which may be of a newer run; `loading`
 * when the page was left meanwhile.
 */
export async function gradeTab(tabId: number, judge: Judgement): Promise<TabState> {
  const run = await begin(tabId);
  const state = await look(tabId, judge);
  if (state.status === 'error' && state.reason === 'gone') {
    await forgetTab(tabId);
    return state;
  }
  await finish(
    tabId,
    run,
    state,
    () => showBadge(tabId, state),
    () => isStillAt(tabId, state),
  );
  return (await knownOf(tabId)) ?? { status: 'loading' };
}

/** Whether the tab still shows the page that was read, and is not loading another. */
async function isStillAt(tabId: number, state: TabState): Promise<boolean> {
  if (state.status !== 'reported') return false;
  try {
    const tab = await browser.tabs.get(tabId);
    return tab.status === 'complete' && tab.url === state.address;
  } catch {
    return false;
  }
}

/** What is known of the tab; looks at its page when that is nothing, or an error that may have passed. */
export async function stateOf(tabId: number): Promise<TabState> {
  const known = await knownOf(tabId);
  return known && known.status !== 'error' ? known : gradeTab(tabId, (found) => found);
}

/** A verdict came from the page of a tab, unasked: nothing comes of it where the reader does not want that. */
export async function onVerdict(tabId: number, verdict: PageVerdict, address: string): Promise<void> {
  if (verdict.kind !== 'privacy-policy') return forgetTab(tabId);
  const { detect, leaveAlone } = await loadSettings();
  if (!detect || isLeftAlone(leaveAlone, address)) return;
  await gradeTab(tabId, (found) => ({
    kind: verdict.kind,
    // The whole text says more of its language than the quick look does.
    language: found.language === 'und' ? verdict.language : found.language,
  }));
}

/** The user asks for grades, whatever the page looks like. */
export function gradeAnyway(tabId: number): Promise<TabState> {
  return gradeTab(tabId, (found) => ({ ...found, kind: 'privacy-policy' }));
}

export function forgetTab(tabId: number): Promise<void> {
  return forget(
    tabId,
    () => true,
    () => showBadge(tabId, null),
  );
}

async function look(tabId: number, judge: Judgement): Promise<TabState> {
  try {
    const extraction = await extractFrom(tabId);
    const report = reportOn(extraction.policy, judge(extraction.verdict));
    const { url = '', incognito } = await browser.tabs.get(tabId);
    // Private windows leave no trace.
    const { policy, loaded } = extraction;
    if (!incognito) await remember(url, policy, report, { loaded, fetched: false });
    const places = placesOf(report.items, extraction);
    return { status: 'reported', address: url, report, places, links: extraction.links, fetched: false };
  } catch (error) {
    return { status: 'error', reason: error instanceof UnreadablePage ? error.reason : 'failed' };
  }
}

/** Where the blocks of the quotes begin in the page. */
function placesOf(
  items: readonly { evidence: readonly { block: number }[] }[],
  { policy }: Extraction,
): Record<number, readonly number[] | null> {
  const places: Record<number, readonly number[] | null> = {};
  for (const { evidence } of items)
    for (const { block } of evidence) places[block] = policy.blocks[block]?.place ?? null;
  return places;
}
