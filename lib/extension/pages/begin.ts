/** How every page of the extension begins: with what it shows, or with words that say that it cannot. */
import type { Translate } from '../../texts';
import { t } from '../shared/i18n';

/** Draws that the page has failed. */
type Failed = (parent: Element, t: Translate, onAgain: () => void) => void;

/**
 * Starts a page in its `#root`. In: its document, what draws its error state, and what draws the page. A start that fails
 * ends in the error state, never in an empty page; so does what fails later and nobody caught, and else would leave the page
 * half drawn, or waiting for ever.
 */
export function begin(document: Document, failed: Failed, start: (parent: Element) => Promise<void>): Promise<void> {
  const parent = document.getElementById('root');
  if (!parent) return Promise.resolve();
  const fail = (error: unknown): void => {
    console.warn('Candor could not show this page.', error);
    failed(parent, t, () => document.location.reload());
  };
  const { defaultView } = document;
  defaultView?.addEventListener('unhandledrejection', ({ reason }) => fail(reason));
  // A file that does not load, or a layout that takes two rounds, throws nothing.
  defaultView?.addEventListener('error', ({ error }) => error && fail(error));
  return start(parent).catch(fail);
}
