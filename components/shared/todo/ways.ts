/** What a reader can do about a policy, as it is drawn. */
import type { ItemId } from '../../../lib/checklist/item';
import type { RightByLaw } from '../../../lib/rights-by-place';
import type { Here } from '../../../lib/rights-by-place/here';
import type { Place } from '../../../lib/rights-by-place/places';
import type { PlaceChoice } from '../../../lib/settings';
import type { PolicyAction } from '../../../lib/types';
import type { Letters } from './letters';

/** One way that the policy offers; `to`: the host of another site or the mail address, "" for the policy's own site. */
export interface Offer extends PolicyAction {
  to: string;
}

export interface Todo {
  offers: readonly Offer[];
  letters: Letters;
  /** What the law gives where the reader lives; null: that is not known. */
  rights: RightsByLaw | null;
  place: PlaceChoice | null;
  /** Out: whether the answer was kept. */
  onPlace: (place: PlaceChoice) => Promise<boolean>;
  /** Is Global Privacy Control on, and if not, how is it switched on in this browser? */
  gpc: 'on' | 'firefox' | 'chromium';
}

export interface RightsByLaw {
  place: Place;
  /** The rights on which the policy is silent and which the law gives there. */
  load: () => Promise<readonly RightByLaw[]>;
  /** What each answer means there. */
  loadHere: () => Promise<ReadonlyMap<ItemId, Here>>;
}
