import { useState } from 'preact/hooks';
import type { Piece } from '../../../lib/evidence/short-quote';
import type { Texts } from '../../../lib/texts';
import type { Evidence } from '../../../lib/types';
import { usePolicyWords } from './policy-language';

/** Brings the page to a quote; out: whether it was found there. */
export type ShowQuote = (evidence: Evidence) => Promise<boolean>;

interface QuoteProps {
  evidence: Evidence;
  t: Texts['t'];
  /** Null: no page with the sentence is open beside it. */
  onShow: ShowQuote | null;
  /** What is shown of it, with the deciding words marked; missing: the whole of it. */
  words?: readonly Piece[];
  /** Without its heading, where there is little room. */
  short?: boolean;
}

/** A sentence of the policy, word for word. A click shows it on the page, where one is open. */
export function Quote({ evidence, t, onShow, words, short = false }: QuoteProps) {
  const [found, setFound] = useState<boolean | null>(null);
  const shape = short ? 'quote quote-short' : 'quote';
  if (evidence.page !== undefined || !onShow)
    return (
      // The browser's viewer of PDFs cannot be brought to a sentence: the page is named instead.
      <blockquote class={shape} data-page={evidence.page}>
        <Words
          {...{ evidence, t, words, short }}
          action={evidence.page === undefined ? '' : t('quote_page', String(evidence.page))}
        />
      </blockquote>
    );
  return (
    <div class={shape}>
      <button type="button" onClick={async () => setFound(await onShow(evidence))}>
        <Words {...{ evidence, t, words, short }} action={t('quote_show')} spoken={short} />
      </button>
      <p class={found === false ? 'quote-missing' : 'quote-found'} role="status">
        {found !== null && t(found ? 'quote_shown' : 'quote_not_found')}
      </p>
    </div>
  );
}

interface WordsProps extends Pick<QuoteProps, 'evidence' | 't'> {
  words: readonly Piece[] | undefined;
  short: boolean;
  /** What a click does, or where it stands; "" for neither. */
  action: string;
  /** What a click does is read aloud, and an arrow shows it. */
  spoken?: boolean;
}

function Words({ evidence: { quote, heading }, t, words, short, action, spoken = false }: WordsProps) {
  const spokenAs = usePolicyWords();
  const pieces = words ?? [{ text: quote, marked: false }];
  return (
    <>
      {!short && <Under heading={heading} t={t} />}
      <span class="quote-words" {...spokenAs}>
        {pieces.map(({ text, marked }, at) => (marked ? <mark key={at}>{text}</mark> : text))}
      </span>
      {action && <span class={spoken ? 'spoken' : 'quote-action'}>{action}</span>}
    </>
  );
}

/** Under which heading of the policy it stands; nothing for one without. */
function Under({ heading, t }: { heading: string; t: Texts['t'] }) {
  const words = usePolicyWords();
  const [before = '', after = ''] = t('quote_heading', '*').split('*');
  return heading ? (
    <span class="quote-heading">
      {before}
      <bdi {...words}>{heading}</bdi>
      {after}
    </span>
  ) : null;
}
