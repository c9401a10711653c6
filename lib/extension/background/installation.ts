/** What happens once after install. */
import { browser } from '../shared/browser';
import { welcomePage } from '../shared/own-pages';

/** Shows the welcome page after an install; updates, of the extension or of the browser, go unannounced. */
export async function onInstalled({ reason }: { reason: string }): Promise<void> {
  if (reason === 'install') await browser.tabs.create({ url: welcomePage() });
}
