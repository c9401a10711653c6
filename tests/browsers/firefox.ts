/** Firefox, driven over Marionette: its privileged side opens the real panel and reads the toolbar's own badge. */
import { rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  type Badge,
  type Browser,
  type ExtensionPage,
  type Launch,
  type Panel,
  type Popup,
  type PrivateWindow,
  runInPage,
} from './browser';
import {
  AWAIT_POPUP,
  BADGE,
  CLOSE_POPUP,
  CLOSE_SIDEBAR,
  CLOSE_TABS,
  DRAW_POPUP,
  IN_FRONT,
  OPEN_POPUP,
  OPEN_SIDEBAR,
  RELOAD_EXTENSION,
  SPEAK,
  STOP_BACKGROUND,
  WATCH,
  WATCHED,
} from './firefox-chrome';
import * as hand from './firefox-hand';
import { FirefoxPage } from './firefox-page';
import { type Running, startFirefox } from './firefox-process';
import { ID, ORIGIN, POPUP, writeProfile } from './firefox-profile';
import { FirefoxTabs } from './firefox-tabs';
import { closeWelcome, openInFront } from './front';
import { Marionette } from './marionette';
import { until } from './until';

/** Milliseconds that a page or a script may take. Less than a test may: what fails is to end before its test does. */
const PATIENCE = 60_000;
/** So long, in milliseconds, a browser may write down what it is to know the next time. */
const QUITTING = 60_000;

export async function launchFirefox({
  program,
  extension,
  visible = false,
  language,
  ...reach
}: Launch): Promise<Browser> {
  const profile = writeProfile(reach);
  const running = await startFirefox(program, profile, visible);
  try {
    const marionette = await Marionette.connect(running.port);
    await marionette.send('WebDriver:SetTimeouts', { script: PATIENCE, pageLoad: PATIENCE });
    await marionette.run('chrome', WATCH, [ID, POPUP]);
    if (language) await marionette.run('chrome', SPEAK, [ID, POPUP, language]);
    await marionette.send('Addon:Install', { path: resolve(extension), temporary: true });
    const close = async (name: string): Promise<number> =>
      Number(await marionette.run('chrome', CLOSE_TABS, [ID, POPUP, `${ORIGIN}/${name}`]));
    return new Firefox(marionette, running, profile, await closeWelcome(extension, close));
  } catch (error) {
    running.process.kill('SIGKILL');
    throw error;
  }
}

class Firefox implements Browser {
  readonly name = 'firefox';
  readonly tabs: FirefoxTabs;
  #popupOpen = false;

  constructor(
    readonly marionette: Marionette,
    readonly running: Running,
    readonly profile: string,
    readonly welcomes: number,
  ) {
    this.tabs = new FirefoxTabs(marionette);
  }

  async open(url: string): Promise<void> {
    await this.closePopup();
    await this.tabs.renew();
    await this.tabs.navigate(url);
  }

  async evaluate(expression: string): Promise<unknown> {
    return this.marionette.run('content', `return (${expression});`);
  }

  async screenshot(path: string): Promise<void> {
    await this.marionette.send('Marionette:SetContext', { value: 'content' });
    const { value } = (await this.marionette.send('WebDriver:TakeScreenshot', { full: false })) as { value: string };
    writeFileSync(path, Buffer.from(value, 'base64'));
  }

  async badge(): Promise<Badge> {
    const { text, title, colour } = (await this.#privileged(BADGE)) as {
      text: string;
      title: string;
      colour: number[];
    };
    const hex = colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    return { text, title, colour: text ? `#${hex.join('')}` : '' };
  }

