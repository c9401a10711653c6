/** What other tabs and long texts cost a reader, in Chromium: nobody waits for another's page, and no page stands still. */
import type { BenchRow } from '../../scripts/documents/extension-figures';
import type { Chromium } from '../browsers/chromium-browser';
import type { Server } from '../browsers/server';
import { until } from '../browsers/until';
import { beginningOf, fixture, shell } from '../fixtures';
import { badgeAfterLoad, longestTask } from './in-chromium';
import { longPolicy, movingPolicy } from './long-policy';
import { type Effort, row } from './rows';

/** A policy that treats its readers well, and one that does not. */
const GOOD = beginningOf('harbour-notes');
const BAD = beginningOf('brightcart');
const policyPage = (body: string): string => shell('Privacy Policy', body);

const BARS = { besideMs: 2_000, frontMs: 3_000, taskMs: 50, longTaskMs: 120 };
const SENTENCES = 800;
const HEADING_BYTES = 200_000;
/** Words; up to here a page's longest task has the lower bar. */
const LONG = 10_000;
/** So long all tabs have for their letters. */
const PATIENCE = 300_000;

/** A heading of 200 kB over 800 sentences. */
const slowPolicy = (): string =>
  `${BAD}<h2>${'information about rights in some place or other for users '.repeat(HEADING_BYTES / 58)}</h2>${Array.from(
    { length: SENTENCES },
    (_, i) => `<p>We may share your personal data with partner ${i}. You can object.</p>`,
  ).join('')}`;

export async function busy(chromium: Chromium, server: Server, { runs, policies, sizes }: Effort): Promise<BenchRow[]> {
  // The first policy loads the reader.
  await badgeAfterLoad(chromium, server.put('/busy/first/privacy', policyPage(GOOD)));
  const few = Math.min(runs, 3);
  const tasks: BenchRow[] = [];
  const longest = async (path: string, html: string): Promise<number[]> => {
    const times: number[] = [];
    for (let run = 0; run < few; run++)
      times.push(await longestTask(chromium, server.put(`/busy/${path}/${run}/privacy`, html)));
    return times;
  };
  const most = Math.max(...sizes);
  for (const words of new Set([Math.min(LONG, most), most])) {
    const bar = words > LONG ? BARS.longTaskMs : BARS.taskMs;
    const what = `longest task on the page's main thread, ${words.toLocaleString('en')} words`;
    const still = await longest(`${words}`, longPolicy(words));
    const moving = await longest(`moving/${words}`, movingPolicy(words));
    tasks.push(row(what, still, 'ms', bar), row(`${what}, an attribute changing every 50 ms`, moving, 'ms', bar));
  }
  const beside: number[] = [];
  for (let run = 0; run < runs; run++) beside.push(await besideASlowOne(chromium, server, run));
  return [
    ...tasks,
    row('a small policy beside one that is slow to read, idle to badge, median', beside, 'ms', BARS.besideMs),
    ...(await manyTabs(chromium, server, policies, few)),
  ];
}

/** Milliseconds from the load of a small policy to its letter, while another tab has just begun with a slow one. */
async function besideASlowOne(chromium: Chromium, server: Server, run: number): Promise<number> {
  const slow = server.put(`/busy/slow/${run}/privacy`, policyPage(slowPolicy()));
  const tab = await chromium.inExtension<number>(
    `chrome.tabs.create({ url: ${JSON.stringify(slow)}, active: false }).then(({ id }) => id)`,
  );
  await until(
    () => chromium.inExtension<boolean>(`chrome.tabs.get(${tab}).then(({ status }) => status === 'complete')`),
    'the slow policy to load',
  );
  const waited = await badgeAfterLoad(
    chromium,
    server.put(`/busy/small/${run}/privacy`, policyPage(`${GOOD}<p>${run}.</p>`)),
  );
  await chromium.inExtension(`chrome.tabs.remove(${tab})`);
  return waited;
}

/** So many policies opened at once, half of them good, half bad; and as many pages that are none, taking turns. */
async function manyTabs(chromium: Chromium, server: Server, count: number, runs: number): Promise<BenchRow[]> {
  const fronts = { policies: [] as number[], others: [] as number[] };
  let wrong = 0;
  for (let run = 0; run < runs; run++) {
    const kinds = run % 2 ? (['policies', 'others'] as const) : (['others', 'policies'] as const);
    for (const kind of kinds) {
      const isLast = kind === 'policies' && run === runs - 1;
      const opened = await openMany(chromium, server, `/busy/${kind}/${run}`, count, kind, isLast);
      fronts[kind].push(opened.front);
      wrong += opened.wrong;
    }
  }
  const front = `${count} tabs opened at once: the tab in front, load to badge`;
  return [
    row(`${front}, all of them policies`, fronts.policies, 'ms', BARS.frontMs),
    row(`${front}, the others no policies`, fronts.others, 'ms', null, 'what the browser itself needs'),
    { what: '… tabs with a wrong letter, or none', measured: wrong, bar: 0, unit: 'tabs' },
  ];
}

interface Opened {
  /** Milliseconds from the load of the policy in front to its letter. */
  front: number;
  /** How many of all tabs have a wrong letter, or none; 0 where nobody waited for all. */
  wrong: number;
}

/** Opens so many pages at once, one of them in front; waits for the letter of that, or `forAll`. */
async function openMany(
  chromium: Chromium,
  server: Server,
  path: string,
  count: number,
  kind: 'policies' | 'others',
  forAll: boolean,
): Promise<Opened> {
  const pages = Array.from({ length: count }, (_, i) => {
    const isPolicy = kind === 'policies' || i === 0;
    const letter = i % 2 ? 'E' : 'A';
    const body = `${letter === 'A' ? GOOD : BAD}<p>This is page ${i}.</p>`;
    return {
      url: server.put(
        `${path}/${i}/${isPolicy ? 'privacy' : 'news'}`,
        isPolicy ? policyPage(body) : fixture('article'),
      ),
      letter,
    };
  });
  const [first, ...others] = pages;
  if (!first) throw new Error('no tab to open');
  const behind = JSON.stringify(others.map(({ url }) => url));
  const opened = chromium.inExtension<number[]>(
    `Promise.all(${behind}.map((url) => chrome.tabs.create({ url, active: false }).then(({ id }) => id)))`,
  );
  const front = await badgeAfterLoad(chromium, first.url);
  const tabs = [await chromium.tabId(), ...(await opened)];
  const letters = (): Promise<string[]> =>
    chromium.inExtension<string[]>(
      `Promise.all(${JSON.stringify(tabs)}.map((tabId) => chrome.action.getBadgeText({ tabId })))`,
    );
  if (forAll)
    await until(async () => (await letters()).every(Boolean), 'a letter for each tab', PATIENCE).catch(() => {});
  const wrong = forAll ? (await letters()).filter((letter, at) => letter !== pages[at]?.letter).length : 0;
  await chromium.inExtension(`chrome.tabs.remove(${JSON.stringify(tabs.slice(1))})`);
  return { front, wrong };
}
