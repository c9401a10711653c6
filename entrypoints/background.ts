/** Wiring only. */
import { defineBackground } from 'wxt/utils/define-background';
import { followDetection } from '../lib/extension/background/detection';
import { takeUp } from '../lib/extension/background/grading';
import { onInstalled } from '../lib/extension/background/installation';
import { followTabs, onMessage } from '../lib/extension/background/listeners';
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
    followTabs();
    browser.runtime.onInstalled.addListener(onInstalled);
    browser.runtime.onInstalled.addListener(addMenu);
    browser.contextMenus?.onClicked.addListener(onMenuClick);
    followSettings();
    takeUp().catch(() => undefined);
    followDetection();
  },
});
