/**
 * `npm start [-- [--firefox] [FILE|URL]]`: builds the extension and opens a browser with it on a policy: the sample,
 * a saved page, or an address. Without a display it does the same unseen, prints the grades and leaves pictures; a page
 * that is not graded ends it with the reason and status 1.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from '../tests/browsers/browser';
import { launchChromium } from '../tests/browsers/chromium';
import { launchFirefox } from '../tests/browsers/firefox';
import { AS_SAVED, type Server, serve } from '../tests/browsers/server';
import { SAMPLE } from '../tests/fixtures';
import { gradesOf, openPage, Refusal } from './grade-page';
import { type BrowserName, MissingBrowser, setUp } from './set-up';

const FOLDER = '.candor';
const USAGE = `usage: npm start -- [--firefox] [FILE|URL]
  FILE  a saved page (.html) or a text (.txt, .md); without one, a sample policy
  URL   an address that begins with http:// or https://`;

interface Wish {
  name: BrowserName;
  /** The path of a file, or an address. */
  page: string;
}

function wishOf(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { firefox: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1)
      throw new Error(`one page at a time; a name with spaces stands in quotes: "${positionals.join(' ')}"`);
    return { name: values.firefox ? 'firefox' : 'chromium', page: pageOf(positionals[0] ?? SAMPLE) };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

const isAddress = (page: string): boolean => /^https?:/i.test(page);

function pageOf(named: string): string {
  if (isAddress(named)) return new URL(named).href;
  // npm runs this in the project's folder, and says from where it was called.
  const file = named.startsWith('file:') ? fileURLToPath(named) : resolve(process.env.INIT_CWD ?? '.', named);
  if (!(existsSync(file) && statSync(file).isFile())) throw new Error(`there is no file "${named}"`);
  return file;
}

function build(name: BrowserName): string {
  const args = ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])];
  const { status, stdout, stderr } = spawnSync('node_modules/.bin/wxt', args, { encoding: 'utf8' });
  if (status !== 0) throw new Refusal(`The extension could not be built.\n${stdout}${stderr}`);
  return name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
}

/** The page's address: its own, or one of the local server that shows the file. */
function addressOf(page: string, server: Server): string {
  if (isAddress(page)) return page;
  const type = ['.txt', '.md'].includes(extname(page).toLowerCase()) ? 'text/plain' : 'text/html';
  const headers = { ...AS_SAVED, 'content-type': `${type}; charset=utf-8` };
  // Its name may tell what it is, as in an address; one of dots alone would be a way up.
  const name = page === SAMPLE ? 'privacy' : basename(page, extname(page)).replace(/^\.*$/, 'page');
  return server.put(`/${encodeURIComponent(name)}`, { body: readFileSync(page, 'utf8'), headers });
}

const hasDisplay = (): boolean =>
  !process.env.CI &&
  (['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

interface Shown {
  browser: Browser;
  visible: boolean;
}

/** With a window where there is a display; unseen where there is none, or where it is named but does not answer. */
async function launch({ name, page }: Wish, program: string, extension: string): Promise<Shown> {
  const start = (visible: boolean): Promise<Browser> => {
    const options = { program, extension, visible, online: visible || isAddress(page) };
    return name === 'firefox' ? launchFirefox(options) : launchChromium(options);
  };
  if (hasDisplay()) {
    try {
      return { browser: await start(true), visible: true };
    } catch {
      console.log('No window could be opened: going on unseen.');
    }
  }
  return { browser: await start(false), visible: false };
}

async function start(): Promise<void> {
  const wish = wishOf(process.argv.slice(2));
  const program = setUp([wish.name])[wish.name];
  console.log('Building the extension …');
  const extension = build(wish.name);
  const server = await serve();
  const { browser, visible } = await launch(wish, program, extension);
  try {
    console.log(`Opened ${await openPage(browser, addressOf(wish.page, server))}`);
    if (visible) {
      console.log('A click on Candor’s icon in the toolbar shows the grades. Close the browser to end.');
      await browser.closed();
    } else console.log(await gradesOf(browser, FOLDER));
  } finally {
    // Closed by hand, the browser leaves no log to read.
    await browser.finish().catch(() => {});
    await server.close();
  }
}

start().catch((error: unknown) => {
  process.exitCode = 1;
  console.error(error instanceof Refusal || error instanceof MissingBrowser ? error.message : error);
});
