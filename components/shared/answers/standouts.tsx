import type { Texts } from '../../../lib/texts';
import type { Report } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';
import { Quote, type ShowQuote } from './quote';
import { Rarity } from './rarity';

/** What a reader should know first, each with its quote one click away. Nothing when nothing stands out. */
export function Standouts({ report, texts, onShowQuote }: { report: Report; texts: Texts; onShowQuote: ShowQuote }) {
  const { t, items } = texts;
  const chosen = report.standouts.flatMap((id) => report.items.filter((item) => item.id === id));
  if (chosen.length === 0) return null;
  return (
    <section class="standouts">
      <h2>{t('standouts')}</h2>
      <ul class="rows">
        {chosen.map((item) => (
          <li key={item.id}>
            <details data-standout={item.id}>
              <summary>
                <ToneGlyph tone={item.tone} />
                <span class="label">
                  {items.label(item.id)}
                  <span class="spoken"> ({t(item.tone === 'good' ? 'standout_good' : 'standout_concern')})</span>
                </span>
                <span class="sentence">{items.said(item)}</span>
                <Rarity item={item} t={t} />
              </summary>
              <div class="inside">
                {item.evidence.map((evidence) => (
                  <Quote key={`${evidence.block}:${evidence.quote}`} evidence={evidence} t={t} onShow={onShowQuote} />
                ))}
              </div>
            </details>
          </li>
        ))}
      </ul>
    </section>
  );
}
