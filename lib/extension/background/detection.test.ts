import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followAccess, followDetection } from './detection';

interface Registered {
  id: string;
  matches: string[];
}

let origins: string[];
let registered: Registered[];
const calls = vi.fn();
/** What listens to each of the browser's events. */
let heard: Record<string, () => unknown>;
const eventOf = (name: string) => ({
  addListener: (listener: () => unknown) => Object.assign(heard, { [name]: listener }),
});

beforeEach(() => {
  fakeBrowser.reset();
  origins = ['http://*/*', 'https://*/*'];
  registered = [];
  calls.mockClear();
  heard = {};
  Object.assign(fakeBrowser.permissions, {
    getAll: async () => ({ origins }),
    onAdded: eventOf('onAdded'),
    onRemoved: eventOf('onRemoved'),
  });
  for (const name of ['onStartup', 'onInstalled']) Object.assign(fakeBrowser.runtime, { [name]: eventOf(name) });
  Object.assign(fakeBrowser.scripting, {
    executeScript: async ({ target, files }: { target: { tabId: number }; files: string[] }) => {
      calls(`${files[0]} in ${target.tabId}`);
    },
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

test('it runs in a world of its own, and brings the page no style', async () => {
  for (const origin of ['http://*/*', 'https://shop.example/*']) {
    origins = [origin];
    await followAccess();
    expect(registered).toHaveLength(1);
    for (const script of registered) {
      expect(script).not.toHaveProperty('world');
      expect(script).not.toHaveProperty('css');
    }
  }
  expect(calls.mock.calls.flat()).toEqual(['register', 'update']);
});

test('two changes at once are done one after the other', async () => {
  await Promise.all([followAccess(), followAccess()]);
  expect(calls.mock.calls.flat()).toEqual(['register', 'update']);
});

afterEach(() => void vi.unstubAllEnvs());

test.each([
  ['onAdded', '', ['register', 'open']],
  ['onAdded', 'true', ['open']],
  ['onInstalled', '', ['register', 'open']],
  ['onRemoved', '', ['register']],
  ['onStartup', '', ['register', 'open']],
])('%s (Firefox: “%s”): %j', async (event, firefox, wanted) => {
  vi.stubEnv('FIREFOX', firefox);
  const { id } = await fakeBrowser.tabs.create({ url: 'https://shop.example/privacy' });
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async ({ url }) => (url ? [{ id } as never] : []));
  followDetection();
  await heard[event]?.();
  const detect = `/content-scripts/detect.js in ${id}`;
  expect(calls.mock.calls.flat()).toEqual(wanted.map((one) => (one === 'open' ? detect : one)));
});
