/**
 * `npm run screenshots`: each state of the popup and each page of the extension, in light and dark, into
 * docs/screenshots/; and the page of charts. Chromium draws them; the popup in its real window comes from Firefox too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { wordsOf } from '../lib/extension/background/quoted';
import type { Report } from '../lib/types';
import type { Browser, ExtensionPage } from '../tests/browsers/browser';
import { launchChromium } from '../tests/browsers/chromium';
import { launchFirefox } from '../tests/browsers/firefox';
import { launchPlain } from '../tests/browsers/plain';
import { type Server, serve } from '../tests/browsers/server';
import { until } from '../tests/browsers/until';
import { viewOf } from '../tests/e2e/popup-view';
import { fixture } from '../tests/fixtures';
import { at, become, CHANGED, PASTE, SPEAK_AS_BEFORE, STORED, type Step, speak, TO_TOP } from './picture-steps';
import { sampleReport } from './sample-report';
import { setUp } from './set-up';
import { unclearReport } from './unclear-report';

const FOLDER = 'docs/screenshots';
const THEMES = ['light', 'dark'] as const;
const POPUP = [400, 600] as const;
/** The popup, as far as one scrolls for what stands out, what one can do, and the three grades. */
const UNROLLED = [400, 1_200] as const;
const PAGE = [900, 700] as const;
const PHONE = [360, 640] as const;
const CHARTS = [1100, 800] as const;
/** Milliseconds: reading a policy takes a while on a slow machine. */
const PATIENCE = 90_000;

interface Picture {
  name: string;
  /** The page of the extension; TAB stands for the number of the tab. */
  path: string;
  size?: readonly [number, number];
  /** What must be there. */
  until: string;
  before?: Step;
  /** The report that the tab is given, made of its own. */
  report?: (report: Report) => Report;
  /** Where the picture begins, where that is not the top. */
  from?: Step;
}

const LANGUAGES = ['de', 'fr', 'es'] as const;
const popup = (name: string, status: string, more: Partial<Picture> = {}): Picture => ({
  name: `popup-${name}`,
  path: 'popup.html?tab=TAB',
  size: POPUP,
  until: `[data-status="${status}"]`,
  ...more,
});

interface Scene {
  site: string;
  /** Where on the site; /privacy when it is left out. */
  path?: string;
  /** What the site says; the first one when it is seen again. */
  html: string;
  pictures: readonly Picture[];
}

const about = (page: string, site: string): string =>
  `${page}.html?${new URLSearchParams({ policy: `http://${site}/privacy` })}`;

const SCENES: readonly Scene[] = [
  { site: 'harbour-notes.example', html: fixture('harbour-notes'), pictures: [popup('careful', 'graded')] },
  {
    site: 'trailmates.example',
    html: fixture('trailmates'),
    pictures: [
      popup('graded', 'graded'),
      popup('answer', 'graded', { from: at('.group-concern details, .group details') }),
      popup('standouts', 'graded', { from: at('[data-standout]') }),
      popup('unrolled', 'graded', { size: UNROLLED }),
      ...LANGUAGES.map((language) => ({
        ...popup(`in-${language}`, 'graded', { before: speak(language) }),
        until: `[lang="${language}"] [data-overall]`,
      })),
      { name: 'panel', path: 'sidepanel.html?tab=TAB', size: [400, 700], until: '[data-quote]' },
      { ...popup('graded', 'graded'), name: 'phone-popup', size: PHONE },
      { name: 'report', path: about('report', 'trailmates.example'), until: '[data-item]' },
      {
        name: 'professional',
        path: about('report', 'trailmates.example'),
        until: '[data-professional]',
        from: at('[data-professional]'),
      },
      popup('unclear', 'unclear', { report: unclearReport }),
    ],
  },
  {
    site: 'trailmates.example',
    html: CHANGED,
    pictures: [
      { ...popup('changed', 'graded'), until: '.news' },
      { name: 'change', path: about('change', 'trailmates.example'), until: '[data-change]' },
    ],
  },
  { site: 'brightcart.example', html: fixture('brightcart'), pictures: [popup('careless', 'graded')] },
  {
    site: 'news.example',
    path: '/herring',
    html: fixture('article').replace('</body>', '<footer><a href="/privacy">Privacy policy</a></footer></body>'),
    pictures: [popup('not-a-policy', 'not-a-policy')],
  },
  {
    site: 'atelier-lumiere.example',
    html: fixture('atelier-lumiere'),
    pictures: [popup('unsupported-language', 'unsupported-language')],
  },
  {
    site: 'short.example',
    html: fixture('short-policy'),
    pictures: [
      popup('too-short', 'too-short'),
      popup('loading', 'loading', { before: become(`() => ({ status: 'loading' })`) }),
      popup('error', 'error', { before: become(`() => ({ status: 'error', reason: 'failed' })`) }),
    ],
  },
  {
    site: 'news.example',
    path: '/herring',
    html: fixture('article'),
    pictures: [
      { name: 'history', path: 'policies.html', until: '[data-policy]' },
      {
        name: 'compare',
        path: `policies.html?${new URLSearchParams([
          ['compare', 'http://harbour-notes.example/privacy'],
          ['compare', 'http://brightcart.example/privacy'],
        ])}`,
        until: 'table',
      },
      { name: 'options', path: 'options.html', until: '#root > *' },
      { name: 'phone-options', path: 'options.html', until: '#root > *', size: PHONE },
      {
        name: 'own-policy',
        path: 'check.html',
        until: '[data-status="checked"]',
        before: PASTE,
        from: at('main > .summary'),
      },
      { name: 'welcome', path: 'welcome.html', until: '#root > *' },
    ],
  },
];

