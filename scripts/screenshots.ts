/**
 * `npm run screenshots`: each state of the popup and each page of the extension, in light and dark, into
 * docs/screenshots/; and the page of charts. Chromium draws them; the popup in its real window comes from Firefox too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, ExtensionPage } from '../tests/browsers/browser';
import { launchChromium } from '../tests/browsers/chromium';
import { launchFirefox } from '../tests/browsers/firefox';
import { launchPlain } from '../tests/browsers/plain';
import { type Server, serve } from '../tests/browsers/server';
import { until } from '../tests/browsers/until';
import { viewOf } from '../tests/e2e/popup-view';
import { fixture } from '../tests/fixtures';
import { sampleReport } from './sample-report';
import { setUp } from './set-up';

const FOLDER = 'docs/screenshots';
const THEMES = ['light', 'dark'] as const;
const POPUP = [400, 600] as const;
const PAGE = [900, 700] as const;
const PHONE = [360, 640] as const;
const CHARTS = [1100, 800] as const;
const API = '(globalThis.browser ?? globalThis.chrome)';

/** What is done in a page before its picture is taken. */
type Step = string;
const UNFOLD: Step = `(() => {
  const answer = document.querySelector('.group-concern details, .group details');
  answer.open = true;
  scrollBy({ top: answer.getBoundingClientRect().top - 80, behavior: 'instant' });
})()`;

interface Picture {
  name: string;
  /** The page of the extension; TAB stands for the number of the tab. */
  path: string;
  size?: readonly [number, number];
  /** What must be there. */
  until: string;
  before?: Step;
}

/** A state that no page keeps still for a picture, written where the popup looks for it. */
const become = (state: string): Step =>
  `${API}.storage.session.get('tab:TAB').then(({ ['tab:TAB']: stored }) =>
    ${API}.storage.session.set({ ['tab:TAB']: { ...stored, state: (${state})(stored.state) } })).then(() => null)`;
const UNCLEAR = become(`(state) => ({ ...state, report: { ...state.report, status: 'unclear', summary: [],
  grades: { overall: null, tracking: null, sharing: null, rights: null } } })`);

const LANGUAGES = ['de', 'fr', 'es'] as const;
/** The language is chosen, and the page drawn anew; `take` puts it back. */
const speak = (language: string): Step =>
  `${API}.storage.sync.set({ settings: { version: 2, language: '${language}' } }).then(() => location.reload())`;
const SPEAK_AS_BEFORE: Step = `${API}.storage.sync.remove('settings')`;

const popup = (name: string, status: string, before?: Step): Picture => ({
  name: `popup-${name}`,
  path: 'popup.html?tab=TAB',
  size: POPUP,
  until: `[data-status="${status}"]`,
  before,
});

interface Scene {
  site: string;
  /** Where on the site; /privacy when it is left out. */
  path?: string;
  /** What the site says; the first one when it is seen again. */
  html: string;
  pictures: readonly Picture[];
}

/** The same policy a year later. */
const CHANGED = fixture('trailmates')
  .replace(/<p>([^<]{60,}?)<\/p>/, '<p>$1 We now sell your personal data to advertisers.</p>')
  .replace(/<li>[^<]*<\/li>/, '');
const about = (page: string, site: string): string =>
  `${page}.html?${new URLSearchParams({ policy: `http://${site}/privacy` })}`;

const SCENES: readonly Scene[] = [
  { site: 'harbour-notes.example', html: fixture('harbour-notes'), pictures: [popup('careful', 'graded')] },
  {
    site: 'trailmates.example',
    html: fixture('trailmates'),
    pictures: [
      popup('graded', 'graded'),
      popup('answer', 'graded', UNFOLD),
      ...LANGUAGES.map((language) => ({
        ...popup(`in-${language}`, 'graded', speak(language)),
        until: `[lang="${language}"] [data-overall]`,
      })),
      { name: 'panel', path: 'sidepanel.html?tab=TAB', size: [400, 700], until: '[data-quote]' },
      { ...popup('graded', 'graded'), name: 'phone-popup', size: PHONE },
      { name: 'report', path: about('report', 'trailmates.example'), until: '[data-item]' },
      popup('unclear', 'unclear', UNCLEAR),
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
      popup('loading', 'loading', become(`() => ({ status: 'loading' })`)),
      popup('error', 'error', become(`() => ({ status: 'error', reason: 'failed' })`)),
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
      { name: 'welcome', path: 'welcome.html', until: '#root > *' },
    ],
  },
];

async function take(browser: Browser, picture: Picture, theme: 'light' | 'dark', tab: number): Promise<void> {
  const inTab = (text: string): string => text.replaceAll('TAB', String(tab));
  const page: ExtensionPage = await browser.openExtensionPage(inTab(picture.path));
  const there = (selector: string): Promise<unknown> =>
    until(() => page.evaluate(`Boolean(document.querySelector(${JSON.stringify(selector)}))`), selector);
  await page.prefer({ theme, motion: 'reduced' });
  await page.resize(...(picture.size ?? PAGE));
  if (picture.before) {
    await there('[data-status]:not([data-status="loading"])');
    await page.evaluate(inTab(picture.before));
  }
  await there(picture.until);
  // Systems draw these differently, and many not at all.
  await page.evaluate(`void (document.documentElement.style.scrollbarWidth = 'none')`);
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
