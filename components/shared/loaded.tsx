/** What is loaded once it is wanted, and says so where that fails. For tests from outside: `data-part="not-loaded"`. */
import { useEffect, useId, useRef, useState } from 'preact/hooks';
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

/** Stands in place of a part that did not load. The reader has just asked for it: the way to try again has the focus, and is spoken. */
export function NotLoaded({ t, onAgain }: { t: Texts['t']; onAgain: () => void }) {
  const again = useRef<HTMLButtonElement>(null);
  const why = useId();
  useEffect(() => again.current?.focus(), []);
  return (
    <p class="hint" data-part="not-loaded">
      <span id={why}>{t('part_failed')}</span>{' '}
      <button ref={again} type="button" class="plain" data-action="load-part" aria-describedby={why} onClick={onAgain}>
        {t('try_again')}
      </button>
    </p>
  );
}
