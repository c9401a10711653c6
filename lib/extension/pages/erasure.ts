/** "Erase everything": settings, history, the reports of open tabs and their letters. */

import type { OwnPageMessage } from '../contract/messages';
import { withoutLetter } from '../shared/badge';
import { browser } from '../shared/browser';
import { forgetAllPolicies } from '../shared/history-store';
import { eraseSettings } from '../shared/settings';
import { openTabs } from '../shared/tab-store';

/** What can remain when the browser fails to erase it. */
export type Remains = 'settings' | 'history' | 'reports';

/** Out: what could not be erased; empty when everything is gone. Never throws. */
export async function eraseEverything(): Promise<Remains[]> {
  const parts: Readonly<Record<Remains, () => Promise<unknown>>> = {
    history: forgetAllPolicies,
    settings: () => Promise.all([eraseSettings(), browser.storage.local.clear()]),
    reports: () => browser.storage.session.clear(),
  };
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
  const erased: OwnPageMessage = { type: 'page-of-ours-to-background:erased' };
  // Where no background answers, none keeps anything.
  await browser.runtime.sendMessage(erased).catch(() => undefined);
  // All of them: a letter may have outlived a report that found no room.
  const tabs = await openTabs().catch(() => []);
  await Promise.all(tabs.map(withoutLetter));
  return remains.flat();
}
