/**
 * `npm test`: sets up what is missing and runs every check, one after the other. A step that fails does not keep the
 * later ones from running, unless they need what it makes. The last line counts: "N passed, N failed". Each unit and
 * end-to-end test counts as one, and so does each other step; what is left out counts as neither, and is named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { MissingBrowser, setUp } from '../scripts/set-up';
import { type Count, one, python } from './count';

/** For the reports of the test runner; git ignores it. */
const FOLDER = '.candor/reports';

interface Step {
  title: string;
  run(): Count;
  /** The steps whose output this one needs. */
  needs?: readonly string[];
}

/** A program of this project, by its name in node_modules/.bin. */
function program(name: string, ...args: string[]): boolean {
  const { status } = spawnSync(`node_modules/.bin/${name}`, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  return status === 0;
}

/** `npm start`, unseen: it ends with 0 when it has printed the grades of the sample. */
function firstCommand(...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/start.ts', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, CI: 'true' },
  });
  return status === 0;
}

/** Runs tests and counts them by the runner's own report. A run that fails without a failed test counts as one failure. */
function tests(name: string, ...args: string[]): Count {
  const report = `${FOLDER}/${name}.json`;
  rmSync(report, { force: true });
  const passed = program('vitest', 'run', ...args, '--reporter=default', '--reporter=json', `--outputFile=${report}`);
  const count = existsSync(report) ? countIn(readFileSync(report, 'utf8')) : { passed: 0, failed: 0 };
  return passed || count.failed > 0 ? count : { ...count, failed: 1 };
}

function countIn(report: string): Count {
  const { numPassedTests, numFailedTests } = JSON.parse(report) as { numPassedTests: number; numFailedTests: number };
  return { passed: numPassedTests, failed: numFailedTests };
}

function browsers(): Count {
  try {
    const { chromium, firefox } = setUp(['chromium', 'firefox']);
    console.log(`Chromium: ${chromium}\nFirefox: ${firefox}`);
    return one(true);
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    console.log(error.message);
    return one(false);
  }
}

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];
const STEPS: readonly Step[] = [
  { title: 'Browsers', run: browsers },
  { title: 'Type check', run: () => one(program('tsc', '--noEmit')) },
  { title: 'Lint', run: () => one(program('biome', 'check', '--error-on-warnings')) },
  { title: 'Unit tests', run: () => tests('unit') },
  {
    title: 'Job on Spark, without Spark',
    run: () => python(['-m', 'unittest', 'discover', '-s', 'scale/tests', '-t', 'scale']),
  },
  { title: 'Build for Chromium', run: () => one(program('wxt', 'build')) },
  { title: 'Build for Firefox', run: () => one(program('wxt', 'build', '-b', 'firefox', '--mv3')) },
  {
    title: 'Lint of the extension',
    needs: ['Build for Firefox'],
    run: () =>
      one(
        program(
          'web-ext',
          'lint',
          '--no-config-discovery',
          '--warnings-as-errors',
          '--source-dir',
          '.output/firefox-mv3',
        ),
      ),
  },
  {
    title: 'Manifests',
    needs: ['Build for Chromium', 'Build for Firefox'],
    run: () => tests('manifests', '--config', 'tests/manifests/vitest.config.ts'),
  },
  { title: 'First command, Chromium', needs: ['Build for Chromium'], run: () => one(firstCommand()) },
  { title: 'First command, Firefox', needs: ['Build for Firefox'], run: () => one(firstCommand('--firefox')) },
  { title: 'End to end', needs: ['Build for Chromium', 'Build for Firefox'], run: () => tests('e2e', ...E2E) },
];

mkdirSync(FOLDER, { recursive: true });
const total: Count = { passed: 0, failed: 0 };
const failed: string[] = [];
const leftOut: string[] = [];
for (const step of STEPS) {
  console.log(`\n== ${step.title} ==`);
  const missing = step.needs?.find((title) => failed.includes(title));
  if (missing) {
    console.log(`not run, for "${missing}" failed`);
    failed.push(step.title);
    total.failed += 1;
    continue;
  }
  const begun = Date.now();
  const count = step.run();
  total.passed += count.passed;
  total.failed += count.failed;
  if (count.failed > 0) failed.push(step.title);
  if (count.leftOut) leftOut.push(`${step.title}, for ${count.leftOut}`);
  const how = count.failed > 0 ? 'FAILED' : count.leftOut ? 'left out' : 'ok';
  console.log(`${how} after ${Math.round((Date.now() - begun) / 1000)} s`);
}

console.log('\n== Result ==');
if (!existsSync('../shared')) leftOut.push('Tests over the collected policies and pages, for ../shared is not here');
for (const what of leftOut) console.log(`Left out: ${what}.`);
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
