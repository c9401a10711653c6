import { afterEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { forgetAllPolicies } from '../shared/history-store';
import { knownOf } from '../shared/known-tabs';
import { onMessage } from './listeners';
import {
  ADDRESS,
  ask,
  badges,
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

/** Something happens in the middle of it, once: when the text is cut and its digest is to be made. */
function amidKeeping(happens: () => Promise<unknown>): void {
  const digest = crypto.subtle.digest.bind(crypto.subtle);
  vi.spyOn(crypto.subtle, 'digest').mockImplementationOnce(async (...given) => {
    await happens();
    return digest(...given);
  });
}

describe('a text that is being kept', () => {
  afterEach(() => vi.restoreAllMocks());

  test.each(['page', 'link'])('as everything is erased is not kept (%s)', async (whose) => {
    let told: Promise<unknown> | undefined;
    amidKeeping(async () => {
      // Who erases does not wait for ever.
      told = onMessage({ type: 'page-of-ours-to-background:erased' }, popup());
      await forgetAllPolicies();
    });
    if (whose === 'page') await onMessage(glance(), page());
    else {
      document.fetch = () => extraction(POLICY, { address: `${ADDRESS}/more` });
      const address = `${ADDRESS}/more`;
      await onMessage({ type: 'page-of-ours-to-background:grade-link', tabId, address }, popup());
    }
    expect(told).toBeDefined();
    await told;
    expect([await knownOf(tabId), await kept()]).toEqual([null, []]);
  });

  test('as its page goes is kept: it was there', async () => {
    amidKeeping(async () => load('second', 'https://shop.example/cart'));
    await onMessage(glance(), page());
    expect(await kept()).toEqual([ADDRESS]);
  });
});

describe('a history for which there is no room', () => {
  afterEach(() => vi.restoreAllMocks());

  const full = (): never => {
    throw new DOMException('The disk is full.', 'QuotaExceededError');
  };
  /** As browsers do it: what is asked is taken, and then fails, with all that was asked beside it. */
  function failing(this: IDBObjectStore): IDBRequest {
    if (this.name === 'texts') queueMicrotask(() => this.transaction.abort());
    return this.count();
  }

  test.each<[string, () => unknown]>([
    ['at once', () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(full)],
    ['at the end', () => vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(failing)],
    ['to open it', () => vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(full)],
  ])('%s: the grades are shown all the same, and it is said to who develops', async (_, make) => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    make();
    await onMessage(glance(), page());
    vi.mocked(IDBObjectStore.prototype.put).mockRestore?.();
    vi.mocked(IDBFactory.prototype.open).mockRestore?.();
    expect(badges.get(tabId)).toMatch(/^[A-E]$/);
    expect(await statusOf()).toBe('graded');
    expect(await ask('state')).toMatchObject({ status: 'reported', report: { status: 'graded' } });
    expect(warned).toHaveBeenCalledWith('Candor could not write its history.', expect.anything());
    expect(await kept()).toEqual([]);
  });
});
