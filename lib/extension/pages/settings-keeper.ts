/** The settings as the options page has them: what cannot be read is never written over. */
import { DEFAULTS, type Settings } from '../../settings';
import { readStored, saveSettings } from '../shared/settings';

export interface SettingsKeeper {
  /** The settings; the defaults as long as the browser cannot read them. */
  now(): Settings;
  /** Did the browser read them? */
  areRead(): boolean;
  /** What was changed elsewhere. */
  take(settings: Settings): void;
  /** Changes and stores them. Where they could not be read, they are read once more first. */
  change(wanted: (now: Settings) => Settings): Promise<'saved' | 'not_saved' | 'unreadable'>;
}

export async function settingsKeeper(): Promise<SettingsKeeper> {
  let known = await readStored().catch(() => null);
  return {
    now: () => known ?? DEFAULTS,
    areRead: () => known !== null,
    take: (settings) => {
      known = settings;
    },
    async change(wanted) {
      known ??= await readStored().catch(() => null);
      if (known === null) return 'unreadable';
      const before = known;
      // At once, so that a second change builds on this one.
      known = wanted(before);
      try {
        await saveSettings(known);
        return 'saved';
      } catch {
        known = before;
        return 'not_saved';
      }
    },
  };
}
