/** Texts that are slow to read: no page holds up the others. */
import { afterEach, describe, it } from 'vitest';
import { until } from '../../browsers/until';
import type { Session } from '../session';
import { BAD, GOOD, policyPage } from './pages';

const SLOW = 120_000;
/** Milliseconds; each of these texts took the background for a minute and longer, or for good. */
const PATIENCE = 30_000;
const API = '(globalThis.browser ?? globalThis.chrome)';

const paragraphs = (count: number): string =>
  Array.from(
    { length: count },
    (_, i) => `<p>We may share your personal data with partner ${i}. You can object.</p>`,
  ).join('');
const heading = (words: string, length: number, level = 2): string =>
  `<h${level}>${words.repeat(Math.ceil(length / words.length))}</h${level}>`;
const USUAL = 'information about rights in some place or other for users ';
const agreed = (word: string): string =>
  `<p>We share your personal data with advertisers only with ${`${word} `.repeat(60)} and nobody knows.</p>`;

const TEXTS: readonly [title: string, html: string][] = [
  ['a heading without a space', BAD + heading('1.', 50_000) + paragraphs(100)],
  ['a heading of one letter', BAD + heading('a', 200_000) + paragraphs(100)],
  ['a heading of usual words, as long as a book', BAD + heading(USUAL, 1_000_000) + paragraphs(1_000)],
  [
    'headings within headings',
    BAD + [1, 2, 3, 4, 5, 6].map((level) => heading(USUAL, 20_000, level)).join('') + paragraphs(800),
  ],
  [
    'a list with an introduction without an end',
    `${BAD}<p>${'we may share your personal data with partners, '.repeat(3_000)}:</p><ul>${'<li>partner;</li>'.repeat(2_000)}</ul>`,
  ],
  [
    'a table with heads of any length',
    `${BAD}<table><tr>${`<th>${USUAL.repeat(200)}</th>`.repeat(8)}</tr>${`<tr>${'<td>yes</td>'.repeat(8)}</tr>`.repeat(500)}</table>`,
  ],
  [
    'sentences that patterns try again and again',
    BAD + ['your', 'and', 'only', 'given', 'you', 'not', 'or'].map(agreed).join(''),
  ],
];

export function holdUps(session: () => Session): void {
  describe('a policy that is slow to read, in another tab', () => {
    let tab = 0;
    /** In a tab of its own, behind the others. */
    const openBehind = async (url: string): Promise<void> => {
      const page = await session().browser.openExtensionPage('options.html');
      tab = Number(
        await page.evaluate(`${API}.tabs.create({ url: ${JSON.stringify(url)}, active: false }).then(({ id }) => id)`),
      );
      await page.close();
    };
    afterEach(async () => {
      const page = await session().browser.openExtensionPage('options.html');
      await page.evaluate(`${API}.tabs.remove(${tab}).then(() => null, () => null)`);
      await page.close();
      // A test that failed leaves a background that is still at work.
      await session().browser.reloadExtension();
    });

    it.each(TEXTS.map(([title, html], i) => ({ title, html, i })))(
      '$title: a small one has its letter all the same',
      { timeout: SLOW },
      async ({ html, i }) => {
        const { browser, server, show } = session();
        await show(`/slow/${i}/news`, policyPage('<h1>News</h1>'));
        await openBehind(server.put(`/slow/${i}/slow/privacy`, policyPage(html)));
        await show(`/slow/${i}/small/privacy`, policyPage(GOOD));
        await until(async () => (await browser.badge()).text === 'A', 'the badge of the small policy', PATIENCE);
      },
    );
  });
}
