import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TabState } from '../contract/messages';
import { type News, newsOf } from './news';

const TAB = 7;
const FAILED: TabState = { status: 'error', reason: 'failed' };
const GONE: TabState = { status: 'error', reason: 'gone' };
const LOADING: TabState = { status: 'loading' };
const tell = (state: TabState): Promise<void> =>
  fakeBrowser.storage.session.set({ [`tab:${TAB}`]: { run: 'run', document: 'first', asked: null, state } });

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

  test('no answer of a look that goes on: storage will tell', async () =>
    expect(await news.ask(async () => LOADING)).toBeNull());
});
