/** Policies that the tab's page links to: graded without leaving it where that can be, else opened in a tab. */
import { distance } from '../../links/site';
import type { HighlightRequest } from '../contract/messages';
import type { Presence, Reported, TabState } from '../contract/tab-state';
import { showBadge } from '../shared/badge';
import { browser } from '../shared/browser';
import { documentIn, extractAt, highlightIn, presenceOf } from '../shared/injection';
import { knownOf } from '../shared/known-tabs';
import { keepText } from './keeping';
import { wordsOf } from './quoted';
import { giveUp, reportInTurn } from './reading';
import { replace } from './tab-states';

type Here = Awaited<ReturnType<typeof documentIn>>;

/** The last link of each tab that is being graded, the page that it stands in, and what ends its reading. */
const underWay = new Map<number, { here: Promise<Here>; graded: Promise<TabState>; end: AbortController }>();

/**
 * Grades the policy at an address that the tab's page links to. Only a page of the tab's own origin is fetched; another
 * one, and one that cannot be graded from afar (scripts write it, it is no policy by its look), opens in a tab, and what
 * is known of this one stays. Another link of the tab ends the reading of this one. Out: what is known of the tab
 * afterwards.
 */
export function gradeLink(tabId: number, address: string): Promise<TabState> {
  leaveLink(tabId);
  const here = documentIn(tabId);
  const end = new AbortController();
  const graded = gradeFromAfar(tabId, here, address, end.signal).finally(() => {
    if (underWay.get(tabId)?.end === end) underWay.delete(tabId);
  });
  underWay.set(tabId, { here, graded, end });
  return graded;
}

/** Resolves when no link of the page in the tab is being graded: a popup that opens must not overtake it. */
export async function linkDone(tabId: number): Promise<void> {
  const link = underWay.get(tabId);
  if (link && (await presenceOfLink(tabId, await link.here)) !== 'gone') await link.graded.catch(() => undefined);
}

const presenceOfLink = async (tabId: number, here: Here): Promise<Presence> =>
  here ? presenceOf(tabId, { document: here.document, page: here.address }) : 'gone';

/** Nobody waits any more for a link of the tab. */
export function leaveLink(tabId: number): void {
  underWay.get(tabId)?.end.abort();
  underWay.delete(tabId);
}

/** Nobody waits any more for any link. */
export function leaveLinks(): void {
  for (const tabId of [...underWay.keys()]) leaveLink(tabId);
}

/** The tab loads or has moved: a link that stood in a page which is gone is left. */
export async function leaveLinkIfGone(tabId: number): Promise<void> {
  const link = underWay.get(tabId);
  const isGone = link && (await presenceOfLink(tabId, await link.here)) === 'gone';
  if (isGone && underWay.get(tabId) === link) leaveLink(tabId);
}

async function gradeFromAfar(
  tabId: number,
  asked: Promise<Here>,
  address: string,
  signal: AbortSignal,
): Promise<TabState> {
  const before = await knownOf(tabId);
  const links = before?.status === 'reported' ? before.links : [];
  const here = await asked;
  // A text about cookies alone gets no grade: to fetch it would be for nothing.
  const cookies = links.some((link) => link.address === address && link.kind === 'cookie-policy');
  const found = cookies || !here ? null : await readFromAfar(tabId, here, address, signal);
  if (!found && !signal.aborted) await openBeside(tabId, address);
  if (found) {
    const state: TabState = { ...found.reported, links };
    const isShown = await replace(tabId, state, {
      presence: async () => {
        const presence = await presenceOf(tabId, state);
        // In this order: the link may be left while the page is asked.
        return signal.aborted ? 'gone' : presence;
      },
      keep: found.keep,
      show: (shown) => showBadge(tabId, shown),
    });
    if (isShown) {
      giveUp(tabId);
      return state;
    }
  }
  return (await knownOf(tabId)) ?? { status: 'error', reason: 'gone' };
}

/** The report on a page of the tab's own origin, and what keeps it in the history; null when there is none worth showing. */
async function readFromAfar(
  tabId: number,
  here: NonNullable<Here>,
  address: string,
  signal: AbortSignal,
): Promise<{ reported: Reported; keep: () => Promise<void> } | null> {
  try {
    const { incognito } = await browser.tabs.get(tabId);
    const page = here.address;
    if (!URL.canParse(page) || distance(new URL(page), new URL(address)) !== 'origin') return null;
    // A script reads what stands behind "#/" or "#!".
    if (/^#[!/]/.test(new URL(address).hash)) return null;
    const extraction = await extractAt(tabId, here.document, address);
    if (!extraction) return null;
    signal.throwIfAborted();
    const report = await reportInTurn(tabId, extraction.policy, extraction.verdict, signal);
    if (report.status === 'too-short' || report.status === 'not-a-policy') return null;
    const read = { document: here.document, page, address, digest: '', text: '' };
    return {
      reported: {
        status: 'reported',
        ...read,
        report,
        words: wordsOf(report),
        places: {},
        links: [],
        frame: null,
        fetched: true,
      },
      // Private windows leave no trace.
      keep: async () => {
        const look = { document: '', fetched: true };
        if (!incognito) await keepText(address, extraction.policy, report, look, signal);
      },
    };
  } catch {
    return null;
  }
}

/**
 * Opens an address in a new tab next to this one. In its window: without one named, the browser takes the window that was
 * last in front, and a link of a private window might open in another. Out: whether it was; not beside a tab that is gone.
 */
export async function openBeside(tabId: number, address: string): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab) return false;
  const { windowId, index } = tab;
  const there = { url: address, active: true, ...(windowId === undefined ? {} : { windowId }) };
  await browser.tabs
    .create({ ...there, index: index + 1, openerTabId: tabId })
    // Firefox for Android knows no opener.
    .catch(() => browser.tabs.create(there));
  return true;
}

/** Brings the reader to a quote: in the tab's page, or, of a fetched policy, in a tab of its own. Out: found or not. */
export async function showQuote(tabId: number, request: HighlightRequest): Promise<boolean> {
  const known = await knownOf(tabId);
  if (known?.status !== 'reported' || !known.fetched)
    return highlightIn(tabId, known?.status === 'reported' ? known.document : null, request);
  return openBeside(tabId, `${known.address}#:~:text=${textFragment(request.quote)}`);
}

/** The text fragment of a quote; of a long one its first and its last words. */
export function textFragment(quote: string): string {
  const words = quote.split(/\s+/).filter(Boolean);
  const encode = (some: readonly string[]): string =>
    encodeURIComponent(some.join(' ').toWellFormed()).replaceAll('-', '%2D');
  return words.length <= 16 ? encode(words) : `${encode(words.slice(0, 6))},${encode(words.slice(-6))}`;
}
