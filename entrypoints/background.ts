/** Wiring only. */
import { defineBackground } from 'wxt/utils/define-background';
import { detectInOpenTabs, followAccess } from '../lib/extension/background/detection';
import { takeUp } from '../lib/extension/background/grading';
import { onInstalled } from '../lib/extension/background/installation';
import { onMessage, onTabRemoved, onTabReplaced, onTabUpdated } from '../lib/extension/background/listeners';
import { addMenu, followSettings, onMenuClick } from '../lib/extension/background/menu';
import { provideReader } from '../lib/extension/background/reading';
import { browser } from '../lib/extension/shared/browser';
import { packagedReader } from '../lib/extension/shared/packaged-reader';

export default defineBackground({
  // Shares its code with the pages; a script of its own would bring all of it along once more.
  type: 'module',
  main() {
    provideReader(packagedReader);
    browser.runtime.onMessage.addListener(onMessage);
    browser.tabs.onUpdated.addListener(onTabUpdated);
    browser.tabs.onRemoved.addListener(onTabRemoved);
    browser.tabs.onReplaced?.addListener(onTabReplaced);
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onInstalled.addListener(addMenu);
    browser.contextMenus?.onClicked.addListener(onMenuClick);
    followSettings();
    takeUp().catch(() => undefined);
    if (import.meta.env.FIREFOX) return;
    for (const event of [browser.runtime.onStartup, browser.permissions.onAdded, browser.permissions.onRemoved])
      event.addListener(followAccess);
    // In this order, so that no page that loads meanwhile is left out.
    browser.runtime.onInstalled.addListener(() => followAccess().then(detectInOpenTabs));
  },
});
