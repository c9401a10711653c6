/** Installs with the system's package manager on Debian and Ubuntu, where that is allowed: as root or with sudo that asks no password. */
import { spawnSync } from 'node:child_process';

export const hasApt = (): boolean => spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;

/** In: names of packages. Tries to install them; whoever needs them has to look whether they are there. */
export function aptInstall(packages: readonly string[]): void {
  const prefix = privilege();
  if (prefix === null || !hasApt()) return;
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
