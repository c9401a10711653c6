/** A page of the extension in a tab of Chromium. */
import type { Page } from 'playwright-core';
import type { ExtensionPage } from './browser';
import { sheetsIn } from './sheets';

/** @param back Brings the tab of the tests to the front again. */
export const asExtensionPage = (page: Page, back: () => Promise<void>): ExtensionPage => ({
  evaluate: (expression) => page.evaluate(expression),
  run: async (script) => void (await page.evaluate(`(() => { ${script} })()`)),
  press: (key) => page.keyboard.press(key),
  screenshot: async (path) => void (await page.screenshot({ path })),
  prefer: ({ theme, motion, colours }) =>
    page.emulateMedia({
      ...(theme ? { colorScheme: theme } : {}),
      ...(colours ? { forcedColors: colours === 'forced' ? 'active' : 'none' } : {}),
      ...(motion ? { reducedMotion: motion === 'reduced' ? 'reduce' : 'no-preference' } : {}),
    }),
  resize: (width, height) => page.setViewportSize({ width, height }),
  sheets: async () => sheetsIn(await page.pdf({ format: 'A4' })),
  close: async () => {
    await page.close();
    await back();
  },
});
