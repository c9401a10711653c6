import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { isOnToolbar, watchToolbar } from './toolbar';

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

describe('who shows whether the button is on the toolbar', () => {
  /** A page, and what its browser says. */
  function page(hasNews = true) {
    let tell = (): unknown => undefined;
    const onUserSettingsChanged = { addListener: (listener: () => unknown) => (tell = listener) };
    Object.assign(fakeBrowser.action, { onUserSettingsChanged: hasNews ? onUserSettingsChanged : undefined });
    const defaultView = new EventTarget();
    const document = Object.assign(new EventTarget(), { defaultView }) as unknown as Document;
    const seen: (boolean | null)[] = [];
    watchToolbar(document, (on) => seen.push(on));
    return { seen, tell: () => tell(), defaultView, document };
  }

  test.each<[what: string, happens: (given: ReturnType<typeof page>) => unknown]>([
    ['the browser says so', ({ tell }) => tell()],
    ['the reader comes back to the window', ({ defaultView }) => defaultView.dispatchEvent(new Event('focus'))],
    ['the reader comes back to the tab', ({ document }) => document.dispatchEvent(new Event('visibilitychange'))],
  ])('hears of a change when %s', async (_, happens) => {
    says(async () => ({ isOnToolbar: false }));
    const given = page();
    says(async () => ({ isOnToolbar: true }));
    happens(given);
    await vi.waitFor(() => expect(given.seen).toEqual([true]));
  });

  test('hears of it in a browser that tells no changes, once the reader comes back', async () => {
    says(async () => ({ isOnToolbar: true }));
    const given = page(false);
    given.defaultView.dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(given.seen).toEqual([true]));
  });
});
