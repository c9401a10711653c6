/** What every page of the extension shows when it cannot show what it is for. */
import { render } from 'preact';
import type { Texts } from '../../lib/texts';
import { Notice } from './notice';

/** Draws the error state into a page in place of whatever stood there. */
export function failed(parent: Element, t: Texts['t'], onAgain: () => void): void {
  // What could not be drawn may be left in an odd state.
  render(null, parent);
  render(
    <Notice scene="stop" title={t('page_failed_title')} text={t('page_failed_text')}>
      <button type="button" class="action" data-action="load-again" onClick={onAgain}>
        {t('page_failed_again')}
      </button>
    </Notice>,
    parent,
  );
}
