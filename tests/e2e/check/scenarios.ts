/** For professionals: a policy of one's own, what laws ask it to tell, the report to cite, and a policy added to a comparison. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DUTY_IDS } from '../../../lib/duties/ids';
import { DUTIES } from '../../../lib/duties/table';
import type { ExtensionPage } from '../../browsers/browser';
import { until } from '../../browsers/until';
import { fixture } from '../../fixtures';
import { violationsInBothThemes } from '../axe';
import { type Name, session } from '../session';

const SLOW = 180_000;
const POLICY = readFileSync('tests/golden/eu-saas.md', 'utf8');

const seen = (page: ExtensionPage, expression: string): Promise<unknown> =>
  until(async () => page.evaluate(`Boolean(${expression})`), expression, 90_000);

/** A file that the reader chooses, as far as a page can tell. */
const chosen = (field: string, name: string, text: string): string => `(() => {
  const field = document.querySelector('${field}');
  const files = new DataTransfer();
  files.items.add(new File([${JSON.stringify(text)}], '${name}'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
})()`;

/** What axe finds in light and in dark, and what is wider than a phone. */
async function faults(page: ExtensionPage): Promise<string[]> {
  const found = await violationsInBothThemes(page);
  await page.resize(360, 640);
  const wide = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
  if (Number(wide) > 0) found.push(`${wide} px wider than a phone`);
  return found;
}

export function scenarios(name: Name): void {
  const current = session(name);

  it('a policy of one’s own is read from a file, and then from pasted text', { timeout: SLOW }, async () => {
    const { browser, show } = current();
    await show('/experts/news', fixture('article'));
    const page = await browser.openExtensionPage('check.html');
    await seen(page, `document.querySelector('[data-status="choose"]')`);
    await page.evaluate(chosen('[name="policy"]', 'ours.md', POLICY));
    await seen(page, `document.querySelector('[data-status="checked"]')`);
    const rows = await page.evaluate(`[...document.querySelectorAll('[data-duty]')].length`);
    expect(rows).toBe(DUTY_IDS.reduce((sum, id) => sum + Object.keys(DUTIES[id].articles).length, 0));
    const [lacking, improved] = (await page.evaluate(
      `[document.querySelectorAll('[data-duty]:not([data-state="present"])').length,
        document.querySelectorAll('[data-improve]').length]`,
    )) as [number, number];
    expect(improved).toBe(lacking);
    expect(await faults(page)).toEqual([]);
    await page.evaluate(`(() => {
      const field = document.querySelector('[name="text"]');
      field.value = 'Too short.';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);
    await seen(page, `!document.querySelector('[data-action="check"]').disabled`);
    await page.evaluate(`document.querySelector('[data-action="check"]').click()`);
    await seen(page, `document.querySelector('[data-status="refused"] .refused')`);
    await page.close();
  });

  it('the report has the same list, folded, and a policy from a file stands beside one of the history', {
    timeout: SLOW,
  }, async () => {
    const { browser, show } = current();
    const url = await show('/experts/privacy', fixture('harbour-notes'));
    const popup = await browser.openExtensionPage(`popup.html?tab=${await browser.tabId()}`);
    await seen(popup, `document.querySelector('[data-status="graded"]')`);
    await popup.close();
    const report = await browser.openExtensionPage(`report.html?policy=${encodeURIComponent(url)}`);
    await seen(report, `document.querySelector('[data-professional]:not([open]) [data-duty]')`);
    await report.close();
    const page = await browser.openExtensionPage(`policies.html?compare=${encodeURIComponent(url)}`);
    await seen(page, `document.querySelector('[data-status="compare"] [name="compare-file"]')`);
    await page.evaluate(chosen('[name="compare-file"]', 'ours.md', POLICY));
    await seen(page, `document.querySelector('[data-better="1"]')`);
    await seen(page, `document.querySelector('[data-better-item] blockquote')`);
    expect(await faults(page)).toEqual([]);
    await page.close();
  });

  it('nothing of it leaves the browser, and nobody had to catch an exception', async () => {
    const { browser, server, opened } = current();
    expect(server.asked()).toEqual(opened);
    expect(await browser.exceptions()).toEqual([]);
  });
}
