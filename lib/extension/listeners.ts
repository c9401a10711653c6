/** What the background does on each event. Nothing is kept in memory: the browser may end the background at any time. */
import { withoutHash } from '../detect/watch';
import { showBadge } from './badge';
import { browser } from './browser';
import { forgetTab, gradeAnyway, onVerdict, stateOf } from './grading';
import { answerHighlights, parseHighlightsMessage } from './highlights';
import { wasRead } from './injection';
import type { PopupMessage } from './messages';
import { parseMessage } from './parse';
import { gradeLink, showQuote } from './policy-link';
import { forget, knownOf } from './tab-states';

/** The part of the browser's `MessageSender` that is looked at. All of it is set by the browser, not by the sender. */
export interface Sender {
  tab?: { id?: number };
  frameId?: number;
  url?: string;
}

/** Out: the answer to come, or undefined for a message that is not for us or not from whom it should be. */
export function onMessage(given: unknown, sender: Sender): Promise<unknown> | undefined {
  const highlights = parseHighlightsMessage(given);
  if (highlights) return isOwnPage(sender) ? answerHighlights(highlights) : undefined;
  const message = parseMessage(given);
  if (!message) return undefined;
  if (message.type !== 'page-to-background:verdict') return isOwnPage(sender) ? answerPopup(message) : undefined;
  const tabId = sender.tab?.id;
  return tabId === undefined || sender.frameId !== 0 ? undefined : onVerdict(tabId, message.verdict, sender.url ?? '');
}

/** Pages of the extension may ask for anything; the scripts in web pages only give verdicts. */
const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

function answerPopup(message: PopupMessage): Promise<unknown> {
  switch (message.type) {
    case 'popup-to-background:state':
      return stateOf(message.tabId);
    case 'popup-to-background:grade-anyway':
      return gradeAnyway(message.tabId);
    case 'popup-to-background:grade-link':
      return gradeLink(message.tabId, message.address);
    case 'popup-to-background:show-quote':
      return showQuote(message.tabId, message.request).then((found) => ({ found }));
  }
}

/** The part of the browser's tab changes that is looked at. */
export interface TabChange {
  status?: string;
  url?: string;
}

/** A tab loads a page or changed its address: what was known of it holds no longer, save for a jump within the page. */
export async function onTabUpdated(tabId: number, change: TabChange, tab: { url?: string } = {}): Promise<void> {
  const { status, url } = change;
  if (url === undefined && tab.url?.includes('#')) return status === 'complete' ? onPerhapsReloaded(tabId) : undefined;
  if (status !== 'loading' && url === undefined) return;
  return forget(
    tabId,
    (state) => !(url !== undefined && state.status === 'reported' && isJump(state.address, url)),
    () => showBadge(tabId, null),
  );
}

/**
 * Chromium tells of a jump to the place in the page that the address names already as it tells of a reload. When it is
 * over, the document says which it was.
 */
async function onPerhapsReloaded(tabId: number): Promise<void> {
  if ((await knownOf(tabId))?.status === 'reported' && !(await wasRead(tabId))) await forgetTab(tabId);
}

/** Do two addresses differ in nothing but where in the page they point? */
function isJump(from: string, to: string): boolean {
  return from !== to && from !== '' && withoutHash(from) === withoutHash(to);
}

export function onTabRemoved(tabId: number): Promise<void> {
  return forgetTab(tabId);
}
