/** What a reader waits for, and what every page pays, in Chromium. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BenchRow } from '../../scripts/documents/extension-figures';
import { launchChromium } from '../browsers/chromium';
import type { Chromium } from '../browsers/chromium-browser';
import { AS_SAVED, type Server } from '../browsers/server';
import { articles, idleToBadge, type MainThread, mainThreadTime, WATCHED_MS } from './in-chromium';
import { median } from './numbers';
import { emptyPopup, popupToContent, total } from './of-pages';
import { type Effort, row, spread } from './rows';

const BARS = { mainThreadMs: 2, idleToBadgeMs: 2_500, popupMs: 100 };
const WORDS = [1_000, 5_000] as const;

/** Pages that are no policy: what the script takes, and the whole page with Candor against without, taking turns. */
export async function detection(
  chromium: Chromium,
  server: Server,
  program: string,
  { runs, pages: most }: Effort,
): Promise<BenchRow[]> {
  const pages = articles().slice(0, most);
  const cold: MainThread[] = [];
  for (const [i, { html }] of pages.slice(0, runs).entries())
    cold.push(await mainThreadTime(chromium, server, html, `/fresh/${i}`, 'fresh'));
  const main: MainThread[] = [];
  for (const [i, { html }] of pages.entries())
    main.push(await mainThreadTime(chromium, server, html, `/article/${i}`, 'same'));
  const cpu = (times: MainThread[]): number[] => times.map((time) => time.cpu);
  const clock = `by the clock ${median(main.map((time) => time.clock)).toFixed(1)}`;
  return [
    row('the script on the main thread, median', cpu(main), 'ms', BARS.mainThreadMs, clock),
    row('… in a fresh tab', cpu(cold), 'ms', null),
    ...(await inTurns(chromium, server, program, pages)),
  ];
}

/** The same pages in two browsers, one after the other: one with Candor, one with an extension that touches no page. */
async function inTurns(
  chromium: Chromium,
  server: Server,
  program: string,
  pages: readonly { html: string }[],
): Promise<BenchRow[]> {
  const plain = await launchChromium({ program, extension: 'tests/bench/empty-popup' });
  try {
    const turns: { without: number; with: number }[] = [];
    for (const [i, { html }] of pages.entries()) {
      const url = server.put(`/turns/${i}`, { body: html, headers: AS_SAVED });
      turns.push({ without: await mainThreadOf(plain, url), with: await mainThreadOf(chromium, url) });
    }
    const ratios = turns.map((turn) => turn.with / turn.without);
    const extra = turns.map((turn) => turn.with - turn.without);
    return [
      row('the whole page, with Candor against without, taking turns, median', ratios, 'times', null),
      row('… the difference', extra, 'ms', null),
    ];
  } finally {
    await plain.finish();
  }
}

/** Milliseconds that a page's main thread runs, from a reload until nothing more is looked at. */
async function mainThreadOf(chromium: Chromium, url: string): Promise<number> {
  await chromium.open(url);
  const session = await chromium.context.newCDPSession(chromium.page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const now = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
  };
  await sleep(WATCHED_MS);
  const before = await now();
  await chromium.page.reload({ waitUntil: 'load' });
  await sleep(WATCHED_MS);
  const after = await now();
  await session.detach();
  return after - before;
}

/** From a page's load to the letter, and from a click to the popup's content. */
export async function waiting(
  chromium: Chromium,
  server: Server,
  program: string,
  { runs }: Effort,
): Promise<BenchRow[]> {
  const first = [await idleToBadge(chromium, server, WORDS[0], runs)];
  const badges = [row('page idle to badge, 1,000 words, the reader not loaded yet', first, 'ms', null)];
  for (const words of WORDS) {
    const times: number[] = [];
    for (let run = 0; run < runs; run++) times.push(await idleToBadge(chromium, server, words, run));
    const each = `${((1000 * median(times)) / words).toFixed(0)} ms per 1,000 words`;
    const bar = words === Math.max(...WORDS) ? BARS.idleToBadgeMs : null;
    badges.push(row(`page idle to badge, ${words.toLocaleString('en')} words, median`, times, 'ms', bar, each));
  }
  const unpinned = await popupToContent(chromium, server, runs);
  await chromium.pin();
  const popup = await popupToContent(chromium, server, 2 * runs + 1);
  const empty = (await emptyPopup(program, server, 2 * runs + 1)).map(total);
  const whole = popup.map(total);
  const loose = `from an icon that is not pinned ${median(unpinned.map(total)).toFixed(0)}`;
  return [
    ...badges,
    row('popup, from click to complete content, median', whole, 'ms', BARS.popupMs, loose),
    row(
      '… from click to document',
      popup.map(({ window }) => window),
      'ms',
      null,
    ),
    row(
      '… from document to complete content',
      popup.map(({ content }) => content),
      'ms',
      null,
    ),
    row("… an empty extension's popup, from click to loaded", empty, 'ms', null),
    {
      what: '… against the empty one',
      measured: median(whole) / median(empty),
      bar: null,
      unit: 'times',
      note: spread(whole.map((time) => time / median(empty))),
    },
  ];
}
