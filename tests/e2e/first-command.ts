/** What `npm start` does with a browser; the command as a whole is a step of its own in tests/run.ts. */
import { describe, expect, it } from 'vitest';
import { gradesOf, openPage, Refusal } from '../../scripts/grade-page';
import type { Page } from '../browsers/server';
import { fixture } from '../fixtures';
import { engine } from './engine';
import type { Session } from './session';

const PICTURES = '.candor/first-command';

/** Why there are no grades. */
const refusal = (doing: Promise<unknown>): Promise<string> =>
  doing.then(
    (words) => `nothing was refused: ${words}`,
    (error: unknown) => (error instanceof Refusal ? error.message : Promise.reject(error)),
  );

export function firstCommand(session: () => Session): void {
  const put = (path: string, page: Page | string): string => {
    const { opened, server } = session();
    opened.push(path);
    return server.put(path, page);
  };

  describe('the first command', () => {
    it('prints the grades of the page', async () => {
      const { browser } = session();
      const url = put('/start/privacy', fixture('trailmates'));
      expect(await openPage(browser, url)).toBe(url);
      const { overall, tracking, sharing, rights } = (await engine(fixture('trailmates'), url)).grades;
      expect((await gradesOf(browser, PICTURES)).split('\n').slice(1, 5)).toEqual([
        `  overall  ${overall?.letter}`,
        `  tracking ${tracking?.letter}`,
        `  sharing  ${sharing?.letter}`,
        `  rights   ${rights?.letter}`,
      ]);
    });

    it('prints them though another tab came in front', async () => {
      const { browser } = session();
      await openPage(browser, put('/start/behind/privacy', fixture('harbour-notes')));
      const welcome = await browser.openExtensionPage('welcome.html');
      expect(await browser.isInFront()).toBe(false);
      expect(await gradesOf(browser, PICTURES)).toContain('overall  A');
      await welcome.close();
    });

    it('follows where the server leads', async () => {
      const { browser } = session();
      const moved = put('/start/moved', { body: '', status: 302, headers: { location: '/start/here/privacy' } });
      const url = put('/start/here/privacy', fixture('brightcart'));
      expect(await openPage(browser, moved)).toBe(url);
      expect(await gradesOf(browser, PICTURES)).toContain('overall  E');
    });

    it.each([
      ['article', '/start/news', 'not-a-policy'],
      ['atelier-lumiere', '/start/confidentialite', 'French'],
      ['short-policy', '/start/short/privacy', 'too-short'],
    ])('says why it prints none: %s', async (name, path, reason) => {
      const { browser } = session();
      await openPage(browser, put(path, fixture(name)));
      expect(await refusal(gradesOf(browser, PICTURES))).toMatch(new RegExp(`^Not graded[^]*${reason}`));
    });

    it('says that there is no such page', async () => {
      const { browser } = session();
      const url = put('/start/gone/privacy', { body: fixture('harbour-notes'), status: 404 });
      expect(await refusal(openPage(browser, url))).toContain('404');
      expect(await refusal(openPage(browser, 'http://nowhere.invalid/privacy'))).toContain('http://nowhere.invalid/');
    });
  });
}
