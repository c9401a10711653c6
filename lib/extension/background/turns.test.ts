import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { leaveLooks, lookInTurn } from './turns';

let front: number;
let begun: number[];
/** Ends the look at a tab. */
const end = new Map<number, (how?: Error) => void>();

beforeEach(() => {
  fakeBrowser.reset();
  front = 0;
  begun = [];
  end.clear();
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [{ id: front } as never]);
});

const look = (tabId: number): Promise<number | undefined> =>
  lookInTurn(tabId, () => {
    begun.push(tabId);
    return new Promise((resolve, reject) => {
      end.set(tabId, (how) => (how ? reject(how) : resolve(tabId)));
    });
  });
const begins = (...tabs: number[]): Promise<void> => vi.waitFor(() => expect(begun).toEqual(tabs), { timeout: 3_000 });

it('looks are begun one after the other, and each gives what it found', async () => {
  const looks = [1, 2, 3].map(look);
  await begins(1);
  end.get(1)?.();
  await begins(1, 2);
  end.get(2)?.();
  await begins(1, 2, 3);
  end.get(3)?.();
  expect(await Promise.all(looks)).toEqual([1, 2, 3]);
});

it('the tab in front goes first, also one that came there while it waited', async () => {
  const looks = [1, 2, 3, 4].map(look);
  await begins(1);
  front = 3;
  end.get(1)?.();
  await begins(1, 3);
  for (const tab of [3, 2, 4]) await vi.waitFor(() => expect(end.has(tab)).toBe(true)).then(() => end.get(tab)?.());
  expect(await Promise.all(looks)).toEqual([1, 2, 3, 4]);
});

it('the tab in front does not wait for a look that does not end; the others still do', async () => {
  const apart = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
  const looks = [1, 2].map(look);
  await begins(1);
  front = 3;
  looks.push(look(3));
  await begins(1, 3);
  // Its own look is waited for, whoever else is asked for.
  looks.push(look(4));
  await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([1, 3]);
  apart.mockRestore();
  end.get(3)?.();
  await begins(1, 3, 2);
  for (const tab of [1, 2]) end.get(tab)?.();
  await begins(1, 3, 2, 4);
  end.get(4)?.();
  expect(await Promise.all(looks)).toEqual([1, 2, 3, 4]);
});

it('the tab in front, begun at once, does not end its own wait: the next look waits for it', async () => {
  const apart = vi.spyOn(globalThis, 'setTimeout').mockImplementation(() => 0 as never);
  front = 1;
  const looks = [look(1)];
  await begins(1);
  looks.push(look(2));
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
  expect(begun).toEqual([1]);
  apart.mockRestore();
  end.get(1)?.();
  await begins(1, 2);
  end.get(2)?.();
  expect(await Promise.all(looks)).toEqual([1, 2]);
});

it('a look that does not end holds nobody up, and is heard when it does', async () => {
  const looks = [1, 2].map(look);
  await begins(1, 2);
  end.get(2)?.();
  expect(await looks[1]).toBe(2);
  end.get(1)?.();
  expect(await looks[0]).toBe(1);
});

it('looks that are left before their turn are not begun; those asked for later are', async () => {
  const looks = [1, 2].map(look);
  await begins(1);
  leaveLooks();
  const later = look(3);
  end.get(1)?.();
  await begins(1, 3);
  end.get(3)?.();
  expect(await Promise.all([...looks, later])).toEqual([1, undefined, 3]);
});

it('one that fails is not the fault of the next', async () => {
  const [first, second] = [look(1), look(2)];
  const failed = expect(first).rejects.toThrow('torn');
  await begins(1);
  end.get(1)?.(new Error('torn'));
  await begins(1, 2);
  end.get(2)?.();
  expect(await second).toBe(2);
  await failed;
});
