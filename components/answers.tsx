import { useState } from 'preact/hooks';
import type { Texts } from '../lib/texts';
import type { Evidence, ReportItem, Tone } from '../lib/types';
import { ToneGlyph } from './glyphs';

/** The groups of answers, in the order in which they are shown. */
const TONES: readonly Tone[] = ['concern', 'good', 'neutral', 'unclear', 'silent'];

/** Brings the page to a quote; out: whether it was found there. */
export type ShowQuote = (evidence: Evidence) => Promise<boolean>;

interface Shared {
  texts: Texts;
  onShowQuote: ShowQuote;
}

/** The answers of one pillar, grouped by what they mean to the reader. */
export function Answers({ items, ...shared }: Shared & { items: readonly ReportItem[] }) {
  return TONES.map((tone) => {
    const group = items.filter((item) => item.tone === tone);
    return group.length > 0 && <Group key={tone} tone={tone} items={group} {...shared} />;
  });
}

function Group({ tone, items, ...shared }: Shared & { tone: Tone; items: readonly ReportItem[] }) {
  const { t } = shared.texts;
  return (
    <section class={`group group-${tone}`}>
      <h2>
        <ToneGlyph tone={tone} />
        {t(`group_${tone}`)}
        <span class="count">{items.length}</span>
      </h2>
      {(tone === 'silent' || tone === 'unclear') && <p class="hint">{t(`group_${tone}_hint`)}</p>}
      <ul>
        {items.map((item) => (
          <li key={item.id}>
            <Answer item={item} {...shared} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One answer: its sentence, and folded away what it rests on and why it matters. */
function Answer({ item, texts, onShowQuote }: Shared & { item: ReportItem }) {
  const { t, items } = texts;
  const sentence = <span class="sentence">{items.answer(item.id, item.answer)}</span>;
  // "The policy does not say …" ten times over helps nobody: the group says it once, the sentence is inside.
  const silent = item.tone === 'silent' && item.evidence.length === 0;
  return (
    <details data-item={item.id} data-answer={item.answer}>
      <summary>
        <span class="label">{items.label(item.id)}</span>
        {!silent && sentence}
      </summary>
      <div class="inside">
        <p>{items.question(item.id)}</p>
        {silent && <p>{sentence}</p>}
        {item.evidence.length > 0 && <h3>{t('item_quotes', item.evidence.length)}</h3>}
        {item.evidence.map((evidence) => (
          <Quote key={`${evidence.block}:${evidence.quote}`} evidence={evidence} t={t} onShow={onShowQuote} />
        ))}
        {item.evidence.length === 0 && (
          <p class="hint">{t(item.tone === 'unclear' ? 'item_no_quote_unclear' : 'item_no_quote_silent')}</p>
        )}
        <h3>{t('item_why')}</h3>
        <p>{items.why(item.id)}</p>
      </div>
    </details>
  );
}

/** A sentence of the policy, word for word. A click shows it on the page. */
function Quote({ evidence, t, onShow }: { evidence: Evidence; t: Texts['t']; onShow: ShowQuote }) {
  const [found, setFound] = useState<boolean | null>(null);
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
