/** The folder of profiles that browsers run with. */
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where profiles live while a browser runs. Inside the project: browsers packed as snaps see no other folder. */
const PROFILES = '.candor/profiles';
const A_DAY = 24 * 60 * 60 * 1000;

/** A new, empty folder for a profile; those left behind by runs that were broken off a day ago or earlier go. */
export function newProfile(prefix: string): string {
  mkdirSync(PROFILES, { recursive: true });
  for (const name of readdirSync(PROFILES)) {
    const profile = join(PROFILES, name);
    if (Date.now() - statSync(profile).mtimeMs > A_DAY) rmSync(profile, { recursive: true, force: true });
  }
  return mkdtempSync(resolve(PROFILES, prefix));
}
