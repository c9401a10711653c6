/** Policies that stand in a frame of their page. */
import { describe, expect, it } from 'vitest';
import { type Server, serve } from '../../browsers/server';
import { until } from '../../browsers/until';
import { fixture } from '../../fixtures';
import { viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, gradedOnClick, inAttribute, LETTER, literal, policyPage, SHOP } from './pages';

const SIZE = 'width="900" height="900"';
const FRAMED = policyPage(BAD);

/** Frames that the page's own scripts can look into; `/frames/inner` is the policy. */
const SAME_ORIGIN: readonly [title: string, html: string][] = [
  ['written into the page', `<h1>Privacy Policy</h1><iframe ${SIZE} srcdoc="${inAttribute(BAD)}"></iframe>`],
  ['of an address of the site', `<h1>Privacy Policy</h1><iframe ${SIZE} src="/frames/inner"></iframe>`],
  [
    'filled by a script',
    `<h1>Privacy Policy</h1><iframe ${SIZE} id="empty"></iframe><script>
    addEventListener('load', () => { document.getElementById('empty').contentDocument.body.innerHTML = ${literal(BAD)} })</script>`,
  ],
];

export function frames(session: () => Session): void {
  describe('a policy in a frame of the same site', () => {
    it.each(SAME_ORIGIN.map(([title, html], i) => ({ title, html, i })))(
      '$title: has its letter unasked, and is what a click shows',
      async ({ html, i }) => {
        const { server, show, badge } = session();
        server.put('/frames/inner', FRAMED);
        await show(`/frames/${i}/privacy`, policyPage(html));
        await badge(({ text }) => text === 'E', 'the letter');
        const { view } = await gradedOnClick(session());
        expect(view).toMatchObject({ status: 'graded', overall: 'E' });
        await badge(({ text }) => text === 'E', 'the letter after the click');
      },
    );

    it('as a site in the field has it', async () => {
      await session().show('/frames/field/privacy-policy', fixture('field/frame'));
      const { view } = await gradedOnClick(session());
      expect(view).toMatchObject({ status: 'graded', answers: { 'sells-data': 'no', access: 'yes' } });
    });
  });

  describe('a policy in a frame of another site', () => {
    const beside = async (test: (elsewhere: Server) => Promise<void>): Promise<void> => {
      const elsewhere = await serve();
      await test(elsewhere).finally(() => elsewhere.close());
    };

    it('is not graded with the empty page around it; the popup says so and opens it upon a click', () =>
      beside(async (elsewhere) => {
        const { browser, show } = session();
        const policy = elsewhere.put('/embedded/privacy', FRAMED);
        await show(
          '/frames/other/privacy',
          policyPage(`<h1>Privacy Policy</h1><iframe ${SIZE} src="${policy}"></iframe>`),
        );
        const popup = await browser.openPopup();
        const view = await viewOf(popup);
        expect(view).toMatchObject({ overall: 'none', pillars: {}, answers: {} });
        expect((await browser.badge()).text).not.toMatch(LETTER);
        expect(view.text).toMatch(/part of this page/i);
        expect(view.text).toContain(new URL(policy).host);
        expect(elsewhere.asked()).toEqual(['/embedded/privacy']);
        await popup.evaluate(`[...document.querySelectorAll('a, button')].find(({ href, dataset }) =>
          [href, ...Object.values(dataset)].includes(${JSON.stringify(policy)})).click()`);
        await until(() => elsewhere.asked().length === 2, 'the policy to be opened');
      }));

    it('and nothing but an advertisement or a film in it: nothing is said of a frame', () =>
      beside(async (elsewhere) => {
        const { browser, show } = session();
        const film = elsewhere.put('/film', policyPage(SHOP));
        await show(
          '/frames/film',
          `<!doctype html><title>Lamps</title>${SHOP}<iframe width="300" height="150" src="${film}"></iframe>`,
        );
        const view = await viewOf(await browser.openPopup());
        expect(view.status).toBe('not-a-policy');
        expect(view.text).not.toMatch(/part of this page/i);
      }));
  });
}
