/** Injected on a click on a quote: brings the page to it. The request comes as a message, see `HighlightMessage`. */
import { showQuote } from '@/lib/evidence/show';
import { answerHighlights } from '@/lib/extension/highlight-listener';

export default defineUnlistedScript(() => answerHighlights((request) => showQuote(document, request)));
