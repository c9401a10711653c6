/**
 * `npm start [-- [--firefox] [FILE|URL]]`: builds the extension and opens a browser with it on a policy: the sample,
 * a saved page, or an address. Without a display it does the same unseen, prints the grades and leaves pictures.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Browser } from '../tests/browsers/browser';
import { launchChromium } from '../tests/browsers/chromium';
import { launchFirefox } from '../tests/browsers/firefox';
import { AS_SAVED, type Server, serve } from '../tests/browsers/server';
import { type PopupView, viewOf } from '../tests/e2e/popup-view';
import { SAMPLE } from '../tests/fixtures';
import { type BrowserName, MissingBrowser, setUp } from './set-up';

const FOLDER = '.candor';
const USAGE = `usage: npm start -- [--firefox] [FILE|URL]
  FILE  a saved page (.html); without one, a sample policy`;

/** What people are told, and no trace of where. */
class Refusal extends Error {}

interface Wish {
  name: BrowserName;
  /** A file or an address. */
  page: string;
}

function wishOf(args: string[]): Wish {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { firefox: { type: 'boolean', default: false } },
      allowPositionals: true,
    });
    if (positionals.length > 1) throw new Error('one page at a time');
    const page = positionals[0] ?? SAMPLE;
    const file = !/^https?:/i.test(page);
    if (file && !(existsSync(page) && statSync(page).isFile())) throw new Error(`there is no file "${page}"`);
    return { name: values.firefox ? 'firefox' : 'chromium', page };
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : error}\n${USAGE}`);
  }
}

function build(name: BrowserName): string {
  const { status } = spawnSync('node_modules/.bin/wxt', ['build', ...(name === 'firefox' ? ['-b', 'firefox'] : [])], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status !== 0) throw new Refusal('The extension could not be built.');
  return name === 'firefox' ? '.output/firefox-mv3' : '.output/chrome-mv3';
}

/** The page's address: its own, or one of the local server that shows the file. */
function addressOf(page: string, server: Server): string {
  if (/^https?:/i.test(page)) return page;
  const name = page === SAMPLE ? 'privacy' : basename(page).replace(/\.html?$/i, '');
  return server.put(`/${encodeURIComponent(name)}`, { body: readFileSync(page, 'utf8'), headers: AS_SAVED });
}

const hasDisplay = (): boolean =>
  !process.env.CI &&
  (['darwin', 'win32'].includes(process.platform) || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY));

/** Without a display: what a reader would see, in words and in pictures. */
async function report(browser: Browser): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const popup = await browser.openPopup();
  const view = await viewOf(popup);
  console.log(summary(view));
  const pictures = { page: `${FOLDER}/page.png`, popup: `${FOLDER}/popup.png` };
  await popup.screenshot(pictures.popup);
  await browser.screenshot(pictures.page);
  console.log(`\nThe page: ${pictures.page}\nThe popup: ${pictures.popup}`);
}

function summary({ status, overall, pillars, answers, text }: PopupView): string {
  if (status !== 'graded') return `Not graded (${status}).\n\n${text}`;
  const stated = Object.values(answers).filter((answer) => !['not-stated', 'unclear'].includes(answer)).length;
  const lines = [['overall', overall], ...Object.entries(pillars)].map(
    ([name = '', letter]) => `  ${name.padEnd(9)}${letter}`,
  );
  return `Grades, from A (best) to E:\n${lines.join('\n')}\n${stated} of ${Object.keys(answers).length} questions answered by the policy.`;
}

async function start(): Promise<void> {
  const { name, page } = wishOf(process.argv.slice(2));
  const program = setUp([name])[name];
  console.log('Building the extension …');
  const extension = build(name);
  const visible = hasDisplay();
  const server = await serve();
  const launch = { program, extension, visible, online: visible || /^https?:/i.test(page) };
  const browser = await (name === 'firefox' ? launchFirefox(launch) : launchChromium(launch));
  try {
    const url = addressOf(page, server);
    await browser.open(url);
    console.log(`Opened ${url}`);
    if (visible) {
      console.log('A click on Candor’s icon in the toolbar shows the grades. Close the browser to end.');
      await browser.closed();
    } else await report(browser);
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
