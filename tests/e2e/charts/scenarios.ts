/** The page that `candor report` writes, opened from the disk. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportPage } from '../../../cli/research/page/page';
import { lineOf, many, policiesIn, ungraded } from '../../../cli/research/research.testing';
import { setUp } from '../../../scripts/set-up';
import { launchPlain, type Plain } from '../../browsers/plain';
import { until } from '../../browsers/until';
import { violationsInBothThemes } from '../axe';
import type { Name } from '../session';

/** Milliseconds that a test may take on a busy machine. */
const SLOW = 120_000;
const NASTY = '</script><img src="https://elsewhere.example/x" onerror="document.title = 1">';
const QUOTE = 'We sell the list of our members to <b>anyone</b> & everyone.';

const LINES = [
  ...many(60, { answers: { 'sells-data': 'no', delete: 'yes' }, letter: 'B' }, 'garden'),
  ...many(40, { answers: { 'sells-data': 'yes', delete: 'conditional' }, letter: 'D' }, 'market'),
  lineOf({
    id: NASTY,
    title: NASTY,
    answers: { 'sells-data': 'yes' },
    quote: QUOTE,
    perhaps: 'D',
    url: 'https://nasty.example/',
  }),
  // As many as the part on years takes.
  ...['shop', 'shop.de', 'shop.fr', 'shop.it', 'shop.nl'].flatMap((shop) => [
    lineOf({ id: `${shop}/2020-01-01.md`, answers: { 'sells-data': 'no' } }),
    lineOf({ id: `${shop}/2023-01-01.md`, answers: { 'sells-data': 'yes' } }),
  ]),
  ungraded('en-bref.md', 'unsupported-language', { language: 'fr' }),
];

