/** `npm run bench`: speed and size against the project's bars. Exit status 1 when one is missed. */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { readPage } from '../../cli/read-page';
import { readerOfProcess } from '../../cli/reader';
import { reportOn } from '../../lib/pipeline';
import { setUp } from '../../scripts/set-up';
import { serve } from '../browsers/server';
import { articles, idleToBadge, launch, type MainThread, mainThreadTime } from './in-chromium';
import { longPolicy } from './long-policy';
import { exponent, median } from './numbers';
import { emptyPopup, pageSize, popupToContent, total } from './of-pages';

interface Row {
  what: string;
  measured: number;
  /** Null: a figure that explains the row above it. */
  bar: number | null;
  unit: string;
  note?: string;
}

/** kB are 1,000 bytes. */
const BARS = { scriptKb: 4, mainThreadMs: 2, idleToBadgeMs: 2_500, popupMs: 100, pageKb: 40, zipKb: 17_000 };
/** Linear is 1; the rest is leave for noise. */
const MOST_GROWTH = 1.1;
const SIZES = [5_000, 10_000, 20_000, 40_000];
const RUNS = 7;

const wxt = (...args: string[]): void => {
  const { status } = spawnSync('node_modules/.bin/wxt', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`wxt ${args.join(' ')} failed`);
};

function sizes(): Row[] {
  for (const name of readdirSync('.output').filter((name) => name.endsWith('.zip'))) rmSync(`.output/${name}`);
  wxt('zip');
  wxt('zip', '-b', 'firefox', '--mv3');
  const script = filesIn('.output/chrome-mv3/content-scripts', '.js').map(
    (file) => gzipSync(file, { level: 9 }).length,
  );
  const zips = filesIn('.output', '-chrome.zip', '-firefox.zip').map((file) => file.length);
  return [
    { what: 'script on every page, gzipped', measured: sum(script) / 1000, bar: BARS.scriptKb, unit: 'kB' },
    ...['popup', 'sidepanel'].map((page) => ({
      what: `${page}: scripts and styles, gzipped`,
      measured: pageSize(`.output/chrome-mv3`, page) / 1000,
      bar: BARS.pageKb,
      unit: 'kB',
    })),
    { what: 'zip, the larger of the two', measured: Math.max(...zips) / 1000, bar: BARS.zipKb, unit: 'kB' },
  ];
}

const filesIn = (folder: string, ...endings: string[]): Buffer[] =>
  readdirSync(folder)
    .filter((name) => endings.some((ending) => name.endsWith(ending)))
    .map((name) => readFileSync(`${folder}/${name}`));

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

const RUNS_OF_EACH = 3;

/** Extraction and scoring in Node, the best of some runs for each length. */
async function growth(): Promise<Row[]> {
  const extract: [number, number][] = [];
  const score: [number, number][] = [];
  await readAndScore(longPolicy(SIZES[0] ?? 0)); // warms up
  for (const words of SIZES) {
    const html = longPolicy(words);
    const runs: Awaited<ReturnType<typeof readAndScore>>[] = [];
    for (let run = 0; run < RUNS_OF_EACH; run++) runs.push(await readAndScore(html));
    extract.push([words, Math.min(...runs.map((run) => run.extract))]);
    score.push([words, Math.min(...runs.map((run) => run.score))]);
  }
  const row = (what: string, points: [number, number][]): Row => ({
    what: `${what}: growth from 5,000 to 40,000 words`,
    measured: exponent(points),
    bar: MOST_GROWTH,
    unit: '(exponent)',
    note: points.map(([words, ms]) => `${words / 1000}k ${ms.toFixed(0)} ms`).join(', '),
  });
  return [row('extraction', extract), row('scoring', score)];
}

async function readAndScore(html: string): Promise<{ extract: number; score: number }> {
  const reader = await readerOfProcess();
  const begun = performance.now();
  const { policy, verdict } = readPage(Buffer.from(html), 'https://policy.example/privacy');
  const extracted = performance.now();
  const { status } = await reportOn(policy, verdict, reader);
  if (status !== 'graded') throw new Error(`the long policy is ${status}`);
  return { extract: extracted - begun, score: performance.now() - extracted };
}

async function speed(): Promise<Row[]> {
  const server = await serve();
  const program = setUp(['chromium']).chromium;
  const chromium = await launch(program);
  try {
    const pages = articles();
    const cold: MainThread[] = [];
    for (const [i, { html }] of pages.slice(0, RUNS).entries())
      cold.push(await mainThreadTime(chromium, server, html, `/fresh/${i}`, 'fresh'));
    const main: MainThread[] = [];
    for (const [i, { html }] of pages.entries())
      main.push(await mainThreadTime(chromium, server, html, `/article/${i}`, 'same'));
    const badge: number[] = [];
    for (let run = 0; run < RUNS; run++) badge.push(await idleToBadge(chromium, server, 5_000, run));
    const unpinned = await popupToContent(chromium, server, RUNS);
    await chromium.pin();
    const popup = await popupToContent(chromium, server, 2 * RUNS + 1);
    const empty = await emptyPopup(program, server, 2 * RUNS + 1);
    const spread = (values: number[]): string =>
      `${values.length} runs, ${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;
    const figure = (what: string, values: number[]): Row => ({
      what,
      measured: median(values),
      bar: null,
      unit: 'ms',
      note: spread(values),
    });
    const cpu = (times: MainThread[]): number[] => times.map((time) => time.cpu);
    return [
      {
        what: 'main thread on a page that is no policy, median',
        measured: median(cpu(main)),
        bar: BARS.mainThreadMs,
        unit: 'ms',
        note: `${spread(cpu(main))}; by the clock ${median(main.map(({ clock }) => clock)).toFixed(1)}; in a fresh tab ${median(cpu(cold)).toFixed(1)}`,
      },
      {
        what: 'popup, from click to complete content, median',
        measured: median(popup.map(total)),
        bar: BARS.popupMs,
        unit: 'ms',
        note: `${spread(popup.map(total))}; from an icon that is not pinned ${median(unpinned.map(total)).toFixed(0)}`,
      },
      figure(
        '  of it from click to document',
        popup.map(({ window }) => window),
      ),
      figure(
        '  of it from document to complete content',
        popup.map(({ content }) => content),
      ),
      figure("  an empty extension's popup, from click to loaded", empty.map(total)),
      {
        what: 'page idle to badge, 5,000 words, median',
        measured: median(badge),
        bar: BARS.idleToBadgeMs,
        unit: 'ms',
        note: spread(badge),
      },
    ];
  } finally {
    await chromium.finish();
    await server.close();
  }
}

const rows = [...sizes(), ...(await growth()), ...(await speed())];
if (!existsSync('../shared'))
  console.log('Left out, for ../shared is not here: real articles; a sample stands for them.');
for (const { what, measured, bar, unit, note } of rows) {
  const passed = bar === null ? '' : measured <= bar ? 'ok' : 'MISSED';
  const figures = `${what.padEnd(52)} ${measured.toFixed(2).padStart(8)} ${unit}${bar === null ? '' : `, bar ${bar}`}`;
  console.log(`${passed.padEnd(6)}  ${figures}${note ? `  (${note})` : ''}`);
}
const barred = rows.filter(({ bar }) => bar !== null);
const missed = barred.filter(({ measured, bar }) => !(measured <= (bar ?? 0))).length;
console.log(`${barred.length - missed} of ${barred.length} bars reached`);
process.exitCode = missed > 0 ? 1 : 0;
