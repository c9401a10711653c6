import { describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { knownOf } from '../shared/known-tabs';
import { onMessage, onTabUpdated } from './listeners';
import {
  ADDRESS,
  ask,
  badges,
  blocksOf,
  document,
  done,
  extraction,
  glance,
  inPage,
  kept,
  load,
  OTHER,
  POLICY,
  page,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';

stageEach();

describe('what a page tells of itself', () => {
  test('privacy policy: read, graded, kept, shown', async () => {
    await onMessage(glance(), page());
    const state = await knownOf(tabId);
    if (state?.status !== 'reported') throw new Error('no report');
    expect(state).toMatchObject({ address: ADDRESS, page: ADDRESS, document: 'first', digest: 'one' });
    expect(state.report.items.find(({ id }) => id === 'sells-data')).toMatchObject({ answer: 'no', pillar: 'sharing' });
    const block = state.report.items.find(({ id }) => id === 'sells-data')?.evidence[0]?.block ?? -1;
    expect(state.places[block]).toEqual([1, block]);
    expect(badges.get(tabId)).toBe(state.report.grades.overall?.letter ?? '?');
  });

  test.each([
    ['a policy', true],
    ['none any more', false],
  ])('%s: told that it was heard, once all is done', async (_, isPolicy) => {
    const told = onMessage(glance(isPolicy), page());
    expect(await told).toBe(true);
    expect(await statusOf()).toBe(isPolicy ? 'graded' : undefined);
  });

  test('is written into the history, but not that of a private window', async () => {
    const get = fakeBrowser.tabs.get;
    const privately = vi.spyOn(fakeBrowser.tabs, 'get');
    privately.mockImplementation(async (id) => ({ ...(await get(id)), incognito: true }));
    await onMessage(glance(), page());
    expect(await statusOf()).toBe('graded');
    expect(await kept()).toEqual([]);
    privately.mockRestore();
    load('second', ADDRESS);
    await onMessage(glance(), page('second'));
    expect(await kept()).toEqual([ADDRESS]);
  });

  test('in French: says so, with no letter', async () => {
    inPage.mockResolvedValue(extraction({ ...POLICY, language: 'fr' }));
    await onMessage(glance(), page());
    expect(await statusOf()).toBe('unsupported-language');
    expect(badges.get(tabId)).toBe('–');
  });

  test('no policy any more: the report goes', async () => {
    await onMessage(glance(), page());
    await onMessage(glance(false), page());
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test.each([
    ['a frame', () => page('first', 4)],
    ['no tab', () => ({ frameId: 0, documentId: 'first' })],
    ['no document', () => ({ tab: { id: tabId }, frameId: 0 })],
  ])('from %s counts for nothing', async (_, sender) => {
    expect(onMessage(glance(), sender())).toBeUndefined();
    expect(done).toEqual([]);
  });

  test('a page may not ask what only the popup may', () => {
    for (const type of ['state', 'grade-anyway'])
      expect(onMessage({ type: `page-of-ours-to-background:${type}`, tabId }, page())).toBeUndefined();
    expect(done).toEqual([]);
  });

  test('again, with the same text: nothing is read', async () => {
    await onMessage(glance(), page());
    await onMessage(glance(), page());
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  test('again, with another text: graded anew', async () => {
    await onMessage(glance(), page());
    document.digest = 'two';
    inPage.mockResolvedValue(
      extraction(POLICY, {
        policy: {
          title: 'P',
          language: 'en',
          blocks: blocksOf(['We sell your personal information to advertisers for money.']),
        },
      }),
    );
    await onMessage(glance(), page());
    const state = await knownOf(tabId);
    expect(state?.status === 'reported' && state.report.items.find(({ id }) => id === 'sells-data')?.answer).not.toBe(
      'no',
    );
  });

  test('again, where something but the policy has changed: the report stays, unbroken', async () => {
    await onMessage(glance(), page());
    const before = await knownOf(tabId);
    document.digest = 'a clock has ticked';
    const seen: unknown[] = [];
    fakeBrowser.storage.session.onChanged.addListener((changes: object) => void seen.push(JSON.stringify(changes)));
    await onMessage(glance(), page());
    expect(await knownOf(tabId)).toEqual({ ...before, digest: 'a clock has ticked' });
    expect(seen.filter((change) => String(change).includes('"loading"'))).toEqual([]);
  });
});

describe('a document that is gone', () => {
  test('its word comes late: nothing is read, nothing of the next one is touched', async () => {
    load('second', 'https://shop.example/terms');
    await onMessage(glance(), page('first'));
    expect([await statusOf(), await kept(), done]).toEqual([undefined, [], []]);

    inPage.mockImplementation(async () => extraction(OTHER));
    await ask('state');
    await onMessage(glance(), page('first'));
    await onMessage(glance(false), page('first'));
    expect(await statusOf()).toBe('not-a-policy');
  });

  test.each([
    ['by loading another', () => load('second', 'https://shop.example/terms')],
    ['by loading the same address anew', () => load('second', ADDRESS)],
    ['by a move within the page', () => load('first', 'https://shop.example/cart')],
  ])('%s, while it is read: no letter, no state, no history', async (_, leave) => {
    inPage.mockImplementation(async () => {
      const read = extraction();
      leave();
      return read;
    });
    await onMessage(glance(), page());
    expect([await statusOf(), badges.get(tabId) ?? '', await kept()]).toEqual([undefined, '', []]);
  });

  test('without an answer to the question what is there: the next one is asked, and has its letter', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    await onMessage(glance(), page());
    const { scripting } = fakeBrowser;
    const answering = scripting.executeScript;
    Object.assign(scripting, { executeScript: () => new Promise(() => {}) });
    const told = onTabUpdated(tabId, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(100);
    Object.assign(scripting, { executeScript: answering });
    load('second', 'https://shop.example/privacy-us');
    const graded = onMessage(glance(true, document.address), page('second'));
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([told, graded]);
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second' });
  });

  test('when its reading fails: the next one is no page that failed', async () => {
    inPage.mockImplementation(async () => {
      load('second', 'https://shop.example/cart');
      return { no: 'policy' };
    });
    await onMessage(glance(), page());
    expect([await knownOf(tabId), badges.get(tabId) ?? '']).toEqual([null, '']);
  });

  test('just when its badge is set: the badge is taken back', async () => {
    const { setBadgeText } = fakeBrowser.action as unknown as { setBadgeText: Mock };
    const set = setBadgeText.getMockImplementation();
    setBadgeText.mockImplementation(async (given: { text: string }) => {
      if (given.text) load('second', ADDRESS);
      return set?.(given);
    });
    await onMessage(glance(), page());
    expect([await statusOf(), badges.get(tabId)]).toEqual([undefined, '']);
  });

  test('between its word and the reading, by a move: what stands there is not the new address’s', async () => {
    document.address = 'https://shop.example/cart';
    await onMessage(glance(), page());
    expect([await statusOf(), await kept()]).toEqual([undefined, []]);
  });

  test('and the next one is read already when the news of it comes: its report stays', async () => {
    await onMessage(glance(), page());
    load('second', 'https://shop.example/privacy-us');
    await onMessage(glance(true, document.address), page('second'));
    await onTabUpdated(tabId, { status: 'loading', url: document.address });
    await onTabUpdated(tabId, { status: 'complete' });
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second', address: document.address });
  });
});

describe('a page that has taken from our script what that speaks with', () => {
  const loaded = (url: string, title = ''): Promise<void> =>
    onTabUpdated(tabId, { status: 'complete' }, { url, title });

  test('and calls itself a policy, in its title or address: is asked for, and has its letter', async () => {
    document.isMute = true;
    await loaded(ADDRESS);
    expect(await statusOf()).toBe('graded');
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
  });

  test('and is none: has no letter', async () => {
    document.isMute = true;
    inPage.mockImplementation(async () => extraction(OTHER));
    await loaded('https://shop.example/cart', 'Data protection');
    expect(badges.get(tabId) ?? '').toBe('');
  });

  test.each([
    ['that can speak: is waited for', ADDRESS, false],
    ['whose name says nothing of privacy: is not asked', 'https://shop.example/cart', true],
  ])('a page %s', async (_, url, isMute) => {
    document.isMute = isMute;
    await loaded(url);
    expect(inPage).not.toHaveBeenCalled();
    expect(await statusOf()).toBeUndefined();
  });
});
