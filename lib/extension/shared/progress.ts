/** How far the reading of a tab's text is: the background tells it to whoever shows the tab, and keeps nothing of it. */
import { read } from '../../schemas';
import { PROGRESS, type ProgressMessage } from '../contract/messages';
import { browser } from './browser';

/** The number of the text that was begun last: rises from one background to the next. */
let last = 0;

/** In: the tab. Out: what tells how much of a text is read, 0 to 1, whenever that is another percent. */
export function progressOf(tabId: number): (read: number) => void {
  last = Math.max(last + 1, Date.now());
  const text = last;
  let told = 0;
  const tell = (share: number): void => {
    const message: ProgressMessage = { type: 'background-to-page-of-ours:progress', tabId, text, read: share };
    // Mostly nobody listens, which is no fault.
    browser.runtime.sendMessage(message).catch(() => undefined);
  };
  // That it has begun: what is told of an earlier text of the tab counts no more.
  tell(0);
  return (share) => {
    const percent = Math.floor(100 * share);
    if (percent === told) return;
    told = percent;
    tell(share);
  };
}

/**
 * Calls back with each share of the tab's text that is told of, 0 to 1; where several are read at once, of the one begun
 * last. Out: a function that ends this.
 */
export function watchProgress(tabId: number, onProgress: (read: number) => void): () => void {
  let newest = 0;
  const listener = (message: unknown): undefined => {
    const told = read(PROGRESS, message);
    if (told?.tabId !== tabId || told.text < newest) return;
    newest = told.text;
    if (told.read > 0) onProgress(told.read);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
