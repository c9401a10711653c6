/** Right after the install: the welcome page, the menu's entry, the keyboard's command. */
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import type { Session } from './session';

const API = '(globalThis.browser ?? globalThis.chrome)';
/** By the pages themselves: an older Chromium tells no address of a tab that the extension has no right to. */
const WELCOMES = `${API}.extension.getViews({ type: 'tab' }).filter((view) => view.location.pathname === '/welcome.html').length`;

export function installed(session: () => Session): void {
  const open = async (): Promise<ExtensionPage> => {
    const { browser, show } = session();
    await show('/first/page', fixture('article'));
    return browser.openExtensionPage('welcome.html');
  };

  describe('after the install', () => {
    it('the welcome page was shown once, and says that there is access to sites', async () => {
      const page = await open();
      await until(() => page.evaluate(`Boolean(document.querySelector('[data-access="given"]'))`), 'the access');
      expect(session().browser.welcomes).toBe(1);
      // This one: no other has come since.
      expect(await page.evaluate(WELCOMES)).toBe(1);
      await page.close();
    });

    it('there is an entry in the menu of links, and a command for the keyboard', async () => {
      const page = await open();
      const keys = `${API}.commands.getAll().then((all) => all.find(({ name }) => name === '_execute_action').shortcut)`;
      // "" where the browser keeps the keys for itself.
      expect(await page.evaluate(keys)).toBe('Alt+Shift+G');
      // Rejected for an entry that is not there.
      const entry = `${API}.contextMenus.update('grade-link', {}).then(() => 'there', String)`;
      expect(await page.evaluate(entry)).toBe('there');
      await page.close();
    });
  });
}
