import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SILENT_READER } from '../../reading/reader.testing';
import { DEFAULTS } from '../../settings';
import { entryOf, knownOf } from '../shared/known-tabs';
import { saveSettings } from '../shared/settings';
import { takeUp } from './grading';
import { onMessage, onTabRemoved, onTabReplaced, onTabUpdated } from './listeners';
import { followSettings } from './menu';
import { provideReader } from './reading';
import {
  ADDRESS,
  ask,
  badges,
  document,
  done,
  extraction,
  glance,
  inPage,
  kept,
  load,
  POLICY,
  page,
  popup,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';
import { underWay } from './tab-locks';
import { cutOff } from './tab-states';

stageEach();

describe('a tab that moves on', () => {
  test.each([
    ['loads anew', { status: 'loading' }, 'second', ADDRESS],
    ['has loaded anew', { status: 'complete' }, 'second', ADDRESS],
    [
      'loads another page',
      { status: 'loading', url: 'https://shop.example/cart' },
      'second',
      'https://shop.example/cart',
    ],
    ['follows a route', { url: `${ADDRESS}#/cart` }, 'first', `${ADDRESS}#/cart`],
    ['changes its address without loading', { url: 'https://shop.example/cart' }, 'first', 'https://shop.example/cart'],
  ])('%s: forgotten, badge cleared', async (_, change, documentId, address) => {
    await onMessage(glance(), page());
    load(documentId, address);
    await onTabUpdated(tabId, change);
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test('to a page that no extension may look at: forgotten', async () => {
    await onMessage(glance(), page());
    Object.assign(fakeBrowser.scripting, {
      executeScript: () => Promise.reject(new Error('Cannot access a chrome:// URL')),
    });
    await onTabUpdated(tabId, { status: 'loading', url: 'chrome://settings' });
    expect([await statusOf(), badges.get(tabId)]).toEqual([undefined, '']);
  });

  test.each([
    ['jumps within the page', { url: `${ADDRESS}#cookies`, status: 'loading' }, `${ADDRESS}#cookies`],
    ['jumps to the place where it is', { status: 'loading' }, `${ADDRESS}#cookies`],
    ['begins to load another page, and does not', { status: 'loading' }, ADDRESS],
    ['finished loading', { status: 'complete' }, ADDRESS],
    ['changed its title', {}, ADDRESS],
  ])('%s: the report stays', async (_, change, address) => {
    await onMessage(glance(), page());
    document.address = address;
    await onTabUpdated(tabId, change);
    expect(await statusOf()).not.toBeUndefined();
  });

  test('a tab of which nothing is known is not asked anything', async () => {
    const asked = vi.fn();
    Object.assign(fakeBrowser.scripting, { executeScript: asked });
    await onTabUpdated(tabId, { status: 'loading', url: 'https://shop.example/cart' });
    expect(asked).not.toHaveBeenCalled();
  });

  test.each([
    ['closed', () => onTabRemoved(tabId)],
    ['replaced, when it was discarded', () => onTabReplaced(4711, tabId)],
  ])('%s: forgotten', async (_, happen) => {
    await onMessage(glance(), page());
    await happen();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain(`tab:${tabId}`);
  });

  test('closed while it is graded: nothing stays', async () => {
    inPage.mockImplementation(async () => {
      await onTabRemoved(tabId);
      return extraction();
    });
    await onMessage(glance(), page());
    expect([await entryOf(tabId), await kept()]).toEqual([null, []]);
  });

  test('erased with everything while its page tells its text: nothing is read', async () => {
    const opened = vi.fn(async () => SILENT_READER);
    provideReader(opened);
    let tell = (): void => {};
    inPage.mockImplementation(
      () =>
        new Promise((resolve) => {
          tell = () => resolve(extraction(POLICY));
        }),
    );
    const looked = onMessage(glance(), page());
    await vi.waitFor(() => expect(inPage).toHaveBeenCalled());
    await onMessage({ type: 'page-of-ours-to-background:erased' }, popup());
    tell();
    await looked;
    expect(opened).not.toHaveBeenCalled();
    expect([await knownOf(tabId), badges.get(tabId) ?? '']).toEqual([null, '']);
  });

  test.each([
    ['', async () => {}],
    [', of which the store has lost its word', () => fakeBrowser.storage.session.clear()],
  ])('erased with everything while it is graded%s: nothing stays, and nobody reads on', async (_, happen) => {
    let read: AbortSignal | undefined;
    provideReader(async () => ({
      ...SILENT_READER,
      read: (_sentences, { signal } = {}) =>
        new Promise((_done, fail) => {
          read = signal;
          signal?.addEventListener('abort', () => fail(signal.reason));
        }),
    }));
    const told = onMessage(glance(), page());
    await vi.waitFor(() => expect(read).toBeDefined());
    await happen();
    await onMessage({ type: 'page-of-ours-to-background:erased' }, popup());
    await told;
    expect([read?.aborted, await entryOf(tabId), badges.get(tabId) ?? '', await kept()]).toEqual([true, null, '', []]);
  });

  test('two looks at once: the newer one wins, whichever ends last', async () => {
    const answers: ((value: unknown) => void)[] = [];
    inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const older = onMessage(glance(), page());
    const newer = onMessage(glance(), page());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(extraction({ ...POLICY, language: 'de' }));
    await newer;
    answers[0]?.(extraction());
    await older;
    expect(await statusOf()).toBe('unsupported-language');
  });

  test('whose document goes while it is read, and the next one is read to its end first: nothing is under way any more', async () => {
    let tell = (): void => {};
    inPage.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          tell = () => resolve(extraction());
        }),
    );
    const older = onMessage(glance(), page());
    await vi.waitFor(() => expect(inPage).toHaveBeenCalled());
    load('second', 'https://shop.example/privacy-eu');
    await onMessage(glance(true, document.address), page('second'));
    tell();
    await older;
    expect([...underWay]).toEqual([]);
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second' });
  });
});

