import type { Texts } from '../../../lib/texts';
import type { ReportItem } from '../../../lib/types';

/** An answer that at most this share of the corpus's policies gives is marked as rare. */
const RARE = 0.1;

/** The mark of a rare answer; nothing for what many policies say, for what could not be told, and where it may be a misreading. */
export function Rarity({ item, texts: { t, items } }: { item: ReportItem; texts: Texts }) {
  const { tone, prevalence } = item;
  if (prevalence > RARE || tone === 'unclear' || !items.isSure(item)) return null;
  const percent = Math.round(100 * prevalence);
  const kind = tone === 'silent' ? 'rare_silence' : 'rare';
  return <span class="rare">{percent < 1 ? t(`${kind}_none`) : t(kind, percent)}</span>;
}
