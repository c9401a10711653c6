/** How far the reading of a tab's text is: the background tells it to whoever shows the tab, and keeps nothing of it. */
import { count, fieldsOf, share } from '../../fields';
import { browser } from './browser';

const TYPE = 'background-to-popup:progress';

/** In: the tab. Out: what tells how much is read, 0 to 1, whenever that is another percent. */
export function progressOf(tabId: number): (read: number) => void {
  let told = 0;
  return (read) => {
    const percent = Math.floor(100 * read);
    if (percent === told) return;
    told = percent;
    // Mostly nobody listens, which is no fault.
    browser.runtime.sendMessage({ type: TYPE, tabId, read }).catch(() => undefined);
  };
}

/** Calls back with each share of the tab's text that is told of, 0 to 1. Out: a function that ends this. */
export function watchProgress(tabId: number, onProgress: (read: number) => void): () => void {
  const listener = (message: unknown): undefined => {
    const given = fieldsOf(message);
    const read = share(given?.read);
    if (given?.type === TYPE && count(given.tabId) === tabId && read !== null) onProgress(read);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => browser.runtime.onMessage.removeListener(listener);
}