export function scenarios(name: Name): void {
  let browser: Plain;
  let folder = '';

  beforeAll(async () => {
    // Inside the project: browsers packed as snaps see no other folder.
    mkdirSync('.candor', { recursive: true });
    folder = mkdtempSync(resolve('.candor', 'a report '));
    const path = join(folder, 'my report.html');
    writeFileSync(path, reportPage(policiesIn(LINES, 1000), 1, { from: ['results.jsonl'], at: new Date() }));
    browser = await launchPlain(name, setUp([name])[name]);
    await browser.open(pathToFileURL(path).href);
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const ask = (expression: string): Promise<unknown> => browser.page.evaluate(expression);
  const shown = (): Promise<unknown> => ask(`document.querySelector('.shown').textContent`);
  const search = (words: string): Promise<unknown> =>
    ask(`(() => {
      const input = document.querySelector('input[type=search]');
      input.value = ${JSON.stringify(words)};
      input.dispatchEvent(new Event('input', { bubbles: true }));
    })()`);

  describe('the page of charts', () => {
    it('opens from the disk, with its charts and its table', { timeout: SLOW }, async () => {
      await until(() => ask(`Boolean(document.querySelector('.policies tbody tr'))`), 'the table');
      expect(await ask('document.title')).toBe('What 106 privacy policies say');
      expect(await ask(`document.querySelectorAll('svg[role=img]').length`)).toBeGreaterThan(40);
      expect(await ask(`getComputedStyle(document.querySelector('.card')).borderTopStyle`)).toBe('solid');
      expect(await shown()).toBe('112 records');
      expect(await ask(`document.querySelectorAll('.policies tbody tr').length`)).toBe(50);
    });

    it('has nothing that axe finds fault with, in light and dark', { timeout: SLOW }, async () => {
      // One of each kind: axe takes minutes for all tables opened on a busy machine.
      const open = (part: string, to: boolean): Promise<unknown> =>
        ask(`void (document.querySelector('#${part} details').open = ${to})`);
      const parts = ['letters', 'answers', 'together', 'years'];
      for (const part of parts) await open(part, true);
      await search('shop');
      await until(async () => (await shown()) === '10 records', 'the table to be narrowed');
      expect(await violationsInBothThemes(browser.page)).toEqual([]);
      for (const part of parts) await open(part, false);
    });

    it('narrows the table to what is searched for, in quotes too', { timeout: SLOW }, async () => {
      await search('market');
      await until(async () => (await shown()) === '40 records', 'the table to be narrowed');
      await search('list of our members');
      await until(async () => String(await shown()).startsWith('Nothing'), 'nothing to match');
      await ask(`document.querySelector('input[name=quotes]').click()`);
      await until(async () => (await shown()) === '1 record', 'the quote to be found');
    });

    it("shows a policy's answers with its quotes, as text", { timeout: SLOW }, async () => {
      await ask(`document.querySelector('.policies tbody tr').click()`);
      const sheet = `document.querySelector('dialog[open]')`;
      await until(() => ask(`Boolean(${sheet})`), 'the policy');
      expect(await ask(`${sheet}.querySelector('h2').textContent`)).toBe(NASTY);
      const answer = `${sheet}.querySelector('[data-item="sells-data"][data-answer="yes"]')`;
      expect(await ask(`${answer}.querySelector('blockquote').firstChild.textContent`)).toBe(QUOTE);
      expect(await ask(`document.querySelectorAll('img, blockquote b').length`)).toBe(0);
      expect(await violationsInBothThemes(browser.page)).toEqual([]);
      await browser.page.press('Escape');
      await until(async () => !(await ask(`Boolean(${sheet})`)), 'the policy to be closed');
    });

    it('tells a grade that is not sure with its neighbour, in the table and with the answers', {
      timeout: SLOW,
    }, async () => {
      const spoken = (of: string): Promise<unknown> =>
        ask(`(() => {
          const letter = document.querySelector('${of} .mark-letter').cloneNode(true);
          for (const hidden of letter.querySelectorAll('[aria-hidden]')) hidden.remove();
          return letter.textContent;
        })()`);
      expect(await spoken('.policies tbody')).toBe('C, perhaps D 50');
      await ask(`document.querySelector('.policies tbody tr').click()`);
      await until(() => ask(`Boolean(document.querySelector('dialog[open]'))`), 'the policy');
      expect(await ask(`document.querySelector('dialog .mark-letter').textContent`)).toBe('C, perhaps D (50/100)');
      await browser.page.press('Escape');
      await until(
        async () => !(await ask(`Boolean(document.querySelector('dialog[open]'))`)),
        'the policy to be closed',
      );
    });

    it('leads from a chart to the policies that give an answer', { timeout: SLOW }, async () => {
      await ask(`document.querySelector('a[href="#answer=sells-data.yes"]').click()`);
      await until(async () => (await shown()) === '46 records', 'the policies that sell');
      expect(await ask(`document.querySelector('select[name=answer]').value`)).toBe('yes');
      expect(await ask(`document.querySelectorAll('.policies q').length`)).toBe(46);
    });

    it('cuts no name and no figure of a chart off', { timeout: SLOW }, async () => {
      const cut = `[...document.querySelectorAll('svg[role=img]')].flatMap((svg) => {
        const { left, right } = svg.getBoundingClientRect();
        return [...svg.querySelectorAll('text')]
          .filter((one) => one.getBoundingClientRect().left < left || one.getBoundingClientRect().right > right)
          .map((one) => one.textContent + ' in ' + svg.ariaLabel);
      })`;
      for (const width of [1200, 400]) {
        await browser.page.resize(width, 800);
        expect(await ask(cut)).toEqual([]);
      }
    });

    it('shades the edge of a table that scrolls, which the keyboard reaches', { timeout: SLOW }, async () => {
      await browser.page.resize(400, 800);
      const table = `document.querySelector('.explorer .scroll')`;
      expect(await ask(`${table}.scrollWidth > ${table}.clientWidth`)).toBe(true);
      expect(await ask(`getComputedStyle(${table}).backgroundAttachment`)).toBe('local, local, scroll, scroll');
      expect(await ask(`${table}.tabIndex`)).toBe(0);
    });

    it('fits a phone', { timeout: SLOW }, async () => {
      await browser.page.resize(360, 640);
      expect(await ask('document.documentElement.scrollWidth <= 360')).toBe(true);
    });

    it('asked nothing of the net, ran nothing of others, and nothing failed', { timeout: SLOW }, async () => {
      expect(await ask('document.title')).toBe('What 106 privacy policies say');
      expect(await browser.watched()).toEqual({ requests: [], errors: [] });
      // A page that does ask shows that the log would tell.
      const control = join(folder, 'control.html');
      writeFileSync(control, '<!doctype html><title>Control</title><img src="http://elsewhere.example/control">');
      await browser.open(pathToFileURL(control).href);
      await until(
        async () => (await browser.watched()).requests.includes('http://elsewhere.example/control'),
        'the request of another page to be noted',
      );
    });
  });
}
