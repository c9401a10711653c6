/** Injected on a click on a quote, or to highlight all: leaves what the background then calls, see `highlight-listener.ts`. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { showQuote } from '@/lib/evidence/show';
import { hideAll, showAll } from '@/lib/evidence/show-all';
import { answerHighlights } from '@/lib/extension/page/highlight-listener';

export default defineUnlistedScript(() =>
  answerHighlights({
    show: (request) => showQuote(document, request),
    showAll: ({ quotes, texts }, deeds) => showAll(document, quotes, texts, deeds),
    hideAll: () => hideAll(document),
  }),
);
