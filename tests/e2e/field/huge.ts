/** A click on pages that are larger than any policy: an answer comes, and it is no error. */
import { describe, expect, it } from 'vitest';
import { shell } from '../../fixtures';
import { answerOf, clickGradeAnyway, viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, gradedOnClick, LETTER, policyPage } from './pages';

const SLOW = 120_000;

/** A page whose script draws a line so many times: as markup it would only be slow to load. */
const drawn = (line: string, times: number): string =>
  `<div id="lines"></div><script>document.getElementById('lines').innerHTML = ${JSON.stringify(line)}.repeat(${times})</script>`;

/** Milliseconds that a page may stand still while it is read, on a busy machine: its text may be worked at for four seconds. */
const STANDSTILL = 6_000;
/** Notes in the page how long nothing else could run at most. */
const TICK = `void (() => {
  let last = performance.now();
  window.longest = 0;
  setInterval(() => {
    const now = performance.now();
    window.longest = Math.max(window.longest, now - last);
    last = now;
  }, 20);
})()`;

export function huge(session: () => Session): void {
  describe('a huge page', () => {
    const longest = async (): Promise<number> => {
      // A first one may be on its way.
      await session().browser.evaluate('new Promise((done) => setTimeout(done, 50)).then(() => 1)');
      return Number(await session().browser.evaluate('window.longest'));
    };

    it.each([
      ['a log', '<p>10:42 <i>boat 7</i> left the pier</p>', 220_000],
      ['a table', '<div><b>Boat 7</b><span>10:42</span></div>', 120_000],
      ['a listing', '<div>boat[7] = pier(10, 42);</div>', 300_000],
    ])('%s is no policy, and no error', { timeout: SLOW }, async (name, line, times) => {
      const { browser, show } = session();
      await show(`/huge/${name.replace(/^a /, '')}`, shell('Boats', `<h1>Boats</h1>${drawn(line, times)}`));
      await browser.evaluate(TICK);
      const popup = await browser.openPopup();
      expect((await viewOf(popup)).status).toBe('not-a-policy');
      await clickGradeAnyway(popup);
      // A hundred thousand words take the reader a minute: what counts is that it reads them, and says how far it is.
      expect((await answerOf(popup, (status) => status !== 'not-a-policy')).status).not.toBe('error');
      expect(await longest()).toBeLessThan(STANDSTILL);
    });

    it('a policy over a log of any length has its grade, or a plain reason, or is read on and on', {
      timeout: SLOW,
    }, async () => {
      const { browser, show } = session();
      await show('/huge/policy/privacy', policyPage(`${BAD}${drawn('<p>10:42 boat 7 left the pier</p>', 220_000)}`));
      const { status, overall } = await answerOf(await browser.openPopup());
      expect(status).not.toBe('error');
      if (status === 'graded') expect(overall).toBe('E');
    });

    const EMPTY = drawn('<i></i>', 500_000);

    it('half a million empty elements behind a policy: its letter comes unasked', { timeout: SLOW }, async () => {
      const { badge, show } = session();
      await show('/huge/behind/privacy', policyPage(BAD + EMPTY));
      await badge(({ text }) => text === 'E', 'the letter');
    });

    it('half a million empty elements before a policy: no error, and no other letter', { timeout: SLOW }, async () => {
      const { browser, show } = session();
      await show('/huge/before/privacy', policyPage(EMPTY + BAD));
      const { view } = await gradedOnClick(session());
      expect(view.status).not.toBe('error');
      for (const letter of [view.overall, (await browser.badge()).text])
        if (LETTER.test(letter)) expect(letter).toBe('E');
    });

    it('one text of 20 MB: an answer, and no standstill', { timeout: SLOW }, async () => {
      const { browser, show } = session();
      const text = `<p id="text"></p><script>
        document.getElementById('text').textContent = 'We may share your personal data with partners. '.repeat(430_000);
      </script>`;
      await show('/huge/text/privacy', policyPage(`<h1>Privacy Policy</h1>${text}`));
      await browser.evaluate(TICK);
      expect((await answerOf(await browser.openPopup())).status).not.toBe('error');
      expect(await longest()).toBeLessThan(STANDSTILL);
    });

    // At 20,000 lines a page stood still for 11 s when lines were joined in quadratic time.
    it.each([
      ['without a stop', 'we may share your personal data with partners and you can<br>'],
      [
        'with a stop now and then',
        'we may share your personal data with partners. You can<br>object to it at any<br>time and<br>',
      ],
      ['of one word', 'data<br>'],
    ])('lines that no paragraph ends, %s', { timeout: SLOW }, async (_, line) => {
      const { browser, show } = session();
      const times = 30_000 / line.split('<br>').slice(1).length;
      await show('/huge/lines/privacy', policyPage(`<h1>Privacy Policy</h1><div>${line.repeat(times)}</div>`));
      await browser.evaluate(TICK);
      expect((await answerOf(await browser.openPopup())).status).not.toBe('error');
      expect(await longest()).toBeLessThan(STANDSTILL);
    });
  });
}