describe('the settings change', () => {
  beforeEach(() => void Object.assign(fakeBrowser, { contextMenus: { update: async () => {} } }));

  const change = () => saveSettings({ ...DEFAULTS, matters: ['sells-data'] });

  test('the letter stays where its document is', async () => {
    await onMessage(glance(), page());
    const letter = badges.get(tabId);
    badges.clear();
    followSettings();
    await change();
    await vi.waitFor(() => expect(badges.get(tabId)).toBe(letter));
  });

  test('the page goes while its letter is put on again: the next one does not keep it', async () => {
    await onMessage(glance(), page());
    followSettings();
    const { setTitle } = fakeBrowser.action as unknown as { setTitle: Mock };
    setTitle.mockClear();
    // Comes before the letter.
    const shown: unknown[] = [];
    setTitle.mockImplementation(async (of: { tabId: number }) => {
      if (of.tabId === tabId && shown.push(of) === 1) load('second', 'https://shop.example/cart');
    });
    await change();
    await vi.waitFor(() => expect(shown).toHaveLength(2));
    await vi.waitFor(() => expect(badges.get(tabId)).toBe(''));
    expect(await knownOf(tabId)).toBeNull();
  });
});

describe('a background that was stopped in the middle', () => {
  /** As an earlier background leaves it. */
  const left = (document: string | null, asked: 'anyway' | null = null, tab = tabId) =>
    fakeBrowser.storage.session.set({
      [`tab:${tab}`]: { run: 'lost', document, asked, state: { status: 'loading' } },
      unfinished: [tab],
    });

  test('the next one takes up the look, and is done with it', async () => {
    await left('first');
    await takeUp();
    expect(await statusOf()).toBe('graded');
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
    expect(await cutOff()).toEqual([]);
  });

  test('but not of a document that is gone', async () => {
    await left('earlier');
    await takeUp();
    expect([done, await statusOf()]).toEqual([[], undefined]);
    await takeUp();
    expect(await cutOff()).toEqual([]);
  });

  test('what the reader asked for is still asked', async () => {
    inPage.mockResolvedValue(extraction({ kind: 'terms', language: 'en', score: 0.2 }));
    await left('first', 'anyway');
    await takeUp();
    expect(await knownOf(tabId)).toMatchObject({ report: { kind: 'privacy-policy' } });
  });

  test.each([
    ['the next one starts', () => takeUp()],
    ['its tab loads', () => onTabUpdated(tabId, { status: 'loading' })],
  ])('a look of which it is not known what page it was for is forgotten when %s', async (_, happens) => {
    await left(null, 'anyway');
    await happens();
    expect([done, await entryOf(tabId)]).toEqual([[], null]);
  });

  test('a page that is read anew before it is taken up is not read again', async () => {
    await left('first');
    const { tabs } = fakeBrowser;
    const query = tabs.query.bind(tabs);
    // While the tabs are swept, the page speaks.
    vi.spyOn(tabs, 'query').mockImplementationOnce(async (given) => {
      await onMessage(glance(), page());
      return query(given);
    });
    await takeUp();
    expect([await statusOf(), inPage.mock.calls.length]).toEqual(['graded', 1]);
  });

  test('between what it stored and what it showed: the page says it again, and has its letter', async () => {
    await onMessage(glance(), page());
    const letter = badges.get(tabId);
    badges.clear();
    await onMessage(glance(), page());
    expect([badges.get(tabId), inPage.mock.calls.length]).toEqual([letter, 1]);
  });

  test('a popup that comes first has the look done anew', async () => {
    await left('first');
    expect((await ask('state')).status).toBe('reported');
  });

  test('tabs that are gone are swept', async () => {
    await left('first', null, 4711);
    await takeUp();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain('tab:4711');
  });
});
