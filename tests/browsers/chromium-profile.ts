/** The profile that Chromium leaves, for one that is started on it. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The browser's own folder in that of a profile, which holds its log too. */
export const dataIn = (profile: string): string => join(profile, 'data');

interface Preferences {
  extensions: { settings: Record<string, { creation_flags: number }> };
}

/** Among the flags of an extension: it was loaded over the protocol, and goes with its browser. */
const FOR_THIS_RUN_ALONE = 1 << 15;

/** In: the folder of a browser that has gone. Its extension is one that a reader has loaded, from now on, and stays. */
export function keepExtension(folder: string, id: string): void {
  const file = join(folder, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8')) as Preferences;
  const extension = preferences.extensions.settings[id];
  if (!extension) throw new Error(`${file} does not know the extension`);
  extension.creation_flags &= ~FOR_THIS_RUN_ALONE;
  writeFileSync(file, JSON.stringify(preferences));
}
