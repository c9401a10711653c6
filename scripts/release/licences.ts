/** The licences of all that the lock file names, against those that are allowed. Pure. */
import satisfies from 'spdx-satisfies';
import { type Outcome, outcomeOf } from './outcome';

/** May be part of what people install: they ask for their notice at most, and for changes to their own files (MPL-2.0). */
const SHIPS = [
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'Unlicense',
  'CC0-1.0',
  'BlueOak-1.0.0',
  'Zlib',
];
/** May besides stand in the house: tools, and tables that they look up. Nothing of them is in a package. */
const BUILDS = [...SHIPS, 'LGPL-3.0-or-later', 'CC-BY-3.0', 'CC-BY-4.0', 'Python-2.0'];

/** What a package is taken to mean that names its licence in no way that can be looked up. */
const MEANT: Readonly<Record<string, string>> = {
  // Comes with web-ext, for the registry of Windows. It says "BSD" and not which; either of the usual two is allowed.
  'winreg@0.0.12': 'BSD-3-Clause',
};

/** Built into the extension, though `devDependencies` for those who install the command (docs/architecture.md). */
export const BUILT_IN = ['diff', 'idb', 'preact', 'webextension-polyfill', 'wxt'];

export interface Locked {
  version?: string;
  license?: string;
  dev?: boolean;
  link?: boolean;
}

/** In: `packages` of package-lock.json, by their places. Out: a note for each package whose licence is not allowed where it is used. */
export function licenceOutcome(packages: Readonly<Record<string, Locked>>): Outcome {
  const found = Object.entries(packages)
    .filter(([place, { link }]) => place !== '' && !link)
    .map(([place, locked]) => {
      const name = place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length);
      const ships = !locked.dev || BUILT_IN.includes(name);
      const licence = MEANT[`${name}@${locked.version}`] ?? locked.license;
      return { name, ships, licence, allowed: isAllowed(licence, ships ? SHIPS : BUILDS) };
    });
  const problems = found
    .filter(({ allowed }) => !allowed)
    .map(
      ({ name, ships, licence }) =>
        `${name} (${ships ? 'ships' : 'builds'}): ${licence ?? 'no licence named'} is not on the list in scripts/release/licences.ts`,
    );
  const shipped = found.filter(({ ships }) => ships).length;
  return outcomeOf(problems, [`${found.length} packages, of which ${shipped} may ship`]);
}

function isAllowed(licence: string | undefined, list: readonly string[]): boolean {
  if (!licence) return false;
  try {
    return satisfies(licence, list);
  } catch {
    // No expression of licences at all.
    return false;
  }
}

/**
 * In: the text that a package carries of its parts' licences (public/licences.txt), in which each part begins with a line of its
 * name and version. Out: a note for each of the names that has none: whoever hands it on has to hand on its notice.
 */
export function noticeOutcome(notices: string, names: readonly string[]): Outcome {
  const lines = notices.split('\n');
  const missing = names.filter((name) => !lines.some((line) => line.startsWith(`${name} `) && /\d/.test(line)));
  return outcomeOf(
    missing.map((name) => `${name} ships, and its notice is not in public/licences.txt`),
    [`the notices of ${names.length} packages ship`],
  );
}
