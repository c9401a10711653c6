import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId, Pillar } from '../../../lib/checklist/item';
import type { Texts } from '../../../lib/texts';
import type { Report, ReportItem, Tone } from '../../../lib/types';
import { Strip } from '../strip';
import { Answers } from './answers';
import type { HereThere } from './here';
import type { ShowQuote } from './quote';
import { type ToAnswer, Why } from './why';

export const PILLARS: readonly Pillar[] = ['tracking', 'sharing', 'rights'];

/** The groups of the answers, under the same names: the choices add up to all answers. */
const FILTERS = ['all', 'concern', 'good', 'neutral', 'unclear', 'silent'] as const satisfies readonly (Tone | 'all')[];
type Filter = (typeof FILTERS)[number];

const passes = ({ tone }: ReportItem, filter: Filter): boolean => filter === 'all' || tone === filter;

interface ChecklistProps {
  report: Report;
  texts: Texts;
  onShowQuote: ShowQuote;
  here: HereThere | null;
  /** The answer that the reader is to be brought to, a new object for each time. */
  wanted: { item: ItemId } | null;
  onAnswer: ToAnswer;
}

/** Every answer, by pillar, with a choice of which to see. */
export function Checklist({ report, texts, onShowQuote, here, wanted, onAnswer }: ChecklistProps) {
  const { t } = texts;
  const [filter, choose] = useState<Filter>('all');
  const list = useRef<HTMLElement>(null);
  // Until its answer is there: the filter may hide it.
  const pending = useRef<ItemId | null>(null);
  useEffect(() => {
    pending.current = wanted?.item ?? null;
    if (wanted) choose('all');
  }, [wanted]);
  useEffect(() => {
    const answer = pending.current && list.current?.querySelector(`#answer-${pending.current}`);
    if (!answer) return;
    pending.current = null;
    answer.setAttribute('open', '');
    answer.querySelector('summary')?.focus();
    answer.scrollIntoView({ block: 'start' });
  }, [wanted, filter]);
  const shown = report.items.filter((item) => passes(item, filter));
  return (
    <section class="checklist" data-filter={filter} ref={list}>
      <h2>{t('checklist')}</h2>
      <fieldset class="filter">
        <legend class="spoken">{t('filter')}</legend>
        {FILTERS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="filter"
              value={one}
              checked={one === filter}
              class="spoken"
              onChange={() => choose(one)}
            />
            <span class="chip">
              {one === 'all' ? t('filter_all') : t(`group_${one}`)}{' '}
              <i>{report.items.filter((item) => passes(item, one)).length}</i>
            </span>
          </label>
        ))}
      </fieldset>
      {PILLARS.map((pillar) => {
        const grade = report.grades[pillar];
        const items = shown.filter((item) => item.pillar === pillar);
        return (
          <section key={pillar} class="panel" id={`pillar-${pillar}`} tabIndex={-1}>
            <h2>
              {t(`pillar_${pillar}`)}
              {grade && <span class={`letter grade-${grade.letter.toLowerCase()}`}>{grade.letter}</span>}
            </h2>
            {grade && <Strip grade={grade} corpusSize={report.corpusSize} t={t} />}
            <Why which={pillar} {...{ report, texts, onAnswer }} method={null} />
            {items.length > 0 ? (
              <Answers {...{ items, texts, onShowQuote, here }} />
            ) : (
              <p class="hint none">{t('filter_none')}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
