import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess } from './detection';

interface Registered {
  id: string;
  matches: string[];
}

let origins: string[];
let registered: Registered[];
const calls = vi.fn();

beforeEach(() => {
  fakeBrowser.reset();
  origins = ['http://*/*', 'https://*/*'];
  registered = [];
  calls.mockClear();
  Object.assign(fakeBrowser.permissions, { getAll: async () => ({ origins }) });
  Object.assign(fakeBrowser.scripting, {
    getRegisteredContentScripts: async () => registered,
    registerContentScripts: async (given: Registered[]) => {
      if (registered.length > 0) throw new Error('Duplicate script ID');
      calls('register');
      registered = given;
    },
    updateContentScripts: async (given: Registered[]) => {
      calls('update');
      registered = given;
    },
    unregisterContentScripts: async () => {
      calls('unregister');
      registered = [];
    },
  });
});

const where = (): string[] => registered.flatMap(({ matches }) => matches);

test('the detection runs on the sites that there is access to, and on no others', async () => {
  await followAccess();
  expect(where()).toEqual(['http://*/*', 'https://*/*']);
  origins = ['https://shop.example/*', 'chrome://favicon/*'];
  await followAccess();
  expect(where()).toEqual(['https://shop.example/*']);
  origins = [];
  await followAccess();
  await followAccess();
  expect(registered).toEqual([]);
  expect(calls.mock.calls.flat()).toEqual(['register', 'update', 'unregister']);
});

test('two changes at once are done one after the other', async () => {
  await Promise.all([followAccess(), followAccess()]);
  expect(calls.mock.calls.flat()).toEqual(['register', 'update']);
});
