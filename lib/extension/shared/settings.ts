/**
 * Where the settings are stored: with the reader's browser account where the browser has that, else on the device. Where
 * the reader lives is stored on the device alone.
 */
import { DEFAULTS, readSettings, type Settings } from '../../settings';
import { browser } from './browser';

/** The detection script asks for the same entry, see page/raw-settings.ts. */
const KEY = 'settings';
/** Of the device's own store. */
const PLACE_KEY = 'place';

const area = () => browser.storage.sync ?? browser.storage.local;

/** The settings as they are now; the defaults when they cannot be read. */
export async function loadSettings(): Promise<Settings> {
  try {
    const [shared, own] = await Promise.all([area().get(KEY), browser.storage.local.get(PLACE_KEY)]);
    const { place: _elsewhere, ...stored } = readSettings(shared[KEY]);
    return readSettings({ ...stored, place: own[PLACE_KEY] });
  } catch {
    return DEFAULTS;
  }
}

/** Throws when the browser cannot store them. */
export async function saveSettings({ place, ...shared }: Settings): Promise<void> {
  await Promise.all([area().set({ [KEY]: shared }), savePlace(place)]);
}

/** Keeps where the reader lives, and nothing else. Throws when the browser cannot store it. */
export const savePlace = (place: Settings['place']): Promise<void> => browser.storage.local.set({ [PLACE_KEY]: place });

/** Calls back with the settings after each change, also one that came from another device. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  area().onChanged.addListener(async (changes: Record<string, unknown>) => {
    if (changes[KEY]) onChange(await loadSettings());
  });
  browser.storage.local.onChanged.addListener(async (changes: Record<string, unknown>) => {
    if (changes[PLACE_KEY]) onChange(await loadSettings());
  });
}

/** The device's own store is erased by whoever erases everything. */
export const eraseSettings = (): Promise<void> => area().clear();
