import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Block, PageVerdict } from '../types';
import { type FakeDocument, fakeExtraction, speakEnglish, stageDocument, watchBadges } from './extension.testing';
import { takeUp } from './grading';
import { allPolicies, forgetAllPolicies } from './history-store';
import { onMessage, onTabRemoved, onTabReplaced, onTabUpdated } from './listeners';
import type { Extraction, TabState } from './messages';
import { cutOff, entryOf, knownOf } from './tab-states';

const ADDRESS = 'https://shop.example/privacy';
const POLICY: PageVerdict = { kind: 'privacy-policy', language: 'en', score: 0.95 };
const OTHER: PageVerdict = { kind: 'other', language: 'en', score: 0.1 };
const sentences = [
  'We never sell your personal information to anyone.',
  'You may ask us to delete your personal data at any time.',
  'We use cookies from advertising networks to show you interest-based ads.',
];
const blocksOf = (some: string[]): Block[] =>
  Array.from({ length: 40 }, (_, at) => ({
    kind: 'paragraph',
    level: 0,
    text: some[at % some.length] ?? '',
    place: [1, at],
  }));
const extraction = (verdict: PageVerdict = POLICY, changes: Partial<Extraction> = {}) =>
  fakeExtraction({
    verdict,
    policy: { title: 'Privacy', language: verdict.language, blocks: blocksOf(sentences) },
    address: document.address,
    digest: document.digest,
    ...changes,
  });

let badges: Map<number, string>;
let tabId: number;
/** Stands for the script that is put into the page. */
let inPage: Mock<(anyway: boolean) => Promise<unknown>>;
let document: FakeDocument;
let done: unknown[];
const page = (documentId = 'first', frameId = 0) => ({ tab: { id: tabId }, frameId, documentId, url: ADDRESS });
const popup = () => ({ url: fakeBrowser.runtime.getURL('/popup.html') });
const verdict = (given: PageVerdict = POLICY, address = ADDRESS) => ({
  type: 'page-to-background:verdict',
  verdict: given,
  address,
});
const ask = (type: string) => onMessage({ type: `popup-to-background:${type}`, tabId }, popup()) as Promise<TabState>;
const statusOf = async (): Promise<string | undefined> => {
  const state = await knownOf(tabId);
  return state?.status === 'reported' ? state.report.status : state?.status;
};
const kept = async (): Promise<string[]> => (await allPolicies()).map(({ address }) => address);
/** The tab shows another document now. */
const load = (documentId: string, address: string): void => {
  document.documentId = documentId;
  document.address = address;
  document.digest = documentId;
};

beforeEach(async () => {
  await forgetAllPolicies();
  fakeBrowser.reset();
  speakEnglish();
  badges = watchBadges();
  tabId = (await fakeBrowser.tabs.create({ url: ADDRESS })).id ?? -1;
  inPage = vi.fn(async () => extraction());
  document = {
    documentId: 'first',
    address: ADDRESS,
    digest: 'one',
    read: (anyway) => inPage(anyway),
    fetch: () => null,
  };
  done = stageDocument(document);
});

afterEach(() => void vi.useRealTimers());

