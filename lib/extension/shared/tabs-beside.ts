/** The tabs beside one: those that show another page of the same origin, in which a script may run. */
import { browser } from './browser';
import { showsPdf } from './pdf-tab';

interface Beside {
  /** What the tab shows; "" where the browser does not say. */
  url: string;
  incognito: boolean;
  /** Those beside it, the one from which it was opened first; none where it shows no page of the web. */
  beside: number[];
}

/** In: a tab. Throws when it is gone. */
export async function tabsBeside(tabId: number): Promise<Beside> {
  const { url = '', incognito, openerTabId } = await browser.tabs.get(tabId);
  if (!/^https?:/i.test(url)) return { url, incognito, beside: [] };
  const { origin } = new URL(url);
  const tabs = (await browser.tabs.query({})).filter(
    (tab) =>
      tab.id !== tabId &&
      tab.incognito === incognito &&
      !tab.discarded &&
      tab.url?.split('#')[0] !== url.split('#')[0] &&
      !showsPdf(tab) &&
      URL.canParse(tab.url ?? '') &&
      new URL(tab.url ?? '').origin === origin,
  );
  const beside = tabs
    .sort((a, b) => Number(b.id === openerTabId) - Number(a.id === openerTabId))
    .flatMap(({ id }) => id ?? []);
  return { url, incognito, beside };
}
