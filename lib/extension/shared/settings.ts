/**
 * Where the settings are stored: with the reader's browser account where the browser has that, else on the device. The
 * sites to leave alone tell where somebody goes, so they are stored on the device alone, and so is where the reader lives.
 */
import { FIELDS, read } from '../../schemas';
import { DEFAULTS, readSettings, type Settings, toStore } from '../../settings';
import { browser } from './browser';

/** The detection script asks for the first two, see page/raw-settings.ts. */
const KEY = 'settings';
/** Of the device's own store. */
const SITES_KEY = 'leaveAlone';
const PLACE_KEY = 'place';
const OWN_KEYS = [SITES_KEY, PLACE_KEY];

const area = () => browser.storage.sync ?? browser.storage.local;

/** The settings as they are now. Throws when the browser cannot read them: that says nothing of what the reader chose. */
export async function readStored(): Promise<Settings> {
  const [shared, own] = await Promise.all([area().get(KEY), browser.storage.local.get(OWN_KEYS)]);
  // Sites that an earlier version has stored with the others are still left alone.
  const stored = { ...readSettings(shared[KEY]), place: own[PLACE_KEY] };
  return readSettings({ ...stored, leaveAlone: own[SITES_KEY] ?? stored.leaveAlone });
}

/** For who must go on whatever happens: where settings cannot be read, defaults under which no page is looked at unasked. */
export async function loadSettings(): Promise<Settings> {
  try {
    return await readStored();
  } catch {
    return { ...DEFAULTS, detect: false };
  }
}

/** Throws when the browser cannot store them. */
export async function saveSettings({ place, leaveAlone, ...shared }: Settings): Promise<void> {
  const stored = (await area().get(KEY))[KEY];
  const own = { place: null, leaveAlone: [] };
  const { place: _place, leaveAlone: _sites, ...toKeep } = toStore(stored, { ...shared, ...own });
  // The sites first: should only one of the two be stored, none of them is lost.
  await browser.storage.local.set({ [SITES_KEY]: leaveAlone, [PLACE_KEY]: place });
  await area().set({ [KEY]: toKeep });
}

/** Takes the sites to leave alone out of what the browser syncs, where an earlier version has put them. */
export async function keepSitesHere(): Promise<void> {
  const stored = read(FIELDS, (await area().get(KEY))[KEY]);
  if (stored && SITES_KEY in stored) await saveSettings(await readStored());
}

/** Keeps where the reader lives, and nothing else. Out: whether the browser could store it. */
export const savePlace = (place: Settings['place']): Promise<boolean> =>
  browser.storage.local.set({ [PLACE_KEY]: place }).then(
    () => true,
    () => false,
  );

/**
 * Calls back after each change of the settings that are shared among devices, with them as they are and as they were; null
 * where the browser does not say. What the device alone keeps is left at its defaults.
 */
export function watchShared(onChange: (settings: Settings, before: Settings | null) => void): void {
  area().onChanged.addListener((changes: Record<string, { oldValue?: unknown; newValue?: unknown }>) => {
    const change = changes[KEY];
    if (!change) return;
    const { oldValue, newValue } = change;
    onChange(readSettings(newValue), oldValue === undefined ? null : readSettings(oldValue));
  });
}

/** Calls back with the settings after each change, also one that came from another device. */
export function watchSettings(onChange: (settings: Settings) => void): void {
  area().onChanged.addListener(async (changes: Record<string, unknown>) => {
    if (changes[KEY]) onChange(await loadSettings());
  });
  browser.storage.local.onChanged.addListener(async (changes: Record<string, unknown>) => {
    if (OWN_KEYS.some((key) => key in changes)) onChange(await loadSettings());
  });
}

/** The device's own store is erased by whoever erases everything. */
export const eraseSettings = (): Promise<void> => area().clear();
