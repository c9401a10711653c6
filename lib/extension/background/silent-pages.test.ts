/** A page that does not answer (a dialogue of it is open, a debugger holds it): nothing is known anew, so nothing is taken back. */
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS } from '../../settings';
import { entryOf, knownOf } from '../shared/known-tabs';
import { saveSettings } from '../shared/settings';
import { onMessage, onTabUpdated } from './listeners';
import { followSettings } from './menu';
import {
  ask,
  badges,
  document,
  extraction,
  glance,
  inPage,
  kept,
  load,
  page,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';
import { cutOff } from './tab-states';

stageEach();
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
});

/** The page answers nothing any more. Out: what ends that. */
function silence(): () => void {
  const { scripting } = fakeBrowser;
  const answering = scripting.executeScript;
  Object.assign(scripting, { executeScript: () => new Promise(() => {}) });
  return () => void Object.assign(scripting, { executeScript: answering });
}
/** Out: what came of it, however long the page is waited for. */
async function atLast<T>(result: Promise<T> | undefined): Promise<T | undefined> {
  let ended = false;
  const done = result?.finally(() => {
    ended = true;
  });
  // What is no timer takes its own time, on a busy machine a long one.
  const until = Date.now() + 20_000;
  while (!ended && Date.now() < until) await vi.advanceTimersByTimeAsync(1_000);
  return done;
}

describe('a policy whose page is silent', () => {
  let letter: string;
  beforeEach(async () => {
    await onMessage(glance(), page());
    letter = badges.get(tabId) ?? '';
    expect(letter).toMatch(/^[A-E]$/);
  });

  test.each([{ status: 'loading' }, { status: 'complete' }])(
    'and of which the browser tells %j: keeps its letter',
    async (change) => {
      silence();
      await atLast(onTabUpdated(tabId, change));
      expect([await statusOf(), badges.get(tabId)]).toEqual(['graded', letter]);
    },
  );

  test('holds up what else happens in its tab for seconds, not for a minute', async () => {
    silence();
    let told = false;
    void onTabUpdated(tabId, { status: 'loading' }).then(() => {
      told = true;
    });
    await vi.advanceTimersByTimeAsync(10_000);
    expect(told).toBe(true);
  });

  test('and when the settings change: keeps its letter', async () => {
    Object.assign(fakeBrowser, { contextMenus: { update: async () => {} } });
    followSettings();
    silence();
    await saveSettings({ ...DEFAULTS, matters: ['sells-data'] });
    await vi.advanceTimersByTimeAsync(20_000);
    expect([await statusOf(), badges.get(tabId)]).toEqual(['graded', letter]);
  });

  test.each(['state', 'read-again'])(
    'a popup (%s) is not shown the report, which may not be of what stands there; then it is',
    async (type) => {
      const answer = silence();
      expect(await atLast(ask(type))).toEqual({ status: 'error', reason: 'failed' });
      expect([await statusOf(), badges.get(tabId)]).toEqual(['graded', letter]);
      answer();
      expect(await atLast(ask('state'))).toMatchObject({ status: 'reported' });
      expect(inPage).toHaveBeenCalledTimes(1);
    },
  );

  test('but that the browser shows at another address: is forgotten', async () => {
    silence();
    await fakeBrowser.tabs.update(tabId, { url: 'https://shop.example/cart' });
    await atLast(onTabUpdated(tabId, { status: 'loading' }));
    expect([await statusOf(), badges.get(tabId)]).toEqual([undefined, '']);
  });

  test('and that answers again with another document: is forgotten', async () => {
    const answer = silence();
    await atLast(onTabUpdated(tabId, { status: 'loading' }));
    answer();
    load('second', document.address);
    await onTabUpdated(tabId, { status: 'complete' });
    expect([await statusOf(), badges.get(tabId)]).toEqual([undefined, '']);
  });
});

describe('a page that falls silent, of which the reader', () => {
  const TERMS = { kind: 'terms', language: 'en', score: 0.2 } as const;
  const kind = async (): Promise<unknown> => {
    const state = await knownOf(tabId);
    return state?.status === 'reported' ? [state.report.kind, state.report.status] : state;
  };
  beforeEach(() => {
    inPage.mockImplementation(async (anyway) => extraction(anyway ? { ...TERMS, kind: 'privacy-policy' } : TERMS));
  });

  test.each(['state', 'read-again'])(
    'wanted grades anyway: asked (%s) in vain, they are wanted still',
    async (type) => {
      await ask('grade-anyway');
      const answer = silence();
      expect(await atLast(ask(type))).toEqual({ status: 'error', reason: 'failed' });
      answer();
      document.digest = 'another text';
      await atLast(ask('read-again'));
      expect(await kind()).toEqual(['privacy-policy', 'graded']);
    },
  );

  test('wants grades anyway, in vain: what was known is known, and that they were asked for is not', async () => {
    await ask('read-again');
    const before = await entryOf(tabId);
    expect(await kind()).toEqual(['terms', 'not-a-policy']);
    const answer = silence();
    expect(await atLast(ask('grade-anyway'))).toEqual({ status: 'error', reason: 'failed' });
    expect(await entryOf(tabId)).toEqual({ ...before, run: expect.any(String) });
    expect(await cutOff()).toEqual([]);
    answer();
    await atLast(ask('read-again'));
    expect(await kind()).toEqual(['terms', 'not-a-policy']);
  });

  test('wanted grades anyway, and that has become another page: it is read as any page', async () => {
    await ask('grade-anyway');
    load('second', document.address);
    await atLast(ask('read-again'));
    expect(await kind()).toEqual(['terms', 'not-a-policy']);
  });
});

test('a policy whose page falls silent once it is read: has its letter, and is kept', async () => {
  inPage.mockImplementation(async () => {
    silence();
    return extraction();
  });
  await atLast(onMessage(glance(), page()) as Promise<void>);
  expect(badges.get(tabId)).toMatch(/^[A-E]$/);
  expect(await knownOf(tabId)).toMatchObject({ status: 'reported' });
  expect(await kept()).toEqual([document.address]);
});
