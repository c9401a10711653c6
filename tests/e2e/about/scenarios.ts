/** Who says so, and how to object: the page about Candor, and the dialogue beside each answer. */
import { describe, expect, it } from 'vitest';
import { publisherOf } from '../../../lib/about/project';
import { CHECKLIST_VERSION } from '../../../lib/checklist';
import type { ExtensionPage } from '../../browsers/browser';
import { until } from '../../browsers/until';
import { fixture } from '../../fixtures';
import { violationsInBothThemes } from '../axe';
import { type Name, type Session, session } from '../session';

const SLOW = 180_000;
const DIALOGUE = `document.querySelector('dialog[open]')`;

const seen = (page: ExtensionPage, expression: string): Promise<unknown> =>
  until(async () => page.evaluate(`Boolean(${expression})`), expression, 60_000);

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
  aboutPage(current);
  dialogue(current);
}

function aboutPage(session: () => Session): void {
  it('the page about Candor is there for everyone, and its links lead on', { timeout: SLOW }, async () => {
    const { browser, show } = session();
    await show('/about/news', fixture('article'));
    const page = await browser.openExtensionPage('about.html');
    await seen(page, `document.querySelector('[data-status="about"]')`);
    const shown = await page.evaluate(`({
      publisher: document.querySelector('main').dataset.publisher,
      changes: document.querySelectorAll('[data-change-of-rules]').length,
      libraries: document.querySelectorAll('[data-library]').length,
    })`);
    expect(shown).toMatchObject({ publisher: publisherOf() ? 'given' : 'missing' });
    expect(await faults(page)).toEqual([]);
    await page.evaluate(`document.querySelector('a[href$="licences.txt"]').click()`);
    await seen(page, `document.body?.textContent.includes('MIT License')`);
    await page.close();
  });

  it.each(['options.html', 'welcome.html', 'method.html'])('%s leads to it', { timeout: SLOW }, async (file) => {
    const page = await session().browser.openExtensionPage(file);
    await seen(page, `document.querySelector('a[href$="about.html"]')`);
    await page.close();
  });
}

function dialogue(session: () => Session): void {
  describe.each(['popup.html', 'sidepanel.html'])('"This is wrong" in %s', (file) => {
    it('prepares a report, tells no address unasked, and can be left by key', { timeout: SLOW }, async () => {
      const { browser, show } = session();
      const url = await show(`/wrong/${file}/privacy`, fixture('harbour-notes'));
      const tab = await browser.tabId();
      // The popup reads the page, the panel waits for that.
      const reading = await browser.openExtensionPage(`popup.html?tab=${tab}`);
      await seen(reading, `document.querySelector('[data-status="graded"]')`);
      await reading.close();
      const page = await browser.openExtensionPage(`${file}?tab=${tab}`);
      await seen(page, `document.querySelector('[data-status="graded"] a[href$="about.html"]')`);
      if (file === 'sidepanel.html')
        await page.evaluate(`document.querySelector('[name="view"][value="report"]').click()`);
      const answer = `document.querySelector('[data-item]:has(.quote)')`;
      await seen(page, answer);
      await page.evaluate(`void (${answer}.open = true)`);
      await page.evaluate(`${answer}.querySelector('[data-action="wrong"]').focus()`);
      await page.press('Enter');
      await seen(page, DIALOGUE);
      const report = async (): Promise<string> =>
        String(await page.evaluate(`${DIALOGUE}.querySelector('[name="report"]').value`));
      const { id, quote } = (await page.evaluate(
        `({ id: ${answer}.dataset.item, quote: ${answer}.querySelector('.quote-words').textContent })`,
      )) as { id: string; quote: string };
      expect(await report()).toContain(`checklist ${CHECKLIST_VERSION}`);
      expect(await report()).toContain(`[${id}]`);
      expect(await report()).toContain(quote);
      expect(await report()).not.toContain(url);
      await page.evaluate(`${DIALOGUE}.querySelector('[name="with-address"]').click()`);
      await until(async () => (await report()).includes(url), 'the address in the report');
      expect(await faults(page)).toEqual([]);
      await page.press('Escape');
      await seen(page, `!document.querySelector('dialog')`);
      expect(await page.evaluate('document.activeElement?.dataset.action')).toBe('wrong');
      await page.close();
    });
  });

  it('nothing of it leaves the browser, and nobody had to catch an exception', async () => {
    const { browser, server, opened } = session();
    expect(server.asked()).toEqual(opened);
    expect(await browser.exceptions()).toEqual([]);
  });
}
