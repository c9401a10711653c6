import { useState } from 'preact/hooks';
import type { Pillar } from '../lib/checklist/item';
import type { Texts } from '../lib/texts';
import type { Report, ReportItem, Tone } from '../lib/types';
import { Answers } from './answers';
import type { ShowQuote } from './quote';
import { Strip } from './strip';

export const PILLARS: readonly Pillar[] = ['tracking', 'sharing', 'rights'];

const FILTERS = ['all', 'concern', 'good', 'silent'] as const satisfies readonly ('all' | Tone)[];
type Filter = (typeof FILTERS)[number];

const passes = (item: ReportItem, filter: Filter): boolean => filter === 'all' || item.tone === filter;

/** Every answer, by pillar, with a choice of which to see. */
export function Checklist({ report, texts, onShowQuote }: { report: Report; texts: Texts; onShowQuote: ShowQuote }) {
  const { t } = texts;
  const [filter, choose] = useState<Filter>('all');
  const shown = report.items.filter((item) => passes(item, filter));
  return (
    <section class="checklist" data-filter={filter}>
      <h2 class="spoken">{t('checklist')}</h2>
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
              {t(`filter_${one}`)} <i>{report.items.filter((item) => passes(item, one)).length}</i>
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
            {items.length > 0 ? (
              <Answers items={items} texts={texts} onShowQuote={onShowQuote} />
            ) : (
              <p class="hint none">{t('filter_none')}</p>
            )}
          </section>
        );
      })}
    </section>
  );
}
