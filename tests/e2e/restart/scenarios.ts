/** A browser that is closed and started anew on the same profile: what is kept is there, and nothing of tabs is. */
import { describe, expect, it } from 'vitest';
import type { ExtensionPage } from '../../browsers/browser';
import { until } from '../../browsers/until';
import { AT_ONCE } from '../at-once';
import {
  BAD,
  BAD_LETTER,
  badgeBecomes,
  GOOD,
  GOOD_LETTER,
  keptUnder,
  knownTabs,
  policy,
  popupSays,
  shop,
} from '../life-cycle/pages';
import { type Name, type Session, session } from '../session';

const SLOW = 240_000;
const SETTINGS = '(api) => Promise.all([api.storage.sync.get(null), api.storage.local.get(null)])';

export function scenarios(name: Name): void {
  const current = session(name);

  describe('a browser that is started anew', { ...AT_ONCE, timeout: SLOW }, () => {
    it('has the history and the settings, knows nothing of tabs, and reads a policy that is opened again', async () => {
      await current().show('/anew/bad/privacy', policy(BAD));
      await badgeBecomes(current(), BAD_LETTER);
      await current().show('/anew/good/privacy', policy(GOOD));
      await badgeBecomes(current(), GOOD_LETTER);
      await choose(current(), 'language', 'de');
      await choose(current(), 'theme', 'dark');
      const before = await kept(current());
      expect(before.history).toEqual({ 'bad/privacy': BAD_LETTER, 'good/privacy': GOOD_LETTER });
      expect(await knownTabs(current())).not.toEqual([]);

      expect(await current().restart('afresh')).toEqual([]);
      expect(await knownTabs(current())).toEqual([]);
      expect(await kept(current())).toEqual(before);
      await current().show('/anew/shop', shop());
      const page = await options(current());
      for (const choice of ['language"][value="de', 'theme"][value="dark'])
        expect(await page.evaluate(`document.querySelector('input[name="${choice}"]').checked`), choice).toBe(true);
      await page.close();

      await current().show('/anew/bad/privacy', policy(BAD));
      await badgeBecomes(current(), BAD_LETTER, [GOOD_LETTER]);
      expect(await popupSays(current())).toBe(BAD_LETTER);
      // The same text: nothing new to keep.
      expect((await kept(current())).history).toEqual(before.history);
    });

    it('shows no welcome page again where the browser itself loads the extension', async () => {
      const { browser } = current();
      // Firefox forgets an add-on that was loaded from a folder: for it each start is an install.
      expect(browser.welcomes).toBe(name === 'chromium' ? 0 : 1);
      const welcomes = `(api) => api.tabs.query({}).then((tabs) => tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)`;
      expect(await browser.askApi(welcomes)).toBe(0);
    });

    it('and opens the tabs of before again: each policy has its own letter, and no other has any', async () => {
      const { show, showBehind } = current();
      const letters: Record<string, string> = {
        '/back/shop': '',
        '/back/good/privacy': GOOD_LETTER,
        '/back/bad/privacy': BAD_LETTER,
      };
      const good = await showBehind('/back/good/privacy', policy(GOOD));
      const bad = await showBehind('/back/bad/privacy', policy(BAD));
      await show('/back/shop', shop());
      await until(async () => (await good.badgeText()) === GOOD_LETTER, 'the good letter');
      await until(async () => (await bad.badgeText()) === BAD_LETTER, 'the bad letter');

      await current().restart('with its tabs');
      const wrong: string[] = [];
      const look = async (): Promise<Restored[]> => {
        const tabs = await restored(current(), '/back/');
        for (const { path, letter } of tabs)
          if (letter !== '' && letter !== letters[path]) wrong.push(`${path}: ${letter}`);
        return tabs;
      };
      await until(async () => (await look()).length === 3, 'the tabs of before');
      // One after the other comes to the front: browsers load those behind when they like.
      for (const path of Object.keys(letters).toReversed()) {
        const { id } = (await look()).find((tab) => tab.path === path) ?? {};
        await current().browser.askApi(`(api) => api.tabs.update(${id}, { active: true }).then(() => 1)`);
        await until(async () => (await look()).find((tab) => tab.path === path)?.letter === letters[path], path);
      }
      expect(wrong).toEqual([]);
    });
  });

  it('nobody had to catch an exception', async () => {
    expect(await current().browser.exceptions()).toEqual([]);
  });
}

/** What is to outlive the browser. */
async function kept(session: Session): Promise<{ history: Record<string, string>; settings: unknown }> {
  return { history: await keptUnder(session, '/anew/'), settings: await session.browser.askApi(SETTINGS) };
}

async function options({ browser }: Session): Promise<ExtensionPage> {
  const page = await browser.openExtensionPage('options.html');
  await until(() => page.evaluate(`Boolean(document.querySelector('input[name="theme"]'))`), 'the options');
  return page;
}

/** Chooses a setting as a reader does. */
async function choose(session: Session, name: string, value: string): Promise<void> {
  const page = await options(session);
  await page.evaluate(`document.querySelector('input[name="${name}"][value="${value}"]').click()`);
  const stored = `(api) => api.storage.sync.get('settings').then(({ settings }) => settings?.${name})`;
  await until(async () => (await session.browser.askApi(stored)) === value, `${name}: ${value}`);
  await page.close();
}

interface Restored {
  id: number;
  path: string;
  letter: string;
}

/** The tabs whose addresses have such a path, and what their button says. */
const restored = async ({ browser, server }: Session, under: string): Promise<Restored[]> =>
  (await browser.askApi(`async (api) => Promise.all((await api.tabs.query({}))
    .filter(({ url }) => url?.startsWith(${JSON.stringify(server.origin + under)}))
    .map(async ({ id, url }) => ({ id, path: new URL(url).pathname, letter: await api.action.getBadgeText({ tabId: id }) })))`)) as Restored[];
