/** What is kept of graded policies: what changed, the list of all, two side by side, copies and paper. */
import { describe, expect, it } from 'vitest';
import { readPage } from '../../cli/read-page';
import { rowOf } from '../../lib/export/row';
import { changedSentences } from '../../lib/history/changes';
import { compareVersions } from '../../lib/history/compare';
import { sentencesForHistory } from '../../lib/history/text';
import type { ExtensionPage, Popup } from '../browsers/browser';
import { until } from '../browsers/until';
import { fixture } from '../fixtures';
import { engine } from './engine';
import { viewOf } from './popup-view';
import type { Session } from './session';

type Seen = Pick<Popup, 'evaluate'>;
const all = async (seen: Seen, selector: string, of: string): Promise<string[]> =>
  (await seen.evaluate(`[...document.querySelectorAll(${JSON.stringify(selector)})].map((e) => ${of})`)) as string[];
const click = (seen: Seen, selector: string): Promise<unknown> =>
  seen.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
const there = (seen: Seen, selector: string): Promise<unknown> =>
  until(() => seen.evaluate(`Boolean(document.querySelector(${JSON.stringify(selector)}))`), selector);

const OLD = fixture('harbour-notes');
/** The same policy a year later: a sentence worded anew, one more, one less. */
const NEW = OLD.replace(/<p>([^<]{60,}?)<\/p>/, '<p>$1 Our office has moved to the old lighthouse.</p>')
  .replace(
    'We do not sell your personal data, and we never share it with anyone for advertising or marketing.',
    'We sell your personal data to advertisers.',
  )
  .replace(/<li>[^<]*<\/li>/, '');
/** The old text as another version of the site shows it: other markup, another order of its list. */
const SAME = OLD.replaceAll('<p>', '<p class="new"> \n').replace(
  /<ul>\s*<li>([^<]*)<\/li>\s*<li>([^<]*)<\/li>/,
  '<ul><li>$2</li><li>$1</li>',
);

