import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { fakeReport, speakEnglish, watchBadges } from '../extension.testing';
import { eraseEverything } from '../pages/erasure';
import { leaveErased, whenErased } from './erased';
import { forgetAllPolicies, forgetPolicy, keep, keptPolicies, policyEntry } from './history-store';

const SHOP = 'https://shop.example/privacy';
const BANK = 'https://bank.example/privacy';
const ends: (() => void)[] = [];

beforeEach(async () => {
  fakeBrowser.reset();
  speakEnglish();
  watchBadges();
  const seen = { sentences: ['We care.'], hash: '', at: 1, document: '', fetched: false };
  for (const address of [SHOP, BANK]) await keep({ address, report: fakeReport({}), ...seen });
});
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

test.each([
  ['one policy', () => forgetPolicy(SHOP), [BANK]],
  ['all policies', forgetAllPolicies, []],
  ['everything', eraseEverything, []],
])('who erases %s tells every page, and what those then read is what is left', async (_, erase, left) => {
  const seen: string[][] = [];
  ends.push(
    whenErased(async () => {
      const { policies } = await keptPolicies();
      seen.push(policies.map(({ address }) => address));
    }),
  );
  await erase();
  await vi.waitFor(() => expect(seen.at(-1)).toEqual(left));
});

test('the reports of open tabs are gone, too, when everything is', async () => {
  await fakeBrowser.storage.session.set({ tab: 1 });
  const seen: unknown[] = [];
  ends.push(whenErased(async () => seen.push(await fakeBrowser.storage.session.get(null))));
  // As slow as a browser may be.
  const clear = fakeBrowser.storage.session.clear.bind(fakeBrowser.storage.session);
  vi.spyOn(fakeBrowser.storage.session, 'clear').mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    await clear();
  });
  await eraseEverything();
  await vi.waitFor(() => expect(seen.at(-1)).toEqual({}));
});

test('a page whose policy is gone loads again; one whose policy is still there stays', async () => {
  const shown = (address: string) => {
    const loadAgain = vi.fn();
    ends.push(
      leaveErased([address], async () => inTab === address || (await policyEntry(address)) !== null, loadAgain),
    );
    return loadAgain;
  };
  let inTab = '';
  const [shop, bank] = [shown(SHOP), shown(BANK)];
  await forgetPolicy(SHOP);
  await vi.waitFor(() => expect(shop).toHaveBeenCalledOnce());
  expect(bank).not.toHaveBeenCalled();
  inTab = BANK;
  await forgetAllPolicies();
  await vi.waitFor(() => expect(shop).toHaveBeenCalledTimes(2));
  expect(bank).not.toHaveBeenCalled();
  inTab = '';
  await eraseEverything();
  await vi.waitFor(() => expect(bank).toHaveBeenCalled());
});
