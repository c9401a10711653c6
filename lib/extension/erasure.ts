/** "Erase everything": settings, history, the reports of open tabs and their letters. */
import { showBadge } from './badge';
import { browser } from './browser';
import { forgetAllPolicies } from './history-store';
import type { Message } from './messages';
import { eraseSettings } from './settings';
import { allTabs } from './tab-states';

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
