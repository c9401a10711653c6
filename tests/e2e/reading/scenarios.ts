/** The reader in a browser: it reads what Node reads, says how far it is, and holds nobody up. */
import { readFileSync } from 'node:fs';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../../lib/types';
import { longPolicy } from '../../bench/long-policy';
import { pathOf } from '../../browsers/server';
import { until } from '../../browsers/until';
import { fixture, shell } from '../../fixtures';
import { goldenPolicies } from '../../golden/report';
import { engine } from '../engine';
import { type Name, type Session, session } from '../session';

const SLOW = 180_000;
/** In words. Takes a browser many seconds to read. */
const LONG = 15_000;

export function reading(name: Name): void {
  const current = session(name);

  describe('the reader', () => {
    it.each(goldenPolicies())('%s: the report is that of Node, to twelve digits', async (policy) => {
      const { browser, show, badge } = current();
      const html = shell('Privacy Policy', await marked(readFileSync(`tests/golden/${policy}.md`, 'utf8')));
      const url = await show(`/read/${policy}/privacy`, html);
      await badge(({ text }) => text !== '', 'the badge');
      const { items, grades, collection } = await engine(html, url);
      expect(rounded(await known(current(), await browser.tabId()))).toMatchObject({
        status: 'reported',
        report: rounded({ items, grades, collection }),
      });
    });
  });

  describe('a policy of 15,000 words', { timeout: SLOW }, () => {
    it('the popup says how much of it is read, more and more', async () => {
      const { browser, show } = current();
      await show('/long/privacy', longPolicy(LONG));
      const popup = await browser.openPopup();
      const share = (above: number): Promise<number> =>
        until(
          async () => {
            const value = await popup.evaluate(`document.querySelector('progress')?.value ?? 0`);
            return typeof value === 'number' && value > above && value;
          },
          `more than ${above}`,
          30_000,
        );
      const first = await share(0);
      expect(first).toBeLessThan(1);
      expect(await share(first)).toBeGreaterThan(first);
      expect(String(await popup.evaluate('document.body.innerText'))).toMatch(/\d+\s?%/);
    });

    it('another one that comes to the front is read first, and this one to its end', async () => {
      const { browser, server, opened, show } = current();
      const behind = server.put('/behind/privacy', longPolicy(LONG));
      opened.push(pathOf('/behind/privacy'));
      const tab = Number(
        await browser.askApi(`async (api) => (await api.tabs.create({ url: '${behind}', active: false })).id`),
      );
      await until(async () => (await known(current(), tab))?.status === 'loading', 'the long policy to be read');
      await show('/meanwhile/privacy', fixture('harbour-notes'));
      await until(async () => /^[A-E]$/.test((await browser.badge()).text), 'the badge of the short policy', SLOW);
      expect(await known(current(), tab)).toEqual({ status: 'loading' });
      await until(async () => (await known(current(), tab))?.status === 'reported', 'the end of the long one', SLOW);
    });
  });
}

/** What the extension knows of a tab. */
const known = async ({ browser }: Session, tab: number): Promise<{ status: string; report?: Report } | undefined> =>
  (await browser.askApi(`async (api) => (await api.storage.session.get('tab:${tab}'))['tab:${tab}']?.state`)) as
    | { status: string; report?: Report }
    | undefined;

/** The browsers' logarithms differ in the last digit. */
const rounded = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value), (_key, one: unknown) =>
    typeof one === 'number' ? Number(one.toPrecision(12)) : one,
  );
