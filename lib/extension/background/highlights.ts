/** Highlighting all quotes of a tab's report: the background's work. */
import type { LegendTexts } from '../../evidence/legend';
import type { Highlighted } from '../../evidence/show-all';
import { read } from '../../schemas';
import { OUTCOME, quotesOf } from '../contract/highlight-messages';
import { t } from '../shared/i18n';
import { tellHighlight } from '../shared/injection';
import { knownOf } from '../shared/known-tabs';
import { speakAsChosen } from '../shared/language';

/** The background's part. Null: there is no report of the tab, or its page cannot be reached. */
export async function answerHighlights(tabId: number, on: boolean): Promise<Highlighted | null> {
  const state = await knownOf(tabId);
  if (!on) {
    const document = state?.status === 'reported' ? state.document : null;
    await tellHighlight(tabId, document, { type: 'background-to-page:highlights-off' });
    return null;
  }
  if (state?.status !== 'reported' || state.fetched) return null;
  const wanted = quotesOf(state);
  const quotes = wanted.map(({ kind, quote, place }) => ({ kind, quote, place }));
  await speakAsChosen();
  const texts = legendTexts();
  const answer = await tellHighlight(tabId, state.document, {
    type: 'background-to-page:highlight-all',
    report: state.text,
    quotes,
    texts,
  });
  const outcome = read(OUTCOME, answer);
  if (!outcome) return null;
  const { found, closed } = outcome;
  const sentences = new Map(
    wanted.map((one, i) => [
      `${one.block}:${one.quote}`,
      { ...one, found: found[i] === true, closed: closed[i] === true },
    ]),
  );
  const all = [...sentences.values()];
  const missing = all.filter((one) => !one.found).map(({ quote, block }) => ({ quote, block }));
  return { total: all.length, missing, closed: all.filter((one) => one.closed).length };
}

const legendTexts = (): LegendTexts => ({
  title: t('extName'),
  off: t('highlights_off'),
  kinds: { concern: t('group_concern'), good: t('group_good'), note: t('group_neutral') },
  missing: t('legend_missing', '{count}'),
  closed: t('legend_closed', '{count}'),
});
