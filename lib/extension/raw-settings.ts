/** The two settings that the script on every page obeys, read without the polyfill. Imported by that script alone. */

interface RawArea {
  get(key: string): Promise<{ settings?: { detect?: unknown; leaveAlone?: unknown } }>;
}

interface WithApi {
  browser?: { storage?: { sync?: RawArea } };
  chrome?: { storage?: { sync?: RawArea } };
}

/** May pages of this host be looked at by themselves? Yes, where that cannot be told. Never throws. */
export async function mayLook(hostname: string): Promise<boolean> {
  try {
    const { browser, chrome } = globalThis as WithApi;
    const { settings } = (await (browser?.storage?.sync ?? chrome?.storage?.sync)?.get('settings')) ?? {};
    if (settings?.detect === false) return false;
    const { leaveAlone } = settings ?? {};
    return !(
      Array.isArray(leaveAlone) &&
      leaveAlone.some((site) => typeof site === 'string' && `.${hostname}`.endsWith(`.${site}`))
    );
  } catch {
    return true;
  }
}
