/**
 * What the background does on each event. The browser may end it at any time: what it knows it keeps in session storage, and in its
 * memory alone only work under way, which is taken up again, and what a full store has no room for.
 */

import { namesPolicy } from '../../detect/glance';
import { read } from '../../schemas';
import { type GlanceMessage, MESSAGE, type OwnPageMessage } from '../contract/messages';
import { browser } from '../shared/browser';
import { muteDocument } from '../shared/injection';
import {
  forgetIfGone,
  forgetTab,
  forgetTabs,
  gradeAnyway,
  type Heard,
  mayLook,
  onGlance,
  readAgain,
  stateOf,
} from './grading';
import { answerHighlights } from './highlights';
import { leaveKeeping } from './keeping';
import { gradeLink, leaveLink, leaveLinkIfGone, leaveLinks, linkDone, showQuote } from './policy-link';
import { leaveLooks, lookInTurn } from './turns';

/** The part of the browser's `MessageSender` that is looked at. All of it is set by the browser, not by the sender. */
interface Sender {
  tab?: { id?: number };
  frameId?: number;
  /** Chromium's id of the document that speaks. */
  documentId?: string;
  url?: string;
}

/** Out: the answer to come, or undefined for a message that is not for us or not from whom it should be. */
export function onMessage(given: unknown, sender: Sender): Promise<unknown> | undefined {
  const message = read(MESSAGE, given);
  if (!message) return undefined;
  if (message.type !== 'page-to-background:glance') return isOwnPage(sender) ? answerPopup(message) : undefined;
  return answerPage(message, sender);
}

/**
 * A page that is only prerendered, or stands in a frame, is not the one in front of the reader. Out: true, once all is done that
 * comes of it: a page that is never told so, because the background was stopped, says it again.
 */
function answerPage(message: GlanceMessage, { tab, frameId, documentId, url = '' }: Sender): Promise<true> | undefined {
  const document = import.meta.env.FIREFOX ? message.document : documentId;
  if (tab?.id === undefined || frameId !== 0 || !document) return undefined;
  const { address, isPolicy } = message;
  return hear(tab.id, { document, address, sender: url, isPolicy }).then(() => true);
}

/** What is no policy any more is forgotten at once; policies are looked at by turns. */
const hear = (tabId: number, heard: Heard): Promise<void> =>
  heard.isPolicy ? lookInTurn(tabId, () => onGlance(tabId, heard)) : onGlance(tabId, heard);

/** Pages of the extension may ask for anything; the scripts in web pages only tell what they may be. */
const isOwnPage = ({ url }: Sender): boolean => url?.startsWith(browser.runtime.getURL('/')) ?? false;

function answerPopup(message: OwnPageMessage): Promise<unknown> {
  switch (message.type) {
    case 'page-of-ours-to-background:state':
      return linkDone(message.tabId).then(() => stateOf(message.tabId));
    case 'page-of-ours-to-background:read-again':
      return readAgain(message.tabId);
    case 'page-of-ours-to-background:grade-anyway':
      return gradeAnyway(message.tabId);
    case 'page-of-ours-to-background:grade-link':
      return gradeLink(message.tabId, message.address);
    case 'page-of-ours-to-background:highlights':
      return answerHighlights(message.tabId, message.on);
    case 'page-of-ours-to-background:erased':
      leaveLinks();
      leaveLooks();
      leaveKeeping();
      return forgetTabs();
    case 'page-of-ours-to-background:show-quote':
      return showQuote(message.tabId, message.request).then((found) => ({ found }));
  }
}

/** Hears of tabs that change or go. To be called as soon as the background starts: such an event may be what woke it. */
export function followTabs(): void {
  const { onUpdated, onRemoved, onReplaced } = browser.tabs;
  if (!import.meta.env.FIREFOX || !hearsFiltered(onUpdated)) onUpdated.addListener(onTabUpdated);
  onRemoved.addListener(onTabRemoved);
  onReplaced?.addListener(onTabReplaced);
}

/** Firefox's event, which takes a filter; Chromium's throws at one. */
interface Filtered {
  addListener(listener: typeof onTabUpdated, filter: { properties: (keyof TabChange)[] }): void;
}

/** Without a filter each title and each icon of a page wakes the background, for nothing. Out: false on Firefox for Android, which has none. */
function hearsFiltered(onUpdated: Filtered): boolean {
  try {
    onUpdated.addListener(onTabUpdated, { properties: ['status', 'url'] });
    return true;
  } catch {
    return false;
  }
}

/** The part of the browser's tab changes that is looked at. */
interface TabChange {
  status?: string;
  url?: string;
}

/**
 * A tab loads, has loaded or changed its address: what is known of it holds only if its document is still there. Asked of
 * the page, for the news comes early (before the old page has gone), late (when the next one is being read), and for a
 * jump within the page as for a reload.
 */
export async function onTabUpdated(tabId: number, { status, url }: TabChange, tab: ShownTab = {}): Promise<void> {
  if (status !== undefined || url !== undefined) await Promise.all([forgetIfGone(tabId), leaveLinkIfGone(tabId)]);
  if (status === 'complete' && !import.meta.env.FIREFOX) await hearMute(tabId, tab);
}

/** What the browser says of a tab that there is access to. */
interface ShownTab {
  url?: string;
  title?: string;
}

/** A page may have taken from its script what that speaks with: one that calls itself a policy is asked for, not waited for. */
async function hearMute(tabId: number, { url = '', title = '' }: ShownTab): Promise<void> {
  if (!(await mayLook(url)) || !namesPolicy(title, url)) return;
  const mute = await muteDocument(tabId);
  // By its own address: another page may have come since the browser spoke.
  if (mute) await hear(tabId, { ...mute, sender: mute.address, isPolicy: true });
}

export function onTabRemoved(tabId: number): Promise<void> {
  leaveLink(tabId);
  return forgetTab(tabId);
}

/** Chromium gives a discarded tab another id. */
export function onTabReplaced(_tabId: number, before: number): Promise<void> {
  leaveLink(before);
  return forgetTab(before);
}
