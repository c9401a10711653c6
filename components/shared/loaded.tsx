/** What is loaded once it is wanted, and says so where that fails. For tests from outside: `data-part="not-loaded"`. */
import { useState } from 'preact/hooks';
import type { Texts } from '../../lib/texts';

interface Part<T> {
  /** Null: it is not there, or not yet. */
  loaded: T | null;
  hasFailed: boolean;
  begin: () => void;
}

/** In: what loads the part. Out: the part, and what begins to load it, or tries again. */
export function usePart<T>(load: () => Promise<T>): Part<T> {
  // In an object: a function would be called by the hook.
  const [part, set] = useState<{ loaded: T } | null>(null);
  const [hasFailed, fail] = useState(false);
  const begin = (): void => {
    fail(false);
    load().then(
      (loaded) => set({ loaded }),
      (error: unknown) => {
        console.warn('Candor could not load a part of this page.', error);
        fail(true);
      },
    );
  };
  return { loaded: part?.loaded ?? null, hasFailed: hasFailed && part === null, begin };
}

/** Stands in place of a part that did not load. */
export const NotLoaded = ({ t, onAgain }: { t: Texts['t']; onAgain: () => void }) => (
  <p class="hint" role="alert" data-part="not-loaded">
    {t('part_failed')}{' '}
    <button type="button" class="plain" data-action="load-part" onClick={onAgain}>
      {t('try_again')}
    </button>
  </p>
);
