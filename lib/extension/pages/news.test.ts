import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { read } from '../../schemas';
import { MESSAGE } from '../contract/messages';
import type { TabState } from '../contract/tab-state';
import { fakeReported } from '../extension.testing';
import { type News, newsOf } from './news';

const TAB = 7;
const FAILED: TabState = { status: 'error', reason: 'failed' };
const GONE: TabState = { status: 'error', reason: 'gone' };
const LOADING: TabState = { status: 'loading' };
const tell = (state: TabState): Promise<void> =>
  fakeBrowser.storage.session.set({ [`tab:${TAB}`]: { run: 'run', document: 'first', asked: null, state } });
/** What a look comes to whose page is gone: begun, forgotten, answered. */
const askedOfGone = async (): Promise<TabState> => {
  await tell(LOADING);
  await fakeBrowser.storage.session.remove(`tab:${TAB}`);
  return GONE;
};

let drawn: (TabState | null)[];
let news: News;
beforeEach(() => {
  fakeBrowser.reset();
  drawn = [];
  news = newsOf(TAB, (state) => drawn.push(state));
});

describe('what is drawn of a tab', () => {
  test('what storage tells of, and nothing after the end', async () => {
    expect([news.heard(), news.settled()]).toEqual([false, false]);
    await tell(LOADING);
    expect([news.heard(), news.settled()]).toEqual([true, false]);
    await tell(FAILED);
    expect([drawn, news.settled()]).toEqual([[LOADING, FAILED], true]);
    news.end();
    await tell(GONE);
    expect(drawn).toEqual([LOADING, FAILED]);
  });

  test('that the tab is forgotten', async () => {
    await tell(FAILED);
    await fakeBrowser.storage.session.remove(`tab:${TAB}`);
    expect(drawn).toEqual([FAILED, null]);
  });

  test('an answer, where storage has told of nothing else', async () => {
    expect(await news.ask(async () => GONE)).toEqual(GONE);
    expect(
      await news.ask(async () => {
        await tell(LOADING);
        return GONE;
      }),
    ).toEqual(GONE);
  });

  test('no answer that is older than what storage has told of meanwhile', async () => {
    const late = news.ask(async (tabId) => {
      expect(tabId).toBe(TAB);
      await tell(FAILED);
      return GONE;
    });
    expect(await late).toBeNull();
    expect(drawn).toEqual([FAILED]);
  });

  test('that the page is gone, once: what is forgotten because of a question is no news', async () => {
    expect(await news.ask(askedOfGone)).toEqual(GONE);
    expect(drawn).toEqual([LOADING]);
    await tell(FAILED);
    await fakeBrowser.storage.session.remove(`tab:${TAB}`);
    expect(drawn).toEqual([LOADING, FAILED, null]);
  });

  test('nor when storage tells of it only after the answer', async () => {
    const asked = async (): Promise<TabState> => {
      await tell(LOADING);
      return GONE;
    };
    expect(await news.ask(asked)).toEqual(GONE);
    await fakeBrowser.storage.session.remove(`tab:${TAB}`);
    expect(drawn).toEqual([LOADING]);
  });

  test('that what storage has told of is forgotten, though a question is under way', async () => {
    const told = async (): Promise<TabState> => {
      await tell(FAILED);
      await fakeBrowser.storage.session.remove(`tab:${TAB}`);
      return FAILED;
    };
    expect(await news.ask(told)).toBeNull();
    expect(drawn).toEqual([FAILED, null]);
  });

  test('no report of a page that was left before its answer came: it is asked for anew', async () => {
    fakeBrowser.runtime.onMessage.addListener(async () => FAILED);
    const first = async (): Promise<TabState> => {
      await tell(LOADING);
      await fakeBrowser.storage.session.remove(`tab:${TAB}`);
      return fakeReported();
    };
    expect(await news.ask(first)).toEqual(FAILED);
  });

  test('no answer of a look that goes on: storage will tell', async () =>
    expect(await news.ask(async () => LOADING)).toBeNull());
});

describe('a look that goes on', () => {
  const REPORTED = fakeReported();
  /** How often the background was asked, and what it answers. */
  let asked: unknown[];
  let answer: () => Promise<TabState>;
  const progress = (text: number): Promise<unknown> =>
    fakeBrowser.runtime.sendMessage({ type: 'background-to-page-of-ours:progress', tabId: TAB, text, read: 0.5 });

  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    asked = [];
    answer = async () => LOADING;
    fakeBrowser.runtime.onMessage.addListener((message: unknown) => {
      if (read(MESSAGE, message) === null) return undefined;
      asked.push(message);
      return answer();
    });
  });
  afterEach(() => {
    news.end();
    vi.useRealTimers();
  });

  test.each([
    ['that the background has told of', async () => void (await news.ask(async () => LOADING))],
    ['that storage has told of', () => tell(LOADING)],
  ])('%s, without a word: asked for again and again, and what is found at last is drawn', async (_, begin) => {
    await begin();
    await vi.advanceTimersByTimeAsync(21_000);
    expect(asked).toHaveLength(4);
    answer = async () => REPORTED;
    drawn = [];
    await vi.advanceTimersByTimeAsync(5_000);
    expect(drawn).toEqual([REPORTED]);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toHaveLength(5);
  });

  test('and of which is told how far it is: nobody asks', async () => {
    await tell(LOADING);
    for (let i = 0; i < 10; i++) {
      await vi.advanceTimersByTimeAsync(4_000);
      await progress(7);
    }
    expect(asked).toEqual([]);
  });

  test.each<[what: string, happens: () => unknown]>([
    ['a question that somebody asked is answered', () => news.ask(async () => FAILED)],
    ['and the page of a question is gone', () => news.ask(askedOfGone)],
    ['it ends', () => tell(FAILED)],
    ['the tab is forgotten', () => fakeBrowser.storage.session.remove(`tab:${TAB}`)],
    ['nobody draws the tab any more', () => news.end()],
  ])('until %s', async (_, happens) => {
    await tell(LOADING);
    await happens();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(asked).toEqual([]);
  });

  describe('nobody draws the tab any more while a question is on its way', () => {
    let late: (state: TabState) => void;
    const question = (): Promise<TabState> =>
      new Promise((done) => {
        late = done;
      });

    test.each([LOADING, REPORTED])(
      'of the first look: nothing is drawn, and nobody asks again ($status)',
      async (found) => {
        const first = news.ask(question);
        news.end();
        late(found);
        expect(await first).toBeNull();
        await vi.advanceTimersByTimeAsync(60_000);
        expect([asked, drawn]).toEqual([[], []]);
      },
    );

    test.each([LOADING, REPORTED])('of a look that was waited for: likewise ($status)', async (found) => {
      answer = question;
      await news.ask(async () => LOADING);
      await vi.advanceTimersByTimeAsync(5_000);
      news.end();
      late(found);
      await vi.advanceTimersByTimeAsync(60_000);
      expect([asked.length, drawn]).toEqual([1, []]);
    });
  });

  test('an answer that comes after storage has told of the end is not drawn over it', async () => {
    let late: (state: TabState) => void = () => undefined;
    answer = () => new Promise((done) => (late = done));
    await tell(LOADING);
    await vi.advanceTimersByTimeAsync(5_000);
    await tell(FAILED);
    drawn = [];
    late(REPORTED);
    await vi.advanceTimersByTimeAsync(60_000);
    expect(drawn).toEqual([]);
  });
});
