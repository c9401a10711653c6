/**
 * What may stand in front of the page of the tests. The extension opens its welcome page in front some time after its
 * install, and a popup speaks of the tab that is in front when it opens: so a launch ends only when the welcome page has
 * come and was closed, and a popup counts only when the page was in front before it and after it.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Popup } from './browser';
import { until } from './until';

/** Milliseconds that a busy machine may take to install the extension and to run its background. */
const PATIENCE = 60_000;
const WELCOME = 'welcome.html';

/**
 * Waits for the welcome page and closes it.
 * @param extension Folder of the extension; one without a welcome page is not waited for.
 * @param close Closes every page with the name given that has loaded; tells how many these were.
 * Out: how many there were; 0 when none came.
 */
export async function closeWelcome(extension: string, close: (name: string) => Promise<number>): Promise<number> {
  if (!existsSync(join(extension, WELCOME))) return 0;
  return until(() => close(WELCOME), 'the welcome page', PATIENCE).catch(() => 0);
}

/**
 * Opens the popup on the page of the tests.
 * @param toFront Brings the page's tab to the front.
 * @param open Opens the popup on the tab in front, whatever it is.
 * @throws Error when other tabs keep coming in front of the page.
 */
export async function openInFront(
  browser: Pick<Browser, 'isInFront' | 'closePopup'>,
  toFront: () => Promise<void>,
  open: () => Promise<Popup>,
): Promise<Popup> {
  for (let tries = 0; tries < 5; tries++) {
    await until(async () => {
      await toFront();
      return browser.isInFront();
    }, 'the page to be in front');
    const popup = await open();
    if (await browser.isInFront()) return popup;
    await browser.closePopup();
  }
  throw new Error('other tabs keep coming in front of the page');
}
