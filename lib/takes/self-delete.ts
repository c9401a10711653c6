/** Can I delete the account or the data myself? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence, PolicyAction } from '../types';
import { Phrases, wordsIn } from './matcher';
import { nearestHeading } from './stance';
import type { Told } from './told';

/** In the reader's own hands: "delete", not "deleted" or "deletion". */
const DELETES = new Phrases(`
    delete/erase/remove/close/deactivate/cancel ..
    account/accounts/data/information/profile/content/history/conversations/messages/it/them/photos/recordings;
    delete/erase/remove some or/and all .. account/data/information/profile/content;
    deleting/closing/deactivating .. account/profile
`);
const ACCOUNT = new Phrases('delete/close/deactivate .. account/accounts/profile');
const DELETING = new Phrases(`
    delet*/eras*/remov* .. account/data/information/profile/content/it/them; account/data/information/profile .. deleted/erased/removed; account/data
    deletion/removal/erasure; deletion/erasure; delet*/eras*
`);
const ABLE = new Phrases(`
    you/users/customers/members/user can/may/could; you .. choose/able/wish/want/like/decide;
    ability/option/able to; how to; allow/allows/let/lets/enable/enables/permit/permits you/users; delete your;
    you delete/close; to delete your
`);
/** Where it is done without asking anybody. */
const PLACE = new Phrases(`
    settings; yourself; self service; click*; logging/log/sign/signing in/into; dashboard; control panel;
    preferences; in/within/via/through/using/from/on/on/inside ..
    app/account/profile/platform/website/application/site/services; button; tools; privacy
    center/centre/hub/controls; directly; accessing your account; at any time; feature; option
`);
export const NOT_MINE = new Phrases(
  'child/children/minor/minors; cookie*; browser*; staff; employee*; reserve the right; after deletion/deleting',
);
/** Somebody is to be asked, and it says how. */
const HOW_TO_ASK = new Phrases(`
    contact*; email*; e mail*; mail; writing; write to; ask us; asking us; reach out; send us; form; ticket*; submit/submitting a; call us; upon/on request
`);
/** By writing to somebody, or as a right. */
const ASKING = new Phrases(`
    contact*; email*; e mail*; mail; writing; write to; request*; right/rights; ask us; asking; reach out; send
    us; form; entitled; we will delete; demand; ask to; you ask; ticket*; submit/submitting a
`);
/** Where the page that is linked is no more than the way to write to somebody. */
const BY_OTHERS = new Phrases(`
    ticket*; request .. deletion/erasure/removal; deletion/erasure/removal request*; submit a; contact; email; cookie*;
    browser*; shared objects
`);
/** Headings over lists of what their reader may ask for, and what such a list says of deletion. */
const RIGHTS = new Phrases('rights');
const ERASED = new Phrases(`
    right to erasure/deletion/delete/erase; delete/erase/remove the/any/all/my/your personal/data/information; erasure/deletion of;
    delete/erase/remove .. data/information/account/profile; have/having .. deleted/erased/removed; be deleted/erased; deletion; erasure
`);
const HAVING = new Phrases('have/having your/their/the/all/any .. deleted/erased/removed');
/** Said to be the reader's own doing, though rights or requests are named with it. */
const DIRECTLY = new Phrases('can/may directly .. delete/erase/access; delete/erase .. yourself');
/** Said so plainly that what else the sentence speaks of (copies in backups, a browser) takes nothing from it. */
const PLAINLY = new Phrases('you/users/members can/may delete/close your/their account/accounts/profile');
const READERS = new Set(['you', 'your', 'users', 'members']);
/** What is deleted is something else, or somebody else deletes it. */
const OTHER = new Phrases(`
    cookie*; browser*; child/children/minor/minors; parent*; beacon*; we/be delete/close/suspend; applicant*;
    unsubscrib*; mailing list; advertising id*; opt out; device identifiers; retain*; until you; vehicle;
    backup*; any changes; cannot
`);

/**
 * In steps. In: what the sentences state, and what the policy offers to do. Out: the answer with its sentence; null where the policy
 * says nothing of deletion by its reader.
 */
export function* findingSelfDelete(
  told: readonly Told[],
  actions: readonly PolicyAction[],
): Steps<{ answer: string; evidence: Evidence[] } | null> {
  const isDue = pace();
  let onRequest: Told | null = null;
  let asRight: Told | null = null;
  for (const one of told) {
    const { reading, words } = one;
    if (isDue(reading.folded.length)) yield;
    const found = DELETING.in(words)
      .concat(DELETES.in(words))
      .find(({ end }) => end > reading.own);
    if (!found || reading.denied || isDenied(reading.folded, found.start, found.end)) continue;
    const ofRights = (RIGHTS.isIn(nearestHeading(reading)) ? ERASED : HAVING).isIn(words) && !OTHER.isIn(words);
    if (!ofRights && !words.some(({ word }) => READERS.has(word))) continue;
    const asks = ASKING.isIn(words);
    const able = DELETES.isIn(words) && ABLE.isIn(words) && (PLACE.isIn(words) || ACCOUNT.isIn(words));
    // What introduces a list of rights asks nobody by itself.
    const asksItself = ASKING.in(words).some(({ end }) => end > reading.own);
    const plainly = PLAINLY.isIn(words) && !asksItself;
    if (plainly || (able && (!asks || DIRECTLY.isIn(words)) && !OTHER.isIn(words)))
      return { answer: 'yes', evidence: [evidenceOf(reading.sentence)] };
    if ((!asks && !ofRights) || NOT_MINE.isIn(words)) continue;
    if (HOW_TO_ASK.isIn(words)) onRequest ??= one;
    else asRight ??= one;
  }
  const page = actions.find(
    ({ kind, href, evidence }) =>
      kind === 'delete' && href.startsWith('http') && !BY_OTHERS.isIn(wordsIn(evidence.quote.toLowerCase())),
  );
  if (page) return { answer: 'yes', evidence: [page.evidence] };
  if (onRequest) return { answer: 'on-request', evidence: [evidenceOf(onRequest.reading.sentence)] };
  return asRight && { answer: 'have-it-deleted', evidence: [evidenceOf(asRight.reading.sentence)] };
}
