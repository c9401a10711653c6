/** Policies inside of web components. */
import { describe, expect, it } from 'vitest';
import { fixture } from '../../fixtures';
import { viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, judged, LETTER, literal, policyPage, SHOP } from './pages';

/** Defines an element that draws something into its open shadow tree, so many milliseconds after it has come. */
const component = (name: string, html: string, after = 0): string => `<script>
  customElements.define('${name}', class extends HTMLElement {
    connectedCallback() {
      const draw = () => { this.attachShadow({ mode: 'open' }).innerHTML = ${literal(html)}; };
      if (${after} === 0) draw(); else setTimeout(draw, ${after});
    }
  });
</script>`;

const PAGES: readonly [title: string, html: string][] = [
  ['all of it', `<the-policy></the-policy>${component('the-policy', BAD)}`],
  ['all but its heading', `<h1>Privacy Policy</h1><the-policy></the-policy>${component('the-policy', BAD)}`],
  [
    'in a tree inside of a tree',
    `<the-app></the-app>${component('the-app', '<the-policy></the-policy>')}${component('the-policy', BAD)}`,
  ],
  ['drawn a second late', `<the-policy></the-policy>${component('the-policy', BAD, 1_000)}`],
];

export function shadowTrees(session: () => Session): void {
  describe('a policy in an open shadow tree', () => {
    it.each(PAGES.map(([title, html], i) => ({ title, html, i })))(
      '$title: has its letter unasked',
      async ({ html, i }) => {
        const { browser, show, badge } = session();
        await show(`/shadow/${i}/privacy`, policyPage(html));
        await badge(({ text }) => text === 'E', 'the badge');
        expect(await viewOf(await browser.openPopup())).toMatchObject(await judged(BAD));
      },
    );

    it('declared in the markup: has its letter unasked', async () => {
      const { browser, show, badge } = session();
      await show('/shadow/declared/privacy', fixture('field/shadow-tree'));
      const { text } = await badge((seen) => LETTER.test(seen.text), 'the badge');
      expect(await viewOf(await browser.openPopup())).toMatchObject({ status: 'graded', overall: text });
    });

    it('a shop in one is no policy', async () => {
      const { browser, show } = session();
      await show(
        '/shadow/shop',
        `<!doctype html><title>Lamps</title><the-shop></the-shop>${component('the-shop', SHOP)}`,
      );
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
      expect((await browser.badge()).text).toBe('');
    });
  });
}
