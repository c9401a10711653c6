import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { entryOf, knownOf } from '../shared/known-tabs';
import { onMessage } from './listeners';
import {
  ADDRESS,
  ask,
  badges,
  document,
  done,
  extraction,
  glance,
  inPage,
  load,
  OTHER,
  POLICY,
  page,
  popup,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';

stageEach();

describe('the popup', () => {
  test('gets the report that is there, without another look', async () => {
    await onMessage(glance(), page());
    expect((await ask('state')).status).toBe('reported');
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  test('of a page whose text has changed since: reads again', async () => {
    await onMessage(glance(), page());
    document.digest = 'two';
    inPage.mockResolvedValue(extraction({ ...POLICY, language: 'fr' }));
    expect(await ask('state')).toMatchObject({ report: { status: 'unsupported-language' } });
  });

  test('of a page that had no grade: always reads again', async () => {
    inPage.mockResolvedValueOnce(extraction(OTHER));
    expect(await ask('state')).toMatchObject({ report: { status: 'not-a-policy' } });
    expect(await ask('state')).toMatchObject({ report: { status: 'graded' } });
  });

  test('of a page that was graded anyway, and has changed: grades anyway again, but not the next page', async () => {
    inPage.mockImplementation(async () => extraction({ kind: 'terms', language: 'en', score: 0.2 }));
    await ask('grade-anyway');
    document.digest = 'two';
    expect(await ask('state')).toMatchObject({ report: { kind: 'privacy-policy' } });
    load('second', 'https://shop.example/terms-2');
    expect(await ask('state')).toMatchObject({ report: { kind: 'terms' } });
  });

  test('of a document that is gone unnoticed: reads the one that is there', async () => {
    await onMessage(glance(), page());
    load('second', 'https://shop.example/cart');
    inPage.mockImplementation(async () => extraction(OTHER));
    expect(await ask('state')).toMatchObject({ document: 'second', report: { status: 'not-a-policy' } });
  });

  test('opened while the page goes: reads the one that comes', async () => {
    inPage.mockImplementationOnce(async () => {
      load('second', 'https://shop.example/cart');
      throw new Error('The frame was removed.');
    });
    inPage.mockImplementation(async () => extraction(OTHER));
    expect(await ask('state')).toMatchObject({ document: 'second', report: { status: 'not-a-policy' } });
  });

  test('on a page that was not looked at: looks now, and reads no page that is none', async () => {
    inPage.mockResolvedValue(extraction({ kind: 'terms', language: 'en', score: 0.2 }));
    expect(await ask('state')).toMatchObject({ report: { status: 'not-a-policy', kind: 'terms' } });
    expect(inPage.mock.calls).toEqual([[false]]);
    expect(badges.get(tabId)).toBe('');
  });

  test('grades terms when it is asked to', async () => {
    inPage.mockResolvedValue(extraction({ kind: 'terms', language: 'en', score: 0.2 }));
    const state = await ask('grade-anyway');
    expect(state).toMatchObject({ report: { kind: 'privacy-policy' } });
    expect(inPage.mock.calls).toEqual([[true]]);
    expect(await statusOf()).not.toBe('not-a-policy');
  });

  test.each([
    ['a page of the browser', 'Cannot access a chrome:// URL', 'forbidden'],
    ['a page without access, in Firefox', 'Missing host permission for the tab', 'forbidden'],
    ['a script that fails', 'Something broke', 'failed'],
  ])('%s: an error with its reason, and no letter', async (_, message, reason) => {
    inPage.mockRejectedValue(new Error(message));
    expect(await ask('state')).toEqual({ status: 'error', reason });
    expect(badges.get(tabId)).toBe('');
  });

  test('a page in which our script throws: failed, not gone, for it is in front of the reader', async () => {
    document.isBroken = true;
    expect(await ask('state')).toEqual({ status: 'error', reason: 'failed' });
    document.isBroken = false;
    expect(await ask('state')).toMatchObject({ status: 'reported' });
  });

  test('a page in which our script throws because it goes: the next one is read', async () => {
    document.isBroken = true;
    const { scripting } = fakeBrowser;
    const inject = scripting.executeScript;
    Object.assign(scripting, {
      executeScript: async (given: { args?: unknown[] }) => {
        const result = await inject(given as never);
        if (given.args?.includes('read')) load('second', 'https://shop.example/privacy-eu');
        document.isBroken = document.documentId === 'first';
        return result;
      },
    });
    expect(await ask('state')).toMatchObject({ status: 'reported', document: 'second' });
  });

  test('a tab that is gone', async () => {
    document.read = () => Promise.reject(new Error('The tab was closed.'));
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('The tab was closed.')) });
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
    expect(await ask('state')).toEqual({ status: 'error', reason: 'gone' });
    expect(await entryOf(tabId)).toBeNull();
    get.mockRestore();
  });

  test('a page that answers with anything else than a policy text: failed', async () => {
    inPage.mockResolvedValue({ verdict: POLICY, policy: { title: {}, blocks: 'all' } });
    expect(await ask('state')).toEqual({ status: 'error', reason: 'failed' });
  });

  test('a page that fails when the next one is there already: that one is read', async () => {
    inPage.mockImplementationOnce(async () => {
      load('second', 'https://shop.example/privacy-eu');
      return { no: 'policy' };
    });
    expect(await ask('state')).toMatchObject({ status: 'reported', document: 'second' });
  });

  test('a page that does not say whether it is there: failed, in the end', async () => {
    vi.useFakeTimers();
    Object.assign(fakeBrowser.scripting, { executeScript: () => new Promise(() => {}) });
    const asked = ask('state');
    await vi.advanceTimersByTimeAsync(150_000);
    expect(await asked).toEqual({ status: 'error', reason: 'failed' });
  });

  test('a page that never answers: failed, in the end', async () => {
    vi.useFakeTimers();
    inPage.mockReturnValue(new Promise(() => {}));
    const asked = ask('state');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toEqual({ status: 'error', reason: 'failed' });
  });

  test('a page that never answers keeps no other tab waiting', async () => {
    const other = (await fakeBrowser.tabs.create({ url: ADDRESS })).id ?? -1;
    inPage.mockReturnValueOnce(new Promise(() => {}));
    void onMessage(glance(), page());
    await vi.waitFor(() => expect(inPage).toHaveBeenCalled());
    await onMessage(glance(), { ...page(), tab: { id: other } });
    expect(await knownOf(other)).toMatchObject({ status: 'reported' });
  });

  test('an error is looked at anew', async () => {
    inPage.mockRejectedValueOnce(new Error('Something broke'));
    await ask('state');
    expect((await ask('state')).status).toBe('reported');
  });

  test('what another version left in storage counts for nothing', async () => {
    await fakeBrowser.storage.session.set({ [`tab:${tabId}`]: { run: 'x', state: { status: 'graded', letter: 'A' } } });
    expect((await ask('state')).status).toBe('reported');
    expect(inPage).toHaveBeenCalledTimes(1);
  });
});

