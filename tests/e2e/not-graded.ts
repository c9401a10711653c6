/** Pages without a grade, and why they have none. */
import { describe, expect, it } from 'vitest';
import { fixture, framePage } from '../fixtures';
import { engine, shown } from './engine';
import { clickGradeAnyway, viewOf } from './popup-view';
import type { Session } from './session';

const LETTER = /^[A-E]$/;

export function notGraded(session: () => Session): void {
  describe('a page that is no privacy policy', () => {
    it.each([
      ['article', '/news/herring'],
      ['terms', '/terms'],
    ])('%s: has no badge, and the popup says what the page is', async (name, path) => {
      const { browser, show } = session();
      await show(path, fixture(name));
      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject({ status: 'not-a-policy', overall: 'none', pillars: {}, answers: {} });
      expect(view.text.length).toBeGreaterThan(50);
      expect((await browser.badge()).text).toBe('');
    });

    it('can be graded anyway', async () => {
      const { browser, show, badge } = session();
      const url = await show('/terms', fixture('terms'));
      const report = await engine(fixture('terms'), url, true);
      const popup = await browser.openPopup();
      await viewOf(popup);
      await clickGradeAnyway(popup);
      const view = await viewOf(popup, ({ status }) => status !== 'not-a-policy');
      expect(view).toMatchObject(shown(report));
      await badge(({ text }) => text === (report.grades.overall?.letter ?? '?'), 'the badge of the terms');
    });

    it('but holds one in a frame: is not graded', async () => {
      const { browser, server, opened, show } = session();
      server.put('/framed/privacy', fixture('harbour-notes'));
      await show('/frames', framePage('/framed/privacy'));
      opened.push('/framed/privacy');
      expect((await viewOf(await browser.openPopup())).status).toBe('not-a-policy');
      expect((await browser.badge()).text).toBe('');
    });
  });

  describe('a privacy policy that cannot be graded', () => {
    it.each([
      ['atelier-lumiere', 'unsupported-language', 'French'],
      ['short-policy', 'too-short', ''],
    ])('%s: %s', async (name, status, word) => {
      const { browser, show, badge } = session();
      await show(`/${name}/privacy`, fixture(name));
      const { text, title } = await badge((seen) => seen.text !== '', 'the badge');
      expect(text).not.toMatch(LETTER);
      expect(title.length).toBeGreaterThan('Candor'.length);
      const view = await viewOf(await browser.openPopup());
      expect(view).toMatchObject({ status, overall: 'none', pillars: {}, answers: {} });
      expect(view.text).toContain(word);
    });
  });
}
