/** How far the reading of a tab's text is: the background tells it to whoever shows the tab, and keeps nothing of it. */
import { read } from '../../schemas';
import { PROGRESS, type ProgressMessage } from '../contract/messages';
import { browser } from './browser';

/** In: the tab. Out: what tells how much is read, 0 to 1, whenever that is another percent. */
export function progressOf(tabId: number): (read: number) => void {
  let told = 0;
  return (share) => {
    const percent = Math.floor(100 * share);
    if (percent === told) return;
    told = percent;
    // Mostly nobody listens, which is no fault.
    const message: ProgressMessage = { type: 'background-to-page-of-ours:progress', tabId, read: share };
    browser.runtime.sendMessage(message).catch(() => undefined);
  };
}

/** Calls back with each share of the tab's text that is told of, 0 to 1. Out: a function that ends this. */
export function watchProgress(tabId: number, onProgress: (read: number) => void): () => void {
  const listener = (message: unknown): undefined => {
    const told = read(PROGRESS, message);
    if (told?.tabId === tabId) onProgress(told.read);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
