import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnToolbar } from './toolbar';

beforeEach(() => fakeBrowser.reset());
const says = (getUserSettings: unknown) => Object.assign(fakeBrowser.action, { getUserSettings });

test.each([true, false])('what the browser says: %s', async (known) => {
  says(async () => ({ isOnToolbar: known }));
  expect(await isOnToolbar()).toBe(known);
});

test.each([
  ['a browser that has no such question', undefined],
  ['one that does not answer it', () => Promise.reject(new Error('no'))],
  ['one that says something else', async () => ({})],
])('%s: not known', async (_, getUserSettings) => {
  says(getUserSettings);
  expect(await isOnToolbar()).toBeNull();
});
