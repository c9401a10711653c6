/** Wiring only. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/extension/browser';
import { detectInOpenTabs } from '../lib/extension/injection';
import { onInstalled } from '../lib/extension/installation';
import { onMessage, onTabRemoved, onTabUpdated } from '../lib/extension/listeners';
import { addMenu, followSettings, onMenuClick } from '../lib/extension/menu';

export default defineBackground({
  type: 'module',
  main() {
    browser.runtime.onMessage.addListener(onMessage);
    browser.tabs.onUpdated.addListener(onTabUpdated);
    browser.tabs.onRemoved.addListener(onTabRemoved);
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onInstalled.addListener(addMenu);
    browser.contextMenus?.onClicked.addListener(onMenuClick);
    followSettings();
    if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(detectInOpenTabs);
  },
});