  async isInFront(): Promise<boolean> {
    await this.tabs.back(false);
    return (await this.#privileged(IN_FRONT)) === (await this.evaluate('location.href'));
  }

  async openPopup(): Promise<Popup> {
    await this.closePopup();
    return openInFront(
      this,
      async () => {
        await this.tabs.back(true);
      },
      async () => {
        await this.#privileged(OPEN_POPUP);
        return this.openedPopup();
      },
    );
  }

  async openedPopup(): Promise<Popup> {
    await this.#privileged(AWAIT_POPUP);
    this.#popupOpen = true;
    return {
      evaluate: (expression) =>
        this.tabs.inExtension(`
          const window = globalThis.browser.extension.getViews({ type: 'popup' })[0];
          if (!window) throw new Error('the popup has gone');
          const document = window.document;
          return (${expression});`),
      screenshot: async (path) => {
        writeFileSync(path, Buffer.from(String(await this.#privileged(DRAW_POPUP)), 'base64'));
      },
    };
  }

  async clickIcon(): Promise<void> {
    await this.#privileged(hand.CLICK_ICON);
  }

  async pressShortcut(): Promise<void> {
    await this.#privileged(hand.PRESS_SHORTCUT);
  }

  async chooseInMenuOf(selector: string): Promise<void> {
    const [x = 0, y = 0] = (await this.evaluate(`(() => {
      const { left, top, width, height } = document.querySelector(${JSON.stringify(selector)}).getBoundingClientRect();
      return [left + width / 2, top + height / 2];
    })()`)) as number[];
    await this.#press(x, y, 2);
    await this.#privileged(hand.CHOOSE_ENTRY);
  }

  async setSiteAccess(access: 'all' | 'on-click'): Promise<void> {
    await this.#privileged(hand.SITE_ACCESS, access === 'all');
  }

  async openPrivately(url: string): Promise<PrivateWindow> {
    await this.#privileged(hand.ALLOW_PRIVATELY);
    await this.reloadExtension();
    await this.#privileged(hand.OPEN_PRIVATELY, url);
    return {
      badgeText: async () => String(await this.#privileged(hand.PRIVATE_BADGE)),
      close: async () => void (await this.#privileged(hand.CLOSE_PRIVATE)),
    };
  }

  async closePopup(): Promise<void> {
    if (this.#popupOpen) await this.#privileged(CLOSE_POPUP);
    this.#popupOpen = false;
  }

  async openPanel(): Promise<Panel> {
    await this.openPopup();
    await this.#privileged(OPEN_SIDEBAR);
    this.#popupOpen = false;
    return {
      evaluate: (expression) =>
        this.tabs.inExtension(`
          const window = globalThis.browser.extension.getViews({ type: 'sidebar' })[0];
          if (!window) throw new Error('the sidebar has gone');
          const document = window.document;
          return (${expression});`),
      close: async () => void (await this.#privileged(CLOSE_SIDEBAR)),
    };
  }

  clickAt(x: number, y: number): Promise<void> {
    return this.#press(x, y, 0);
  }

  async #press(x: number, y: number, button: number): Promise<void> {
    await this.tabs.back(true);
    const at = { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) };
    const actions = [at, { type: 'pointerDown', button }, { type: 'pointerUp', button }];
    await this.marionette.send('WebDriver:PerformActions', { actions: [{ type: 'pointer', id: 'mouse', actions }] });
  }

  async tabId(): Promise<number> {
    const url = JSON.stringify(await this.evaluate('location.href'));
    return Number(
      await this.tabs.inExtension(`
        const tabs = await globalThis.browser.tabs.query({});
        return tabs.find((tab) => tab.url === ${url}).id;`),
    );
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    await this.closePopup();
    const handle = await this.tabs.open(true);
    await this.tabs.switchTo(handle, true);
    await this.tabs.navigate(`${ORIGIN}/${path}`);
    return new FirefoxPage(this.marionette, handle, this.tabs.own);
  }

  async openedPage(name: string): Promise<ExtensionPage> {
    const handle = await until(async () => {
      for (const one of await this.tabs.handles()) {
        await this.tabs.switchTo(one, false);
        const { value } = (await this.marionette.send('WebDriver:GetCurrentURL')) as { value: string };
        if (value.startsWith(`${ORIGIN}/${name}`)) return one;
      }
      return null;
    }, name);
    this.#popupOpen = false;
    return new FirefoxPage(this.marionette, handle, this.tabs.own);
  }

  async reloadExtension(): Promise<void> {
    await this.closePopup();
    await this.#privileged(RELOAD_EXTENSION);
    await this.tabs.closeHelper();
  }

  async runFromExtension(func: string): Promise<void> {
    const page = String(await this.evaluate('location.href'));
    await this.tabs.inExtension(`await ${runInPage('globalThis.browser', page, func)};`);
  }

  askApi(func: string): Promise<unknown> {
    return this.tabs.inExtension(`return await (${func})(globalThis.browser);`);
  }

  async stopBackground(): Promise<void> {
    await this.#privileged(STOP_BACKGROUND);
  }

  async exceptions(): Promise<string[]> {
    return (await this.#watched()).exceptions;
  }

  async finish(keepProfile = false): Promise<string[]> {
    const { requests } = await this.#watched().catch(() => ({ requests: ['Firefox is gone, and its log with it'] }));
    const kill = setTimeout(() => this.running.process.kill('SIGKILL'), keepProfile ? QUITTING : 10_000);
    this.marionette.send('Marionette:Quit', { flags: [keepProfile ? 'eAttemptQuit' : 'eForceQuit'] }).catch(() => {});
    await this.running.gone;
    clearTimeout(kill);
    if (!keepProfile) rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    return requests;
  }

  closed(): Promise<void> {
    return this.running.gone;
  }

  #privileged(body: string, ...more: readonly unknown[]): Promise<unknown> {
    return this.marionette.run('chrome', body, [ID, POPUP, ...more]);
  }

  async #watched(): Promise<{ exceptions: string[]; requests: string[] }> {
    return (await this.#privileged(WATCHED)) as { exceptions: string[]; requests: string[] };
  }
}