export function history(session: () => Session): void {
  const see = async (path: string, html: string): Promise<string> => {
    const { show, badge } = session();
    const url = await show(path, html);
    await badge(({ text }) => /^[A-E]$/.test(text), 'the badge');
    return url;
  };
  const open = (path: string): Promise<ExtensionPage> => session().browser.openExtensionPage(path);
  const about = (name: string, url: string): string => `${name}.html?${new URLSearchParams({ policy: url })}`;

  describe('a policy that is seen again', () => {
    it('with the same text in other markup: nothing has changed', async () => {
      expect(SAME).not.toBe(OLD);
      const url = await see('/kept/same/privacy', OLD);
      await see('/kept/same/privacy', SAME);
      const popup = await session().browser.openPopup();
      await viewOf(popup);
      const page = await open(about('change', url));
      await there(page, '[data-status="change"]');
      expect(await all(page, '[data-change], [data-answer-change]', 'e.outerHTML')).toEqual([]);
      await page.close();
    });

    it('with another text: the popup says so, and a page shows what changed, in order', async () => {
      const url = await see('/kept/changed/privacy', OLD);
      await see('/kept/changed/privacy', NEW);
      const text = (html: string): string[] => sentencesForHistory(readPage(Buffer.from(html), url).policy);
      const wording = async (html: string) => ({ report: await engine(html, url), sentences: text(html) });
      const { answers, readings, grades } = compareVersions(await wording(OLD), await wording(NEW));
      expect(answers.length).toBeGreaterThan(0);
      const popup = await session().browser.openPopup();
      await viewOf(popup);
      await there(popup, '.news');
      expect(await all(popup, '.news', 'e.dataset.changed')).toEqual([String(answers.length)]);
      expect(await all(popup, '.news [data-grade-change]', 'e.dataset.gradeChange')).toEqual(
        grades.filter(({ byWords }) => byWords).map(({ name }) => name),
      );
      expect(await all(popup, '.news [data-answer-change]', 'e.dataset.answerChange')).toEqual(
        answers.map(({ id }) => id),
      );
      const [link = ''] = await all(popup, '.news a', 'e.href');

      const page = await open(link.slice(link.lastIndexOf('/') + 1));
      await there(page, '[data-change]');
      expect(await all(page, '[data-answer-change]', 'e.dataset.answerChange')).toEqual(answers.map(({ id }) => id));
      expect(await all(page, '[data-reading]', 'e.dataset.reading')).toEqual(readings.map(({ id }) => id));
      const changes = changedSentences(text(OLD), text(NEW));
      const kinds = changes.map(({ before, after }) => (before && after ? 'reworded' : after ? 'added' : 'dropped'));
      expect(kinds).toContain('added');
      expect(await all(page, '[data-change]', 'e.dataset.change')).toEqual(kinds);
      for (const [side, column] of [
        ['before', 1],
        ['after', 2],
      ] as const) {
        const shown = await all(page, `[data-change] td:nth-child(${column})`, 'e.textContent');
        changes.forEach((change, at) => {
          if (change[side] !== null) expect(shown[at]).toBe(change[side]);
        });
      }
      await page.close();
    });
  });

  describe('the history', () => {
    const LISTED = '[data-policy]';
    const paths = (page: Seen): Promise<string[]> => all(page, LISTED, `new URL(e.dataset.policy).pathname`);
    const search = async (page: ExtensionPage, words: string): Promise<void> => {
      await page.evaluate(`(() => {
        const field = document.querySelector('input[type="search"]');
        field.value = ${JSON.stringify(words)};
        field.dispatchEvent(new InputEvent('input', { bubbles: true }));
      })()`);
    };

    it('lists what was graded, the newest first; can be searched, sorted, and erased', async () => {
      await see('/kept/list/a/privacy', fixture('brightcart'));
      await see('/kept/list/b/privacy', fixture('harbour-notes'));
      const page = await open('policies.html');
      await there(page, LISTED);
      expect((await paths(page)).slice(0, 2)).toEqual(['/kept/list/b/privacy', '/kept/list/a/privacy']);

      await search(page, 'brightcart kept/list');
      await until(async () => (await paths(page)).length === 1, 'one policy');
      expect(await paths(page)).toEqual(['/kept/list/a/privacy']);
      await search(page, 'kept/list');
      await until(async () => (await paths(page)).length === 2, 'both policies');
      await page.evaluate(`(() => {
        const choice = document.querySelector('select');
        choice.value = 'grade';
        choice.dispatchEvent(new Event('change', { bubbles: true }));
      })()`);
      const letters = (): Promise<string[]> => all(page, LISTED, 'e.dataset.overall');
      await until(async () => (await letters()).join() === (await letters()).toSorted().join(), 'the best one first');

      // Erasing asks first.
      await click(page, `${LISTED} .erase`);
      await there(page, `${LISTED} [data-confirm]`);
      expect(await paths(page)).toHaveLength(2);
      await click(page, `${LISTED} [data-confirm]`);
      await until(async () => (await paths(page)).length === 1, 'the policy to go');
      expect(await paths(page)).toEqual(['/kept/list/a/privacy']);
      await page.close();
    });

    it('shows two policies side by side, item by item', async () => {
      const urls = [
        await see('/kept/one/privacy', fixture('brightcart')),
        await see('/kept/two/privacy', fixture('harbour-notes')),
      ];
      const reports = [
        await engine(fixture('brightcart'), urls[0] ?? ''),
        await engine(fixture('harbour-notes'), urls[1] ?? ''),
      ];
      const list = await open('policies.html');
      await there(list, LISTED);
      for (const url of urls) await click(list, `[data-policy="${url}"] input`);
      await there(list, '.compare-link');
      const [link = ''] = await all(list, '.compare-link', 'e.href');
      await list.close();
      const page = await open(link.slice(link.lastIndexOf('/') + 1));
      await there(page, '[data-compare-item]');
      const rows = await all(
        page,
        '[data-compare-item]',
        `[e.dataset.compareItem, ...[...e.querySelectorAll('td')].map((td) => td.dataset.answer)].join(' ')`,
      );
      const [one, two] = reports;
      const wanted = one?.items.map(({ id, answer }) =>
        [id, answer, two?.items.find((i) => i.id === id)?.answer].join(' '),
      );
      expect(rows.toSorted()).toEqual(wanted?.toSorted());
      await page.close();
    });

    it('can be erased as a whole', async () => {
      await see('/kept/all/privacy', fixture('harbour-notes'));
      const page = await open('policies.html');
      await there(page, LISTED);
      await click(page, '.page-head .erase');
      await there(page, '.page-head [data-confirm]');
      await click(page, '.page-head [data-confirm]');
      await there(page, '.empty');
      expect(await paths(page)).toEqual([]);
      await page.close();
    });
  });

  describe('a report', () => {
    it('is copied as the command line would print it', async () => {
      const url = await see('/kept/copied/privacy', OLD);
      const page = await open(about('report', url));
      await there(page, '[data-item]');
      for (const format of ['text', 'markdown', 'json']) {
        await page.evaluate(`document.querySelector('[data-copy="${format}"]').focus()`);
        await page.press('Enter');
        await there(page, `[data-copied="${format}"]`);
      }
      await page.close();
      // Into a field of the extension's, for that is where a test may paste.
      const list = await open('policies.html');
      await there(list, 'input[type="search"]');
      await list.evaluate(`document.querySelector('input[type="search"]').focus()`);
      await list.press('Control+v');
      const pasted = `document.querySelector('input[type="search"]').value`;
      await until(() => list.evaluate(`${pasted} !== ''`), 'the copy');
      expect(JSON.parse(String(await list.evaluate(pasted)))).toEqual(
        JSON.parse(JSON.stringify(rowOf(url, await engine(OLD, url)))),
      );
      await list.close();
    });

    it.each(['brightcart', 'harbour-notes', 'trailmates'])('%s: prints on two sheets', async (name) => {
      const url = await see(`/kept/printed/${name}/privacy`, fixture(name));
      const page = await open(about('report', url));
      await there(page, '[data-item]');
      expect(await page.sheets()).toBe(2);
      await page.close();
    });
  });
}
