/**
 * The runtime API as the browser gives it, for the scripts that run in web pages: the polyfill would cost every page
 * ten times what the script itself does. Nothing else imports the API this way.
 */

interface RawRuntime {
  id?: string;
  sendMessage(message: unknown): Promise<unknown> | undefined;
  onMessage: {
    addListener(listener: RawListener): void;
    removeListener(listener: RawListener): void;
  };
}

/** Answers through the third argument; true keeps the channel open. */
export type RawListener = (message: unknown, sender: unknown, answer: (value: unknown) => void) => boolean | undefined;

/** The runtime, or null in a script whose extension was reloaded or removed under it. Both browsers have `chrome`. */
export function rawRuntime(): RawRuntime | null {
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

/** Sends a message to the background. Out: whether there is still an extension to send it to. Never throws. */
export function sendToBackground(message: unknown): boolean {
  try {
    const runtime = rawRuntime();
    // The background may be gone by the time it would answer; nobody waits for that.
    runtime?.sendMessage(message)?.catch(() => {});
    return runtime !== null;
  } catch {
    return false;
  }
}