test('a popup whose look is overtaken by another one: what that finds, never the report of the text before', async () => {
  await onMessage(glance(), page());
  document.digest = 'of the new text';
  const answers: ((value: unknown) => void)[] = [];
  inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const asked = onMessage({ type: 'page-of-ours-to-background:state', tabId }, popup());
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const newer = onMessage(glance(), page());
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.(extraction({ ...POLICY, language: 'de' }));
  await new Promise((done) => setTimeout(done, 50));
  answers[1]?.(extraction({ ...POLICY, language: 'de' }));
  await newer;
  expect(await asked).toMatchObject({ status: 'reported', report: { status: 'unsupported-language' } });
});

describe('showing a quote', () => {
  const show = { type: 'page-of-ours-to-background:show-quote', request: { quote: 'We never sell.', place: null } };

  test('a page that cannot be reached: not found, and no fault', async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('No tab with id')) });
    expect(await onMessage({ ...show, tabId }, popup())).toEqual({ found: false });
  });

  test('of a document that is gone: not found, and the next one is left alone', async () => {
    await onMessage(glance(), page());
    load('second', 'https://shop.example/cart');
    done.length = 0;
    expect(await onMessage({ ...show, tabId }, popup())).toEqual({ found: false });
    expect(done).toEqual([]);
  });
});
