/** Wiring only. */
import { defineBackground } from 'wxt/utils/define-background';
import { browser } from '../lib/extension/browser';
import { detectInOpenTabs } from '../lib/extension/injection';
import { onMessage, onTabRemoved, onTabUpdated } from '../lib/extension/listeners';

export default defineBackground(() => {
  browser.runtime.onMessage.addListener(onMessage);
  browser.tabs.onUpdated.addListener(onTabUpdated);
  browser.tabs.onRemoved.addListener(onTabRemoved);
  if (!import.meta.env.FIREFOX) browser.runtime.onInstalled.addListener(detectInOpenTabs);
});
