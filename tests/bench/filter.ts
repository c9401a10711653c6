/**
 * `npm run bench:filter`: how fast the filter is, what memory it takes, and how much it writes, against the project's bars.
 * Writes its part of docs/benchmarks.json; `npm run documents` puts it into docs/benchmarks.md and docs/scale.md. Of the corpus it
 * takes all, which is half an hour (--every N: each N-th policy). With --sample N it takes N of these and writes nothing: for a
 * machine that does other things too. The rates come first: they alone want a machine at rest. With --only rates, or
 * --only memory, it measures that alone; what is there of the rest stays.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { buildPackage } from '../../build/package';
import { MOST_MEMORY } from '../../cli/limits';
import { readFigures, writeFigures } from '../../scripts/documents/benchmarks';
import { type FilterFigures, flatness, SHARE_OF_CORES, SMALL, WARM } from '../../scripts/documents/filter-figures';
import { smallPolicies } from '../../scripts/small-policies';

const CORPUS = '../shared/corpus/privacy-policies';

/**
 * One worker and two take turns over so many parts of the policies: a machine is not equally fast all the time. No more, for the
 * longest policy, 100,000 words, would be most of a small part, which two cannot share.
 */
const PARTS = 2;

const { values } = parseArgs({
  options: { sample: { type: 'string' }, every: { type: 'string', default: '1' }, only: { type: 'string' } },
});
if (values.only !== undefined && values.only !== 'rates' && values.only !== 'memory')
  throw new Error('--only takes "rates" or "memory"');
const every = Number(values.every);
const sample = values.sample === undefined ? null : Number(values.sample);
const machine = {
  processor: cpus()[0]?.model.trim() ?? 'unknown',
  cores: availableParallelism(),
  node: process.version,
};
/** What was measured before, where a part alone is wanted. */
const before = values.only === undefined ? undefined : readFigures().filter;

await buildPackage();
const work = mkdtempSync(join(tmpdir(), 'candor-bench-'));
try {
  const rates = values.only !== 'memory' && existsSync(CORPUS) ? await corpusFigures() : null;
  const small = sample === null ? SMALL : Math.max(2 * WARM, 20 * sample);
  const figures: FilterFigures = {
    ...(before && values.only === 'rates' ? before : { machine, memory: await memoryOf(small) }),
    corpus: rates ?? before?.corpus ?? null,
  };
  const { memory } = figures;
  console.log(JSON.stringify(figures, null, 2));
  const bars: [string, boolean][] = [
    [`memory of one worker at most ${MOST_MEMORY} MB`, Math.max(...memory.megabytes) <= MOST_MEMORY],
    [`memory flat from record ${WARM} on`, flatness(memory) <= 1.1],
  ];
  if (rates)
    bars.push([`${SHARE_OF_CORES} times the rate of one worker on two`, rates.two / rates.one >= SHARE_OF_CORES]);
  else if (values.only !== 'memory') console.log('Left out, for ../shared is not here: the rate over the corpus.');
  for (const [what, holds] of bars) console.log(`${holds ? 'ok    ' : 'MISSED'}  ${what}`);
  if (sample === null) writeFigures({ filter: figures });
  process.exitCode = bars.every(([, holds]) => holds) ? 0 : 1;
} finally {
  rmSync(work, { recursive: true, force: true });
}

