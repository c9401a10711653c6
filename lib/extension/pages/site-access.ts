/** The access to all sites, which both browsers let the user withhold: Chrome as "On click", Firefox as optional. */
import { browser } from '../shared/browser';

const SITES = { origins: ['http://*/*', 'https://*/*'] };

/** Null when the browser does not say. */
export const hasSites = (): Promise<boolean | null> => browser.permissions.contains(SITES).catch(() => null);

/** To be called from a click. Out: whether there is access now. */
export const askForSites = (): Promise<boolean | null> =>
  browser.permissions
    .request(SITES)
    .catch(() => false)
    .then(hasSites);

export function watchSites(onChange: (access: boolean | null) => void): void {
  const look = async (): Promise<void> => onChange(await hasSites());
  browser.permissions.onAdded.addListener(look);
  browser.permissions.onRemoved.addListener(look);
}
