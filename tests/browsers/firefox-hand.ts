/** What a hand does to Firefox's own window. Scripts as in firefox-chrome.ts, with further arguments after the first two. */
import { ACTION, WINDOW } from './firefox-chrome';

const PERMISSIONS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');`;

/** Puts the extension's button beside the address, and clicks it with the mouse. */
export const CLICK_ICON = `${ACTION}
  const { CustomizableUI } = ChromeUtils.importESModule('moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs');
  CustomizableUI.addWidgetToArea(button.id, 'nav-bar');
  const clickable = () => CustomizableUI.getWidget(button.id).forWindow(win).node
    .querySelector('.unified-extensions-item-action-button');
  for (let i = 0; i < 200 && !clickable()?.getBoundingClientRect().width; i++)
    await new Promise((done) => win.setTimeout(done, 25));
  const { left, top, width, height } = clickable().getBoundingClientRect();
  for (const type of ['mousedown', 'mouseup'])
    win.synthesizeMouseEvent(type, left + width / 2, top + height / 2, { button: 0, clickCount: 1 }, {});`;

export const PRESS_SHORTCUT = `${WINDOW}
  win.focus();
  win.gBrowser.selectedBrowser.focus();
  const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
  if (!input.beginInputTransactionForTests(win)) throw new Error('no keyboard');
  const keys = [['Alt', 'AltLeft', 18], ['Shift', 'ShiftLeft', 16], ['G', 'KeyG', 71]]
    .map(([key, code, keyCode]) => new win.KeyboardEvent('', { key, code, keyCode }));
  for (const key of keys) input.keydown(key);
  for (const key of keys.reverse()) input.keyup(key);`;

/** In the menu of the page that is open. */
export const CHOOSE_ENTRY = `${WINDOW}
  const menu = win.document.getElementById('contentAreaContextMenu');
  for (let i = 0; i < 200 && menu.state !== 'open'; i++) await new Promise((done) => win.setTimeout(done, 25));
  const entry = [...menu.querySelectorAll('menuitem')].find(({ id }) => id.endsWith('_grade-link'));
  if (!entry) throw new Error('no entry in the menu');
  menu.activateItem(entry);`;

/** Third argument: whether there shall be access to all sites. As about:addons does it. */
export const SITE_ACCESS = `${PERMISSIONS}
  const sites = { permissions: [], origins: ['http://*/*', 'https://*/*'] };
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await (args[2] ? ExtensionPermissions.add(args[0], sites, extension) : ExtensionPermissions.remove(args[0], sites, extension));`;

/** Takes effect when the extension is reloaded. */
export const ALLOW_PRIVATELY = `${PERMISSIONS}
  await ExtensionPermissions.add(args[0], { permissions: ['internal:privateBrowsingAllowed'], origins: [] });`;

/** Third argument: the address. */
export const OPEN_PRIVATELY = `${WINDOW}
  const own = win.OpenBrowserWindow({ private: true });
  await new Promise((done) => own.addEventListener('load', done, { once: true }));
  await own.delayedStartupPromise;
  own.gBrowser.selectedBrowser.fixupAndLoadURIString(args[2], {
    triggeringPrincipal: Services.scriptSecurityManager.createNullPrincipal({ privateBrowsingId: 1 }),
  });`;

const PRIVATE = `
  const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
  const own = [...Services.wm.getEnumerator('navigator:browser')].find((one) => PrivateBrowsingUtils.isWindowPrivate(one));`;

export const PRIVATE_BADGE = `${ACTION} ${PRIVATE}
  return button.action.getProperty(own.gBrowser.selectedTab, 'badgeText') ?? '';`;

export const CLOSE_PRIVATE = `${WINDOW} ${PRIVATE}
  own.close();
  for (let i = 0; i < 200 && !own.closed; i++) await new Promise((done) => win.setTimeout(done, 25));`;
