import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { PageVerdict } from '../types';
import { speakEnglish, watchBadges } from './extension.testing';
import { allPolicies, forgetAllPolicies } from './history-store';
import { onMessage, onTabRemoved, onTabUpdated } from './listeners';
import type { TabState } from './messages';
import { knownOf } from './tab-states';

const POLICY: PageVerdict = { kind: 'privacy-policy', language: 'en', score: 0.95 };
const sentences = [
  'We never sell your personal information to anyone.',
  'You may ask us to delete your personal data at any time.',
  'We use cookies from advertising networks to show you interest-based ads.',
];
const blocks = Array.from({ length: 40 }, (_, at) => ({
  kind: 'paragraph',
  level: 0,
  text: sentences[at % sentences.length],
  place: [1, at],
}));
const extraction = (verdict: PageVerdict = POLICY) => ({
  verdict,
  policy: { title: 'Privacy', language: verdict.language, blocks },
  milliseconds: 3,
});

let badges: Map<number, string>;
let tabId: number;
/** Stands for the script that is put into the page. */
let inPage: Mock<(given?: unknown) => Promise<unknown>>;
const page = (frameId = 0) => ({ tab: { id: tabId }, frameId, url: 'https://shop.example/privacy' });
const popup = () => ({ url: fakeBrowser.runtime.getURL('/popup.html') });
const verdict = (given: PageVerdict = POLICY) => ({ type: 'page-to-background:verdict', verdict: given });
const ask = (type: string) => onMessage({ type: `popup-to-background:${type}`, tabId }, popup()) as Promise<TabState>;
const statusOf = async (): Promise<string | undefined> => {
  const state = await knownOf(tabId);
  return state?.status === 'reported' ? state.report.status : state?.status;
};

beforeEach(async () => {
  await forgetAllPolicies();
  fakeBrowser.reset();
  speakEnglish();
  badges = watchBadges();
  tabId = (await fakeBrowser.tabs.create({ url: 'https://shop.example/privacy' })).id ?? -1;
  inPage = vi.fn(async () => [{ result: extraction() }]);
  Object.assign(fakeBrowser.scripting, {
    executeScript: async (given: { files?: string[] }) => (given.files ? [{}] : inPage(given)),
  });
});

afterEach(() => void vi.useRealTimers());

