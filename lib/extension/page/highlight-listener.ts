/** The page's side of the highlights: hears requests, in a page that may be injected into any number of times. */
import type { Deeds, Outcome } from '../../evidence/show-all';
import type { HighlightAllMessage, QuoteClickedMessage } from '../contract/highlight-messages';
import type { HighlightAnswer, HighlightMessage, HighlightRequest } from '../contract/messages';
import { askExtension, type RawListener, rawRuntime, sendToBackground } from './raw-runtime';

/** Under this name the world of our scripts remembers what the last injection left behind. */
const LEFT_BEHIND = Symbol.for('candor.highlight');

interface World {
  [LEFT_BEHIND]?: () => void;
}

type AllRequest = Extract<HighlightAllMessage, { type: 'background-to-page:highlight-all' }>;

/** What the script can do to its page. */
interface Highlighter {
  show(request: HighlightRequest): Promise<boolean>;
  showAll(request: AllRequest, deeds: Deeds): Outcome;
  hideAll(): void;
}

/**
 * Answers the background's requests. A second injection replaces the first: the script of an extension that was
 * reloaded since hears nothing any more.
 */
export function answerHighlights(page: Highlighter): void {
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
    switch (message.type) {
      case 'background-to-page:highlight': {
        const reply = (found: boolean): void => answer({ found } satisfies HighlightAnswer);
        page.show(message.request).then(reply, () => reply(false));
        return true;
      }
      case 'background-to-page:highlight-all':
        answer(page.showAll(message, { onOff: tellOff, onQuote: tellQuote }));
        return undefined;
      case 'background-to-page:highlights-off':
        page.hideAll();
        answer(null);
        return undefined;
    }
  };
  runtime.onMessage.addListener(listener);
  world[LEFT_BEHIND] = () => runtime.onMessage.removeListener(listener);
}

/** `OFF_MESSAGE` of highlights.ts, which would bring the whole browser API into the page. */
const tellOff = (): void => void sendToBackground({ type: 'page-to-extension:highlights-off' });

/** The panel answers true when it has that quote; where none is open, nobody answers. */
async function tellQuote(index: number): Promise<boolean> {
  const message: QuoteClickedMessage = { type: 'page-to-extension:quote-clicked', index };
  return (await askExtension(message)) === true;
}

const TYPES: readonly string[] = [
  'background-to-page:highlight',
  'background-to-page:highlight-all',
  'background-to-page:highlights-off',
] satisfies (HighlightMessage | HighlightAllMessage)['type'][];

/** Only the extension itself can send messages here, so the type is proof enough of the rest. */
function isRequest(message: unknown): message is HighlightMessage | HighlightAllMessage {
  return typeof message === 'object' && message !== null && 'type' in message && TYPES.includes(String(message.type));
}
