/** The page's side of the highlight: hears requests, in a page that may be injected into any number of times. */
import type { HighlightAnswer, HighlightMessage, HighlightRequest } from './messages';
import { type RawListener, rawRuntime } from './raw-runtime';

/** Under this name the world of our scripts remembers what the last injection left behind. */
const LEFT_BEHIND = Symbol.for('candor.highlight');

interface World {
  [LEFT_BEHIND]?: () => void;
}

/**
 * Answers the background's requests with `show`. A second injection replaces the first: the script of an extension that
 * was reloaded since hears nothing any more.
 */
export function answerHighlights(show: (request: HighlightRequest) => Promise<boolean>): void {
  const runtime = rawRuntime();
  if (!runtime) return;
  const world = globalThis as World;
  try {
    world[LEFT_BEHIND]?.();
  } catch {
    // The listener of an extension that is gone cannot be taken away, and need not be.
  }
  const listener: RawListener = (message, _sender, answer) => {
    if (!isRequest(message)) return undefined;
    const reply = (found: boolean): void => answer({ found } satisfies HighlightAnswer);
    show(message.request).then(reply, () => reply(false));
    return true;
  };
  runtime.onMessage.addListener(listener);
  world[LEFT_BEHIND] = () => runtime.onMessage.removeListener(listener);
}

/** Only the extension itself can send messages here, so the type is proof enough of the rest. */
function isRequest(message: unknown): message is HighlightMessage {
  const type: HighlightMessage['type'] = 'background-to-page:highlight';
  return typeof message === 'object' && message !== null && 'type' in message && message.type === type;
}
