/** What is measured in a real browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { launchChromium } from '../browsers/chromium';
import type { Chromium } from '../browsers/chromium-browser';
import { AS_SAVED, type Server } from '../browsers/server';
import { fixture } from '../fixtures';
import { longPolicy } from './long-policy';

const SAVED = '../shared/pages';
/** How long after its load a page is watched: long enough for the looks that an unfinished page gets, but the last. */
export const WATCHED_MS = 1700;

export const launch = (program: string): Promise<Chromium> =>
  launchChromium({ program, extension: '.output/chrome-mv3' });

/** Pages that are no policy: the saved articles where they are at hand, else a sample. */
export function articles(): { name: string; html: string }[] {
  if (!existsSync(SAVED)) return [{ name: 'own sample', html: fixture('article') }];
  return readdirSync(SAVED)
    .filter((name) => name.startsWith('article--'))
    .map((name) => ({ name, html: readFileSync(`${SAVED}/${name}`, 'utf8') }));
}

interface TraceEvent {
  ph: string;
  ts: number;
  /** Microseconds by the clock. */
  dur?: number;
  /** Microseconds that the thread was running. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

export interface MainThread {
  /** Milliseconds that the thread ran for the script: what counts, whatever else the machine is doing. */
  cpu: number;
  /** Milliseconds by the clock, with the pauses in which other programs had the processor. */
  clock: number;
}

/**
 * The page's main-thread time that the content script takes, from Chromium's own trace: compiling and evaluating the
 * script, and each later call into one of its functions (timers, idle callbacks, listeners), with everything that
 * happens inside these calls, such as a layout that they force. Events inside others count once. What the trace does
 * not name after the script (making the world that it lives in) is left out. `tab`: 'same', as when one page follows
 * another, or 'fresh', with a new process that has run nothing yet.
 */
export async function mainThreadTime(
  chromium: Chromium,
  server: Server,
  html: string,
  path: string,
  tab: 'same' | 'fresh',
): Promise<MainThread> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser has gone');
  const url = server.put(path, { body: html, headers: AS_SAVED });
  await browser.startTracing(undefined, { categories: ['devtools.timeline'] });
  if (tab === 'fresh') await chromium.open(url);
  else await chromium.page.goto(url, { waitUntil: 'load' });
  await sleep(WATCHED_MS);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: TraceEvent[] };
  const ours = traceEvents.filter((event) => event.ph === 'X' && urlOf(event).includes('/content-scripts/'));
  if (ours.length === 0) throw new Error(`the trace of ${path} shows no content script`);
  const outer = outermost(ours);
  const total = (pick: (event: TraceEvent) => number): number =>
    outer.reduce((sum, event) => sum + pick(event), 0) / 1000;
  return { cpu: total(({ tdur, dur = 0 }) => tdur ?? dur), clock: total(({ dur = 0 }) => dur) };
}

const urlOf = ({ args }: TraceEvent): string => args?.data?.url ?? '';

/**
 * In: a policy's address. Out: milliseconds that the longest task took of the page's main thread, from the first moment in
 * which Candor's extraction runs there to the letter.
 */
export async function longestTask(chromium: Chromium, url: string): Promise<number> {
  const browser = chromium.context.browser();
  if (!browser) throw new Error('the browser has gone');
  await browser.startTracing(undefined, { categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'] });
  await badgeAfterLoad(chromium, url);
  const trace = await browser.stopTracing();
  const { traceEvents } = JSON.parse(trace.toString('utf8')) as { traceEvents: (TraceEvent & { name: string })[] };
  const begin = traceEvents.find((event) => urlOf(event).includes('/extract.js'));
  if (!begin) throw new Error(`the trace of ${url} shows no extraction`);
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'RunTask' && pid === begin.pid && tid === begin.tid && ts + dur >= begin.ts,
  );
  return Math.max(...tasks.map(({ tdur, dur = 0 }) => tdur ?? dur)) / 1000;
}

/** The events that are not inside another one on their thread. */
function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  const ends = new Map<string, number>();
  return [...events]
    .sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))
    .filter(({ ts, dur = 0, pid, tid }) => {
      const thread = `${pid}:${tid}`;
      const inside = ts < (ends.get(thread) ?? 0);
      if (!inside) ends.set(thread, ts + dur);
      return !inside;
    });
}

/**
 * Milliseconds from the end of the page's load event, which is when content scripts start at the latest, until the
 * toolbar shows a letter. A page of the extension asks for the badge again and again; the clock is the machine's.
 */
export const idleToBadge = (chromium: Chromium, server: Server, words: number, run: number): Promise<number> =>
  badgeAfterLoad(chromium, server.put(`/${words}/${run}/privacy`, longPolicy(words)));

/** The same of any page. */
export async function badgeAfterLoad(chromium: Chromium, url: string): Promise<number> {
  // Opens the extension's page before the clock runs.
  await chromium.inExtension('1');
  const shown = chromium.inExtension<number>(`(async () => {
    const end = Date.now() + 180000;
    let tab;
    while (Date.now() < end) {
      tab ??= (await chrome.tabs.query({})).find((tab) => tab.url === ${JSON.stringify(url)});
      if (tab && (await chrome.action.getBadgeText({ tabId: tab.id }))) return performance.timeOrigin + performance.now();
      await new Promise((done) => setTimeout(done, 3));
    }
    throw new Error('no badge');
  })()`);
  await chromium.open(url);
  const loaded = await chromium.page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return performance.timeOrigin + (navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : 0);
  });
  return (await shown) - loaded;
}
