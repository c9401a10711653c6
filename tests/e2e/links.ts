/** On a page that is no policy: the links to the site's policy, and the policy graded without leaving the page. */
import { describe, expect, it } from 'vitest';
import { serve } from '../browsers/server';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { engine, shown } from './engine';
import { clickLink, linksIn, viewOf } from './popup-view';
import type { Session } from './session';

const NAME = 'brightcart';
/** An article with these links at its end, and no others. */
const page = (links: string): string =>
  fixture('article')
    .replace(/<a [^>]*>/g, '<a>')
    .replace('</body>', `<footer>${links}</footer><script>document.cookie = 'who=me';</script></body>`);

const NO_POLICIES = `<a href="javascript:void(0)">Privacy policy</a> <a>Privacy policy</a> <a href="#privacy">Privacy</a>
  <a href="/privacy-settings">Privacy settings</a> <a href="/choices">Your privacy choices</a>
  <a href="/terms">Terms of service</a> <a href="mailto:privacy@127.0.0.1">Privacy</a>`;

export function links(session: () => Session): void {
  describe('a page that links to its site’s policy', () => {
    it('is named in the popup, without a request', async () => {
      const { browser, server, opened, show } = session();
      await show(
        '/shop/shoes',
        page(`${NO_POLICIES} <a href="/shop/cookies">Cookie policy</a> <a href="../shop/datenschutz">Datenschutz</a>
          <div role="dialog">We use cookies: <a href="privacy#cookies">privacy policy</a></div>`),
      );
      const popup = await browser.openPopup();
      expect((await viewOf(popup)).status).toBe('not-a-policy');
      const paths = ['/shop/datenschutz', '/shop/privacy', '/shop/cookies'];
      expect(await linksIn(popup)).toEqual(paths.map((path) => server.origin + path));
      expect(server.asked()).toEqual(opened);
    });

    it('a click grades it where the reader is: one request, without cookies', async () => {
      const { browser, server, opened, fetched, show, badge } = session();
      const policy = server.put('/afar/privacy', fixture(NAME));
      const here = await show('/afar/shoes', page('<a href="privacy">Privacy</a>'));
      const popup = await browser.openPopup();
      await viewOf(popup);
      await clickLink(popup, policy);
      opened.push('/afar/privacy');
      fetched.push(policy);
      const view = await viewOf(popup, ({ status }) => status !== 'not-a-policy');
      const report = await engine(fixture(NAME), policy);
      expect(view).toMatchObject(shown(report));
      expect(view.text).toContain('/afar/privacy');
      await badge(({ text }) => text === report.grades.overall?.letter, 'the badge of the policy');
      expect(await browser.evaluate('location.href')).toBe(here);
      expect(String(await browser.evaluate('document.cookie'))).toContain('who=me');
      expect(server.asked()).toEqual(opened);
      expect(server.withCookie()).not.toContain('/afar/privacy');
    });

    it('to another host: opened in a tab', async () => {
      const { browser, fetched, show } = session();
      const elsewhere = await serve();
      try {
        const policy = elsewhere.put('/privacy', fixture(NAME));
        await show('/linking/away', page(`<a href="${policy}">Privacy policy</a>`));
        const popup = await browser.openPopup();
        await viewOf(popup);
        await clickLink(popup, policy);
        fetched.push(policy);
        await until(async () => elsewhere.asked().length > 0, 'the policy to be opened');
        expect(elsewhere.asked()).toEqual(['/privacy']);
      } finally {
        await elsewhere.close();
      }
    });

    it('no link to a policy: says so', async () => {
      const { browser, show } = session();
      await show('/no/link', page(NO_POLICIES));
      const popup = await browser.openPopup();
      const view = await viewOf(popup);
      expect(await linksIn(popup)).toEqual([]);
      expect(view.text).toContain('no link to a privacy policy');
    });
  });
}
