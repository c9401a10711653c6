/** How every page of the extension begins: with what it shows, or with words that say that it cannot. */
import type { Translate } from '../../texts';
import { t } from '../shared/i18n';

/** Draws that the page has failed. */
type Failed = (parent: Element, t: Translate, onAgain: () => void) => void;

/**
 * Starts a page in its `#root`. In: its document, what draws its error state, and what draws the page. A start that fails
 * ends in the error state, never in an empty page; so does what fails later and nobody caught, and else would leave the page
 * empty, or waiting for ever. What is drawn already is worth more than word of a part that failed: it stays.
 */
export function begin(document: Document, failed: Failed, start: (parent: Element) => Promise<void>): Promise<void> {
  const parent = document.getElementById('root');
  if (!parent) return Promise.resolve();
  const fail = (error: unknown): void => {
    console.warn('Candor could not show this page.', error);
    failed(parent, t, () => document.location.reload());
  };
  const failLater = (error: unknown): void => {
    if (isWaiting(parent)) fail(error);
    else console.warn('Candor could not do something on this page.', error);
  };
  const { defaultView } = document;
  defaultView?.addEventListener('unhandledrejection', ({ reason }) => failLater(reason));
  // A file that does not load, or a layout that takes two rounds, throws nothing.
  defaultView?.addEventListener('error', ({ error }) => error && failLater(error));
  return start(parent).catch(fail);
}

/** Is there nothing to read yet, or no more than that something is loading? */
const isWaiting = (parent: Element): boolean => !parent.hasChildNodes() || parent.querySelector('.loading') !== null;
