/** What an answer means where the reader lives, once they said where that is. For tests: `data-here`, `named`, `others` or `law`. */
import { useEffect, useState } from 'preact/hooks';
import type { ItemId } from '../../../lib/checklist/item';
import type { LawName } from '../../../lib/rights-by-place';
import type { Here } from '../../../lib/rights-by-place/here';
import type { Place } from '../../../lib/rights-by-place/places';
import type { Texts } from '../../../lib/texts';
import type { Todo } from '../todo/ways';

/** What is known of the place, by question. */
export interface HereThere {
  place: Place;
  of: ReadonlyMap<ItemId, Here>;
}

export const LAWS = {
  gdpr: 'law_gdpr',
  'uk-gdpr': 'law_uk_gdpr',
  ccpa: 'law_ccpa',
  states: 'law_states',
} as const satisfies Record<LawName, string>;

/** Loads what is known of the reader's place; null where they did not say it, or until it is loaded. */
export function useHere({ rights }: Pick<Todo, 'rights'>): HereThere | null {
  const [here, set] = useState<HereThere | null>(null);
  const place = rights?.place ?? null;
  useEffect(() => {
    let isCurrent = true;
    set(null);
    // Without it the answers stand as they are.
    rights?.loadHere().then(
      (of) => isCurrent && set({ place: rights.place, of }),
      (error: unknown) => console.warn('Candor could not load what holds where you live.', error),
    );
    return () => {
      isCurrent = false;
    };
  }, [place]);
  return here;
}

/** The lines of one answer; none where there is nothing to say. */
export function HereLines({ id, here, t }: { id: ItemId; here: HereThere | null; t: Texts['t'] }) {
  const known = here?.of.get(id);
  if (!here || !known) return null;
  const { said, law } = known;
  return (
    <>
      {said && (
        <span class="here" data-here={said}>
          {t(`here_${said}`, t(`place_${here.place}`))}
        </span>
      )}
      {law && (
        <span class="here" data-here="law">
          {t('here_law', t(LAWS[law.law], law.at))}
        </span>
      )}
    </>
  );
}
