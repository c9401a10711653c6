/** Characters that nobody sees, in every word: the policy reads as it looks. */
import { describe, expect, it } from 'vitest';
import { bodyOf, fixture } from '../../fixtures';
import { AT_ONCE } from '../at-once';
import { highlighted, wordsOf } from '../page-view';
import { clickQuote, viewOf } from '../popup-view';
import type { Session } from '../session';
import { BAD, inText, judged, policyPage } from './pages';

const CHARACTERS: readonly [name: string, character: string][] = [
  ['soft hyphens', '\u00AD'],
  ['grapheme joiners', '\u034F'],
  ['Arabic letter marks', '\u061C'],
  ['Mongolian vowel separators', '\u180E'],
  ['zero-width spaces', '\u200B'],
  ['word joiners', '\u2060'],
  ['variation selectors', '\uFE0F'],
  ['byte order marks', '\uFEFF'],
  ['tag characters', '\u{E0041}'],
];

const between = (text: string, what: string): string => text.replace(/([a-z])(?=[a-z])/g, `$1${what}`);

export function invisible(session: () => Session): void {
  describe('a policy with invisible characters in every word', AT_ONCE, () => {
    it.each(CHARACTERS.map(([name, character], i) => ({ name, character, i })))(
      '$name: graded as it looks',
      async ({ character, i }) => {
        const { browser, show, badge } = session();
        await show(`/invisible/${i}/privacy`, policyPage(inText(BAD, (text) => between(text, character))));
        await badge(({ text }) => text === 'E', 'the badge');
        expect(await viewOf(await browser.openPopup())).toMatchObject(await judged(BAD));
      },
    );

    it('a quote that is clicked is found', async () => {
      const { browser, show } = session();
      const whole = bodyOf(fixture('brightcart'));
      await show('/invisible/quote/privacy', policyPage(inText(whole, (text) => between(text, '\u200B'))));
      const popup = await browser.openPopup();
      const { quotes } = await viewOf(popup, ({ status }) => status === 'graded');
      await clickQuote(popup, 'retention');
      const letters = (text: string): string => wordsOf(text).replaceAll('\u200B', '');
      expect(letters((await highlighted(browser)).text)).toBe(letters(quotes.retention?.[0] ?? ''));
    });
  });
}
