/** The settings as the options page has them: what cannot be read is never written over. */
import { DEFAULTS, type Settings } from '../../settings';
import { readStored, saveSettings } from '../shared/settings';

interface SettingsKeeper {
  /** The settings; the defaults as long as the browser cannot read them. */
  now(): Settings;
  /** Did the browser read them? */
  areRead(): boolean;
  take(settings: Settings): void;
  /**
   * Reads what is stored, after somebody changed it. Out: whether that says something new. What is read while this page stores
   * a change of its own, entry by entry, does not.
   */
  readAgain(): Promise<boolean>;
  /** Changes and stores them. Where they could not be read, they are read once more first. */
  change(wanted: (now: Settings) => Settings): Promise<'saved' | 'not_saved' | 'unreadable'>;
}

export async function settingsKeeper(): Promise<SettingsKeeper> {
  let known = await readStored().catch(() => null);
  let saving = 0;
  let changes = 0;
  return {
    now: () => known ?? DEFAULTS,
    areRead: () => known !== null,
    take: (settings) => {
      known = settings;
    },
    async readAgain() {
      const before = changes;
      const stored = await readStored().catch(() => null);
      const isOld = saving > 0 || changes !== before;
      if (!stored || isOld || JSON.stringify(stored) === JSON.stringify(known)) return false;
      known = stored;
      return true;
    },
    async change(wanted) {
      known ??= await readStored().catch(() => null);
      if (known === null) return 'unreadable';
      const before = known;
      // At once, so that a second change builds on this one.
      known = wanted(before);
      saving++;
      const mine = ++changes;
      try {
        await saveSettings(known);
        return 'saved';
      } catch {
        // A part of it may be stored: what is known is what stands there. A later change stores this one with its own.
        const stored = await readStored().catch(() => null);
        if (changes === mine) known = stored ?? before;
        return 'not_saved';
      } finally {
        saving--;
      }
    },
  };
}
