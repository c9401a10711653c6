import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import type { TabState } from '../contract/tab-state';
import { fakeReport, fakeReported } from '../extension.testing';
import { eraseEverything } from '../pages/erasure';
import { entryOf, knownOf } from '../shared/known-tabs';
import { saveSettings } from '../shared/settings';
import { onMessage, onTabRemoved, onTabUpdated } from './listeners';
import { followSettings } from './menu';
import {
  ADDRESS,
  ask,
  badges,
  extraction,
  glance,
  inPage,
  kept,
  OTHER,
  page,
  popup,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';
import { cutOff } from './tab-states';
import { dropGoneTabs } from './tab-store';

stageEach();
afterEach(() => vi.restoreAllMocks());

describe('a store that is full', () => {
  const full = (when: (given: object) => boolean) => {
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    return vi.spyOn(session, 'set').mockImplementation(async (given: object) => {
      if (when(given)) throw new Error('Session storage quota bytes exceeded.');
      return set(given as Record<string, unknown>);
    });
  };

  test('for good: the badge is shown all the same, and the popup has the report', async () => {
    const spy = full(() => true);
    await onMessage(glance(), page());
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
    expect(await ask('state')).toMatchObject({ status: 'reported', report: { status: 'graded' } });
    expect(inPage).toHaveBeenCalledTimes(1);
    await onTabRemoved(tabId);
    expect(await entryOf(tabId)).toBeNull();
    spy.mockRestore();
  });

  test('and the reader erases everything: nothing stays in memory either', async () => {
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => onMessage(message, popup()));
    const spy = full(() => true);
    await onMessage(glance(), page());
    spy.mockRestore();
    await eraseEverything();
    expect([await knownOf(tabId), badges.get(tabId), await kept()]).toEqual([null, '', []]);
  });

  test('of tabs that are gone, and of pages without a grade: they make room', async () => {
    const other = (await fakeBrowser.tabs.create({ url: ADDRESS })).id ?? -1;
    inPage.mockResolvedValueOnce(extraction(OTHER));
    await onMessage({ type: 'page-of-ours-to-background:state', tabId: other }, popup());
    const { session } = fakeBrowser.storage;
    await session.set({ 'tab:4711': (await session.get(`tab:${other}`))[`tab:${other}`] });
    let room = false;
    const remove = session.remove.bind(session);
    const removing = vi.spyOn(session, 'remove').mockImplementation(async (keys: unknown) => {
      room ||= JSON.stringify(keys).includes(`tab:${other}`);
      return remove(keys as string[]);
    });
    const spy = full((given) => `tab:${tabId}` in given && !room);
    await onMessage(glance(), page());
    spy.mockRestore();
    removing.mockRestore();
    expect(Object.keys(await session.get(null))).toEqual(expect.arrayContaining([`tab:${tabId}`]));
    expect(Object.keys(await session.get(null)).filter((key) => /4711/.test(key) || key === `tab:${other}`)).toEqual(
      [],
    );
  });

  describe('of what is known of other tabs', () => {
    /** Room for so many tabs that are reported or failed; looks under way are small. */
    const roomFor = (most: number) => {
      const { session } = fakeBrowser.storage;
      const set = session.set.bind(session);
      return vi.spyOn(session, 'set').mockImplementation(async (given: object) => {
        const all = { ...(await session.get(null)), ...given } as Record<string, { state?: TabState }>;
        const large = Object.values(all).filter(({ state }) => state && state.status !== 'loading');
        if (large.length > most && JSON.stringify(given).includes('"status":"reported"'))
          throw new Error('Session storage quota bytes exceeded.');
        return set(given as Record<string, unknown>);
      });
    };
    const GRADED = fakeReported();
    const UNGRADED = fakeReported({ report: fakeReport({ status: 'not-a-policy' }) });
    /** A tab of which something is known, in front so long after another. */
    const tab = async (state: TabState, lastAccessed = 0, run = 'ended'): Promise<number> => {
      const { id = -1 } = await fakeBrowser.tabs.create({ url: ADDRESS, active: false });
      await fakeBrowser.storage.session.set({ [`tab:${id}`]: { run, document: 'first', asked: null, state } });
      tabs.push({ id, lastAccessed, active: false });
      return id;
    };
    let tabs: { id: number; lastAccessed: number; active: boolean }[] = [];
    const stage = () => {
      tabs.unshift({ id: tabId, lastAccessed: 0, active: true });
      vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => tabs as never);
    };
    afterEach(() => {
      tabs = [];
    });
    const stored = async (): Promise<number[]> =>
      Object.keys(await fakeBrowser.storage.session.get(null))
        .flatMap((key) => /^tab:(\d+)$/.exec(key)?.[1] ?? [])
        .map(Number);

    test('a look under way goes on, and has its letter; no tab stays unfinished', async () => {
      const other = await tab(UNGRADED);
      await fakeBrowser.storage.session.remove(`tab:${other}`);
      const answers: ((value: unknown) => void)[] = [];
      inPage.mockImplementationOnce(() => new Promise((resolve) => answers.push(resolve)));
      const slow = onMessage(glance(), { ...page(), tab: { id: other } });
      await vi.waitFor(() => expect(answers).toHaveLength(1));
      await tab(UNGRADED);
      stage();
      roomFor(1);
      await onMessage(glance(), page());
      expect(await statusOf()).toBe('graded');
      expect(await entryOf(other)).toMatchObject({ state: { status: 'loading' } });
      answers[0]?.(extraction());
      await slow;
      expect(badges.get(other)).toMatch(/^[A-E]$/);
      expect(await knownOf(other)).toMatchObject({ status: 'reported' });
      expect(await cutOff()).toEqual([]);
    });

    test('what an earlier background left unfinished is not lost', async () => {
      const left = await tab({ status: 'loading' });
      await tab(UNGRADED);
      stage();
      roomFor(1);
      await onMessage(glance(), page());
      expect(await stored()).toContain(left);
    });

    test('reports go last: that of the tab which was in front longest ago first, and no more than it takes', async () => {
      const [newest, , middle] = [await tab(GRADED, 30), await tab(GRADED, 10), await tab(GRADED, 20)];
      await tab(UNGRADED, 40);
      stage();
      roomFor(3);
      await onMessage(glance(), page());
      expect((await stored()).toSorted()).toEqual([tabId, newest, middle].toSorted());
    });

    test('the letter goes with its report, and no other', async () => {
      const [kept, dropped] = [await tab(GRADED, 20), await tab(GRADED, 10)];
      for (const id of [kept, dropped]) badges.set(id, 'C');
      stage();
      roomFor(2);
      await onMessage(glance(), page());
      expect((await stored()).toSorted()).toEqual([tabId, kept].toSorted());
      expect([badges.get(kept), badges.get(dropped), badges.get(tabId)]).toEqual([
        'C',
        '',
        expect.stringMatching(/^[A-E]$/),
      ]);
    });

    test('nor is a report dropped whose text is looked at anew', async () => {
      const other = await tab(GRADED, 1);
      const answers: ((value: unknown) => void)[] = [];
      inPage.mockImplementationOnce(() => new Promise((resolve) => answers.push(resolve)));
      const again = onMessage({ type: 'page-of-ours-to-background:read-again', tabId: other }, popup());
      await vi.waitFor(() => expect(answers).toHaveLength(1));
      await tab(GRADED, 2);
      stage();
      roomFor(2);
      await onMessage(glance(), page());
      expect(await stored()).toContain(other);
      answers[0]?.(extraction());
      expect(await again).toMatchObject({ status: 'reported' });
    });
  });

  test.each<[when: string, happens: () => unknown]>([
    ['its page is no policy any more', () => onMessage(glance(false), page())],
    ['its page moves within the app', () => onTabUpdated(tabId, { url: `${ADDRESS}#/cart` })],
    ['the reader erases everything', () => eraseEverything()],
    [
      'the reader wants no letters',
      async () => {
        Object.assign(fakeBrowser, { contextMenus: { update: async () => {} } });
        followSettings();
        await saveSettings({ ...DEFAULTS, badge: false });
      },
    ],
    [
      'the reader changes something else of it',
      async () => {
        Object.assign(fakeBrowser, { contextMenus: { update: async () => {} } });
        followSettings();
        await saveSettings({ ...DEFAULTS, matters: ['sells-data'] });
      },
    ],
  ])('a letter whose report went with the background that held it is taken back when %s', async (_, happens) => {
    await onMessage(glance(), page());
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
    await fakeBrowser.storage.session.remove(`tab:${tabId}`);
    await happens();
    await vi.waitFor(() => expect(badges.get(tabId)).toBe(''));
  });

  test('a tab that opens while tabs are swept is not taken for one that is gone', async () => {
    const query = fakeBrowser.tabs.query.bind(fakeBrowser.tabs);
    vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async (given) => {
      const open = await query(given);
      const late = { run: 'of a tab that opened since', document: 'first', asked: null, state: { status: 'loading' } };
      await fakeBrowser.storage.session.set({ 'tab:4711': late });
      return open;
    });
    await dropGoneTabs();
    expect(await entryOf(4711)).toMatchObject({ state: { status: 'loading' } });
  });
});
