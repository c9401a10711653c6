/**
 * What a letter is about: the policy, its date, what was not read. For tests from outside: `data-dated` and
 * `data-unread`, the kinds of what was not read.
 */
import type { Texts } from '../../../lib/texts';
import type { Report } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';
import { Quote, type ShowQuote } from './quote';

/** "This policy: C", the word for the policy stressed, with the policy's own date in its own words. */
export function ThisPolicy({ letter, dated, t }: { letter: string; dated: string | undefined; t: Texts['t'] }) {
  const [before = '', stressed = '', after = ''] = t('this_policy', letter).split('*');
  const [beforeDate = '', afterDate = ''] = t('dated_short', '*').split('*');
  return (
    <p class="this-policy">
      <span>
        {before}
        <strong>{stressed}</strong>
        {after}
      </span>{' '}
      {dated && (
        <span class="dated">
          {beforeDate}
          <bdi data-dated>{dated}</bdi>
          {afterDate}
        </span>
      )}
    </p>
  );
}

/** What the report speaks of, and what it does not. */
export function AboutLetter({ report, texts }: { report: Report; texts: Texts }) {
  const { t, items } = texts;
  const { unread, cut } = report;
  return (
    <div class="about-letter">
      {report.grades.overall && <p>{t('says_not_does')}</p>}
      {unread && <p data-unread={unread.join(' ')}>{items.unread(unread)}</p>}
      {cut && <p>{t('text_cut')}</p>}
    </div>
  );
}

/** Is anything collected at all? Not graded, but first: most answers rest on it. For tests: `data-collection`. */
export function Collected({ report, texts, onShowQuote }: { report: Report; texts: Texts; onShowQuote: ShowQuote }) {
  const { t, items } = texts;
  const { collection } = report;
  const sentence = items.collected(report);
  if (!collection || sentence === null) return null;
  return (
    <section class="standouts">
      <ul class="rows collected">
        <li>
          <details data-collection={collection.answer}>
            <summary>
              <ToneGlyph tone={collection.answer === 'more' ? 'neutral' : 'good'} />
              <span class="label">{t('collection_label')}</span>
              <span class="sentence">{sentence}</span>
            </summary>
            <div class="inside">
              {collection.evidence.map((evidence) => (
                <Quote key={`${evidence.block}:${evidence.quote}`} evidence={evidence} t={t} onShow={onShowQuote} />
              ))}
            </div>
          </details>
        </li>
      </ul>
    </section>
  );
}

/** The same on a page to read and print: with its quotes open. */
export function CollectedInFull({ report, texts: { items } }: { report: Report; texts: Texts }) {
  const { collection } = report;
  const sentence = items.collected(report);
  if (!collection || sentence === null) return null;
  return (
    <div class="about-letter" data-collection={collection.answer}>
      <p>{sentence}</p>
      {collection.evidence.map(({ quote, block }) => (
        <blockquote key={`${block}:${quote}`} dir="auto">
          {quote}
        </blockquote>
      ))}
    </div>
  );
}
