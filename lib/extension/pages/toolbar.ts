/** Whether the reader can see the toolbar button, and with it the letter. */
import { browser } from '../shared/browser';

/** What not every browser has, though the types say so. */
interface WithUserSettings {
  getUserSettings?: () => Promise<{ isOnToolbar?: boolean }>;
  onUserSettingsChanged?: { addListener(listener: () => void): void };
}

const action = (): WithUserSettings => browser.action as WithUserSettings;

/** Null when the browser does not say. */
export async function isOnToolbar(): Promise<boolean | null> {
  try {
    return (await action().getUserSettings?.())?.isOnToolbar ?? null;
  } catch {
    return null;
  }
}

/** Calls back whenever that may be otherwise: when the browser says so, and when the reader comes back to the page. */
export function watchToolbar(document: Document, onChange: (onToolbar: boolean | null) => void): void {
  const look = async (): Promise<void> => onChange(await isOnToolbar());
  action().onUserSettingsChanged?.addListener(look);
  // Older browsers tell nothing: what is clicked beside the page takes the focus from it.
  document.defaultView?.addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
}
