/**
 * Installs with the system's package manager on Debian and Ubuntu, where that is allowed: as root (containers) and in CI
 * without a question, on somebody's own machine, with sudo that asks no password, once they have said yes.
 */
import { spawnSync } from 'node:child_process';
import { readSync } from 'node:fs';

export const hasApt = (): boolean => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** Who would install: as root? in CI? did they say yes beforehand (CANDOR_INSTALL=yes)? is there a terminal to ask at? */
interface Circumstances {
  isRoot: boolean;
  isCi: boolean;
  said: string | undefined;
  isTerminal: boolean;
}

/** Install, ask first, or leave it at advice. */
export function decide({ isRoot, isCi, said, isTerminal }: Circumstances): 'install' | 'ask' | 'leave' {
  if (said === 'yes' || said === 'no') return said === 'yes' ? 'install' : 'leave';
  if (isRoot || isCi) return 'install';
  return isTerminal ? 'ask' : 'leave';
}

/** May these packages be installed? Says what will be, and how to do without. */
function mayInstall(packages: readonly string[]): boolean {
  const decision = decide({
    isRoot: process.getuid?.() === 0,
    isCi: Boolean(process.env.CI),
    said: process.env.CANDOR_INSTALL,
    isTerminal: Boolean(process.stdin.isTTY),
  });
  if (decision !== 'ask') return decision === 'install';
  process.stdout.write(
    `Missing: ${packages.join(', ')}. Install with sudo apt-get? (To do without, say no; CANDOR_INSTALL=yes or no answers ahead.) [y/N] `,
  );
  const answer = Buffer.alloc(16);
  try {
    return /^y/i.test(answer.toString('utf8', 0, readSync(0, answer)));
  } catch {
    return false;
  }
}

/** In: names of packages. Tries to install them where that may be; whoever needs them has to look whether they are there. */
export function aptInstall(packages: readonly string[]): void {
  const prefix = privilege();
  if (prefix === null || !hasApt() || !mayInstall(packages)) return;
  console.log(`Installing ${packages.join(', ')} with apt-get …`);
  const apt = (...args: string[]): boolean => {
    const [program = '', ...rest] = [...prefix, 'apt-get', '-o', 'DPkg::Lock::Timeout=300', '-qq', ...args];
    const { status } = spawnSync(program, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return status === 0;
  };
  if (!apt('update')) console.log('The package lists could not be renewed; trying with those at hand.');
  apt('install', '--yes', '--no-install-recommends', ...packages);
}

/** What to put before a command that needs root: nothing for root, sudo where it asks no password; null: not allowed. */
function privilege(): readonly string[] | null {
  if (process.getuid?.() === 0) return [];
  return spawnSync('sudo', ['-n', 'true'], { stdio: 'ignore' }).status === 0 ? ['sudo', '-n'] : null;
}
