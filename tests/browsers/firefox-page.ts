/** A page of the extension in a tab of Firefox. */
import { writeFileSync } from 'node:fs';
import type { ExtensionPage, Preferences } from './browser';
import type { Marionette } from './marionette';
import { sheetsIn } from './sheets';

/** What WebDriver calls the keys that write nothing. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Shift: '\uE008',
  Control: '\uE009',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The preferences that stand in for the system's; 0 is dark and 1 is light. */
const PREFER = `
  const [theme, motion, colours] = args;
  if (theme) {
    Services.prefs.setIntPref('layout.css.prefers-color-scheme.content-override', theme === 'dark' ? 0 : 1);
    Services.prefs.setIntPref('ui.systemUsesDarkTheme', theme === 'dark' ? 1 : 0);
  }
  if (motion) Services.prefs.setIntPref('ui.prefersReducedMotion', motion === 'reduced' ? 1 : 0);
  if (colours) Services.prefs.setIntPref('browser.display.document_color_use', colours === 'forced' ? 2 : 0);`;

/** A window of Firefox cannot be as narrow as a phone; the page inside of it can. */
const RESIZE = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const { style } = win.gBrowser.selectedBrowser;
  Object.assign(style, { width: args[0] + 'px', minWidth: '0', height: args[1] + 'px', minHeight: '0', flex: 'none', alignSelf: 'start', justifySelf: 'start' });`;

/**
 * First argument: a script. Runs it in the page's own world: what Marionette evaluates stands in a world beside it, and takes twice as
 * long over a page's elements, for each is handed over to it.
 */
const RUN = `
  const { selectedBrowser } = Services.wm.getMostRecentWindow('navigator:browser').gBrowser;
  const manager = selectedBrowser.messageManager;
  const run = (script, name) => {
    ChromeUtils.compileScript('data:text/javascript;charset=utf-8,' + script)
      .then((compiled) => void compiled.executeInGlobal(content))
      .then(() => sendAsyncMessage(name, ''), (error) => sendAsyncMessage(name, String(error)));
  };
  const name = 'candor:' + Services.uuid.generateUUID();
  const error = await new Promise((done) => {
    manager.addMessageListener(name, function heard({ data }) {
      manager.removeMessageListener(name, heard);
      done(data);
    });
    // Once in the script's address, once in that of the frame's.
    const script = JSON.stringify(encodeURIComponent('(() => {' + args[0] + '})()'));
    manager.loadFrameScript('data:,' + encodeURIComponent('(' + run + ')(' + script + ',' + JSON.stringify(name) + ')'), false);
  });
  if (error) throw new Error(error);`;

/** Keys go to the page, and it shows where the focus is, only when it has the window's. */
const FOCUS = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  win.focus();
  win.gBrowser.selectedBrowser.focus();`;

export class FirefoxPage implements ExtensionPage {
  constructor(
    readonly marionette: Marionette,
    readonly handle: string,
    /** The tab to go back to. */
    readonly before: string | null,
  ) {}

  async evaluate(expression: string): Promise<unknown> {
    await this.#here();
    return this.marionette.run('content', `return (${expression});`);
  }

  async run(script: string): Promise<void> {
    await this.#here();
    await this.marionette.run('chrome', RUN, [script]);
  }

  async press(key: string): Promise<void> {
    await this.marionette.run('chrome', FOCUS);
    await this.#here();
    const values = key.split('+').map((name) => KEYS[name] ?? name);
    const actions = [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.toReversed().map((value) => ({ type: 'keyUp', value })),
    ];
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  async screenshot(path: string): Promise<void> {
    await this.#here();
    const { value } = (await this.marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(path, Buffer.from(value, 'base64'));
  }

  async prefer({ theme, motion, colours }: Preferences): Promise<void> {
    await this.marionette.run('chrome', PREFER, [theme ?? null, motion ?? null, colours ?? null]);
  }

  async resize(width: number, height: number): Promise<void> {
    await this.marionette.run('chrome', RESIZE, [width, height]);
    await this.evaluate(`new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(null))))`);
  }

  async sheets(): Promise<number> {
    await this.#here();
    const page = { width: 21, height: 29.7 };
    const { value } = (await this.marionette.send('WebDriver:Print', { page })) as { value: string };
    return sheetsIn(Buffer.from(value, 'base64'));
  }

  async close(): Promise<void> {
    await this.#here();
    await this.marionette.send('WebDriver:CloseWindow');
    if (this.before) await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.before, focus: true });
  }

  async #here(): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    await this.marionette.send('WebDriver:SwitchToWindow', { handle: this.handle, focus: false });
  }
}
