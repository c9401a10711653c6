/** "Erase everything": settings, history, the reports of open tabs and their letters. */

import type { Message } from '../contract/messages';
import { showBadge } from '../shared/badge';
import { browser } from '../shared/browser';
import { forgetAllPolicies } from '../shared/history-store';
import { eraseSettings } from '../shared/settings';
import { allTabs } from '../shared/tab-states';

export async function eraseEverything(): Promise<void> {
  const tabs = await allTabs();
  await Promise.all([
    forgetAllPolicies(),
    eraseSettings(),
    browser.storage.local.clear(),
    browser.storage.session.clear(),
  ]);
  const erased: Message = { type: 'options-to-background:erased' };
  // Where no background answers, none keeps anything.
  await browser.runtime.sendMessage(erased).catch(() => undefined);
  await Promise.all(tabs.map((tabId) => showBadge(tabId, null)));
}
