import type { Texts } from '../../../lib/texts';
import type { Report } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';
import { HereLines, type HereThere } from './here';
import { Quote, type ShowQuote } from './quote';
import { Rarity } from './rarity';

interface StandoutsProps {
  report: Report;
  texts: Texts;
  /** Null: no page with the quotes is open beside it. */
  onShowQuote: ShowQuote | null;
  here: HereThere | null;
}

/** So many have two lines for their words; a fourth, the good point, one: three have told what to heed. */
const TWO_LINES = 3;

/** What a reader should know first, each with the words that say it. Nothing when nothing stands out. */
export function Standouts({ report, texts, onShowQuote, here }: StandoutsProps) {
  const { t, items } = texts;
  const chosen = report.standouts.flatMap((id) => report.items.filter((item) => item.id === id));
  if (chosen.length === 0) return null;
  return (
    <section class="standouts">
      <h2>{t('standouts')}</h2>
      <ul class="rows">
        {chosen.map((item, at) => (
          <li key={item.id} class="standout" data-standout={item.id}>
            <ToneGlyph tone={item.tone} />
            <p class="label">
              {items.said(item)}
              <span class="spoken"> ({t(item.tone === 'good' ? 'standout_good' : 'standout_concern')})</span>
            </p>
            {item.evidence.slice(0, 1).map((evidence) => (
              <Quote
                key={evidence.quote}
                words={items.shortQuote(item, evidence.quote, at < TWO_LINES ? 2 : 1)}
                short
                evidence={evidence}
                t={t}
                onShow={onShowQuote}
              />
            ))}
            <HereLines id={item.id} here={here} t={t} />
            <Rarity item={item} texts={texts} />
          </li>
        ))}
      </ul>
    </section>
  );
}
