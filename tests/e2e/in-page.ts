/** The highlights of all quotes in the page: in its closed parts, and under the reader's mouse. */
import { afterEach, describe, expect, it } from 'vitest';
import type { Panel, Popup } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture, shell } from '../fixtures';
import { engine } from './engine';
import { type Box, painted, wordsOf } from './page-view';
import { viewOf } from './popup-view';
import type { Session } from './session';

type Seen = Pick<Popup, 'evaluate'>;
/** The grounds of concerns, good points and notes. */
const GROUNDS = ['#ffd2d0', '#cdeecb', '#dfe5ea'];
const LEGEND = `[...document.querySelectorAll('[data-candor-quotes]')].some((e) => e.localName === 'div' && !e.ariaHidden)`;

/** In a closed part of this policy, and among the first of a page that has little else to show. */
const FOLDED = 'We do not sell your personal data to anybody.';
/** The summary of the part and the words in it, as boxes of the window. */
const PLACES = `(() => {
  const words = [...document.querySelectorAll('details p')].find((e) => e.textContent.includes('${FOLDED}'));
  const box = (e) => { const { left, top, width, height } = e.getBoundingClientRect(); return { left, top, width, height }; };
  return { summary: box(words.closest('details').querySelector('summary')), words: box(words) };
})()`;

const click = (seen: Seen, selector: string): Promise<unknown> =>
  seen.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const said = (seen: Seen): Promise<string> =>
  until(
    async () => String(await seen.evaluate(`document.querySelector('.highlight-all p').textContent`)),
    'what came of it',
  );
const middle = ({ left, top, width, height }: Box): [number, number] => [left + width / 2, top + height / 2];

