/**
 * `npm run test:oldest [-- FILTER…]`: the end-to-end suites (all, or those whose files' names hold a filter) in browsers as
 * old as the manifests admit (build/oldest.ts). They come from Debian's packages, which keep the first browser of a release
 * beside the newest, and are unpacked beside the installed ones, which they leave alone. Needs `npm run build`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { OLDEST } from '../build/oldest';
import { setUp } from './set-up';

const FOLDER = resolve('.candor/oldest');
const FIREFOX_BUILD = '.output/firefox-mv3';
const BUILDS = ['.output/chrome-mv3', FIREFOX_BUILD];
const PACKAGES = {
  chromium: { names: ['chromium', 'chromium-common'], program: 'usr/lib/chromium/chromium' },
  firefox: { names: ['firefox-esr'], program: 'usr/lib/firefox-esr/firefox-esr' },
} as const;

/** The lowest version of a package that apt has, from a major version on; its lists are in descending order. */
function oldestVersion(name: string, least: number): string {
  const { stdout } = spawnSync('apt-cache', ['madison', name], { encoding: 'utf8' });
  const versions = (stdout ?? '').split('\n').flatMap((line) => line.split('|')[1]?.trim() ?? []);
  const oldest = versions.findLast((version) => Number.parseInt(version, 10) >= least);
  if (!oldest) throw new Error(`apt knows no ${name}: run this on Debian, after apt-get update.`);
  return oldest;
}

/** Downloads and unpacks a browser, all of it or nothing. Out: its major version, and the path of its program. */
function unpack(browser: keyof typeof OLDEST): { major: number; program: string } {
  const { names, program } = PACKAGES[browser];
  // Chromium takes no extension that asks for a newer one; Firefox gets a manifest of its own.
  const version = oldestVersion(names[0], browser === 'chromium' ? OLDEST.chromium : 0);
  const major = Number.parseInt(version, 10);
  if (major > OLDEST[browser])
    throw new Error(
      `${browser} ${OLDEST[browser]} is claimed, and the oldest here is ${version}: claim what can be run.`,
    );
  const folder = join(FOLDER, `${browser}-${version}`);
  if (!existsSync(folder)) {
    const part = `${folder}.part`;
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { recursive: true });
    const inPart = (command: string, ...args: string[]): void => {
      if (spawnSync(command, args, { cwd: part, stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0)
        throw new Error(`${command} ${args.join(' ')} failed in ${part}`);
    };
    inPart('apt-get', 'download', ...names.map((name) => `${name}=${version}`));
    for (const file of readdirSync(part)) inPart('dpkg-deb', '-x', file, '.');
    renameSync(part, folder);
  }
  console.log(`${browser} ${version}`);
  return { major, program: join(folder, program) };
}

/** A copy of the extension for Firefox whose manifest admits that version. Out: its folder. */
function copyFor(major: number): string {
  const folder = join(FOLDER, 'firefox-mv3');
  rmSync(folder, { recursive: true, force: true });
  cpSync(FIREFOX_BUILD, folder, { recursive: true });
  const path = join(folder, 'manifest.json');
  const wanted = `"strict_min_version":"${OLDEST.firefox}.0"`;
  const manifest = readFileSync(path, 'utf8');
  if (!manifest.includes(wanted)) throw new Error(`${path} does not say ${wanted}`);
  writeFileSync(path, manifest.replace(wanted, `"strict_min_version":"${major}.0"`));
  return folder;
}

/** Out: the exit status of the suites. */
function test(): number {
  // Their libraries are those of the installed ones.
  setUp(['chromium', 'firefox']);
  const [chromium, firefox] = [unpack('chromium'), unpack('firefox')];
  const { status } = spawnSync(
    'node_modules/.bin/vitest',
    ['run', '--config', 'tests/e2e/vitest.config.ts', ...process.argv.slice(2)],
    {
      stdio: 'inherit',
      env: {
        ...process.env,
        CANDOR_CHROMIUM: chromium.program,
        CANDOR_FIREFOX: firefox.program,
        CANDOR_FIREFOX_EXTENSION: copyFor(firefox.major),
      },
    },
  );
  return status ?? 1;
}

const unbuilt = BUILDS.filter((folder) => !existsSync(join(folder, 'manifest.json')));
if (unbuilt.length > 0) console.error(`There is no ${unbuilt.join(' and no ')}. Run "npm run build", then this again.`);
process.exitCode = unbuilt.length > 0 ? 1 : test();
