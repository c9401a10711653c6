/** Cases of the field that only a browser can tell. Those of frames, shadow trees and dialogues stand beside their kind. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { fixture, shell } from '../../fixtures';
import { highlighted, wordsOf } from '../page-view';
import { clickQuote, type PopupView, viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, GOOD, LETTER, literal } from './pages';

/** A page that says too little, and the whole of its policy once something in it was clicked. */
const onClick = (body: string, before: string): string =>
  shell(
    'Privacy Policy',
    `<main id="app"><h1>Privacy Policy</h1>${before}</main><script>
      document.getElementById('app').addEventListener('click', () => {
        document.getElementById('app').innerHTML = ${literal(body)};
      });
    </script>`,
  );

export function cases(session: () => Session): void {
  /** Quotes that stand on the page no more. */
  const gone = async ({ quotes }: PopupView): Promise<string[]> => {
    const page = wordsOf(String(await session().browser.evaluate('document.body.innerText')));
    return Object.values(quotes)
      .flat()
      .filter((quote) => !page.includes(wordsOf(quote)));
  };
  const click = (selector: string): Promise<unknown> =>
    session().browser.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);

  describe('a policy that comes when the reader has looked already', () => {
    it('seven seconds late: graded at the second press', { timeout: 90_000 }, async () => {
      const { browser, show, badge } = session();
      await show('/p/4711', fixture('field/slow-page'));
      await sleep(1_000);
      expect((await viewOf(await browser.openPopup())).status).not.toBe('graded');
      await browser.closePopup();
      await sleep(9_000);
      expect((await viewOf(await browser.openPopup(), ({ status }) => status === 'graded')).overall).toMatch(LETTER);
      await badge(({ text }) => LETTER.test(text), 'the badge');
    });

    it.each([
      ['its topics say nothing yet', fixture('field/panels-loaded-on-click'), '#a button', LETTER],
      ['it is behind “Read more”', onClick(BAD, '<p>We care. <button>Read more</button></p>'), 'button', /^E$/],
      ['it is behind the choice of a country', onClick(BAD, '<a href="#us">US</a> <a href="#eu">EU</a>'), 'a', /^E$/],
    ])('%s: graded at the second press', async (_, html, selector, letter) => {
      const { browser, show } = session();
      await show('/field/opened/privacy', html);
      expect((await viewOf(await browser.openPopup())).status).not.toBe('graded');
      await browser.closePopup();
      await click(selector);
      const view = await viewOf(await browser.openPopup(), ({ status }) => status === 'graded');
      expect(view.overall).toMatch(letter);
      expect(await gone(view)).toEqual([]);
    });
  });

  describe('a policy of several regions', () => {
    it.each([
      ['as a shop in the field does', fixture('field/region-switch'), '#us'],
      ['by its own button', onClick(BAD, `<button>US</button>${GOOD}`), 'button'],
    ])(
      'that shows another one, %s: its answers, and no sentence that stands there no more',
      async (_, html, selector) => {
        const { browser, show, badge } = session();
        await show('/field/regions/privacy', html);
        await badge(({ text }) => LETTER.test(text), 'the badge');
        await click(selector);
        const view = await viewOf(await browser.openPopup(), ({ answers }) => answers['sells-data'] !== 'no');
        expect(await gone(view)).toEqual([]);
      },
    );
  });

  describe('a policy with parts that are not shown', () => {
    it('another language, first: the shown one is graded', async () => {
      const { browser, show, badge } = session();
      await show('/field/languages/privacy', fixture('field/hidden-german-first'));
      await badge(({ text }) => LETTER.test(text), 'the badge');
      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject({ status: 'graded', answers: { 'sells-data': 'no' } });
      expect(await gone(view)).toEqual([]);
    });

    it('an older version that nothing opens: the valid one is graded', async () => {
      const { browser, show } = session();
      await show('/field/archive/privacy', fixture('field/hidden-archive'));
      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject({ status: 'graded', answers: { 'sells-data': 'no' } });
      expect(await gone(view)).toEqual([]);
    });
  });

  it('a panel behind a plain button: its rights are those of some, and a quote is found in it', async () => {
    const { browser, show } = session();
    await show('/field/panels/privacy', fixture('field/california-plain-button'));
    const popup = await browser.openPopup();
    const { answers, quotes } = await viewOf(popup);
    expect(answers).toMatchObject({ access: 'conditional', correct: 'conditional', portability: 'conditional' });
    await clickQuote(popup, 'access');
    expect(wordsOf((await highlighted(browser)).text)).toBe(wordsOf(quotes.access?.[0] ?? ''));
  });
}
