/** What the button says while a policy is read: nothing at first, then that it is being read, and that no longer than it is. */
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import catalogue from '../../../locales/en.json';
import type { Reader } from '../../reading/reader';
import { SILENT_READER } from '../../reading/reader.testing';
import { forgetTabs } from './grading';
import { onMessage, onTabUpdated } from './listeners';
import { provideReader } from './reading';
import { badges, glance, load, page, stageEach, statusOf, tabId } from './stage.testing';

stageEach();

/** Lets the reader come, or fail. */
let come: (reader: Reader) => void;
let fail: (error: Error) => void;
let opened: boolean;
const LONG = 2_500;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'], shouldAdvanceTime: true });
  opened = false;
  const reader = new Promise<Reader>((resolve, reject) => {
    come = resolve;
    fail = reject;
  });
  reader.catch(() => undefined);
  provideReader(() => {
    opened = true;
    return reader;
  });
});

const title = (): Promise<string> => fakeBrowser.action.getTitle({ tabId });
const reading = (): Promise<void> => vi.waitFor(() => expect(opened).toBe(true));
/** A reading has begun and lasts. Out: what ends with it. */
async function long(): Promise<{ ended: unknown }> {
  const ended = onMessage(glance(), page());
  await reading();
  await vi.advanceTimersByTimeAsync(LONG);
  await vi.waitFor(async () => expect(await title()).toBe(catalogue.badge_loading));
  expect(badges.get(tabId)).toBe('');
  return { ended };
}

test('a short reading says nothing until its letter', async () => {
  const { setTitle } = fakeBrowser.action as unknown as { setTitle: ReturnType<typeof vi.fn> };
  const ended = onMessage(glance(), page());
  await reading();
  expect(await title()).toBe(catalogue.extName);
  come(SILENT_READER);
  await ended;
  await vi.advanceTimersByTimeAsync(LONG);
  expect(setTitle.mock.calls.map(([of]) => of.title)).not.toContain(catalogue.badge_loading);
});

test('a long one is told, until its end', async () => {
  const { ended } = await long();
  come(SILENT_READER);
  await ended;
  expect(await statusOf()).not.toBe('loading');
  expect(await title()).not.toBe(catalogue.badge_loading);
});

test('one that fails is not told of as under way', async () => {
  const { ended } = await long();
  fail(new Error('no reader'));
  await ended;
  expect(await title()).toBe(catalogue.badge_error);
});

test('one that is forgotten is told no longer, nor later', async () => {
  await long();
  await forgetTabs();
  expect(await title()).toBe(catalogue.extName);
  await vi.advanceTimersByTimeAsync(LONG);
  expect(await title()).toBe(catalogue.extName);
});

test('one whose page is left is told no longer', async () => {
  await long();
  load('second', 'https://shop.example/cart');
  await onTabUpdated(tabId, { status: 'loading', url: 'https://shop.example/cart' });
  expect(await title()).toBe(catalogue.extName);
});

test('one whose page is left before it is long is not told of', async () => {
  void onMessage(glance(), page());
  await reading();
  load('second', 'https://shop.example/cart');
  await onTabUpdated(tabId, { status: 'loading', url: 'https://shop.example/cart' });
  await vi.advanceTimersByTimeAsync(LONG);
  expect(await title()).toBe(catalogue.extName);
});

test('a letter that is there stays while another text of its page is read', async () => {
  await fakeBrowser.action.setBadgeText({ tabId, text: 'C' });
  await fakeBrowser.action.setTitle({ tabId, title: 'Candor: C' });
  void onMessage(glance(), page());
  await reading();
  await vi.advanceTimersByTimeAsync(LONG);
  expect([await title(), badges.get(tabId)]).toEqual(['Candor: C', 'C']);
  come(SILENT_READER);
});
