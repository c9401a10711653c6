import { useEffect, useRef, useState } from 'preact/hooks';
import type { Texts } from '../../lib/texts';

interface EraseProps {
  t: Texts['t'];
  /** What the button says, and its whole name where that is not enough. */
  label: string;
  name?: string;
  question: string;
  /** Out: settled once it is done, or has failed; the page says which. */
  onErase: () => Promise<void>;
}

/** A button that asks before it erases. */
export function EraseButton({ t, label, name, question, onErase }: EraseProps) {
  const [asking, ask] = useState<boolean | null>(null);
  const [isErasing, begin] = useState(false);
  const keep = useRef<HTMLButtonElement>(null);
  const erase = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The focus follows the question; not at the first drawing.
    if (asking) keep.current?.focus();
    else if (asking === false) erase.current?.focus();
  }, [asking]);
  if (!asking)
    return (
      <button type="button" class="plain erase" ref={erase} aria-label={name} onClick={() => ask(true)}>
        {label}
      </button>
    );
  return (
    <fieldset class="confirm">
      <legend>{question}</legend>
      <button
        type="button"
        class="plain danger"
        data-confirm="erase"
        disabled={isErasing}
        onClick={() => {
          begin(true);
          const done = (): void => {
            begin(false);
            ask(false);
          };
          void onErase().then(done, done);
        }}
      >
        {t('history_erase')}
      </button>
      <button type="button" class="plain" ref={keep} onClick={() => ask(false)}>
        {t('history_keep')}
      </button>
    </fieldset>
  );
}
