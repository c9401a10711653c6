import { entryOf, knownOf } from '../shared/known-tabs';
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SILENT_READER } from '../../reading/reader.testing';
import type { Extraction } from '../contract/policy';
import type { TabState } from '../contract/tab-state';
import { type FakeDocument, fakeExtraction, speakEnglish, stageDocument, watchBadges } from '../extension.testing';
import { forgetAllPolicies, keptPolicies } from '../shared/history-store';
import { forgetTab } from './grading';
import { onMessage, onTabRemoved, onTabReplaced, onTabUpdated } from './listeners';
import { textFragment } from './policy-link';
import { provideReader } from './reading';

const POLICY = 'https://shop.example/privacy';
const SHOES = 'https://shop.example/shoes';
const link = { address: POLICY, text: 'Privacy', kind: 'privacy-policy', distance: 'origin' } as const;
const cookies = { ...link, address: 'https://shop.example/cookies', kind: 'cookie-policy' } as const;
const blocks = Array.from({ length: 40 }, () => ({
  kind: 'paragraph' as const,
  level: 0,
  text: 'We never sell your personal information to anyone.',
  place: [1, 2],
}));
const extraction = (kind: 'privacy-policy' | 'other', some = blocks): Extraction =>
  fakeExtraction({
    verdict: { kind, language: 'en', score: 0.9 },
    policy: { title: 'Privacy', language: 'en', blocks: some },
    links: kind === 'other' ? [link, cookies] : [],
    address: kind === 'other' ? SHOES : POLICY,
  });

let tabId: number;
let badges: Map<number, string>;
/** What the script that fetches returns. */
let fetched: Extraction | null;
/** What was put into the page, in order. */
let injected: unknown[];
let opened: string[];
/** Where: the window, and what the browser is told of the place in it. */
let places: object[];
/** What the page's script does when it is to fetch. */
let fetch: () => Promise<Extraction | null>;
let document: FakeDocument;
const sender = () => ({ url: fakeBrowser.runtime.getURL('/popup.html') });
const grade = (address = POLICY) =>
  onMessage({ type: 'page-of-ours-to-background:grade-link', tabId, address }, sender()) as Promise<TabState>;

beforeEach(async () => {
  await forgetAllPolicies();
  fakeBrowser.reset();
  speakEnglish();
  badges = watchBadges();
  tabId = (await fakeBrowser.tabs.create({ url: SHOES })).id ?? -1;
  fetched = extraction('privacy-policy');
  opened = [];
  places = [];
  fetch = async () => fetched;
  document = {
    ...{ documentId: 'shoes', address: SHOES, digest: 'digest' },
    read: () => extraction('other'),
    fetch: () => fetch(),
  };
  injected = stageDocument(document);
  vi.restoreAllMocks();
  const create = fakeBrowser.tabs.create.bind(fakeBrowser.tabs);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation((options) => {
    const { url = '', active: _active, ...place } = options;
    opened.push(url);
    places.push(place);
    return create(options);
  });
  // The reader looked at a page that is no policy, and has its links.
  await onMessage({ type: 'page-of-ours-to-background:state', tabId }, sender());
  injected.length = 0;
});

