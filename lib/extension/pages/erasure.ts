/** "Erase everything": settings, history, the reports of open tabs and their letters. */

import type { OwnPageMessage } from '../contract/messages';
import { withoutLetter } from '../shared/badge';
import { browser } from '../shared/browser';
import { tellErased } from '../shared/erased';
import { forgetAllPolicies } from '../shared/history-store';
import { inTime } from '../shared/injection';
import { openTabs } from '../shared/open-tabs';
import { eraseSettings } from '../shared/settings';

/** What can remain when the browser fails to erase it. */
export type Remains = 'settings' | 'history' | 'reports';

/** So long, in milliseconds, the background is waited for: a page that is silent must not keep anything from being erased. */
const PATIENCE = 2_000;

/** Has the background leave what it is at, and forget all tabs. Where there is none, none keeps anything. */
async function tellBackground(): Promise<void> {
  const erased: OwnPageMessage = { type: 'page-of-ours-to-background:erased' };
  await inTime(browser.runtime.sendMessage(erased), PATIENCE).catch(() => undefined);
}

/** Out: what could not be erased; empty when everything is gone. Never throws. */
export async function eraseEverything(): Promise<Remains[]> {
  const parts: Readonly<Record<Remains, () => Promise<unknown>>> = {
    history: forgetAllPolicies,
    settings: () => Promise.all([eraseSettings(), browser.storage.local.clear()]),
    reports: () => browser.storage.session.clear(),
  };
  // Before: what is just being read or written must not be kept after all is erased.
  await tellBackground();
  // Each by itself: what fails must not keep the others.
  const remains = await Promise.all(
    (Object.keys(parts) as Remains[]).map(async (part) => {
      try {
        await parts[part]();
        return [];
      } catch {
        return [part];
      }
    }),
  );
  // And after: a look may have begun in between.
  await tellBackground();
  // All of them: a letter may have outlived a report that found no room.
  const tabs = await openTabs().catch(() => []);
  await Promise.all(tabs.map(withoutLetter));
  tellErased(null);
  return remains.flat();
}
