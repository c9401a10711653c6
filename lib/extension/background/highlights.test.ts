import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Deeds } from '../../evidence/show-all';
import type { ReportItem } from '../../types';
import { HIGHLIGHTER, type Highlighter } from '../contract/page-world';
import { fakeReport, fakeReported, speakEnglish, wakeInGerman } from '../extension.testing';
import { answerHighlights } from '../page/highlight-listener';
import { highlightsOf } from '../pages/ask-highlights';
import { speak } from '../shared/language';
import { onMessage } from './listeners';
import { begin, finish } from './tab-states';

const evidence = (block: number) => ({ quote: `Sentence ${block}.`, heading: '', block });
const item = (id: ReportItem['id'], tone: ReportItem['tone'], blocks: number[]): ReportItem => ({
  ...{ id, pillar: 'sharing', answer: 'yes', tone, confidence: 1, prevalence: 0.5 },
  evidence: blocks.map(evidence),
});
const items = [
  item('behavioural-ads', 'concern', [2, 7]),
  item('sells-data', 'good', [7]),
  item('delete', 'neutral', [7]),
];
const TAB = 5;

interface Injection {
  target: { documentIds?: string[] };
  args?: unknown[];
}

/** Stands for the script in the page. */
let inPage: Mock<(tabId: number, message: unknown, target: unknown) => Promise<unknown>>;
const ask = (on: boolean, url = fakeBrowser.runtime.getURL('/popup.html')): Promise<unknown> | undefined =>
  onMessage({ type: 'page-of-ours-to-background:highlights', tabId: TAB, on }, { url });

async function report(fetched = false, text = 'text'): Promise<void> {
  const places = { 2: [1, 2], 7: null };
  const { run } = await begin(TAB, { document: 'first', asked: null });
  const state = fakeReported({ report: fakeReport({ items }), places, fetched, text });
  await finish(TAB, run, state, { presence: async () => 'there', show: async () => {} });
}

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
  inPage = vi.fn(async () => ({ found: [true, false, false], closed: [true, false, false] }));
  const executeScript = async ({ target, args: [name, message] = [] }: Injection) => [
    { documentId: 'first', result: name === HIGHLIGHTER ? await inPage(TAB, message, target) : undefined },
  ];
  Object.assign(fakeBrowser.scripting, { executeScript });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('auto');
});

describe('highlighting all quotes', () => {
  test('gives the page every quote with what it means and its place, and the words of the legend', async () => {
    await report();
    await ask(true);
    const [tabId, message, options] = inPage.mock.calls[0] ?? [];
    expect([tabId, options]).toEqual([TAB, { tabId: TAB, documentIds: ['first'] }]);
    expect(message).toMatchObject({
      type: 'background-to-page:highlight-all',
      report: 'text',
      quotes: [
        { kind: 'concern', quote: 'Sentence 2.', place: [1, 2] },
        { kind: 'concern', quote: 'Sentence 7.', place: null },
        { kind: 'good', quote: 'Sentence 7.', place: null },
        { kind: 'note', quote: 'Sentence 7.', place: null },
      ],
      texts: {
        off: 'Turn off',
        kinds: { concern: 'Concerns', good: 'Good points', note: 'Also worth knowing' },
      },
    });
  });

  test('of a background that has just woken: with a legend in the chosen language, which has to be read first', async () => {
    await report();
    await wakeInGerman();
    await ask(true);
    expect(inPage.mock.calls[0]?.[1]).toMatchObject({ texts: { off: 'Ausschalten' } });
  });

  test('counts each sentence once, and names those that the page does not hold', async () => {
    await report();
    expect(await ask(true)).toEqual({ total: 2, missing: [{ quote: 'Sentence 7.', block: 7 }], closed: 1 });
  });

  test('is not done without a report, for a text that is not in the page, or when the page cannot be reached', async () => {
    expect(await ask(true)).toBeNull();
    await report(true);
    expect(await ask(true)).toBeNull();
    expect(inPage).not.toHaveBeenCalled();
    await report();
    inPage.mockRejectedValue(new Error('no such tab'));
    expect(await ask(true)).toBeNull();
  });

  test('is taken away again', async () => {
    await report();
    await ask(false);
    expect(inPage.mock.calls[0]?.[1]).toEqual({ type: 'background-to-page:highlights-off' });
  });

  test('is nothing that a web page can ask for', async () => {
    await report();
    expect(ask(true, 'https://shop.example/privacy')).toBeUndefined();
    expect(inPage).not.toHaveBeenCalled();
  });
});

describe('a click on a quote in the page', () => {
  let listeners: ((message: unknown, sender: object) => unknown)[];
  const clicked = vi.fn();
  const page = { tab: { id: TAB }, frameId: 0 };
  /** What the page is told. */
  const click = async (index: unknown, sender: object = page): Promise<unknown> =>
    listeners[0]?.({ type: 'page-to-extension:quote-clicked', report: 'text', index }, sender);

  beforeEach(() => {
    listeners = [];
    clicked.mockClear();
    const { onMessage: event } = fakeBrowser.runtime;
    vi.spyOn(event, 'addListener').mockImplementation((one) => void listeners.push(one as (typeof listeners)[number]));
    highlightsOf(TAB).onQuote(clicked);
  });

  test('names the quote of the report', async () => {
    await report();
    expect(await click(2)).toBe(true);
    expect(clicked.mock.calls).toEqual([[{ quote: 'Sentence 7.', block: 7 }]]);
  });

  test.each([4, -1, 0.5, '0', null, '__proto__', Number.MAX_VALUE])('with %s is none', async (index) => {
    await report();
    expect((await click(index)) ?? false).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });

  test('that was highlighted before the page was graded anew is none: its number is of another report', async () => {
    await report();
    await ask(true);
    const showAll = vi.fn((_request: unknown, _deeds: Deeds) => ({ found: [], closed: [] }));
    answerHighlights({ show: async () => false, showAll, hideAll: () => {} });
    const highlighter: Highlighter = Reflect.get(globalThis, Symbol.for(HIGHLIGHTER));
    await highlighter(inPage.mock.calls[0]?.[1] as never);
    const sendMessage = async (message: unknown) => listeners[0]?.(message, page);
    vi.stubGlobal('chrome', { runtime: { id: 'candor', sendMessage } });
    const clickInPage = () => showAll.mock.calls[0]?.[1].onQuote(2);
    expect(await clickInPage()).toBe(true);
    await report(false, 'another text');
    expect(await clickInPage()).toBe(false);
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  test('counts only in the page of that tab, and only for a report on what stands there', async () => {
    await report();
    expect(await click(0, { tab: { id: 6 }, frameId: 0 })).toBeUndefined();
    expect(await click(0, { tab: { id: TAB }, frameId: 3 })).toBeUndefined();
    await report(true);
    expect(await click(0)).toBe(false);
    expect(clicked).not.toHaveBeenCalled();
  });
});