function candor(...args: string[]): ChildProcess & { pid: number } {
  const child = spawn(process.execPath, ['dist/main.js', 'grade', ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
  if (child.pid === undefined) throw new Error('candor does not start');
  return child as ChildProcess & { pid: number };
}

/** What the system says a process holds, in MB (1,000,000 bytes); null of one that has just ended. */
function residentMemory(pid: number): number | null {
  try {
    const kibibytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kibibytes === undefined ? null : (Number(kibibytes) * 1024) / 1e6;
  } catch {
    return null;
  }
}

/** One worker and the process that it is in, over many small policies: its memory after every hundredth. */
async function memoryOf(count: number): Promise<FilterFigures['memory']> {
  const begun = performance.now();
  const child = candor('--jsonl', '--jobs', '1');
  const megabytes: number[] = [];
  const feeding = (async () => {
    for (const line of smallPolicies(count))
      if (!child.stdin?.write(`${line}\n`)) await once(child.stdin ?? child, 'drain');
    child.stdin?.end();
  })();
  if (!child.stdout) throw new Error('candor has no output');
  let rows = 0;
  for await (const _ of createInterface({ input: child.stdout })) {
    rows += 1;
    const now = rows % 100 === 0 ? residentMemory(child.pid) : null;
    if (now !== null) megabytes.push(Math.round(now));
  }
  await feeding;
  if (rows !== count) throw new Error(`${rows} rows for ${count} records`);
  return { records: count, every: 100, megabytes, seconds: (performance.now() - begun) / 1000 };
}

/** Rates over policies of the corpus with one worker and with two, and what is written. */
async function corpusFigures(): Promise<NonNullable<FilterFigures['corpus']>> {
  const files = readdirSync(CORPUS)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .filter((_, at) => at % every === 0)
    .slice(0, sample ?? undefined);
  const texts = files.map((name) => ({ name, markdown: readFileSync(join(CORPUS, name), 'utf8') }));
  const bytes = texts.reduce((sum, { markdown }) => sum + Buffer.byteLength(markdown), 0);
  const write = (name: string, those: readonly { name: string; markdown: string }[]): string => {
    const path = join(work, name);
    writeFileSync(path, those.map(({ name: id, markdown }) => `${JSON.stringify({ id, markdown })}\n`).join(''));
    return path;
  };
  const took = { one: 0, two: 0 };
  const peaks = { one: 0, two: 0 };
  let rows = 0;
  for (let part = 0; part < PARTS; part++) {
    const records = write(
      'part.jsonl',
      texts.filter((_, at) => at % PARTS === part),
    );
    for (const [jobs, which] of [[1, 'one'] as const, [2, 'two'] as const]) {
      const begun = performance.now();
      const { peak, size } = await gradeTo('rows.jsonl', records, jobs);
      took[which] += (performance.now() - begun) / 1000;
      peaks[which] = Math.max(peaks[which], peak);
      if (jobs === 1) rows += size;
    }
    console.log(
      `part ${part + 1} of ${PARTS}: so far ${took.one.toFixed(0)} s by one, ${took.two.toFixed(0)} s by two`,
    );
  }
  console.log('The rates are measured; what follows does not mind other work.');
  const records = write('records.jsonl', texts);
  const sizes = before?.corpus?.bytes ?? {
    csv: Math.round((await gradeTo('a.csv', records, 2)).size / files.length),
    parquet: Math.round((await gradeTo('a.parquet', records, 2)).size / files.length),
  };
  const rate = (seconds: number): number => Math.round((1000 * files.length) / seconds) / 1000;
  return {
    machine,
    policies: files.length,
    every,
    one: rate(took.one),
    two: rate(took.two),
    megabytes: peaks,
    bytes: {
      policy: Math.round(bytes / files.length),
      jsonl: Math.round(rows / files.length),
      csv: sizes.csv,
      parquet: sizes.parquet,
    },
  };
}

/** Grades into a file. Out: its size, and the most memory that the process held, in MB. */
async function gradeTo(name: string, records: string, jobs: number): Promise<{ size: number; peak: number }> {
  const out = join(work, name);
  rmSync(out, { force: true });
  const child = candor('--jsonl', records, '--out', out, '--jobs', String(jobs));
  let peak = 0;
  const looking = setInterval(() => {
    peak = Math.max(peak, Math.round(residentMemory(child.pid) ?? 0));
  }, 100);
  const [status] = (await once(child, 'exit')) as [number];
  clearInterval(looking);
  if (status !== 0) throw new Error(`candor ended with ${status}`);
  return { size: statSync(out).size, peak };
}
