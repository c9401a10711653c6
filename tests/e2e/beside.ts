/** What stands out, the filter, the panel beside the page, and the highlights of all quotes. */
import { describe, expect, it } from 'vitest';
import type { ExtensionPage, Popup } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { engine } from './engine';
import { highlighted, wordsOf } from './page-view';
import { viewOf } from './popup-view';
import type { Session } from './session';

const NAME = 'harbour-notes';
const PATH = `/${NAME}/privacy`;

type Seen = Pick<Popup, 'evaluate'>;
const list = async (seen: Seen, expression: string): Promise<string[]> => (await seen.evaluate(expression)) as string[];
const click = (seen: Seen, selector: string): Promise<unknown> =>
  seen.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const ALL = `[...document.querySelectorAll('[data-item]')].map((e) => e.dataset.item)`;

/** How many quotes of each kind are highlighted, and whether the legend is there. */
const HIGHLIGHTS = `(() => {
  const size = (name) => CSS.highlights.get('candor-' + name)?.size ?? 0;
  const legend = [...document.querySelectorAll('[data-candor-quotes]')].find((e) => e.localName === 'div');
  const box = legend?.getBoundingClientRect();
  return {
    concern: size('concern'), good: size('good'), note: size('note'),
    legend: box ? { right: box.right, top: box.top, height: box.height, closed: legend.shadowRoot === null } : null,
  };
})()`;

interface InPage {
  concern: number;
  good: number;
  note: number;
  legend: { right: number; top: number; height: number; closed: boolean } | null;
}

