import { useState } from 'preact/hooks';
import type { Pillar } from '../lib/checklist/item';
import type { Texts } from '../lib/texts';
import type { Grade, Report } from '../lib/types';
import { Answers, type ShowQuote } from './answers';
import { Gauge } from './gauge';

const PILLARS: readonly Pillar[] = ['tracking', 'sharing', 'rights'];

interface Shown {
  report: Report;
  texts: Texts;
  onShowQuote: ShowQuote;
}

/** A grade in words, for those who cannot see the letter. */
const spoken = (t: Texts['t'], grade: Grade | null): string =>
  grade ? t('grade_spoken', grade.letter) : t('grade_none_spoken');

/** The overall grade and what it means. */
export function Overall({ grade, host, t }: { grade: Grade; host: string; t: Texts['t'] }) {
  return (
    <section class="overall" data-overall={grade.letter}>
      <Gauge grade={grade} size="large" />
      <div>
        <h1 dir="auto">
          {host || t('overall')}
          <span class="spoken"> {spoken(t, grade)}</span>
        </h1>
        <p>{t(OVERALL[grade.letter])}</p>
      </div>
    </section>
  );
}

const OVERALL = { A: 'overall_a', B: 'overall_b', C: 'overall_c', D: 'overall_d', E: 'overall_e' } as const;

/** The three pillars side by side, as tabs, and under them the answers of the chosen one. */
export function Pillars({ report, texts, onShowQuote }: Shown) {
  const { t } = texts;
  const [chosen, choose] = useState<Pillar>('tracking');

  const onKeyDown = (event: KeyboardEvent): void => {
    const next = neighbour(chosen, event.key);
    if (!next) return;
    event.preventDefault();
    choose(next);
    const list = event.currentTarget;
    if (list instanceof Element) list.querySelector<HTMLElement>(`[data-pillar="${next}"]`)?.focus();
  };

  return (
    <>
      <div class="pillars" role="tablist" aria-label={t('pillars')} onKeyDown={onKeyDown}>
        {PILLARS.map((pillar) => {
          const grade = report.grades[pillar];
          return (
            <button
              key={pillar}
              type="button"
              role="tab"
              id={`tab-${pillar}`}
              aria-controls={`panel-${pillar}`}
              aria-selected={pillar === chosen}
              tabIndex={pillar === chosen ? 0 : -1}
              data-pillar={pillar}
              data-grade={grade?.letter ?? 'none'}
              onClick={() => choose(pillar)}
            >
              <span class="pillar-name">{t(`pillar_${pillar}`)}</span>
              <Gauge grade={grade} size="small" />
              <span class="spoken">{spoken(t, grade)}</span>
              <span class="pillar-hint">{t(`pillar_${pillar}_hint`)}</span>
            </button>
          );
        })}
      </div>
      {PILLARS.map((pillar) => (
        <div
          key={pillar}
          role="tabpanel"
          id={`panel-${pillar}`}
          aria-labelledby={`tab-${pillar}`}
          class="panel"
          hidden={pillar !== chosen}
        >
          <Answers
            items={report.items.filter((item) => item.pillar === pillar)}
            texts={texts}
            onShowQuote={onShowQuote}
          />
        </div>
      ))}
    </>
  );
}

/** The pillar that a key leads to, as in any row of tabs; null for other keys. */
function neighbour(from: Pillar, key: string): Pillar | null {
  const last = PILLARS.length - 1;
  const at = PILLARS.indexOf(from);
  const to = { ArrowRight: at === last ? 0 : at + 1, ArrowLeft: at === 0 ? last : at - 1, Home: 0, End: last }[key];
  return to === undefined ? null : (PILLARS[to] ?? null);
}
