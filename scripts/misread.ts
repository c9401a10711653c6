/** `npm run misread`: lists the texts beside the items that the reader answers wrongly today (lib/checklist/misread.json). */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/** What `vitest --reporter=json` writes, as far as it is used. */
interface Results {
  testResults: { name: string; assertionResults: { status: string; title: string }[] }[];
}

const work = mkdtempSync(join(tmpdir(), 'candor-misread-'));
const output = join(work, 'results.json');
spawnSync('npx', ['vitest', 'run', 'lib/checklist/items', '--reporter=json', `--outputFile=${output}`], {
  env: { ...process.env, CANDOR_MISREAD: 'all' },
});
const { testResults } = JSON.parse(readFileSync(output, 'utf8')) as Results;
rmSync(work, { recursive: true });
const misread = testResults
  .map(({ name, assertionResults }): [string, string[]] => [
    basename(name, '.test.ts'),
    // A title is "answer: text".
    assertionResults
      .filter(({ status }) => status === 'failed')
      .map(({ title }) => title.slice(title.indexOf(': ') + 2)),
  ])
  .filter(([, texts]) => texts.length > 0)
  .sort(([a], [b]) => (a < b ? -1 : 1));
writeFileSync('lib/checklist/misread.json', `${JSON.stringify(Object.fromEntries(misread), null, 2)}\n`);
const all = testResults.flatMap(({ assertionResults }) => assertionResults).length;
const wrong = misread.flatMap(([, texts]) => texts).length;
console.log(`${wrong} of ${all} texts misread`);