describe('a click on a policy’s link', () => {
  test('grades the policy, and keeps the links of the page', async () => {
    const state = await grade();
    expect(state).toMatchObject({ status: 'reported', address: POLICY, fetched: true, links: [link, cookies] });
    expect(state.status === 'reported' && state.report.items.find(({ id }) => id === 'sells-data')?.answer).toBe('no');
    expect(await knownOf(tabId)).toEqual(state);
    expect(badges.get(tabId)).toMatch(/^[A-E?]$/);
    expect(injected).toEqual(['/extract.js', ['fetch', POLICY]]);
    expect(opened).toEqual([]);
  });

  test.each([
    ['on a subdomain', 'https://legal.shop.example/privacy'],
    ['on another host', 'https://group.example/privacy'],
    ['on another scheme', 'http://shop.example/privacy'],
    ['about cookies alone', cookies.address],
    ['that a script shows', 'https://shop.example/#/privacy'],
  ])('%s: opened in a tab, nothing fetched', async (_, address) => {
    const state = await grade(address);
    expect(injected).toEqual([]);
    expect(opened).toEqual([address]);
    expect(state).toMatchObject({ status: 'reported', report: { status: 'not-a-policy' } });
  });

  test.each<[what: string, result: Extraction | null]>([
    ['cannot be fetched', null],
    ['has too little text', extraction('privacy-policy', blocks.slice(0, 2))],
    ['is no policy by its look', extraction('other')],
  ])('to a page that %s: opened in a tab', async (_, result) => {
    fetched = result;
    const state = await grade();
    expect(opened).toEqual([POLICY]);
    expect(state).toMatchObject({ status: 'reported', report: { status: 'not-a-policy' }, links: [link, cookies] });
  });

  test.each([
    ['in its window, whichever is in front', false],
    ['in its window, where the browser knows no opener', true],
  ])('to another host: opened %s', async (_, isOld) => {
    const get = fakeBrowser.tabs.get.bind(fakeBrowser.tabs);
    vi.spyOn(fakeBrowser.tabs, 'get').mockImplementation(async (id) => ({
      ...(await get(id)),
      ...{ windowId: 42, index: 3, incognito: true },
    }));
    if (isOld)
      vi.mocked(fakeBrowser.tabs.create).mockImplementationOnce(async () => Promise.reject(new Error('openerTabId')));
    await grade('https://group.example/privacy');
    expect(places).toEqual([isOld ? { windowId: 42 } : { windowId: 42, index: 4, openerTabId: tabId }]);
  });

  test('of a tab that has gone: nothing is opened, in no window', async () => {
    vi.spyOn(fakeBrowser.tabs, 'get').mockRejectedValue(new Error('No tab with id'));
    await grade('https://group.example/privacy');
    expect(opened).toEqual([]);
  });

  test('a quote of that policy opens it at the quote', async () => {
    await grade();
    const request = { quote: 'We never sell your personal information to anyone.', place: null };
    const answer = await onMessage({ type: 'page-of-ours-to-background:show-quote', tabId, request }, sender());
    expect(answer).toEqual({ found: true });
    expect(opened).toEqual([`${POLICY}#:~:text=We%20never%20sell%20your%20personal%20information%20to%20anyone.`]);
  });
});

