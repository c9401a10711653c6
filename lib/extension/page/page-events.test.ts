import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Return } from '../../detect/watch';
import {
  isFirstWatcher,
  knownAddress,
  noteReading,
  onceShown,
  onMutation,
  onReturn,
  readInVain,
  sinceMove,
} from './page-events';

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

describe('a page whose pictures are called as what is asked of its document', () => {
  let listen: (name: string, then: () => void) => void;
  /** A document as a browser has it: properties stand on its prototype, names that the page gives stand before them. */
  const named = (has: Readonly<Record<string, unknown>>, ...names: string[]): object => {
    const addEventListener = (name: string, then: () => void) => listen(name, then);
    const properties = Object.entries({ nodeType: 9, addEventListener, ...has });
    const prototype = Object.create(null, Object.fromEntries(properties.map(([name, value]) => [name, { value }])));
    return Object.create(prototype, Object.fromEntries(names.map((name) => [name, { value: {} }])));
  };

  test.each([{ prerendering: false }, {}])('is one that its reader has before them: %j', async (has) => {
    vi.stubGlobal('document', named(has, 'prerendering', 'addEventListener'));
    listen = () => expect.unreachable('nothing is waited for');
    await onceShown();
  });

  test('is waited for while it is only prerendered', async () => {
    vi.stubGlobal('document', named({ prerendering: true }, 'addEventListener'));
    let shown: () => void = () => undefined;
    listen = (name, then) => {
      expect(name).toBe('prerenderingchange');
      shown = then;
    };
    let isShown = false;
    const waiting = onceShown().then(() => {
      isShown = true;
    });
    await Promise.resolve();
    expect(isShown).toBe(false);
    shown();
    await waiting;
    expect(isShown).toBe(true);
  });

  test('is known to be seen', () => {
    vi.stubGlobal('document', named({ visibilityState: 'visible' }, 'visibilityState'));
    watch(false);
    const [, seen] = vi.mocked(addEventListener).mock.calls.find(([name]) => name === 'visibilitychange') ?? [];
    (seen as () => void)();
    expect(heard).toEqual(['seen']);
  });
});
