/**
 * Where the detection script runs in Chromium: on the sites that there is access to. Not through the manifest: for a
 * script of the manifest that waits for access ("On click"), Chromium takes a click on the button as the permission to
 * run that script, and does not open the popup. Firefox knows no such thing, there the script stands in the manifest.
 */
import { browser } from '../shared/browser';

const ID = 'detect';
const FILE = '/content-scripts/detect.js';
const WEB = /^(?:\*|https?):\/\//;

/** One after the other: the browser refuses a second registration under the same id. */
let turn: Promise<unknown> = Promise.resolve();

/** Keeps the detection where there is access, also in pages that stand in tabs already when access is given. */
export function followDetection(): void {
  const { runtime, permissions } = browser;
  if (import.meta.env.FIREFOX) {
    // The browser puts it into pages that load, and after an install into those that have.
    permissions.onAdded.addListener(detectInOpenTabs);
    return;
  }
  permissions.onRemoved.addListener(followAccess);
  // In this order, so that no page that loads meanwhile is left out. At its start, too: of the tabs that a browser opens again some
  // load before it knows the script.
  for (const event of [runtime.onInstalled, runtime.onStartup, permissions.onAdded])
    event.addListener(() => followAccess().then(detectInOpenTabs));
}

/** To be called after an install, at the browser's start, and when the access has changed. */
export function followAccess(): Promise<void> {
  const result = turn.then(register);
  turn = result.catch(() => undefined);
  return result;
}

async function register(): Promise<void> {
  const { scripting, permissions } = browser;
  const matches = ((await permissions.getAll()).origins ?? []).filter((origin) => WEB.test(origin));
  const [registered] = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered) await scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered) await scripting.updateContentScripts([{ id: ID, matches, js: [FILE] }]);
  else await scripting.registerContentScripts([{ id: ID, matches, js: [FILE], runAt: 'document_idle' }]);
}

/**
 * Starts the detection in tabs that were open before the extension was there, or ran, or had access: browsers put it only into pages
 * that load later. A page that has it already keeps the one it has (`isFirstWatcher`).
 */
async function detectInOpenTabs(): Promise<void> {
  const tabs = await browser.tabs.query({ url: ['http://*/*', 'https://*/*'], discarded: false });
  await Promise.allSettled(
    tabs.map(({ id = -1 }) => browser.scripting.executeScript({ target: { tabId: id }, files: [FILE] })),
  );
}