describe('what else happens in the tab meanwhile', () => {
  const kept = async () => (await keptPolicies()).policies.map(({ address }) => address);

  test('the page’s own look goes on when nothing comes of the link', async () => {
    const known = await knownOf(tabId);
    let run: string | undefined;
    fetch = async () => {
      run = (await entryOf(tabId))?.run;
      return null;
    };
    const before = (await entryOf(tabId))?.run;
    await grade();
    expect([run, (await entryOf(tabId))?.run, await knownOf(tabId)]).toEqual([before, before, known]);
  });

  test('a page of which nothing is known stays one when nothing comes of the link', async () => {
    await forgetTab(tabId);
    fetched = null;
    await grade();
    expect(await knownOf(tabId)).toBeNull();
  });

  test('a page that was graded while its link was fetched in vain keeps the newer report', async () => {
    fetch = async () => {
      document.read = () => ({ ...extraction('privacy-policy'), address: SHOES });
      await onMessage({ type: 'page-of-ours-to-background:grade-anyway', tabId }, sender());
      return null;
    };
    const state = await grade();
    expect(state).toMatchObject({ status: 'reported', fetched: false, report: { kind: 'privacy-policy' } });
    expect(await knownOf(tabId)).toEqual(state);
  });

  test('the page that the reader has gone to keeps what is known of it; the linked policy leaves no trace', async () => {
    fetch = async () => {
      document.documentId = 'next';
      document.address = 'https://shop.example/next';
      document.read = () => ({ ...extraction('other'), address: document.address });
      await onMessage({ type: 'page-of-ours-to-background:state', tabId }, sender());
      return extraction('privacy-policy');
    };
    await grade();
    expect(await knownOf(tabId)).toMatchObject({ status: 'reported', document: 'next', fetched: false });
    expect(await kept()).toEqual([]);
  });

  test('a second link asked for meanwhile: the one asked for last stays', async () => {
    const answers: ((given: Extraction) => void)[] = [];
    fetch = () => new Promise((resolve) => answers.push(resolve));
    const first = grade();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    const second = grade('https://shop.example/privacy-eu');
    await vi.waitFor(() => expect(answers).toHaveLength(2));
    answers[1]?.(extraction('privacy-policy'));
    await second;
    answers[0]?.(extraction('privacy-policy'));
    await first;
    expect(await knownOf(tabId)).toMatchObject({ fetched: true, address: 'https://shop.example/privacy-eu' });
    expect(await kept()).toEqual(['https://shop.example/privacy-eu']);
  });

  test('everything is erased: the linked policy is neither kept nor known nor shown, nor opened', async () => {
    const answers: ((given: Extraction) => void)[] = [];
    fetch = () => new Promise((resolve) => answers.push(resolve));
    const graded = grade();
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    await Promise.all([forgetAllPolicies(), fakeBrowser.storage.session.clear(), fakeBrowser.storage.local.clear()]);
    await onMessage({ type: 'page-of-ours-to-background:erased' }, sender());
    answers[0]?.(extraction('privacy-policy'));
    await graded;
    expect([await kept(), await knownOf(tabId), badges.get(tabId), opened]).toEqual([[], null, '', []]);
  });

  /** A reader that reads on until somebody ends it, and tells when that is. */
  const endless = (): { reads: () => number; ended: () => number } => {
    let reads = 0;
    let ended = 0;
    provideReader(async () => ({
      ...SILENT_READER,
      read: (_sentences, { signal } = {}) =>
        new Promise((_done, fail) => {
          reads++;
          signal?.addEventListener('abort', () => {
            ended++;
            fail(signal.reason);
          });
        }),
    }));
    return { reads: () => reads, ended: () => ended };
  };

  test.each<[what: string, happens: () => unknown]>([
    ['the tab is closed', () => onTabRemoved(tabId)],
    ['the tab is discarded', () => onTabReplaced(4711, tabId)],
    ['everything is erased', () => onMessage({ type: 'page-of-ours-to-background:erased' }, sender())],
    [
      'the tab shows another page',
      () => {
        Object.assign(document, { documentId: 'next', address: 'https://shop.example/next' });
        return onTabUpdated(tabId, { status: 'loading' });
      },
    ],
    [
      'the page moves on',
      () => {
        document.address = 'https://shop.example/hats';
        return onTabUpdated(tabId, { url: document.address });
      },
    ],
    [
      'another link is asked for',
      () => {
        fetched = null;
        return grade(cookies.address);
      },
    ],
  ])('%s: the linked policy is not read to its end, nor opened', async (_, happens) => {
    const { reads, ended } = endless();
    const graded = grade();
    await vi.waitFor(() => expect(reads()).toBe(1));
    await happens();
    await graded;
    expect(ended()).toBe(1);
    expect([opened.includes(POLICY), await kept()]).toEqual([false, []]);
  });

  test.each<[what: string, change: object]>([
    ['its title changes', {}],
    ['it has loaded', { status: 'complete' }],
    ['it jumps within the page', { url: `${SHOES}#size` }],
  ])('%s: the linked policy is read on', async (_, change) => {
    const { reads, ended } = endless();
    void grade();
    await vi.waitFor(() => expect(reads()).toBe(1));
    await onTabUpdated(tabId, change);
    expect(ended()).toBe(0);
    await onTabRemoved(tabId);
  });

  test('a popup that opens waits for the linked policy', async () => {
    const answers: ((given: Extraction) => void)[] = [];
    fetch = () => new Promise((resolve) => answers.push(resolve));
    const graded = grade();
    const opened = onMessage({ type: 'page-of-ours-to-background:state', tabId }, sender());
    await vi.waitFor(() => expect(answers).toHaveLength(1));
    answers[0]?.(extraction('privacy-policy'));
    expect(await opened).toEqual(await graded);
  });
});

test('the text fragment of a long quote holds its ends', () => {
  const quote = Array.from({ length: 30 }, (_, at) => `w${at}`).join(' ');
  expect(textFragment(quote)).toBe('w0%20w1%20w2%20w3%20w4%20w5,w24%20w25%20w26%20w27%20w28%20w29');
  expect(textFragment('opt-out, now')).toBe('opt%2Dout%2C%20now');
});
