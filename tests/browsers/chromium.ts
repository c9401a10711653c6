/** Starts Chromium with the extension. */
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { Launch } from './browser';
import { Chromium } from './chromium-browser';
import { load } from './chromium-hand';
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
}: Launch): Promise<Chromium> {
  const profile = newProfile('chromium-');
  const folder = resolve(extension);
  const context = await chromium.launchPersistentContext(join(profile, 'data'), {
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
    ],
    // Playwright turns the back-forward cache off, which readers have.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars', '--disable-back-forward-cache'],
  });
  context.setDefaultNavigationTimeout(LOAD);
  const id = await load(context, folder);
  const welcomes = await closeWelcome(folder, (name) => closePages(context, `chrome-extension://${id}/${name}`));
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
