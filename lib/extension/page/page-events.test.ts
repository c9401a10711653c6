import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Return } from '../../detect/watch';
import { isFirstWatcher, knownAddress, noteReading, onMutation, onReturn, readInVain, sinceMove } from './page-events';

const PRIVACY = 'https://ferryman.example/privacy';
const place = { href: PRIVACY };
let change: (event: { navigationType?: string | null }) => void;
let heard: Return[];

/** In: what the watch answers to each news, whether the page has moved. */
function watch(hasMoved: boolean, hasApi = true): void {
  heard = [];
  vi.stubGlobal('addEventListener', vi.fn());
  const addEventListener = (_: string, listener: typeof change): void => {
    change = listener;
  };
  vi.stubGlobal('navigation', hasApi ? { addEventListener } : undefined);
  onReturn((how) => {
    heard.push(how);
    return hasMoved;
  });
}

function go(href: string, navigationType: string): void {
  place.href = href;
  change({ navigationType });
}

beforeEach(() => {
  place.href = PRIVACY;
  vi.stubGlobal('location', place);
});
afterEach(() => vi.unstubAllGlobals());

describe('the address under which a page is known', () => {
  test('where nobody watches: its own', () => {
    expect(knownAddress()).toBe(PRIVACY);
  });

  test('stays when the page is only given another name, however often', () => {
    watch(false);
    go(`${PRIVACY}?from=menu`, 'replace');
    go(`${PRIVACY}?from=menu#cookies`, 'push');
    expect([heard, knownAddress(), sinceMove()]).toEqual([['renamed', 'moved'], PRIVACY, null]);
  });

  test('is the new one after a move', () => {
    watch(true);
    go(`${PRIVACY}-us`, 'push');
    expect(knownAddress()).toBe(`${PRIVACY}-us`);
    expect(sinceMove()).toBeGreaterThanOrEqual(0);
  });

  test.each([true, false])('is its own when it moved without a word (Navigation API: %s)', (hasApi) => {
    watch(false, hasApi);
    place.href = `${PRIVACY}-us`;
    expect(knownAddress()).toBe(`${PRIVACY}-us`);
  });
});

test('readings in vain are counted in a row', () => {
  expect(readInVain()).toBe(0);
  noteReading(false);
  noteReading(false);
  expect(readInVain()).toBe(2);
  noteReading(true);
  expect(readInVain()).toBe(0);
});

test('a page is watched by one script of ours, however often it is put there', () => {
  vi.stubGlobal('candor.watched', true);
  expect([isFirstWatcher(), isFirstWatcher(), isFirstWatcher()]).toEqual([true, false, false]);
});

test('changes are heard of until that is ended', () => {
  const observer = { observe: vi.fn(), disconnect: vi.fn() };
  vi.stubGlobal('MutationObserver', function MutationObserver() {
    return observer;
  });
  vi.stubGlobal('document', {});
  const end = onMutation(() => undefined);
  expect([observer.observe.mock.calls.length, observer.disconnect.mock.calls.length]).toEqual([1, 0]);
  end();
  expect(observer.disconnect).toHaveBeenCalledOnce();
});

test('what the page’s frames and elements are called is nothing of ours', () => {
  for (const name of ['candor.named', 'candor.vain', 'candor.moved']) vi.stubGlobal(name, { at: PRIVACY, known: 'x' });
  expect(knownAddress()).toBe(PRIVACY);
  expect(readInVain()).toBe(0);
  expect(sinceMove()).not.toBe(Number.NaN);
});
