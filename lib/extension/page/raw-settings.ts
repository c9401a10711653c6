/** The two settings that the script on every page obeys, read without the polyfill. Imported by that script alone. */

/** Both browsers have it; written as short as it can be, because every page pays for it. */
declare const chrome: {
  storage: Record<
    'sync' | 'local',
    { get(key: string): Promise<{ settings?: { detect?: unknown }; leaveAlone?: string[] }> }
  >;
};

/** May pages of this host be looked at by themselves? No, where the settings cannot be read. Never throws. */
export async function mayLook(hostname: string): Promise<boolean> {
  try {
    const [{ settings }, { leaveAlone }] = await Promise.all([
      chrome.storage.sync.get('settings'),
      chrome.storage.local.get('leaveAlone'),
    ]);
    // Nonsense hinders nobody: the background reads the settings with care before anything comes of a look.
    return settings?.detect !== false && !leaveAlone?.some?.((site) => `.${hostname}`.endsWith(`.${site}`));
  } catch {
    return false;
  }
}
