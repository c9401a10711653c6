/** The page's side of the highlights: does what the background calls for, in a page that may be injected into any number of times. */
import type { Deeds, Outcome } from '../../evidence/show-all';
import type { HighlightAllMessage, HighlightsOffMessage, QuoteClickedMessage } from '../contract/highlight-messages';
import type { HighlightAnswer, HighlightRequest } from '../contract/messages';
import { HIGHLIGHTER, type Highlighter } from '../contract/page-world';
import { askExtension } from './raw-runtime';

type AllRequest = Extract<HighlightAllMessage, { type: 'background-to-page:highlight-all' }>;

/** What the script can do to its page. */
interface Page {
  show(request: HighlightRequest): Promise<boolean>;
  showAll(request: AllRequest, deeds: Deeds): Outcome;
  hideAll(): void;
}

/** Leaves what the background calls. A second injection replaces the first, of an extension that was reloaded since. */
export function answerHighlights(page: Page): void {
  const highlighter: Highlighter = async (message) => {
    switch (message.type) {
      case 'background-to-page:highlight':
        return { found: await page.show(message.request).catch(() => false) } satisfies HighlightAnswer;
      case 'background-to-page:highlight-all':
        return page.showAll(message, { onOff: tellOff, onQuote: (index) => tellQuote(message.report, index) });
      case 'background-to-page:highlights-off':
        page.hideAll();
        return null;
    }
  };
  Reflect.set(globalThis, Symbol.for(HIGHLIGHTER), highlighter);
}

const tellOff = (): void => {
  const message: HighlightsOffMessage = { type: 'page-to-extension:highlights-off' };
  void askExtension(message);
};

/** The panel answers true when it has that quote; where none is open, nobody answers. */
async function tellQuote(report: string, index: number): Promise<boolean> {
  const message: QuoteClickedMessage = { type: 'page-to-extension:quote-clicked', report, index };
  return (await askExtension(message)) === true;
}
