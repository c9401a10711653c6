/**
 * Scripts for Firefox's own, privileged side ("chrome"), each the body of an async function. The first argument is
 * always the extension's id, the second the address of its popup.
 */

export const WINDOW = `const win = Services.wm.getMostRecentWindow('navigator:browser');`;
export const ACTION = `${WINDOW}
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const button = ExtensionParent.apiManager.global.browserActionFor(ExtensionParent.GlobalManager.getExtension(args[0]));`;
const POPUP = `
  const find = () => [...win.document.querySelectorAll('browser.webextension-popup-browser')]
    .find((browser) => browser.browsingContext && browser.currentURI?.spec.startsWith(args[1]));`;

/** What the toolbar's own button shows. */
export const BADGE = `${ACTION}
  const of = (name) => button.action.getProperty(win.gBrowser.selectedTab, name);
  return { text: of('badgeText') ?? '', title: of('title') ?? '', colour: [...(of('badgeBackgroundColor') ?? [])] };`;

/** The address of the tab in front. */
export const IN_FRONT = `${WINDOW} return win.gBrowser.selectedBrowser.currentURI.spec;`;

/** Third argument: an address. Closes the tabs that have loaded it, and tells how many these were. */
export const CLOSE_TABS = `${WINDOW}
  const tabs = win.gBrowser.tabs.filter(({ linkedBrowser }) =>
    linkedBrowser.currentURI.spec === args[2] && !linkedBrowser.webProgress?.isLoadingDocument);
  for (const tab of tabs) win.gBrowser.removeTab(tab);
  return tabs.length;`;

export const OPEN_POPUP = `${ACTION}
  await button.openPopup(win, false);`;

/** Waits for a popup that opens by itself. */
export const AWAIT_POPUP = `${WINDOW} ${POPUP}
  for (let i = 0; i < 400 && !(find()?.getBoundingClientRect().width > 50); i++)
    await new Promise((done) => win.setTimeout(done, 25));
  if (!find()) throw new Error('no popup');`;

export const CLOSE_POPUP = `${WINDOW} ${POPUP}
  find()?.closest('panel')?.hidePopup();
  for (let i = 0; i < 200 && find(); i++) await new Promise((done) => win.setTimeout(done, 25));
  if (find()) throw new Error('the popup stays open');`;

/** Clicks the popup's button that opens the sidebar, as a hand would: only upon one does Firefox open it. */
export const OPEN_SIDEBAR = `${WINDOW} ${POPUP}
  const click = () => {
    const wait = (tries) => {
      const button = content.document.querySelector('[data-action="panel"]');
      if (!button) return tries > 0 && content.setTimeout(() => wait(tries - 1), 25);
      const handling = content.windowUtils.setHandlingUserInput(true);
      button.click();
      handling.destruct();
    };
    wait(200);
  };
  find().messageManager.loadFrameScript('data:,(' + encodeURIComponent(click.toString()) + ')()', false);
  for (let i = 0; i < 400 && !win.SidebarController.isOpen; i++) await new Promise((done) => win.setTimeout(done, 25));
  if (!win.SidebarController.isOpen) throw new Error('no sidebar');`;

export const CLOSE_SIDEBAR = `${WINDOW} win.SidebarController.hide();`;

/** The popup as the panel shows it, a PNG in base 64. */
export const DRAW_POPUP = `${WINDOW} ${POPUP}
  const browser = find();
  const { width, height } = browser.getBoundingClientRect();
  const bitmap = await browser.browsingContext.currentWindowGlobal
    .drawSnapshot(new win.DOMRect(0, 0, width, height), 1, 'white');
  const canvas = win.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d').drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png').split(',')[1];`;

/**
 * Third argument: a language. Lets Firefox speak it, though no language pack is installed: its own words stay English,
 * but extensions are told, and speak, that language. Before the extension is installed.
 */
export const SPEAK = `
  Services.locale.availableLocales = [args[2], 'en-US'];
  Services.locale.requestedLocales = [args[2]];
  if (Services.locale.appLocaleAsBCP47 !== args[2]) throw new Error('Firefox speaks ' + Services.locale.appLocaleAsBCP47);`;

/** As after half a minute without an event. */
export const STOP_BACKGROUND = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });`;

export const RELOAD_EXTENSION = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  const addon = await AddonManager.getAddonByID(args[0]);
  await addon.reload();`;

/**
 * From now on notes what nobody caught, and what the extension asks for: requests by its pages or its content scripts,
 * and those of web pages to somewhere else. The browser's own requests (system principal) do not count.
 */
export const WATCH = `${WINDOW}
  const log = (win.candorLog = { exceptions: [], requests: [] });
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (!/javascript/.test(message.category)) return; // what a policy blocked, markup, styles
      if (!/^(moz-extension:|http:\\/\\/127\\.0\\.0\\.1)/.test(message.sourceName)) return;
      log.exceptions.push(message.errorMessage + ' at ' + message.sourceName + ':' + message.lineNumber);
    },
  });
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      const by = channel.loadInfo?.triggeringPrincipal;
      if (!by || by.isSystemPrincipal) return;
      const extension = by.addonPolicy ?? by.contentScriptAddonPolicy;
      const elsewhere = by.isContentPrincipal && /^https?$/.test(by.scheme) && channel.URI.host !== '127.0.0.1';
      if (extension?.id === args[0] || elsewhere) log.requests.push(channel.URI.spec);
    },
  }, 'http-on-modify-request');`;

export const WATCHED = `${WINDOW} return win.candorLog;`;
