/** Where the reader lives. For tests from outside: `name="place"`. */
import { useState } from 'preact/hooks';
import type { PlaceChoice } from '../../../lib/settings';
import type { Texts } from '../../../lib/texts';
import type { Todo } from './ways';

const PLACES = ['unsaid', 'eu', 'uk', 'california', 'us', 'elsewhere'] as const satisfies readonly PlaceChoice[];

type Kept = 'keeping' | 'kept' | 'not-kept' | null;

/** Asks as long as nobody answered; from then on the question stands under "More". It stays while its answer is kept, or is not. */
export function AskPlace({ todo: { place, onPlace }, t }: { todo: Pick<Todo, 'place' | 'onPlace'>; t: Texts['t'] }) {
  const [kept, setKept] = useState<Kept>(null);
  const keep = async (chosen: PlaceChoice): Promise<boolean> => {
    setKept('keeping');
    const isKept = await onPlace(chosen);
    setKept(isKept ? 'kept' : 'not-kept');
    return isKept;
  };
  if (place !== null && (kept === null || kept === 'kept')) return null;
  return (
    <section class="todo">
      <PlaceQuestion place={place} t={t} onPlace={keep} />
    </section>
  );
}

interface PlaceProps {
  /** Null where nobody answered yet. */
  place: PlaceChoice | null;
  t: Texts['t'];
  /** Out: whether the answer was kept; true also where somebody else says so. */
  onPlace: (place: PlaceChoice) => Promise<boolean>;
}

export function PlaceQuestion({ place, t, onPlace }: PlaceProps) {
  const [isLost, setLost] = useState(false);
  return (
    <div class="place" data-part="place">
      <label class="field">
        <span>{t('place_question')}</span>
        <select
          name="place"
          aria-describedby="place-hint"
          onChange={async ({ currentTarget }) => {
            const chosen = PLACES.find((one) => one === currentTarget.value);
            if (chosen) setLost(!(await onPlace(chosen)));
          }}
        >
          {place === null && (
            <option value="" selected>
              {t('place_choose')}
            </option>
          )}
          {PLACES.map((one) => (
            <option key={one} value={one} selected={one === place}>
              {t(`place_${one}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint" id="place-hint">
        {t('place_hint')}
      </p>
      <p class="refused" role="status">
        {isLost && t('options_not_saved')}
      </p>
    </div>
  );
}