describe('a verdict from a page', () => {
  test('privacy policy: read, graded, kept, shown', async () => {
    await onMessage(verdict(), page());
    const state = await knownOf(tabId);
    if (state?.status !== 'reported') throw new Error('no report');
    expect(state).toMatchObject({ address: ADDRESS, page: ADDRESS, document: 'first', digest: 'one' });
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
    expect(await kept()).toEqual([]);
    privately.mockRestore();
    load('second', ADDRESS);
    await onMessage(verdict(), page('second'));
    expect(await kept()).toEqual([ADDRESS]);
  });

  test('in French: says so, with no letter', async () => {
    inPage.mockResolvedValue(extraction({ ...POLICY, language: 'fr' }));
    await onMessage(verdict({ ...POLICY, language: 'fr' }), page());
    expect(await statusOf()).toBe('unsupported-language');
    expect(badges.get(tabId)).toBe('–');
  });

  test('no policy any more: the report goes', async () => {
    await onMessage(verdict(), page());
    await onMessage(verdict(OTHER), page());
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test.each([
    ['a frame', () => page('first', 4)],
    ['no tab', () => ({ frameId: 0, documentId: 'first' })],
    ['no document', () => ({ tab: { id: tabId }, frameId: 0 })],
  ])('from %s counts for nothing', async (_, sender) => {
    expect(onMessage(verdict(), sender())).toBeUndefined();
    expect(done).toEqual([]);
  });

  test('a page may not ask what only the popup may', () => {
    for (const type of ['state', 'grade-anyway'])
      expect(onMessage({ type: `popup-to-background:${type}`, tabId }, page())).toBeUndefined();
    expect(done).toEqual([]);
  });

  test('again, with the same text: nothing is read', async () => {
    await onMessage(verdict(), page());
    await onMessage(verdict(), page());
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  test('again, with another text: graded anew', async () => {
    await onMessage(verdict(), page());
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
    await onMessage(verdict(), page());
    const state = await knownOf(tabId);
    expect(state?.status === 'reported' && state.report.items.find(({ id }) => id === 'sells-data')?.answer).not.toBe(
      'no',
    );
  });

  test('again, where something but the policy has changed: the report stays, unbroken', async () => {
    await onMessage(verdict(), page());
    const before = await knownOf(tabId);
    document.digest = 'a clock has ticked';
    const seen: unknown[] = [];
    fakeBrowser.storage.session.onChanged.addListener((changes: object) => void seen.push(JSON.stringify(changes)));
    await onMessage(verdict(), page());
    expect(await knownOf(tabId)).toEqual({ ...before, digest: 'a clock has ticked' });
    expect(seen.filter((change) => String(change).includes('"loading"'))).toEqual([]);
  });
});

describe('a document that is gone', () => {
  test('its verdict comes late: nothing is read, nothing of the next one is touched', async () => {
    load('second', 'https://shop.example/terms');
    await onMessage(verdict(), page('first'));
    expect([await statusOf(), await kept(), done]).toEqual([undefined, [], []]);

    inPage.mockImplementation(async () => extraction(OTHER));
    await ask('state');
    await onMessage(verdict(), page('first'));
    await onMessage(verdict(OTHER), page('first'));
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
    await onMessage(verdict(), page());
    expect([await statusOf(), badges.get(tabId) ?? '', await kept()]).toEqual([undefined, '', []]);
  });

  test('without an answer to the question what is there: the next one is asked, and has its letter', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await onMessage(verdict(), page());
    const { scripting } = fakeBrowser;
    const answering = scripting.executeScript;
    Object.assign(scripting, { executeScript: () => new Promise(() => {}) });
    const told = onTabUpdated(tabId, { status: 'loading' });
    await vi.advanceTimersByTimeAsync(100);
    Object.assign(scripting, { executeScript: answering });
    load('second', 'https://shop.example/privacy-us');
    const graded = onMessage(verdict(POLICY, document.address), page('second'));
    await vi.advanceTimersByTimeAsync(1_000);
    await Promise.all([told, graded]);
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second' });
  });

  test('just when its badge is set: the badge is taken back', async () => {
    const { setBadgeText } = fakeBrowser.action as unknown as { setBadgeText: Mock };
    const set = setBadgeText.getMockImplementation();
    setBadgeText.mockImplementation(async (given: { text: string }) => {
      if (given.text) load('second', ADDRESS);
      return set?.(given);
    });
    await onMessage(verdict(), page());
    expect([await statusOf(), badges.get(tabId)]).toEqual([undefined, '']);
  });

  test('between verdict and reading, by a move: what stands there is not the new address’s', async () => {
    document.address = 'https://shop.example/cart';
    await onMessage(verdict(), page());
    expect([await statusOf(), await kept()]).toEqual([undefined, []]);
  });

  test('and the next one is read already when the news of it comes: its report stays', async () => {
    await onMessage(verdict(), page());
    load('second', 'https://shop.example/privacy-us');
    await onMessage(verdict(POLICY, document.address), page('second'));
    await onTabUpdated(tabId, { status: 'loading', url: document.address });
    await onTabUpdated(tabId, { status: 'complete' });
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'second', address: document.address });
  });
});

describe('the history', () => {
  test.each([0, 700, 9_000])('read %i ms after a move: kept once the text has stood', async (moved) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    inPage.mockImplementation(async () => extraction(POLICY, { moved }));
    await onMessage(verdict(), page());
    expect([await statusOf(), await kept()]).toEqual(['graded', []]);
    await vi.advanceTimersByTimeAsync(10_000 - moved);
    await vi.waitFor(async () => expect(await kept()).toEqual([ADDRESS]));
  });

  test.each([
    ['its text was replaced', () => Object.assign(document, { digest: 'two' })],
    ['the page moved on', () => Object.assign(document, { address: 'https://shop.example/cart' })],
    ['another page came', () => load('second', ADDRESS)],
  ])('read soon after a move, and then %s: not kept', async (_, happen) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    inPage.mockImplementation(async () => extraction(POLICY, { moved: 500 }));
    await onMessage(verdict(), page());
    happen();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await kept()).toEqual([]);
  });

  test('read long after a move: kept at once', async () => {
    inPage.mockImplementation(async () => extraction(POLICY, { moved: 12_000 }));
    await onMessage(verdict(), page());
    expect(await kept()).toEqual([ADDRESS]);
  });
});

