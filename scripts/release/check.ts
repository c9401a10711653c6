/**
 * `npm run release:check`: is this Candor ready to be published? Each check says what it found; where one fails the exit
 * status is 1, and no package is left in .output/release/, so that what stands there can be handed to the stores.
 */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { advisoryOutcome } from './advisories';
import { type Bill, billOf, billOutcome } from './bill';
import { BUILT_IN, type Locked, licenceOutcome, noticeOutcome } from './licences';
import { lintOutcome } from './lint';
import { type Checked, isReady, listed, type Outcome, outcomeOf } from './outcome';
import { ELSEWHERE, HERE, KINDS, type Kind, pack, packageName, rebuiltFirefox, unpack } from './packing';
import { problemsOf } from './publisher';
import { run } from './run';
import { differencesOf } from './same-bytes';
import { sizeOutcome, sizesOf } from './sizes';

const ROOT = resolve('.');
const READY = join(ROOT, '.output/release');
const work = mkdtempSync(join(tmpdir(), 'candor-release-'));
const first = join(work, 'first');
const second = join(work, 'second');

const jsonOf = (path: string): unknown => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
const checks: Checked[] = [];
let bill: Bill | null = null;

function packed(folder: string, kind: Kind): Buffer {
  const path = join(folder, packageName(ROOT, kind));
  if (!existsSync(path)) throw new Error('not done, for the packages could not be built');
  return readFileSync(path);
}

/** A check that cannot be done has failed, with the reason. */
async function check(title: string, doing: () => Outcome | Promise<Outcome>): Promise<void> {
  console.log(`… ${title}`);
  const outcome = await Promise.resolve()
    .then(doing)
    .catch((error: unknown) => outcomeOf([error instanceof Error ? error.message : String(error)]));
  checks.push({ title, ...outcome });
}

async function sameTwice(): Promise<Outcome> {
  pack(ROOT, second, ELSEWHERE);
  const problems = [];
  for (const kind of KINDS)
    for (const difference of await differencesOf(packed(first, kind), packed(second, kind)))
      problems.push(`${packageName(ROOT, kind)}, ${difference}`);
  return outcomeOf(problems, ['built again in another time zone and language: the same bytes']);
}

async function linted(): Promise<Outcome> {
  const folder = join(work, 'firefox');
  await unpack(packed(first, 'firefox'), folder);
  const args = ['lint', '--no-config-discovery', '--output', 'json', '--source-dir', folder];
  return lintOutcome(run(ROOT, join(ROOT, 'node_modules/.bin/web-ext'), args).out);
}

const { name, version, dependencies } = jsonOf('package.json') as {
  name: string;
  version: string;
  dependencies: Record<string, string>;
};
/** What people get: installed with the command, or built into the extension. */
const shipped = [...Object.keys(dependencies), ...BUILT_IN];

function billed(): Outcome {
  const { out } = run(ROOT, 'npm', ['sbom', '--sbom-format', 'cyclonedx', '--sbom-type', 'application']);
  bill = billOf(out, name);
  return billOutcome(bill, shipped);
}

await check('who publishes it (project.json)', () => outcomeOf(problemsOf(jsonOf('project.json'))));
await check('licences', () =>
  licenceOutcome((jsonOf('package-lock.json') as { packages: Record<string, Locked> }).packages),
);
await check('notices of licences', () =>
  noticeOutcome(readFileSync(join(ROOT, 'public/licences.txt'), 'utf8'), shipped),
);
await check('known faults of dependencies', () => advisoryOutcome(run(ROOT, 'npm', ['audit', '--json']).out));
await check('bill of materials', billed);
await check('packages are built', () => {
  pack(ROOT, first, HERE);
  return outcomeOf(
    [],
    KINDS.map((kind) => packageName(ROOT, kind)),
  );
});
await check('sizes', async () =>
  sizeOutcome({
    chrome: await sizesOf(packed(first, 'chrome')),
    firefox: await sizesOf(packed(first, 'firefox')),
  }),
);
await check('web-ext lint', linted);
await check('packages are the same twice', sameTwice);
await check('the Firefox package from its sources, in an empty folder', async () =>
  outcomeOf(await differencesOf(packed(first, 'firefox'), await rebuiltFirefox(packed(first, 'sources'))), [
    'the same bytes',
  ]),
);

console.log(`\n${listed(checks)}`);
rmSync(READY, { recursive: true, force: true });
if (isReady(checks)) {
  mkdirSync(READY, { recursive: true });
  for (const kind of KINDS) copyFileSync(join(first, packageName(ROOT, kind)), join(READY, packageName(ROOT, kind)));
  writeFileSync(join(READY, `${name}-${version}.cdx.json`), `${JSON.stringify(bill, null, 2)}\n`);
  console.log('Ready: the packages and the bill of materials are in .output/release/.');
} else {
  console.log('Not ready for a release: nothing is left in .output/release/.');
  process.exitCode = 1;
}
rmSync(work, { recursive: true, force: true });
