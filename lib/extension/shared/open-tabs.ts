/** The browser's tabs, whatever is known of them. */
import { browser } from './browser';

/** The tabs that are open. */
export const openTabs = async (): Promise<number[]> =>
  (await browser.tabs.query({})).flatMap(({ id }) => (id === undefined ? [] : [id]));
