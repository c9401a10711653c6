/** A browser without the extension, with one page in it: for pages that people open from the disk. */
import { rmSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { ExtensionPage } from './browser';
import { asExtensionPage } from './chromium-page';
import { FirefoxPage } from './firefox-page';
import { startFirefox } from './firefox-process';
import { writeProfile } from './firefox-profile';
import { Marionette } from './marionette';

/** What the page did that nobody should see. */
export interface Watched {
  /** Addresses that it asked the net for. */
  requests: string[];
  /** Exceptions, and what its own policy forbade. */
  errors: string[];
}

export interface Plain {
  page: Omit<ExtensionPage, 'close'>;
  open(url: string): Promise<void>;
  watched(): Promise<Watched>;
  close(): Promise<void>;
}

/** In: which browser, and the path of its program. Out: the browser, started. */
export const launchPlain = (name: 'chromium' | 'firefox', program: string): Promise<Plain> =>
  name === 'chromium' ? plainChromium(program) : plainFirefox(program);

async function plainChromium(program: string): Promise<Plain> {
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  const page = await browser.newPage({ viewport: { width: 1100, height: 800 } });
  const seen: Watched = { requests: [], errors: [] };
  page.on('request', (request) => {
    if (!request.isNavigationRequest()) seen.requests.push(request.url());
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  return {
    page: asExtensionPage(page, async () => {}),
    open: async (url) => void (await page.goto(url, { waitUntil: 'load' })),
    watched: async () => seen,
    close: () => browser.close(),
  };
}

/** Firefox's own log: its requests that no part of the browser made, and errors in files of the disk. */
const WATCH = `
  const win = Services.wm.getMostRecentWindow('navigator:browser');
  const log = (win.candorLog = { requests: [], errors: [] });
  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) return;
      if (/^file:/.test(message.sourceName)) log.errors.push(message.errorMessage);
    },
  });
  Services.obs.addObserver({
    observe(subject) {
      const channel = subject.QueryInterface(Ci.nsIHttpChannel);
      if (channel.loadInfo?.triggeringPrincipal?.isSystemPrincipal !== true) log.requests.push(channel.URI.spec);
    },
  }, 'http-on-modify-request');`;
const WATCHED = `return Services.wm.getMostRecentWindow('navigator:browser').candorLog;`;

async function plainFirefox(program: string): Promise<Plain> {
  const profile = writeProfile({});
  const running = await startFirefox(program, profile, false);
  try {
    const marionette = await Marionette.connect(running.port);
    await marionette.send('WebDriver:SetTimeouts', { script: 60_000, pageLoad: 60_000 });
    await marionette.run('chrome', WATCH);
    const [handle = ''] = (await marionette.send('WebDriver:GetWindowHandles')) as string[];
    return {
      page: new FirefoxPage(marionette, handle, null),
      open: async (url) => {
        await marionette.send('Marionette:SetContext', { value: 'content' });
        await marionette.send('WebDriver:SwitchToWindow', { handle, focus: true });
        await marionette.send('WebDriver:Navigate', { url });
      },
      watched: async () => (await marionette.run('chrome', WATCHED)) as Watched,
      close: async () => {
        const kill = setTimeout(() => running.process.kill('SIGKILL'), 10_000);
        marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => {});
        await running.gone;
        clearTimeout(kill);
        rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
      },
    };
  } catch (error) {
    running.process.kill('SIGKILL');
    throw error;
  }
}
