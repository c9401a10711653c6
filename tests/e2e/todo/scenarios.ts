/** "What you can do here" in the popup: what a policy's links become, what a click opens, what is copied. */
import { describe, expect, it } from 'vitest';
import type { Popup } from '../../browsers/browser';
import { serve } from '../../browsers/server';
import { until } from '../../browsers/until';
import { fixture } from '../../fixtures';
import { viewOf } from '../popup-view';
import { type Name, session } from '../session';

/** A sample policy with links, honest and other, in its text. */
const page = (elsewhere: string): string =>
  fixture('brightcart').replace(
    '</h1>',
    `</h1><p>You may <a href="/account/delete">delete your account</a> at any time.
    You may <a href="${elsewhere}/choices">opt out of targeted ads</a>.
    For questions about your privacy, write to <a href="mailto:privacy@shop.example?bcc=x@evil.example">us</a>.
    To <a href="javascript:document.title='evil'">download your data</a>, click.
    You may <a href="data:text/html,evil">manage cookies</a>.</p>`,
  );

const CLICK = (selector: string): string => `document.querySelector(${JSON.stringify(selector)}).click()`;
const named = (popup: Popup): Promise<unknown> =>
  popup.evaluate(
    `[...document.querySelectorAll('section > .offers a[data-do]')].map((e) => [e.dataset.do, e.href, e.innerText])`,
  );
const there = (popup: Popup, selector: string): Promise<unknown> =>
  until(() => popup.evaluate(`Boolean(document.querySelector(${JSON.stringify(selector)}))`), selector);

export function scenarios(name: Name): void {
  const start = session(name);

  describe('what you can do here', () => {
    it('names what the policy names, and asks for nothing', async () => {
      const { browser, server, opened, show } = start();
      const elsewhere = await serve();
      try {
        await show('/todo/privacy', page(elsewhere.origin.replace('127.0.0.1', 'ads.localhost')));
        const popup = await browser.openPopup();
        await viewOf(popup);
        const host = new URL(elsewhere.origin).host.replace('127.0.0.1', 'ads.localhost');
        const found = (await named(popup)) as string[][];
        expect(found.map(([kind, href]) => [kind, href])).toEqual([
          ['opt-out', `http://${host}/choices`],
          ['delete', `${server.origin}/account/delete`],
          ['contact', 'mailto:privacy@shop.example'],
        ]);
        expect(found[0]?.[2]).toContain(host);
        expect(server.asked()).toEqual(opened);
        expect(elsewhere.asked()).toEqual([]);

        // The popup closes behind it.
        await popup.evaluate(`setTimeout(() => ${CLICK('a[data-do="delete"]')}) && null`);
        await until(async () => server.asked().includes('/account/delete'), 'the page to be opened');
        opened.push('/account/delete');
        expect(elsewhere.asked()).toEqual([]);
      } finally {
        await elsewhere.close();
      }
    });

    it('a letter is copied word for word, and can be sent', async () => {
      const { browser, show } = start();
      await show('/todo/letter/privacy', page('https://ads.example'));
      const popup = await browser.openPopup();
      await viewOf(popup);
      await popup.evaluate(CLICK('[data-do="letter"]'));
      await there(popup, '[data-letter]');
      await popup.evaluate(`(() => {
        document.documentElement.copied = [];
        navigator.clipboard.writeText = async (words) => void document.documentElement.copied.push(words);
      })()`);
      await popup.evaluate(CLICK('input[name="letter"][value="delete"]'));
      await until(
        async () =>
          String(await popup.evaluate(`document.querySelector('[data-letter]').value`)).includes('Please delete'),
        'the letter of deletion',
      );
      await popup.evaluate(CLICK('[data-action="copy-letter"]'));
      await there(popup, '[data-copied]');
      const letter = await popup.evaluate(`document.querySelector('[data-letter]').value`);
      // In Firefox no function of a test can stand in for the page's: there the browser's own clipboard took the words.
      if (name === 'chromium') expect(await popup.evaluate('document.documentElement.copied')).toEqual([letter]);
      const mail = new URL(String(await popup.evaluate(`document.querySelector('[data-action="mail-letter"]').href`)));
      expect(mail.pathname).toBe('privacy@shop.example');
      expect(letter).toBe(`${mail.searchParams.get('subject')}\n\n${mail.searchParams.get('body')}`);
    });

    it('where the reader lives is asked once, and tells the law where the policy is silent', async () => {
      const { browser, show } = start();
      await show('/todo/place/privacy', page('https://ads.example'));
      const popup = await browser.openPopup();
      await viewOf(popup);
      await popup.evaluate(`(() => {
        const select = document.querySelector('section > .place select');
        select.value = 'eu';
        select.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      await until(
        async () => !(await popup.evaluate(`Boolean(document.querySelector('section > .place'))`)),
        'the answer',
      );
      await popup.evaluate(CLICK('[data-part="more"] > summary'));
      await there(popup, '[data-part="rights"][data-place="eu"]');
      await browser.closePopup();
      const kept = await browser.askApi(
        `(api) => Promise.all([api.storage.local.get('place'), api.storage.sync.get(null)])`,
      );
      expect(kept).toMatchObject([{ place: 'eu' }, expect.not.objectContaining({ place: 'eu' })]);
      const again = await browser.openPopup();
      await viewOf(again);
      expect(await again.evaluate(`document.querySelectorAll('section > .place').length`)).toBe(0);
    });
  });

  it('the extension asked for nothing but what was clicked, and nothing failed', async () => {
    const { browser, server, opened } = start();
    expect(await browser.exceptions()).toEqual([]);
    expect(server.asked()).toEqual(opened);
    const requests = await browser.finish();
    expect(requests.filter((url) => !url.endsWith('/account/delete'))).toEqual([]);
  });
}
