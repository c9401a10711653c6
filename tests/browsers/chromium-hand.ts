/** What a hand does to Chromium's own window: its toolbar, its menus, its page of extensions. */
import type { BrowserContext, Page, Worker } from 'playwright-core';
import { until } from './until';

/** One call of the protocol to the browser itself, not to a page. Playwright's types know only its stable part. */
async function ask(context: BrowserContext, method: string, params: object): Promise<unknown> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('the browser has gone');
  const send = session.send.bind(session) as unknown as (method: string, params: object) => Promise<unknown>;
  const answer = await send(method, params);
  await session.detach();
  return answer;
}

/** Loads the unpacked extension, or loads it again. Returns its id. */
export async function load(context: BrowserContext, path: string): Promise<string> {
  const loaded = (await ask(context, 'Extensions.loadUnpacked', { path })) as { id: string };
  return loaded.id;
}

/** The id of the unpacked extension that a profile has already, once it runs. */
export async function loaded(context: BrowserContext, folder: string): Promise<string> {
  const find = `chrome.developerPrivate.getExtensionsInfo().then((all) =>
    all.find(({ path, state }) => path === ${JSON.stringify(folder)} && state === 'ENABLED')?.id)`;
  return onItsPage(context, (page) => until(() => page.evaluate<string>(find), 'the extension of the profile'));
}

/** Clicks the extension's button in the toolbar, for the tab with that address. */
export async function triggerAction(context: BrowserContext, id: string, url: string): Promise<void> {
  const { targetInfos } = (await ask(context, 'Target.getTargets', { filter: [{ type: 'tab' }] })) as {
    targetInfos: { targetId: string; url: string }[];
  };
  const tab = targetInfos.find((info) => info.url === url);
  if (!tab) throw new Error(`no tab with ${url}`);
  await ask(context, 'Extensions.triggerAction', { id, targetId: tab.targetId });
}

/** Presses the command's keys. Playwright's own keyboard leaves out the native number, which the browser goes by. */
export async function press(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const ALT_AND_SHIFT = 1 + 8;
  const number = 'G'.charCodeAt(0);
  const numbers = { windowsVirtualKeyCode: number, nativeVirtualKeyCode: number };
  const key = { modifiers: ALT_AND_SHIFT, key: 'G', code: 'KeyG', ...numbers };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** The extension's background, which must be running. */
export const backgroundOf = (context: BrowserContext): Promise<Worker> =>
  until(() => context.serviceWorkers().find((one) => one.url().endsWith('/background.js')), 'the background');

/**
 * Chooses our entry in the menu of a link. Without a screen there is no menu to choose in: a press of the right button
 * opens none, keys go on to the page and not to a menu, and the protocol reaches no window of the browser's own. So
 * the event that the browser would send is sent to the extension's listener, in its own background.
 */
export async function chooseEntry(context: BrowserContext, tabId: number, linkUrl: string): Promise<void> {
  const worker = await backgroundOf(context);
  const click = JSON.stringify({ menuItemId: 'grade-link', linkUrl, editable: false });
  await worker.evaluate(
    `chrome.tabs.get(${tabId}).then((tab) => void chrome.contextMenus.onClicked.dispatch(${click}, tab))`,
  );
}

/** Sets what the reader sets on chrome://extensions, from that page. */
export async function configure(context: BrowserContext, extensionId: string, settings: object): Promise<void> {
  await outlive(context);
  const update = JSON.stringify({ extensionId, ...settings });
  await onItsPage(context, (page) => page.evaluate(`chrome.developerPrivate.updateExtensionConfiguration(${update})`));
}

/** Without developer mode Chromium takes an unpacked extension for one that must not run, when it or the browser is started anew. */
export async function outlive(context: BrowserContext): Promise<void> {
  const mode = 'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })';
  await onItsPage(context, (page) => page.evaluate(mode));
}

/** Does something on the browser's page of extensions, and closes that. */
async function onItsPage<T>(context: BrowserContext, does: (page: Page) => Promise<T>): Promise<T> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions');
    return await does(page);
  } finally {
    await page.close();
  }
}
