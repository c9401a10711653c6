/** Starts Chromium with the extension. */
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Launch } from './browser';
import { Chromium } from './chromium-browser';
import { load, loaded } from './chromium-hand';
import { dataIn } from './chromium-profile';
import { closeWelcome } from './front';
import { newProfile } from './profiles';

const FLAGS = [
  '--no-sandbox', // root has no sandbox, and continuous integration often is root
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--screen-info={1600x1200}',
];
/** Milliseconds that the browser, and a page, may take to come on a busy machine; a page less than a test may take. */
const START = 120_000;
const LOAD = 60_000;
/** Nothing but the pages of the tests can be reached: the browser itself cannot call home either. */
const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1';

export async function launchChromium({
  program,
  extension,
  visible = false,
  online = false,
  proxy,
  language,
  profile: kept,
  restore = false,
}: Launch): Promise<Chromium> {
  const profile = kept ?? newProfile('chromium-');
  const folder = resolve(extension);
  const context = await chromium.launchPersistentContext(dataIn(profile), {
    executablePath: program,
    headless: !visible,
    timeout: START,
    viewport: visible ? null : { width: 1100, height: 800 },
    args: [
      ...FLAGS,
      ...(proxy ? [`--proxy-server=${proxy}`] : online ? [] : [OFFLINE]),
      `--log-net-log=${join(profile, 'net-log.json')}`,
      // Chrome itself takes no extension from its command line any more; over CDP all of them do.
      '--enable-unsafe-extension-debugging',
      ...(language ? [`--lang=${language}`] : []),
      ...(restore ? ['--restore-last-session'] : []),
    ],
    // Playwright turns the back-forward cache off, which readers have.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars', '--disable-back-forward-cache'],
  });
  context.setDefaultNavigationTimeout(LOAD);
  const id = kept ? await loaded(context, folder) : await load(context, folder);
  const close = (name: string): Promise<number> => closePages(context, `chrome-extension://${id}/${name}`);
  // A profile that has the extension sees no install.
  const welcomes = kept ? 0 : await closeWelcome(folder, close);
  const browser = new Chromium(context, profile, folder, id, welcomes);
  await browser.watchBackground();
  return browser;
}

async function closePages(context: BrowserContext, url: string): Promise<number> {
  const pages = context.pages().filter((page) => page.url() === url);
  for (const page of pages) {
    await page.waitForLoadState('load');
    await page.close();
  }
  return pages.length;
}