export function inPage(session: () => Session): void {
  const show = async (path: string, html: string): Promise<string> => {
    const url = await session().show(path, html);
    await session().badge(({ text }) => /^[A-E]$/.test(text), 'the badge');
    return url;
  };

  describe('quotes in closed parts of the page', () => {
    it.each([
      ['with', true],
      ['without', false],
    ])('%s custom highlights: stay closed, are counted, and show when the part is opened', async (how, custom) => {
      const { browser } = session();
      await show(`/closed/${how}/privacy`, fixture('trailmates'));
      // As in a browser that has none.
      const without = `() => void Object.defineProperty(CSS, 'highlights', { value: undefined })`;
      if (!custom) await browser.runFromExtension(without);
      const open = `document.querySelectorAll('details[open]').length`;
      const popup = await browser.openPopup();
      await viewOf(popup);
      await click(popup, '[data-action="highlights"]');
      expect(await said(popup)).toMatch(/[1-9]\d* of them are in closed parts of the page/);
      expect(await browser.evaluate(open)).toBe(0);
      expect(await browser.evaluate('CSS.highlights.size > 0')).toBe(custom);
      await browser.closePopup();

      const { summary } = (await browser.evaluate(PLACES)) as { summary: Box };
      // Nothing is painted over what stands below.
      expect(await painted(browser, { ...summary, height: 3 * summary.height }, GROUNDS)).toBe(0);
      await browser.clickAt(...middle(summary));
      await until(async () => (await browser.evaluate(open)) === 1, 'the part to open');
      const { words } = (await browser.evaluate(PLACES)) as { words: Box };
      await until(async () => (await painted(browser, words, GROUNDS)) > 0.1, 'the quote to be painted');
    });
  });

  describe('a click on a highlighted quote', () => {
    let panel: Panel | null = null;
    afterEach(async () => {
      await panel?.close();
      panel = null;
    });
    /** The middle of the first line of a quote, scrolled into view. */
    const pointOf = async (quote: string): Promise<[number, number]> => {
      const words = JSON.stringify(wordsOf(quote));
      return (await session().browser.evaluate(`(() => {
        const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        const range = ranges.find((one) => one.toString().replace(/\\s+/gu, '') === ${words});
        range.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = range.getClientRects()[0];
        return [left + Math.min(width / 2, 40), top + height / 2];
      })()`)) as [number, number];
    };
    const active = (): Promise<string> =>
      panel?.evaluate(
        `document.querySelector('[aria-current="true"] .quote-words')?.textContent ?? ''`,
      ) as Promise<string>;

    it('makes it the active one of the panel, and the page’s own click goes on; not once they are off', async () => {
      const { browser } = session();
      const path = '/clicked/privacy';
      const plain = await engine(fixture('harbour-notes'), `${session().server.origin}${path}`);
      const [first = '', second = '', third = ''] = [
        ...new Set(plain.items.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))),
      ].filter((quote) => fixture('harbour-notes').includes(`>${quote}`));
      expect(third).not.toBe('');
      // The first one begins with a link.
      const [start = ''] = first.split(' ');
      await show(
        path,
        fixture('harbour-notes').replace(
          `>${first}`,
          `><a id="link" href="#linked">${start}</a>${first.slice(start.length)}`,
        ),
      );
      panel = await browser.openPanel();
      await viewOf(panel);
      await click(panel, '[data-action="highlights"]');
      await until(() => browser.evaluate(LEGEND) as Promise<boolean>, 'the legend');

      for (const quote of [second, first]) {
        await browser.clickAt(...(await pointOf(quote)));
        await until(async () => (await active()) === quote, `the panel to go to “${quote}”`);
        const marked = `[...(CSS.highlights.get('candor-quote') ?? [])].map(String).join('')`;
        await until(
          async () => wordsOf(String(await browser.evaluate(marked))) === wordsOf(quote),
          'the mark of the one',
        );
      }
      const link = (await browser.evaluate(`(() => {
        const { left, top, width, height } = document.querySelector('#link').getBoundingClientRect();
        return { left, top, width, height };
      })()`)) as Box;
      await browser.clickAt(...middle(link));
      await until(async () => (await browser.evaluate('location.hash')) === '#linked', 'the link');
      expect(await active()).toBe(first);

      const point = await pointOf(third);
      await click(panel, '[data-action="highlights"]');
      await until(async () => !(await browser.evaluate(LEGEND)), 'the legend to go');
      await browser.clickAt(...point);
      // What does not happen can only be waited for.
      await browser.evaluate('new Promise((done) => setTimeout(done, 500)).then(() => 1)');
      expect(await active()).toBe(first);
    });

    it('makes it the active one where the policy stands in a frame', async () => {
      const { browser } = session();
      const policy = fixture('harbour-notes').replaceAll('&', '&amp;').replaceAll('"', '&quot;');
      await show(
        '/clicked/framed/privacy',
        shell('Privacy Policy', `<h1>Privacy Policy</h1><iframe width="900" height="500" srcdoc="${policy}"></iframe>`),
      );
      panel = await browser.openPanel();
      await viewOf(panel);
      await click(panel, '[data-action="highlights"]');
      await until(() => browser.evaluate(LEGEND) as Promise<boolean>, 'the legend');
      await until(
        () =>
          browser.evaluate(
            `document.querySelector('iframe').contentWindow.CSS.highlights.size > 0`,
          ) as Promise<boolean>,
        'highlights in the frame',
      );
      const { point, quote } = (await browser.evaluate(`(() => {
        const frame = document.querySelector('iframe');
        const ranges = [...frame.contentWindow.CSS.highlights.values()].flatMap((highlight) => [...highlight]);
        ranges[0].startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { left, top, width, height } = ranges[0].getClientRects()[0];
        const outer = frame.getBoundingClientRect();
        const x = outer.left + frame.clientLeft + left + Math.min(width / 2, 40);
        return { point: [x, outer.top + frame.clientTop + top + height / 2], quote: ranges[0].toString() };
      })()`)) as { point: [number, number]; quote: string };
      await browser.clickAt(...point);
      await until(async () => wordsOf(await active()) === wordsOf(quote), `the panel to go to “${quote}”`);
    });
  });
}
