/**
 * The runtime API as the browser gives it, for the scripts that run in web pages: the polyfill would cost every page
 * ten times what the script itself does. Nothing else imports the API this way.
 */

interface RawRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
}

/** The runtime, or null in a script whose extension was reloaded or removed under it. Both browsers have `chrome`. */
function rawRuntime(): RawRuntime | null {
  const { chrome } = globalThis as { chrome?: { runtime?: RawRuntime } };
  return chrome?.runtime?.id ? chrome.runtime : null;
}

/** Sends a message to the pages of the extension. Out: the answer of the one that has one, else undefined. Never throws. */
export async function askExtension(message: unknown): Promise<unknown> {
  try {
    return await rawRuntime()?.sendMessage(message);
  } catch {
    return undefined;
  }
}

/**
 * Sends a message to the background, which answers with true once it has done what that asks for. Out: whether there is still an
 * extension to send it to. `onLost`: the background was stopped before it was done. Never throws.
 */
export function sendToBackground(message: unknown, onLost: () => void): boolean {
  try {
    const runtime = rawRuntime();
    // A background that is stopped rejects in one browser, and gives nothing in the other.
    runtime?.sendMessage(message)?.then((answer) => answer === true || onLost(), onLost);
    return runtime !== null;
  } catch {
    return false;
  }
}
