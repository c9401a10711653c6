/**
 * `npm run bench`: speed, memory and size of the extension against the project's bars; exit status 1 when one is missed.
 * Writes its part of docs/benchmarks.json; `npm run documents` puts it into docs/benchmarks.md. With --quick it measures
 * as little as shows that it can, and writes nothing. With --only PART (sizes, growth, detection, waiting, busy, memory; several
 * with commas) it measures a part alone; what is there of the others stays.
 */
import { existsSync } from 'node:fs';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { readFigures, writeFigures } from '../../scripts/documents/benchmarks';
import type { BenchPart, BenchRow } from '../../scripts/documents/extension-figures';
import { setUp } from '../../scripts/set-up';
import type { Chromium } from '../browsers/chromium-browser';
import { type Server, serve } from '../browsers/server';
import { busy } from './busy';
import { growth } from './growth';
import { launch } from './in-chromium';
import { memory } from './memory';
import type { Effort } from './rows';
import { files, pack, sizes } from './sizes';
import { detection, waiting } from './speed';

const ALL: Effort = {
  runs: 7,
  pages: 40,
  sizes: [1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000],
  policies: 100,
};
const QUICK: Effort = { runs: 1, pages: 2, sizes: [1_000, 2_000, 4_000], policies: 3 };

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false }, only: { type: 'string' } } });
const effort = values.quick ? QUICK : ALL;
const wanted = (part: string): boolean => !values.only || values.only.split(',').includes(part);

const program = ['detection', 'waiting', 'busy', 'memory'].some(wanted) ? setUp(['chromium']).chromium : '';

/** In a browser and a server of its own: what came before would count. */
async function inBrowser(measure: (chromium: Chromium, server: Server) => Promise<BenchRow[]>): Promise<BenchRow[]> {
  const server = await serve();
  const chromium = await launch(program);
  try {
    return await measure(chromium, server);
  } finally {
    await chromium.finish();
    await server.close();
  }
}

if (wanted('sizes')) pack();
const parts: BenchPart[] = [];
if (wanted('growth')) parts.push({ title: 'Time per word, in Node', rows: await growth(effort) });
if (wanted('detection'))
  parts.push({
    title: 'On pages that are no policy',
    rows: await inBrowser((chromium, server) => detection(chromium, server, program, effort)),
  });
if (wanted('waiting'))
  parts.push({
    title: 'What a reader waits for',
    rows: await inBrowser((chromium, server) => waiting(chromium, server, program, effort)),
  });
if (wanted('busy'))
  parts.push({
    title: 'Beside other tabs, and in long pages',
    rows: await inBrowser((chromium, server) => busy(chromium, server, effort)),
  });
if (wanted('memory'))
  parts.push({
    title: "Memory of the extension's own process",
    rows: await inBrowser((chromium, server) => memory(chromium, server, effort)),
  });
if (wanted('sizes'))
  parts.push({ title: 'Size', rows: await sizes() }, { title: 'Each file of the extension, gzipped', rows: files() });

if (!existsSync('../shared'))
  console.log('Left out, for ../shared is not here: real articles; a sample stands for them.');
const rows = parts.flatMap((part) => part.rows);
for (const part of parts) {
  console.log(`\n${part.title}`);
  for (const { what, measured, bar, unit, note } of part.rows) {
    const passed = bar === null ? '' : measured <= bar ? 'ok' : 'MISSED';
    const figures = `${what.padEnd(62)} ${measured.toFixed(2).padStart(9)} ${unit}${bar === null ? '' : `, bar ${bar}`}`;
    console.log(`${passed.padEnd(6)}  ${figures}${note ? `  (${note})` : ''}`);
  }
}
const barred = rows.filter(({ bar }) => bar !== null);
const missed = barred.filter(({ measured, bar }) => !(measured <= (bar ?? 0))).length;
console.log(`\n${barred.length - missed} of ${barred.length} bars reached`);
if (!values.quick) {
  const machine = {
    processor: cpus()[0]?.model.trim() ?? 'unknown',
    cores: availableParallelism(),
    node: process.version,
  };
  const measured = parts.map((part) => ({ ...part, machine }));
  const before = readFigures().extension?.parts ?? [];
  const anew = new Map(measured.map((part) => [part.title, part]));
  const kept = before.map((part) => anew.get(part.title) ?? part);
  const others = measured.filter(({ title }) => !before.some((part) => part.title === title));
  writeFigures({ extension: { parts: [...kept, ...others] } });
  console.log('Written to docs/benchmarks.json; `npm run documents` puts it into docs/benchmarks.md.');
}
process.exitCode = missed > 0 ? 1 : 0;