describe('a verdict from a page', () => {
  test('privacy policy: read, graded, kept, shown', async () => {
    await onMessage(verdict(), page());
    const state = await knownOf(tabId);
    if (state?.status !== 'reported') throw new Error('no report');
    expect(state.address).toBe('https://shop.example/privacy');
    expect(state.report.items.find(({ id }) => id === 'sells-data')).toMatchObject({ answer: 'no', pillar: 'sharing' });
    const block = state.report.items.find(({ id }) => id === 'sells-data')?.evidence[0]?.block ?? -1;
    expect(state.places[block]).toEqual([1, block]);
    expect(badges.get(tabId)).toBe(state.report.grades.overall?.letter ?? '?');
  });

  test('is written into the history, but not that of a private window', async () => {
    const get = fakeBrowser.tabs.get;
    const privately = vi.spyOn(fakeBrowser.tabs, 'get');
    privately.mockImplementation(async (id) => ({ ...(await get(id)), incognito: true }));
    await onMessage(verdict(), page());
    expect(await statusOf()).toBe('graded');
    expect(await allPolicies()).toEqual([]);
    privately.mockRestore();
    await onMessage(verdict(), page());
    expect((await allPolicies()).map(({ address }) => address)).toEqual(['https://shop.example/privacy']);
  });

  test('in French: says so, with no letter', async () => {
    inPage.mockResolvedValue([{ result: extraction({ ...POLICY, language: 'fr' }) }]);
    await onMessage(verdict({ ...POLICY, language: 'fr' }), page());
    expect(await statusOf()).toBe('unsupported-language');
    expect(badges.get(tabId)).toBe('–');
  });

  test('no policy any more: the report goes', async () => {
    await onMessage(verdict(), page());
    await onMessage(verdict({ kind: 'other', language: 'en', score: 0.1 }), page());
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test.each([
    ['a frame', () => page(4)],
    ['no tab', () => ({ frameId: 0 })],
  ])('from %s counts for nothing', async (_, sender) => {
    expect(onMessage(verdict(), sender())).toBeUndefined();
    expect(inPage).not.toHaveBeenCalled();
  });

  test('a page may not ask what only the popup may', () => {
    for (const type of ['state', 'grade-anyway'])
      expect(onMessage({ type: `popup-to-background:${type}`, tabId }, page())).toBeUndefined();
    expect(inPage).not.toHaveBeenCalled();
  });
});

describe('the popup', () => {
  test('gets the report that is there, without another look', async () => {
    await onMessage(verdict(), page());
    expect((await ask('state')).status).toBe('reported');
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  test('on a page that was not looked at: looks now', async () => {
    inPage.mockResolvedValue([{ result: extraction({ kind: 'terms', language: 'en', score: 0.2 }) }]);
    expect(await ask('state')).toMatchObject({ report: { status: 'not-a-policy', kind: 'terms' } });
    expect(badges.get(tabId)).toBe('');
  });

  test('grades terms when it is asked to', async () => {
    inPage.mockResolvedValue([{ result: extraction({ kind: 'terms', language: 'en', score: 0.2 }) }]);
    const state = await ask('grade-anyway');
    expect(state).toMatchObject({ report: { kind: 'privacy-policy' } });
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

  test('a tab that is gone', async () => {
    inPage.mockRejectedValue(new Error('The tab was closed.'));
    const get = vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
    expect(await ask('state')).toEqual({ status: 'error', reason: 'gone' });
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
    get.mockRestore();
  });

  test('a page that answers with anything else than a policy text: failed', async () => {
    inPage.mockResolvedValue([{ result: { verdict: POLICY, policy: { title: {}, blocks: 'all' } } }]);
    expect(await ask('state')).toEqual({ status: 'error', reason: 'failed' });
  });

  test('a page that never answers: failed, in the end', async () => {
    vi.useFakeTimers();
    inPage.mockReturnValue(new Promise(() => {}));
    const asked = ask('state');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await asked).toEqual({ status: 'error', reason: 'failed' });
  });

  test('a page that is left while it is read: no report of the old page', async () => {
    inPage.mockImplementation(async () => {
      await onTabUpdated(tabId, { status: 'loading' });
      return [{ result: extraction() }];
    });
    expect(await ask('state')).toEqual({ status: 'loading' });
    expect(await statusOf()).toBeUndefined();
  });

  test('an error is looked at anew', async () => {
    inPage.mockRejectedValueOnce(new Error('Something broke'));
    await ask('state');
    expect((await ask('state')).status).toBe('reported');
  });

  test('a look that a dead background left unfinished is done anew', async () => {
    await fakeBrowser.storage.session.set({ [`tab:${tabId}`]: { run: 'lost', state: { status: 'loading' } } });
    expect((await ask('state')).status).toBe('reported');
  });

  test('what another version left in storage counts for nothing', async () => {
    await fakeBrowser.storage.session.set({ [`tab:${tabId}`]: { run: 'x', state: { status: 'graded', letter: 'A' } } });
    expect((await ask('state')).status).toBe('reported');
    expect(inPage).toHaveBeenCalledTimes(1);
  });
});

describe('a tab that moves on', () => {
  test.each([
    ['loads anew', { status: 'loading' }],
    ['loads another page', { status: 'loading', url: 'https://shop.example/cart' }],
    ['follows a route after the hash', { url: 'https://shop.example/privacy#/cart' }],
    ['changes its address without loading', { url: 'https://shop.example/cart' }],
  ])('%s: forgotten, badge cleared', async (_, change) => {
    await onMessage(verdict(), page());
    await onTabUpdated(tabId, change);
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test.each([
    ['jumps within the page', { url: 'https://shop.example/privacy#cookies', status: 'loading' }],
    ['finished loading', { status: 'complete' }],
    ['changed its title', {}],
  ])('%s: the report stays', async (_, change) => {
    await onMessage(verdict(), page());
    await onTabUpdated(tabId, change);
    expect(await statusOf()).not.toBeUndefined();
  });

  test.each([
    ['the document that was read', true, true],
    ['another one', false, false],
  ])('perhaps loads anew, at a place in the page: then it is %s', async (_, read, stays) => {
    await onMessage(verdict(), page());
    const tab = { url: 'https://shop.example/privacy#cookies' };
    await onTabUpdated(tabId, { status: 'loading' }, tab);
    expect(await statusOf()).not.toBeUndefined();
    inPage.mockResolvedValue([{ result: read }]);
    await onTabUpdated(tabId, { status: 'complete' }, tab);
    expect((await statusOf()) !== undefined).toBe(stays);
  });

  test('closed: forgotten', async () => {
    await onMessage(verdict(), page());
    await onTabRemoved(tabId);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  test('while its old page is still read: the late report is dropped', async () => {
    const answers: ((value: unknown) => void)[] = [];
    inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const late = onMessage(verdict(), page());
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await onTabUpdated(tabId, { status: 'loading', url: 'https://shop.example/cart' });
    answers[0]?.([{ result: extraction() }]);
    await late;
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test('two looks at once: the newer one wins, whichever ends last', async () => {
    const answers: ((value: unknown) => void)[] = [];
    inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const older = onMessage(verdict(), page());
    const newer = onMessage(verdict(), page());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.([{ result: extraction({ ...POLICY, language: 'de' }) }]);
    await newer;
    answers[0]?.([{ result: extraction() }]);
    await older;
    expect(await statusOf()).toBe('unsupported-language');
  });
});

describe('showing a quote', () => {
  const show = { type: 'popup-to-background:show-quote', request: { quote: 'We never sell.', place: null } };

  test('a page that cannot be reached: not found, and no fault', async () => {
    inPage.mockRejectedValue(new Error('No tab with id'));
    expect(await onMessage({ ...show, tabId }, popup())).toEqual({ found: false });
  });
});
