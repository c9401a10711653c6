/**
 * Finds Chromium and Firefox, and installs what is missing with the system's package manager where that is allowed
 * (Debian or Ubuntu; scripts/apt.ts says when without a question). Nothing here downloads a browser itself.
 * CANDOR_CHROMIUM and CANDOR_FIREFOX name a browser of one's own.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { OLDEST } from '../build/oldest';
import { aptInstall, hasApt } from './apt';

export type BrowserName = 'chromium' | 'firefox';

interface Wanted {
  /** What people call it. */
  label: string;
  variable: string;
  /** Programs looked for on PATH, best first. */
  programs: readonly string[];
  /** Places outside PATH. */
  places: readonly string[];
  /** Package by distribution (ID in /etc/os-release). */
  packages: Readonly<Record<string, string>>;
}

const WANTED: Readonly<Record<BrowserName, Wanted>> = {
  chromium: {
    label: `Chromium ${OLDEST.chromium} or later`,
    variable: 'CANDOR_CHROMIUM',
    // Chrome itself comes last: it no longer loads extensions from the command line, see tests/browsers/chromium.ts.
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    packages: { debian: 'chromium', ubuntu: 'chromium-browser' },
  },
  firefox: {
    label: `Firefox ${OLDEST.firefox} or later`,
    variable: 'CANDOR_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    places: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: { debian: 'firefox-esr', ubuntu: 'firefox' },
  },
};

/** Without a font a page renders as boxes, and its screenshots too. */
const FONT = { place: '/usr/share/fonts', package: 'fonts-dejavu-core' };

export class MissingBrowser extends Error {}

/**
 * Paths of the browsers asked for, installed first if need be.
 * @throws MissingBrowser with what is missing and how to get it.
 */
export function setUp(names: readonly BrowserName[]): Record<BrowserName, string> {
  const missing = names.filter((name) => find(WANTED[name]) === null);
  if (missing.length > 0) install(missing);
  const still = missing.filter((name) => find(WANTED[name]) === null);
  if (still.length > 0) throw new MissingBrowser(adviceFor(still));
  return { chromium: find(WANTED.chromium) ?? '', firefox: find(WANTED.firefox) ?? '' };
}

/** The first of its candidates that starts, or null. */
function find(wanted: Wanted): string | null {
  const own = process.env[wanted.variable];
  if (own) {
    if (answers(own)) return own;
    throw new MissingBrowser(`${wanted.variable} is "${own}", which does not start.`);
  }
  const path = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [
    ...wanted.programs.flatMap((program) => path.map((folder) => join(folder, program))),
    ...wanted.places,
  ];
  return candidates.find((candidate) => existsSync(candidate) && answers(candidate)) ?? null;
}

/** Ubuntu ships stubs that only point to a snap: what is there may still not start. */
function answers(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

function install(names: readonly BrowserName[]): void {
  const packages = packagesFor(names);
  if (packages) aptInstall(packages);
}

/** Packages of this distribution, or null where apt-get is not the way. */
function packagesFor(names: readonly BrowserName[]): string[] | null {
  if (!hasApt()) return null;
  const family = distribution();
  const packages = names.flatMap((name) => WANTED[name].packages[family] ?? []);
  if (packages.length < names.length) return null;
  return existsSync(FONT.place) ? packages : [...packages, FONT.package];
}

function distribution(): string {
  if (!existsSync('/etc/os-release')) return process.platform;
  const release = readFileSync('/etc/os-release', 'utf8');
  const ids = /^ID=(.*)$/m.exec(release)?.[1] ?? '';
  const like = /^ID_LIKE=(.*)$/m.exec(release)?.[1] ?? '';
  return /ubuntu/.test(`${ids} ${like}`) ? 'ubuntu' : /debian/.test(`${ids} ${like}`) ? 'debian' : ids;
}

function adviceFor(names: readonly BrowserName[]): string {
  const lines = names.map((name) => `  ${WANTED[name].label} (or set ${WANTED[name].variable} to its path)`);
  const packages = packagesFor(names);
  const how =
    packages === null
      ? 'Install it with your system’s package manager or from its maker, then run this again.'
      : `Install it, then run this again:\n  sudo apt-get update && sudo apt-get install ${packages.join(' ')}`;
  const snap =
    distribution() === 'ubuntu'
      ? '\nUbuntu’s packages need snapd, which containers often lack; there, use deb packages such as those of packages.mozilla.org for Firefox.'
      : '';
  return `Missing:\n${lines.join('\n')}\n${how}${snap}`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    const browsers = setUp(['chromium', 'firefox']);
    console.log(`Chromium: ${browsers.chromium}\nFirefox:  ${browsers.firefox}`);
  } catch (error) {
    if (!(error instanceof MissingBrowser)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}
