/**
 * What a letter is about: the policy, its date, what was not read. For tests from outside: `data-dated` and
 * `data-unread`, the kinds of what was not read.
 */
import { useState } from 'preact/hooks';
import type { Texts } from '../../../lib/texts';
import type { Evidence, Report } from '../../../lib/types';
import { ToneGlyph } from '../glyphs';
import { TellUs } from '../wrong/this-is-wrong';
import { usePolicyWords } from './policy-language';
import { Quote, type ShowQuote } from './quote';

interface ThisPolicyProps {
  report: Pick<Report, 'dated' | 'takes'>;
  texts: Texts;
  /** Null: the policy's page is not there. */
  onShowQuote: ShowQuote | null;
}

/** What the grade is for, with the policy's own date. */
export function ThisPolicy(props: ThisPolicyProps) {
  return (
    <p class="this-policy">
      <span>{props.texts.t('says_not_does')}</span> <Dated {...props} />
    </p>
  );
}

/**
 * The policy's date in the reader's way where it can be read in one way alone, with its words at a click, or beside it where
 * there is no page to show them on; else in the policy's own words.
 */
function Dated({ report: { dated, takes }, texts: { t, items }, onShowQuote }: ThisPolicyProps) {
  const { lang } = usePolicyWords();
  const on = takes?.updated?.date ?? '';
  const written = items.policyDate(on);
  const words = takes?.updated?.evidence;
  if (!written && !dated) return null;
  const [before = '', after = ''] = t(written ? 'dated_on' : 'dated_short', '*').split('*');
  return (
    <span class="dated">
      {before}
      {written && words ? (
        <DateShown {...{ words, on, written, t, onShowQuote }} />
      ) : (
        <bdi data-dated lang={lang}>
          {dated}
        </bdi>
      )}
      {after}
    </span>
  );
}

interface DateShownProps extends Pick<ThisPolicyProps, 'onShowQuote'> {
  words: Evidence;
  /** YYYY-MM-DD or YYYY-MM. */
  on: string;
  written: string;
  t: Texts['t'];
}

function DateShown({ words, on, written, t, onShowQuote }: DateShownProps) {
  const { lang } = usePolicyWords();
  const [found, setFound] = useState<boolean | null>(null);
  const time = (
    <time data-dated datetime={on}>
      {written}
    </time>
  );
  if (!onShowQuote || words.page !== undefined)
    return (
      <>
        {time} (“<bdi lang={lang}>{words.quote}</bdi>”)
      </>
    );
  return (
    <>
      <button
        type="button"
        aria-label={t('takes_show', written)}
        onClick={async () => setFound(await onShowQuote(words))}
      >
        {time}
      </button>
      <span class={found === false ? undefined : 'spoken'} role="status">
        {found !== null && ` ${t(found ? 'quote_shown' : 'quote_not_found')}`}
      </span>
    </>
  );
}

/** Who says so, and how to object. For tests from outside: `data-action`, `wrong-report` and `who-makes`. */
export function WhoSays({ about, texts }: { about: string; texts: Texts }) {
  const { t } = texts;
  return (
    <div class="who-says">
      {t('read_by_program')} <TellUs texts={texts} />{' '}
      <a href={about} target="_blank" rel="noreferrer" data-action="who-makes">
        {t('who_makes')}
      </a>
    </div>
  );
}

/** What the report does not speak of. */
export function AboutLetter({ report, texts }: { report: Report; texts: Texts }) {
  const { t, items } = texts;
  const { unread, cut } = report;
  if (!unread && !cut) return null;
  return (
    <div class="about-letter">
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
export function CollectedInFull({ report, texts: { t, items } }: { report: Report; texts: Texts }) {
  const { collection } = report;
  const sentence = items.collected(report);
  const words = usePolicyWords();
  if (!collection || sentence === null) return null;
  return (
    <section class="about-letter collected-in-full" data-collection={collection.answer}>
      <h2>{t('collection_label')}</h2>
      <p>{sentence}</p>
      {collection.evidence.map(({ quote, block }) => (
        <blockquote key={`${block}:${quote}`} {...words}>
          {quote}
        </blockquote>
      ))}
    </section>
  );
}
