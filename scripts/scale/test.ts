/**
 * `npm run test:scale`: the job of scale/ on a real local cluster of two executors, against the same records graded by one
 * process. Some minutes, most of them for what has to be installed the first time; not part of `npm test`.
 * `npm run test:scale -- 300` takes 300 records: for a machine that does other things too.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildPackage } from '../../build/package';
import { smallPolicies } from '../small-policies';
import { MissingTool, setUpSpark, WORK } from './set-up';

const RECORDS = Number(process.argv[2] ?? 2_000);

/** The filter is killed after so many rows of a partition; there are six. */
const ROWS_BEFORE_DEATH = Math.floor(RECORDS / 15);

/** Among them, records that cannot be graded: every kind that has an id, and some without. */
const BAD = [
  '{"id": "broken", "html": "<p>',
  '{"id": "nothing"}',
  '{"id": "empty", "text": ""}',
  '{"id": "binary", "html": "\\u0000\\u0001\\u0002"}',
  '{"id": "pdf", "pdf_base64": "aGVsbG8="}',
  '{"text": "We collect nothing."}',
  '["no object"]',
];

function main(): number {
  const python = setUpSpark();
  rmSync(join(WORK, 'run'), { recursive: true, force: true });
  mkdirSync(join(WORK, 'run'), { recursive: true });
  const records = join(WORK, 'run/records.jsonl');
  const lines = [...smallPolicies(RECORDS - BAD.length)];
  for (const [i, line] of BAD.entries()) lines.splice(Math.floor((RECORDS / BAD.length) * i), 0, line);
  writeFileSync(records, `${lines.join('\n')}\n`);

  const main = resolve('dist/main.js');
  const single = join(WORK, 'run/single.parquet');
  console.log(`${lines.length} records, by one process …`);
  const alone = spawnSync(process.execPath, [main, 'grade', '--jsonl', records, '--out', single, '--jobs', '1'], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (alone.status !== 1) throw new Error(`the single process ended with ${alone.status}`);

  const filter = [process.execPath, main, 'grade', '--jsonl', '--fields', '--jobs', '1'];
  const { status } = spawnSync(
    python,
    ['scale/tests/cluster.py', records, single, String(ROWS_BEFORE_DEATH), ...filter],
    {
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, PYSPARK_PYTHON: python, PYTHONPATH: resolve('scale') },
    },
  );
  return status ?? 1;
}

try {
  await buildPackage();
  process.exitCode = main();
} catch (error) {
  if (!(error instanceof MissingTool)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
