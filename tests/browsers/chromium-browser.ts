/** One running Chromium, driven over Playwright and, where Playwright sees nothing (the popup), over raw CDP. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import {
  type Badge,
  type Browser,
  type ExtensionPage,
  type Panel,
  type Popup,
  type PrivateWindow,
  runInPage,
} from './browser';
import { attach, type Target, watchWorkers } from './cdp';
import { backgroundOf, chooseEntry, configure, load, outlive, press, triggerAction } from './chromium-hand';
import { asExtensionPage } from './chromium-page';
import { dataIn, keepExtension } from './chromium-profile';
import { openInFront } from './front';
import { requestsIn } from './net-log';
import { until } from './until';

export class Chromium implements Browser {
  readonly name = 'chromium';
  #page: Page | null = null;
  #console: Page | null = null;
  #popup: Target | null = null;
  readonly #exceptions: string[] = [];
  readonly #caught = (text: string): void => void this.#exceptions.push(text);
  readonly #closed: Promise<void>;

  constructor(
    readonly context: BrowserContext,
    readonly profile: string,
    readonly folder: string,
    readonly id: string,
    readonly welcomes: number,
  ) {
    this.#closed = new Promise((done) => context.once('close', () => done()));
    context.on('weberror', (uncaught) => {
      const thrown = uncaught.error();
      this.#caught(thrown.stack ?? String(thrown));
    });
  }

  /** From now on what nobody catches in the background is heard of, too. */
  async watchBackground(): Promise<void> {
    await watchWorkers(this.context, `chrome-extension://${this.id}/`, this.#caught);
  }

  /** The tab of the tests. */
  get page(): Page {
    if (!this.#page) throw new Error('no page is open');
    return this.#page;
  }

  async open(url: string): Promise<void> {
    await this.closePopup();
    const before = this.#page;
    this.#page = await this.context.newPage();
    await before?.close();
    await this.#page.goto(url, { waitUntil: 'load' });
    await this.#page.bringToFront();
  }

  async evaluate(expression: string): Promise<unknown> {
    return this.page.evaluate(expression);
  }

  async screenshot(path: string): Promise<void> {
    await this.page.screenshot({ path });
  }

  async badge(): Promise<Badge> {
    const badge = await this.inExtension<{ text: string; title: string; colour: number[] }>(`(async () => {
      const tabId = await ${this.#tabId()};
      const [text, title, colour] = await Promise.all([
        chrome.action.getBadgeText({ tabId }), chrome.action.getTitle({ tabId }),
        chrome.action.getBadgeBackgroundColor({ tabId }),
      ]);
      return { text, title, colour };
    })()`);
    const hex = badge.colour.slice(0, 3).map((part) => part.toString(16).padStart(2, '0'));
    return { text: badge.text, title: badge.title, colour: badge.text ? `#${hex.join('')}` : '' };
  }

  /**
   * Pins the extension's icon to the toolbar, as readers do who want to see the badge. An icon that is not there
   * is brought into the toolbar first, and only a quarter of a second later does Chromium open the popup.
   */
  pin(): Promise<void> {
    return configure(this.context, this.id, { pinnedToToolbar: true });
  }

  isInFront(): Promise<boolean> {
    return this.inExtension(`(async () => {
      const [front] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
      return front?.id === await ${this.#tabId()};
    })()`);
  }

  async openPopup(): Promise<Popup> {
    await this.closePopup();
    return openInFront(
      this,
      () => this.page.bringToFront(),
      async () => {
        await this.inExtension('chrome.action.openPopup()');
        return this.openedPopup();
      },
    );
  }

  async openedPopup(): Promise<Popup> {
    const address = `chrome-extension://${this.id}/popup.html`;
    const popup = await attach(this.context, (target) => target.url.startsWith(address), 'the popup', this.#caught);
    this.#popup = popup;
    return {
      evaluate: (expression) => popup.evaluate(expression),
      screenshot: async (path) => {
        const { data } = (await popup.send('Page.captureScreenshot', {})) as { data: string };
        writeFileSync(path, Buffer.from(data, 'base64'));
      },
    };
  }

  async clickIcon(): Promise<void> {
    await this.page.bringToFront();
    await triggerAction(this.context, this.id, this.page.url());
  }

  async pressShortcut(): Promise<void> {
    await this.page.bringToFront();
    await press(this.page);
  }

  async chooseInMenuOf(selector: string): Promise<void> {
    const tab = await this.tabId();
    await this.page.bringToFront();
    await chooseEntry(
      this.context,
      tab,
      await this.page.locator(selector).evaluate((link) => Reflect.get(link, 'href')),
    );
  }

  async setSiteAccess(access: 'all' | 'on-click'): Promise<void> {
    await configure(this.context, this.id, { hostAccess: access === 'all' ? 'ON_ALL_SITES' : 'ON_CLICK' });
    await this.page.bringToFront();
  }

  async openPrivately(url: string): Promise<PrivateWindow> {
    await configure(this.context, this.id, { incognitoAccess: true });
    // It is started anew by this.
    await until(() => this.inExtension('Boolean(chrome.action)'), 'the extension to come back');
    const address = JSON.stringify(url);
    const { tab, window } = await this.inExtension<{ tab: number; window: number }>(
      `chrome.windows.create({ incognito: true, url: ${address} })
        .then(({ id, tabs }) => ({ tab: tabs[0].id, window: id }))`,
    );
    return {
      badgeText: () => this.inExtension(`chrome.action.getBadgeText({ tabId: ${tab} })`),
      close: () => this.inExtension(`chrome.windows.remove(${window})`),
    };
  }

  async closePopup(): Promise<void> {
    const popup = this.#popup;
    this.#popup = null;
    await popup?.closeTarget();
  }

  async openPanel(): Promise<Panel> {
    await this.openPopup();
    const button = `document.querySelector('[data-action="panel"]')`;
    await until(() => this.#popup?.evaluate(`Boolean(${button})`) ?? Promise.resolve(false), 'the button of the panel');
    await this.#popup?.send('Runtime.evaluate', { expression: `${button}.click()`, userGesture: true });
    const address = `chrome-extension://${this.id}/sidepanel.html`;
    const panel = await attach(
      this.context,
      (target) => target.url.startsWith(address),
      'the side panel',
      this.#caught,
    );
    this.#popup = null;
    return { evaluate: (expression) => panel.evaluate(expression), close: () => panel.closeTarget() };
  }

  async clickAt(x: number, y: number): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  async tabId(): Promise<number> {
    return this.inExtension<number>(this.#tabId());
  }

  /** Without access to sites an address is not told: then it is the tab in front. */
  #tabId(): string {
    const url = JSON.stringify(this.page.url());
    return `chrome.tabs.query({}).then((tabs) =>
      (tabs.find((tab) => tab.url === ${url}) ?? tabs.find((tab) => tab.active)).id)`;
  }

  async openExtensionPage(path: string): Promise<ExtensionPage> {
    await this.closePopup();
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/${path}`);
    return asExtensionPage(page, () => this.page.bringToFront());
  }

  async openedPage(name: string): Promise<ExtensionPage> {
    const address = `chrome-extension://${this.id}/${name}`;
    const page = await until(() => this.context.pages().find((one) => one.url().startsWith(address)), name);
    return asExtensionPage(page, () => this.page.bringToFront());
  }

  async reloadExtension(): Promise<void> {
    await this.closePopup();
    await load(this.context, this.folder);
    await until(() => this.inExtension('Boolean(chrome.action)'), 'the reloaded extension');
    await this.page.bringToFront();
  }

  async runFromExtension(func: string): Promise<void> {
    await this.inExtension(runInPage('chrome', this.page.url(), func));
  }

  askApi(func: string): Promise<unknown> {
    return this.inExtension(`(${func})(chrome)`);
  }

  async stopBackground(): Promise<void> {
    const session = await this.context.newCDPSession(this.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  async failInBackground(words: string): Promise<void> {
    const worker = await backgroundOf(this.context);
    await worker.evaluate(`void Promise.reject(new Error(${JSON.stringify(words)}))`);
  }

  async exceptions(): Promise<string[]> {
    return [...this.#exceptions];
  }

  async finish(keepProfile = false): Promise<string[]> {
    if (keepProfile) await outlive(this.context);
    await this.context.close();
    const requests = requestsIn(readFileSync(join(this.profile, 'net-log.json'), 'utf8'));
    if (keepProfile) keepExtension(dataIn(this.profile), this.id);
    else rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
    return requests;
  }

  closed(): Promise<void> {
    return this.#closed;
  }

  /**
   * A document of the extension that runs none of its scripts, in a tab of its own: from here the extension's API can be
   * asked also while its service worker sleeps.
   */
  async #extensionPage(): Promise<Page> {
    if (this.#console && !this.#console.isClosed()) return this.#console;
    const page = await this.context.newPage();
    await page.goto(`chrome-extension://${this.id}/manifest.json`);
    this.#console = page;
    await this.#page?.bringToFront();
    return page;
  }

  /** Evaluates an expression with the extension's API at hand. */
  async inExtension<T>(expression: string): Promise<T> {
    const page = await this.#extensionPage();
    return page.evaluate<T>(expression);
  }
}
