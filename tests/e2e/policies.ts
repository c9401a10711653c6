/** Privacy policies: the badge, the popup, and the quotes in the page. */
import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../../lib/checklist/item';
import type { Grade } from '../../lib/types';
import { until } from '../browsers/until';
import { fixture, POLICIES } from '../fixtures';
import { engine, shown } from './engine';
import { highlighted, wordsOf } from './page-view';
import { clickQuote, followReason, viewOf } from './popup-view';
import type { Session } from './session';

const PAGE_TEXT = 'document.body.textContent';

export function policies(session: () => Session): void {
  describe('a privacy policy', () => {
    it.each(POLICIES)('%s: badge and popup say what the engine says', async (name) => {
      const { browser, show, badge } = session();
      const url = await show(`/${name}/privacy`, fixture(name));
      const report = await engine(fixture(name), url);
      expect(report.status).toBe('graded');

      const { text, title, colour } = await badge((seen) => seen.text !== '', 'the badge');
      expect(text).toBe(report.grades.overall?.letter);
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
      const told = (grade: Grade | null): string =>
        grade?.perhaps ? `${grade.letter} (perhaps ${grade.perhaps})` : `${grade?.letter}`;
      const { overall, tracking, sharing, rights } = report.grades;
      expect(title).toBe(
        `Candor: ${told(overall)}. Tracking ${told(tracking)}, sharing ${told(sharing)}, rights ${told(rights)}`,
      );

      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject(shown(report));
      expect(Object.keys(view.answers).sort()).toEqual([...ITEM_IDS].sort());
      expect(view.foreign).toBe(0);
    });

    it.each(POLICIES)('%s: every quote stands in the page, word for word', async (name) => {
      const { browser, show } = session();
      await show(`/${name}/privacy`, fixture(name));
      const { quotes } = await viewOf(await browser.openPopup());
      const page = wordsOf(String(await browser.evaluate(PAGE_TEXT)));
      const all = Object.values(quotes).flat();
      expect(all.length).toBeGreaterThan(10);
      expect(all.filter((quote) => !page.includes(wordsOf(quote)))).toEqual([]);
    });

    it('why its letter is what it is: one tap away, and each reason leads to its answer', async () => {
      const { browser, show } = session();
      const html = fixture('brightcart')
        .replace('</h1>', '</h1><p>Last updated: May 3, 2024</p>')
        .replace('</body>', '<footer><a href="/brightcart/cookies">Cookie policy</a></footer></body>');
      const url = await show('/brightcart/dated/privacy', html);
      const { why } = (await engine(html, url)).grades.overall ?? {};
      const popup = await browser.openPopup();
      const view = await viewOf(popup);
      const named = (effect: string): string[] =>
        (view.why.overall ?? []).filter((reason) => reason.effect === effect).map(({ item }) => item);
      expect(named('cap')).toEqual(why?.caps.filter(({ best }) => best === view.overall).map(({ item }) => item));
      expect(named('cost')).toEqual(why?.cost.map(({ item }) => item));
      // Silences that earned stand behind what is promised.
      expect(named('earned').toSorted()).toEqual(why?.earned.map(({ item }) => item).toSorted());
      expect(named('cost').length).toBeGreaterThan(0);
      expect(view.dated).toBe('3 May 2024');
      expect(view.unread).toEqual(['cookies']);

      const item = await followReason(popup);
      const answer = `document.querySelector('#answer-${item}')`;
      await until(
        () => popup.evaluate(`${answer}.open && document.activeElement === ${answer}.firstElementChild`),
        item,
      );
    });

    it('that treats its readers well has a better letter than one that does not', async () => {
      const { show, badge } = session();
      await show('/harbour-notes/privacy', fixture('harbour-notes'));
      const good = await badge(({ text }) => text !== '', 'the good policy’s badge');
      await show('/brightcart/privacy', fixture('brightcart'));
      const bad = await badge(({ text }) => text !== '', 'the bad policy’s badge');
      expect(good.text < bad.text).toBe(true);
      expect(good.colour).not.toBe(bad.colour);
    });
  });

  describe('a click on a quote', () => {
    it.each([
      ['far down the page', 'harbour-notes', 'breach-notice'],
      ['inside closed <details>', 'trailmates', 'complaint'],
    ])('%s: scrolls there and highlights it', async (_where, name, item) => {
      const { browser, show } = session();
      await show(`/${name}/privacy`, fixture(name));
      const before = await browser.evaluate(PAGE_TEXT);
      const popup = await browser.openPopup();
      const quote = (await viewOf(popup)).quotes[item]?.[0] ?? '';
      expect(quote).not.toBe('');
      await clickQuote(popup, item);
      const { text, visible } = await highlighted(browser);
      expect(wordsOf(text)).toBe(wordsOf(quote));
      expect(visible).toBe(true);
      expect(await browser.evaluate(PAGE_TEXT)).toBe(before);
    });
  });
}
