/** A page that calls itself a policy and cannot speak is asked for (`listeners.test.ts`), but only where the reader wants pages looked at. */
import { beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { DEFAULTS, type Settings } from '../../settings';
import { saveSettings } from '../shared/settings';
import { onTabUpdated } from './listeners';
import { ADDRESS, ask, document, done, inPage, load, stageEach, statusOf, tabId } from './stage.testing';
import { lookInTurn } from './turns';

stageEach();

const loaded = (url: string, title = ''): Promise<void> => onTabUpdated(tabId, { status: 'complete' }, { url, title });

describe('where the reader wants that no page is looked at', () => {
  const OFF: Settings = { ...DEFAULTS, detect: false };
  const without = (site: string): Settings => ({ ...DEFAULTS, leaveAlone: [site] });
  /** What is put into pages, whatever it is. */
  let injected: Mock;
  beforeEach(() => {
    document.isMute = true;
    injected = vi.fn(fakeBrowser.scripting.executeScript);
    Object.assign(fakeBrowser.scripting, { executeScript: injected });
  });

  test.each([
    ['detection is off', OFF, ADDRESS],
    ['the site is left alone', without('shop.example'), ADDRESS],
    ['its domain is left alone', without('shop.example'), 'https://www.shop.example/privacy'],
    ['detection is off, and the title alone speaks of privacy', OFF, 'https://shop.example/cart'],
  ])('%s: nothing is put into the page', async (_, settings, url) => {
    await saveSettings(settings);
    await loaded(url, 'Privacy policy');
    expect(injected).not.toHaveBeenCalled();
    expect(await statusOf()).toBeUndefined();
  });

  test('the settings cannot be read: nothing is put into the page', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'get').mockRejectedValueOnce(new Error('torn'));
    await loaded(ADDRESS);
    expect(injected).not.toHaveBeenCalled();
  });

  test('that is chosen before the page has loaded: nothing is put into it', async () => {
    await onTabUpdated(tabId, { status: 'loading', url: ADDRESS });
    await saveSettings(without('shop.example'));
    await loaded(ADDRESS);
    expect(injected).not.toHaveBeenCalled();
  });

  test('that is chosen while the page is asked whether it can speak: it is not read', async () => {
    injected.mockImplementationOnce(async () => {
      await saveSettings(OFF);
      return [{ documentId: 'first', frameId: 0, result: ADDRESS }];
    });
    await loaded(ADDRESS);
    expect(injected).toHaveBeenCalledTimes(1);
  });

  test('that is chosen while the page waits for its turn: it is not read', async () => {
    const busy = lookInTurn(-1, async () => {
      await vi.waitFor(() => expect(injected).toHaveBeenCalledTimes(1));
      await saveSettings(without('shop.example'));
    });
    await Promise.all([loaded(ADDRESS), busy]);
    expect(done).toEqual([]);
    expect(inPage).not.toHaveBeenCalled();
  });

  test('but another, which has come in its place since: that one is not read', async () => {
    await saveSettings(without('bank.example'));
    const inject = injected.getMockImplementation();
    injected.mockImplementationOnce((given) => {
      load('second', 'https://bank.example/privacy');
      return inject?.(given);
    });
    await loaded(ADDRESS);
    expect(done).toEqual([]);
    expect(inPage).not.toHaveBeenCalled();
  });

  test('unasked: a click looks at it all the same', async () => {
    await saveSettings({ ...without('shop.example'), detect: false });
    await loaded(ADDRESS);
    expect(await ask('state')).toMatchObject({ status: 'reported' });
  });
});