export function beside(session: () => Session): void {
  const show = async (html = fixture(NAME)): Promise<string> => {
    const { show, badge } = session();
    const url = await show(PATH, html);
    await badge(({ text }) => /^[A-E]$/.test(text), 'the badge');
    return url;
  };
  const inPage = async (wanted: (seen: InPage) => boolean, what: string): Promise<InPage> =>
    until(async () => {
      const seen = (await session().browser.evaluate(HIGHLIGHTS)) as InPage;
      return wanted(seen) ? seen : null;
    }, what);

  describe('the popup on a policy', () => {
    it('names what stands out with its words, and shows them in the page at a click', async () => {
      const url = await show();
      const report = await engine(fixture(NAME), url);
      const { browser } = session();
      const popup = await browser.openPopup();
      await viewOf(popup);
      const names = `[...document.querySelectorAll('[data-standout]')].map((e) => e.dataset.standout)`;
      expect(await list(popup, names)).toEqual(report.standouts);
      const [first = ''] = report.standouts;
      expect(first).not.toBe('');
      const [words = ''] = await list(
        popup,
        `[...document.querySelectorAll('[data-standout="${first}"] .quote-words')].map((e) => e.textContent)`,
      );
      const quote = report.items.find(({ id }) => id === first)?.evidence[0]?.quote;
      // What is left out is marked.
      const parts = words.split('…').map((part) => part.trim());
      for (const part of parts) expect(quote).toContain(part);
      await click(popup, `[data-standout="${first}"] .quote button`);
      expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(quote ?? ''));
    });

    it('shows only the answers that are asked for, and where each pillar stands', async () => {
      const url = await show();
      const report = await engine(fixture(NAME), url);
      const popup = await session().browser.openPopup();
      await viewOf(popup);
      for (const tone of ['concern', 'good', 'neutral', 'unclear', 'silent'] as const) {
        await click(popup, `input[value="${tone}"]`);
        const wanted = report.items.filter((item) => item.tone === tone).map(({ id }) => id);
        const shown = await until(async () => {
          const ids = await list(popup, ALL);
          return ids.length === wanted.length ? ids : null;
        }, `the answers: ${tone}`);
        expect(shown.toSorted()).toEqual(wanted.toSorted());
      }
      const words = await list(popup, `[...document.querySelectorAll('.strip p')].map((e) => e.textContent)`);
      expect(words).toHaveLength(3);
      for (const sentence of words) expect(sentence).toContain(`${report.corpusSize} policies`);
    });
  });

  describe('the highlights of all quotes', () => {
    it('mark concerns, good points and notes, with a legend, and go by a click in the page', async () => {
      const url = await show();
      const report = await engine(fixture(NAME), url);
      const { browser } = session();
      const text = await browser.evaluate('document.body.textContent');
      const popup = await browser.openPopup();
      await viewOf(popup);
      await click(popup, '[data-action="highlights"]');
      const seen = await inPage(({ legend }) => legend !== null, 'the legend');
      for (const [kind, meant] of [
        ['concern', 'concern'],
        ['good', 'good'],
        ['note', 'neutral'],
      ] as const) {
        const wanted = report.items.filter(({ tone }) => tone === meant).flatMap(({ evidence }) => evidence);
        expect(seen[kind], kind).toBe(wanted.length);
      }
      expect(seen.legend?.closed).toBe(true);
      expect(await browser.evaluate('document.body.textContent')).toBe(text);
      await browser.closePopup();

      const { right, top, height } = seen.legend ?? { right: 0, top: 0, height: 0 };
      await browser.clickAt(right - 30, top + height / 2);
      const after = await inPage(({ legend }) => legend === null, 'the legend to go');
      expect(after).toMatchObject({ concern: 0, good: 0, note: 0 });
    });

    it('say how many quotes the page does not hold any more', async () => {
      await show();
      const { browser } = session();
      const popup = await browser.openPopup();
      const { quotes } = await viewOf(popup);
      const gone = quotes['breach-notice']?.[0] ?? '';
      await browser.evaluate(
        `[...document.querySelectorAll('p, li')].filter((e) => e.textContent.includes(${JSON.stringify(gone.slice(0, 30))})).forEach((e) => e.remove())`,
      );
      await click(popup, '[data-action="highlights"]');
      const said = await until(async () => {
        const [words] = await list(popup, `[document.querySelector('.highlight-all p').textContent]`);
        return words || null;
      }, 'what came of it');
      expect(said).toContain('could not be found again');
    });
  });

  describe('the panel', () => {
    it('opens beside the page from the popup, and shows its report', async () => {
      const url = await show();
      const report = await engine(fixture(NAME), url);
      const panel = await session().browser.openPanel();
      expect(await viewOf(panel)).toMatchObject({ status: 'graded', overall: report.grades.overall?.letter });
      await panel.close();
    });

    it('goes from quote to quote by key, in the order of the policy, and the page follows', async () => {
      const url = await show();
      const report = await engine(fixture(NAME), url);
      const { browser } = session();
      const panel: ExtensionPage = await browser.openExtensionPage(`sidepanel.html?tab=${await browser.tabId()}`);
      await viewOf(panel);
      const quotes = await list(
        panel,
        `[...document.querySelectorAll('[data-quote] .quote-words')].map((e) => e.textContent)`,
      );
      expect(new Set(quotes)).toEqual(
        new Set(report.items.flatMap(({ evidence }) => evidence.map(({ quote }) => quote))),
      );
      // Of two sentences of one paragraph, too, the first comes first.
      const places = quotes.map((quote) =>
        Math.min(
          ...report.items.flatMap(({ evidence }) =>
            evidence.filter((e) => e.quote === quote).map((e) => e.block * 1_000_000 + (e.start ?? 0)),
          ),
        ),
      );
      expect(places).toEqual(places.toSorted((a, b) => a - b));

      const at = (index: number): Promise<boolean> =>
        until(
          async () => (await panel.evaluate(`document.querySelector('.quotes').dataset.active`)) === String(index),
          `quote ${index}`,
        );
      // Keys are the list's only while the focus is in it.
      await panel.evaluate(`document.querySelector('.quotes [data-action="next"]').focus()`);
      for (const [key, index] of [
        ['j', 0],
        ['j', 1],
        ['ArrowDown', 2],
        ['k', 1],
        ['ArrowUp', 0],
        ['j', 1],
      ] as const) {
        await panel.press(key);
        await at(index);
      }
      await panel.close();
      expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(quotes[1] ?? ''));
    });
  });
}
