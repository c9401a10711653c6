/** Pages in which our scripts' names stand: by frames and elements that are called so, or by the page's own scripts. */
import { describe, expect, it } from 'vitest';
import { until } from '../browsers/until';
import { fixture, shell } from '../fixtures';
import { FRAME_NAMES } from '../fixtures/hostile';
import { AT_ONCE } from './at-once';
import { engine, shown } from './engine';
import { highlighted, wordsOf } from './page-view';
import { clickQuote, viewOf } from './popup-view';
import type { Session } from './session';

const NAME = 'harbour-notes';
const OURS = ['candor.extract', 'candor.document', 'candor.named', 'candor.highlight', 'candor.watched'];
/** What our scripts leave for each other, as a page would patch it. */
const PATCHED = `<script>
  const forged = new Proxy(function () {}, { get: (_, name) => name === 'document' ? 'forged' : forged, apply: () => null });
  for (const name of ${JSON.stringify(OURS)})
    for (const key of [name, Symbol.for(name)])
      Object.defineProperty(window, key, { value: forged, writable: false, configurable: false });
</script>`;

const PAGES: readonly [title: string, html: string][] = [
  ['a frame called “chrome”', '<iframe name="chrome"></iframe>'],
  ['frames called as what our scripts leave', OURS.map((name) => `<iframe name="${name}"></iframe>`).join('')],
  ['elements called as what our scripts leave', OURS.map((name) => `<a id="${name}" name="${name}"></a>`).join('')],
  ['what our scripts leave patched', PATCHED],
  ['fields called as what only frames have', FRAME_NAMES],
];
const LEGEND = `[...document.querySelectorAll('[data-candor-quotes]')].some((e) => e.localName === 'div' && !e.ariaHidden)`;

export function namesInPage(session: () => Session): void {
  describe('a policy in a page with', AT_ONCE, () => {
    it.each(PAGES.map(([title, html], at) => ({ title, html, at })))(
      '$title: has its letter unasked, and its quotes are shown, one and all',
      async ({ html, at }) => {
        const { browser, badge, show } = session();
        const url = await show(`/names/${at}/privacy`, fixture(NAME).replace('<main>', `${html}<main>`));
        const report = await engine(fixture(NAME), url);
        await badge(({ text }) => text === report.grades.overall?.letter, 'the letter');
        const popup = await browser.openPopup();
        expect(await viewOf(popup)).toMatchObject(shown(report));
        const quoted = report.items.find(({ evidence }) => evidence.length > 0);
        if (!quoted) throw new Error('the sample has no quote');
        await clickQuote(popup, quoted.id);
        expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(quoted.evidence[0]?.quote ?? ''));
        await popup.evaluate(`document.querySelector('[data-action="highlights"]').click()`);
        await until(() => browser.evaluate(LEGEND) as Promise<boolean>, 'the legend');
        const marked = await browser.evaluate(
          `['concern', 'good', 'note'].reduce((sum, kind) => sum + (CSS.highlights.get('candor-' + kind)?.size ?? 0), 0)`,
        );
        const quotes = report.items.flatMap(({ evidence }) => evidence);
        expect(quotes.length).toBeGreaterThan(5);
        expect(Number(marked)).toBe(quotes.length);
        await browser.closePopup();
      },
    );
  });

  describe('a policy in a frame of the same site', AT_ONCE, () => {
    const framed = (attribute: string): string =>
      shell('Privacy Policy', `<h1>Privacy Policy</h1><iframe width="900" height="900" ${attribute}></iframe>`);
    const inAttribute = fixture(NAME).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

    it.each([
      ['written into the page', `srcdoc="${inAttribute}"`],
      ['of an address of the site', 'src="/framed/inner"'],
    ])('%s: has its letter unasked', async (where, attribute) => {
      const { badge, opened, server, show } = session();
      server.put('/framed/inner', fixture(NAME));
      const url = await show(`/framed/${where.split(' ')[0]}/privacy`, framed(attribute));
      if (attribute.startsWith('src=')) opened.push('/framed/inner');
      const { grades } = await engine(fixture(NAME), url);
      await badge(({ text }) => text === grades.overall?.letter, 'the letter');
    });
  });
}
