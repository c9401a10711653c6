/** The checklist's questions by pillar, without the cues that answer them: pages of the extension do not carry those. */
import { ITEM_IDS, type ItemId, type Pillar } from '../checklist/item';

/** `ITEM_IDS` goes pillar by pillar; these ids come first in theirs. A test compares this with the items. */
const SHARING = ITEM_IDS.indexOf('sells-data');
const RIGHTS = ITEM_IDS.indexOf('access');

export const QUESTIONS: Readonly<Record<Pillar, readonly ItemId[]>> = {
  tracking: ITEM_IDS.slice(0, SHARING),
  sharing: ITEM_IDS.slice(SHARING, RIGHTS),
  rights: ITEM_IDS.slice(RIGHTS),
};
