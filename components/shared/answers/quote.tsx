import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { Evidence } from '../../../lib/types';

/** Brings the page to a quote; out: whether it was found there. */
export type ShowQuote = (evidence: Evidence) => Promise<boolean>;

/** A sentence of the policy, word for word. A click shows it on the page. */
export function Quote({ evidence, t, onShow }: { evidence: Evidence; t: Texts['t']; onShow: ShowQuote }) {
  const [found, setFound] = useState<boolean | null>(null);
  if (evidence.page !== undefined) return <QuoteOfPdf evidence={evidence} page={evidence.page} t={t} />;
  return (
    <div class="quote">
      <button type="button" onClick={async () => setFound(await onShow(evidence))}>
        {evidence.heading && (
          <span class="quote-heading" dir="auto">
            {t('quote_heading', evidence.heading)}
          </span>
        )}
        <span class="quote-words" dir="auto">
          {evidence.quote}
        </span>
        <span class="quote-action">{t('quote_show')}</span>
      </button>
      <p class={found === false ? 'quote-missing' : 'quote-found'} role="status">
        {found !== null && t(found ? 'quote_shown' : 'quote_not_found')}
      </p>
    </div>
  );
}

/** The browser's viewer of PDFs cannot be brought to a sentence: the page is named instead. */
function QuoteOfPdf({ evidence, page, t }: { evidence: Evidence; page: number; t: Texts['t'] }) {
  return (
    <blockquote class="quote" data-page={page}>
      {evidence.heading && (
        <span class="quote-heading" dir="auto">
          {t('quote_heading', evidence.heading)}
        </span>
      )}
      <span class="quote-words" dir="auto">
        {evidence.quote}
      </span>
      <span class="quote-action">{t('quote_page', String(page))}</span>
    </blockquote>
  );
}
