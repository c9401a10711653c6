import type { Translate } from '../../lib/texts';

/** Has the page read again; says why where its text has changed. */
export function ReadAgain({ changed, t, onReadAgain }: { changed: boolean; t: Translate; onReadAgain: () => void }) {
  return (
    <section class="again">
      {changed && <p>{t('text_changed')}</p>}
      <button
        type="button"
        class={changed ? 'action' : 'quiet'}
        data-action="read-again"
        data-changed={changed || undefined}
        onClick={onReadAgain}
      >
        {t('read_again')}
      </button>
    </section>
  );
}
