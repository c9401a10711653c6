import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTabs, onTabUpdated } from './listeners';

describe('news of tabs', () => {
  const listening = (takes: (...given: unknown[]) => void) => {
    const addListener = vi.fn(takes);
    const event = { addListener: vi.fn() };
    Object.assign(fakeBrowser.tabs, { onUpdated: { addListener }, onRemoved: event, onReplaced: event });
    followTabs();
    return addListener.mock.calls;
  };
  afterEach(() => vi.unstubAllEnvs());

  test('in Firefox: of nothing but what is looked at, so that no title and no icon wakes the background', () => {
    vi.stubEnv('FIREFOX', 'true');
    expect(listening(() => {})).toEqual([[onTabUpdated, { properties: ['status', 'url'] }]]);
  });

  test('in Firefox for Android, which throws at a filter: of everything', () => {
    vi.stubEnv('FIREFOX', 'true');
    const calls = listening((_listener, filter) => {
      if (filter) throw new Error('Incorrect argument types for tabs.onUpdated.');
    });
    expect(calls.at(-1)).toEqual([onTabUpdated]);
  });

  test('in Chromium, which throws at a filter: of everything, and none is tried', () => {
    expect(listening(() => {})).toEqual([[onTabUpdated]]);
  });
});
