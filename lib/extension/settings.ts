/** Where the settings are stored: with the reader's browser account where the browser has that, else on the device. */
import { DEFAULTS, readSettings, type Settings } from '../settings';
import { browser } from './browser';

/** The detection script asks for the same entry, see raw-settings.ts. */
const KEY = 'settings';

const area = () => browser.storage.sync ?? browser.storage.local;

/** The settings as they are now; the defaults when they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    return readSettings((await area().get(KEY))[KEY]);
  } catch {
    return DEFAULTS;
  }
}

/** Throws when the browser cannot store them. */
export const saveSettings = (settings: Settings): Promise<void> => area().set({ [KEY]: settings });

/** Calls back with the settings after each change, also one that came from another device. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  area().onChanged.addListener((changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[KEY];
    if (change) onChange(readSettings(change.newValue));
  });
}

export const eraseSettings = (): Promise<void> => area().clear();
