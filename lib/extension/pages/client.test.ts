import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { canTryAgain } from './client';

beforeEach(() => fakeBrowser.reset());

test('what is gone can be tried again in a tab that is still open, and in no other', async () => {
  const gone = { status: 'error', reason: 'gone' };
  const { id = -1 } = await fakeBrowser.tabs.create({ url: 'https://shop.example/' });
  fakeBrowser.tabs.get = async (tab) => {
    const [found] = (await fakeBrowser.tabs.query({})).filter((one) => one.id === tab);
    if (!found) throw new Error(`No tab with id: ${tab}.`);
    return found;
  };
  expect(await Promise.all([id, id + 1, null].map((tab) => canTryAgain(gone, tab)))).toEqual([true, false, false]);
  expect(await canTryAgain({ status: 'error', reason: 'failed' }, id + 1)).toBe(true);
});