async function take(browser: Browser, picture: Picture, theme: 'light' | 'dark', tab: number): Promise<void> {
  const inTab = (text: string): string => text.replaceAll('TAB', String(tab));
  const page: ExtensionPage = await browser.openExtensionPage(inTab(picture.path));
  const there = (selector: string): Promise<unknown> =>
    until(() => page.evaluate(`Boolean(document.querySelector(${JSON.stringify(selector)}))`), selector, PATIENCE);
  await page.prefer({ theme, motion: 'reduced' });
  await page.resize(...(picture.size ?? PAGE));
  const { before, report, from = TO_TOP } = picture;
  if (before || report) await there('[data-status]:not([data-status="loading"])');
  if (before) await page.evaluate(inTab(before));
  if (report) {
    const stored = JSON.parse(String(await page.evaluate(inTab(`${STORED}.then(JSON.stringify)`)))) as {
      state: { report: Report };
    };
    const shown = report(stored.state.report);
    const given = JSON.stringify({ report: shown, words: wordsOf(shown) });
    await page.evaluate(inTab(become(`(state) => ({ ...state, ...${given} })`)));
  }
  await there(picture.until);
  // Systems draw these differently, and many not at all.
  await page.evaluate(`void (document.documentElement.style.scrollbarWidth = 'none')`);
  // A page that is loaded anew stands where it was.
  await page.evaluate(TO_TOP);
  await page.evaluate(from);
  await page.screenshot(`${FOLDER}/${picture.name}-${theme}.png`);
  await page.evaluate(SPEAK_AS_BEFORE);
  await page.close();
}

/** Everything in Chromium. */
async function drawInChromium(server: Server, program: string): Promise<void> {
  const browser = await launchChromium({ program, extension: '.output/chrome-mv3', proxy: server.origin });
  for (const { site, path = '/privacy', html, pictures } of SCENES) {
    server.put(path, html);
    await browser.open(`http://${site}${path}`);
    const tab = await browser.tabId();
    // Read once before anything is asked of it.
    const first = await browser.openExtensionPage(`popup.html?tab=${tab}`);
    await viewOf(first);
    await first.close();
    for (const picture of pictures) for (const theme of THEMES) await take(browser, picture, theme, tab);
  }
  await drawHighlights(browser, server);
  await browser.finish();
}

/** A page with the quotes of its report highlighted. */
async function drawHighlights(browser: Browser, server: Server): Promise<void> {
  server.put('/privacy', fixture('harbour-notes'));
  await browser.open('http://harbour-notes.example/privacy');
  const window = await browser.openPopup();
  await viewOf(window);
  await window.evaluate(`document.querySelector('[data-action="highlights"]').click()`);
  await until(() => browser.evaluate(`CSS.highlights.size > 0`), 'the highlights');
  await browser.closePopup();
  await browser.evaluate('scrollTo(0, 600)');
  await browser.screenshot(`${FOLDER}/page.png`);
}

/** The popup in the window that Firefox gives it. */
async function drawInFirefox(server: Server, program: string): Promise<void> {
  const browser = await launchFirefox({ program, extension: '.output/firefox-mv3', proxy: server.origin });
  server.put('/privacy', fixture('trailmates'));
  await browser.open('http://trailmates.example/privacy');
  for (const theme of THEMES) {
    const page = await browser.openExtensionPage('manifest.json');
    await page.prefer({ theme });
    await page.close();
    const window = await browser.openPopup();
    await viewOf(window);
    await window.screenshot(`${FOLDER}/firefox-popup-${theme}.png`);
    await browser.closePopup();
  }
  await browser.finish();
}

/** The page that `candor report` writes, over the project's own policies. */
async function drawCharts(program: string): Promise<void> {
  mkdirSync('.candor', { recursive: true });
  const path = resolve('.candor/charts.html');
  writeFileSync(path, await sampleReport());
  const { page, open, close } = await launchPlain('chromium', program);
  await open(pathToFileURL(path).href);
  for (const [name, size] of [
    ['charts', CHARTS],
    ['phone-charts', PHONE],
  ] as const)
    for (const theme of THEMES) {
      await page.prefer({ theme });
      await page.resize(size[0], size[1]);
      await page.evaluate(`document.querySelector('#letters').scrollIntoView()`);
      await page.screenshot(`${FOLDER}/${name}-${theme}.png`);
    }
  await close();
}

async function main(): Promise<void> {
  const { chromium, firefox } = setUp(['chromium', 'firefox']);
  if (!process.argv.includes('--built'))
    for (const args of [['build'], ['build', '-b', 'firefox', '--mv3']])
      if (spawnSync('node_modules/.bin/wxt', args, { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
        throw new Error('The extension could not be built.');
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const server = await serve();
  try {
    await drawInChromium(server, chromium);
    await drawInFirefox(server, firefox);
    await drawCharts(chromium);
  } finally {
    await server.close();
  }
  const files = readdirSync(FOLDER);
  const bytes = files.reduce((sum, file) => sum + statSync(`${FOLDER}/${file}`).size, 0);
  console.log(`${files.length} pictures in ${FOLDER}/, ${(bytes / 1e6).toFixed(1)} MB`);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exit(1);
});
