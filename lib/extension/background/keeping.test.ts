import { describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAllPolicies } from '../shared/history-store';
import { knownOf } from '../shared/known-tabs';
import { onMessage } from './listeners';
import {
  ADDRESS,
  document,
  extraction,
  glance,
  inPage,
  kept,
  load,
  POLICY,
  page,
  popup,
  stageEach,
  statusOf,
  tabId,
} from './stage.testing';

stageEach();

describe('the history', () => {
  test.each([0, 700, 9_000])('read %i ms after a move: kept once the text has stood', async (moved) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    inPage.mockImplementation(async () => extraction(POLICY, { moved }));
    await onMessage(glance(), page());
    expect([await statusOf(), await kept()]).toEqual(['graded', []]);
    await vi.advanceTimersByTimeAsync(10_000 - moved);
    await vi.waitFor(async () => expect(await kept()).toEqual([ADDRESS]));
  });

  test.each([
    ['its text was replaced', () => Object.assign(document, { digest: 'two' })],
    ['the page moved on', () => Object.assign(document, { address: 'https://shop.example/cart' })],
    ['another page came', () => load('second', ADDRESS)],
  ])('read soon after a move, and then %s: not kept', async (_, happen) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
    inPage.mockImplementation(async () => extraction(POLICY, { moved: 500 }));
    await onMessage(glance(), page());
    happen();
    await vi.advanceTimersByTimeAsync(20_000);
    expect(await kept()).toEqual([]);
  });

  test.each(['while', 'before'])(
    'read soon after a move, and everything is erased %s the page answers: not kept',
    async (when) => {
      vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
      inPage.mockImplementation(async () => extraction(POLICY, { moved: 500 }));
      await onMessage(glance(), page());
      const { scripting } = fakeBrowser;
      const answering = scripting.executeScript;
      let answer = (): void => {};
      const asked = new Promise<void>((resolve) => {
        answer = resolve;
      });
      const asking = vi.fn((given: never) => asked.then(() => answering(given)));
      Object.assign(scripting, { executeScript: asking });
      await vi.advanceTimersByTimeAsync(9_600);
      expect(asking).toHaveBeenCalled();
      const told = onMessage({ type: 'page-of-ours-to-background:erased' }, popup());
      if (when === 'while') answer();
      await told;
      await forgetAllPolicies();
      answer();
      await vi.advanceTimersByTimeAsync(20_000);
      expect([await knownOf(tabId), await kept()]).toEqual([null, []]);
    },
  );

  test('read long after a move: kept at once', async () => {
    inPage.mockImplementation(async () => extraction(POLICY, { moved: 12_000 }));
    await onMessage(glance(), page());
    expect(await kept()).toEqual([ADDRESS]);
  });
});
