import { useEffect, useState } from 'preact/hooks';
import type { Highlighted, Missing } from '../../../lib/evidence/show-all';
import type { Texts } from '../../../lib/texts';

/** Highlighting all quotes in the page. */
export interface Highlights {
  /** Turns it on or off. Out: what was found; null when it is off, or the page could not be reached. */
  ask(on: boolean): Promise<Highlighted | null>;
  /** Tells when the reader has turned it off in the page. Out: a function that ends this. */
  onOff(then: () => void): () => void;
  /** Tells which highlighted quote the reader clicks on in the page. Out: a function that ends this. */
  onQuote(then: (quote: Missing) => void): () => void;
}

type HighlightState = Highlighted | 'off' | 'failed';

/** The state of the highlights, and what turns them on and off. */
export function useHighlights(highlights: Highlights): [HighlightState, () => Promise<void>] {
  const [state, setState] = useState<HighlightState>('off');
  useEffect(() => highlights.onOff(() => setState('off')), [highlights]);
  const toggle = async (): Promise<void> => {
    const on = typeof state === 'string';
    const answer = await highlights.ask(on);
    setState(on ? (answer ?? 'failed') : 'off');
  };
  return [state, toggle];
}

/** The button, and in words what came of it. */
export function HighlightAll({ state, toggle, t }: { state: HighlightState; toggle: () => void; t: Texts['t'] }) {
  return (
    <div class="highlight-all">
      <button
        type="button"
        class="tool"
        aria-pressed={typeof state !== 'string'}
        data-action="highlights"
        onClick={toggle}
      >
        <svg class="glyph" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
          <path d="M2 14h12M4.5 10.5 10.8 2.6l2.6 2.1-6.2 7.8-3.3.6.6-2.6Z" />
        </svg>
        {t('highlights_on')}
      </button>
      <p class="hint" role="status">
        {words(state, t)}
      </p>
    </div>
  );
}

function words(state: HighlightState, t: Texts['t']): string {
  if (state === 'off') return '';
  if (state === 'failed') return t('highlights_failed');
  const { total, missing, closed } = state;
  const found =
    missing.length === 0
      ? t('highlights_all_found', total)
      : t('highlights_some_found', String(total - missing.length), String(total));
  return closed === 0 ? found : `${found} ${t('highlights_closed', closed)}`;
}