describe('the popup', () => {
  test('gets the report that is there, without another look', async () => {
    await onMessage(verdict(), page());
    expect((await ask('state')).status).toBe('reported');
    expect(inPage).toHaveBeenCalledTimes(1);
  });

  test('of a page whose text has changed since: reads again', async () => {
    await onMessage(verdict(), page());
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
    await onMessage(verdict(), page());
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
    void onMessage(verdict(), page());
    await vi.waitFor(() => expect(inPage).toHaveBeenCalled());
    await onMessage(verdict(), { ...page(), tab: { id: other } });
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
    await left(null, 'anyway');
    await takeUp();
    expect(await knownOf(tabId)).toMatchObject({ report: { kind: 'privacy-policy' } });
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
    await onMessage(verdict(), page());
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
    expect(await ask('state')).toMatchObject({ status: 'reported', report: { status: 'graded' } });
    expect(inPage).toHaveBeenCalledTimes(1);
    await onTabRemoved(tabId);
    expect(await entryOf(tabId)).toBeNull();
    spy.mockRestore();
  });

  test('of tabs that are gone, and of pages without a grade: they make room', async () => {
    const other = (await fakeBrowser.tabs.create({ url: ADDRESS })).id ?? -1;
    inPage.mockResolvedValueOnce(extraction(OTHER));
    await onMessage({ type: 'popup-to-background:state', tabId: other }, popup());
    const { session } = fakeBrowser.storage;
    await session.set({ 'tab:4711': (await session.get(`tab:${other}`))[`tab:${other}`] });
    let room = false;
    const remove = session.remove.bind(session);
    const removing = vi.spyOn(session, 'remove').mockImplementation(async (keys: unknown) => {
      room ||= JSON.stringify(keys).includes(`tab:${other}`);
      return remove(keys as string[]);
    });
    const spy = full((given) => `tab:${tabId}` in given && !room);
    await onMessage(verdict(), page());
    spy.mockRestore();
    removing.mockRestore();
    expect(Object.keys(await session.get(null))).toEqual(expect.arrayContaining([`tab:${tabId}`]));
    expect(Object.keys(await session.get(null)).filter((key) => /4711/.test(key) || key === `tab:${other}`)).toEqual(
      [],
    );
  });
});

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
    await onMessage(verdict(), page());
    load(documentId, address);
    await onTabUpdated(tabId, change);
    expect(await statusOf()).toBeUndefined();
    expect(badges.get(tabId)).toBe('');
  });

  test('to a page that no extension may look at: forgotten', async () => {
    await onMessage(verdict(), page());
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
    await onMessage(verdict(), page());
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
    await onMessage(verdict(), page());
    await happen();
    expect(Object.keys(await fakeBrowser.storage.session.get(null))).not.toContain(`tab:${tabId}`);
  });

  test('closed while it is graded: nothing stays', async () => {
    inPage.mockImplementation(async () => {
      await onTabRemoved(tabId);
      return extraction();
    });
    await onMessage(verdict(), page());
    expect([await entryOf(tabId), await kept()]).toEqual([null, []]);
  });

  test('two looks at once: the newer one wins, whichever ends last', async () => {
    const answers: ((value: unknown) => void)[] = [];
    inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
    const older = onMessage(verdict(), page());
    const newer = onMessage(verdict(), page());
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(extraction({ ...POLICY, language: 'de' }));
    await newer;
    answers[0]?.(extraction());
    await older;
    expect(await statusOf()).toBe('unsupported-language');
  });
});

test('a popup whose look is overtaken by another one: what that finds, never the report of the text before', async () => {
  await onMessage(verdict(), page());
  document.digest = 'of the new text';
  const answers: ((value: unknown) => void)[] = [];
  inPage.mockImplementation(() => new Promise((resolve) => answers.push(resolve)));
  const asked = onMessage({ type: 'popup-to-background:state', tabId }, popup());
  await vi.waitFor(() => expect(answers).toHaveLength(1));
  const newer = onMessage(verdict(), page());
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[0]?.(extraction({ ...POLICY, language: 'de' }));
  await new Promise((done) => setTimeout(done, 50));
  answers[1]?.(extraction({ ...POLICY, language: 'de' }));
  await newer;
  expect(await asked).toMatchObject({ status: 'reported', report: { status: 'unsupported-language' } });
});

describe('showing a quote', () => {
  const show = { type: 'popup-to-background:show-quote', request: { quote: 'We never sell.', place: null } };

  test('a page that cannot be reached: not found, and no fault', async () => {
    Object.assign(fakeBrowser.scripting, { executeScript: () => Promise.reject(new Error('No tab with id')) });
    expect(await onMessage({ ...show, tabId }, popup())).toEqual({ found: false });
  });

  test('of a document that is gone: not found, and the next one is left alone', async () => {
    await onMessage(verdict(), page());
    load('second', 'https://shop.example/cart');
    done.length = 0;
    expect(await onMessage({ ...show, tabId }, popup())).toEqual({ found: false });
    expect(done).toEqual([]);
  });
});
