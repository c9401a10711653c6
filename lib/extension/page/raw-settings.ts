/** The two settings that the script on every page obeys, read without the polyfill. Imported by that script alone. */

/** Both browsers have it; written as short as it can be, because every page pays for it. */
declare const chrome: {
  storage: { sync: { get(key: string): Promise<{ settings: { detect?: unknown; leaveAlone: string[] } }> } };
};

/** May pages of this host be looked at by themselves? Yes, where that cannot be told. Never throws. */
export async function mayLook(hostname: string): Promise<boolean> {
  try {
    const { settings } = await chrome.storage.sync.get('settings');
    return settings.detect !== false && !settings.leaveAlone.some((site) => `.${hostname}`.endsWith(`.${site}`));
  } catch {
    // Nothing stored, or nonsense: the background reads the settings with care before anything comes of a look.
    return true;
  }
}
