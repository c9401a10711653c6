/** The worst change of a policy in words. */
import type { ItemId } from '../checklist/item';
import { snake, type Texts } from '../texts';
import type { Headline } from './compare';

/** What has a headline of its own; others are told by their answer. */
const OWN = ['sells-data', 'shares-for-advertising', 'cross-site-tracking', 'behavioural-ads', 'ai-training'] as const;

/** In: the worst change. Out: a sentence: "New: the policy says it sells your personal data." */
export function headlineText({ kind, item }: Headline, { t, items }: Pick<Texts, 't' | 'items'>): string {
  if (kind === 'gone') return t('change_gone', items.answer(item.id, item.answer));
  const own = ownHeadline(item);
  return own ? t(`change_new_${snake(own)}`) : t('change_new', items.said(item));
}

/** None for an answer of which more is known: it sells by a law's word alone, asks first, or does it in some places. */
function ownHeadline({
  id,
  answer,
  attributes: { sale, ...others } = {},
}: Headline['item']): (typeof OWN)[number] | null {
  const isPlain = answer === 'yes' && Object.keys(others).length === 0;
  const isOwnWord = id !== ('sells-data' satisfies ItemId) || sale === 'own-word';
  return (isPlain && isOwnWord && OWN.find((one) => one === id)) || null;
}
