/** Where the reader lives. For tests from outside: `name="place"`. */
import type { PlaceChoice } from '../../../lib/settings';
import type { Texts } from '../../../lib/texts';
import type { Todo } from './ways';

const PLACES = ['unsaid', 'eu', 'uk', 'california', 'us', 'elsewhere'] as const satisfies readonly PlaceChoice[];

/** Asks as long as nobody answered; from then on the question stands under "More". */
export function AskPlace({ todo: { place, onPlace }, t }: { todo: Pick<Todo, 'place' | 'onPlace'>; t: Texts['t'] }) {
  if (place !== null) return null;
  return (
    <section class="todo">
      <PlaceQuestion place={null} t={t} onPlace={onPlace} />
    </section>
  );
}

interface PlaceProps {
  /** Null where nobody answered yet. */
  place: PlaceChoice | null;
  t: Texts['t'];
  onPlace: (place: PlaceChoice) => void;
}

export function PlaceQuestion({ place, t, onPlace }: PlaceProps) {
  return (
    <div class="place" data-part="place">
      <label class="field">
        <span>{t('place_question')}</span>
        <select
          name="place"
          aria-describedby="place-hint"
          onChange={({ currentTarget }) => {
            const chosen = PLACES.find((one) => one === currentTarget.value);
            if (chosen) onPlace(chosen);
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
    </div>
  );
}
