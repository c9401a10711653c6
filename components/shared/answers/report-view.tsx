import { useState } from 'preact/hooks';
import type { ItemId, Pillar } from '../../../lib/checklist/item';
import type { Texts } from '../../../lib/texts';
import type { Grade, Report } from '../../../lib/types';
import { Gauge } from '../gauge';
import { Notice } from '../notice';
import { WhatItTakes } from '../takes/takes';
import { AskPlace } from '../todo/place';
import { WhatYouCanDo } from '../todo/todo';
import type { Todo } from '../todo/ways';
import { AboutLetter, Collected, ThisPolicy } from './about-letter';
import { Checklist, PILLARS } from './checklist';
import { useHere } from './here';
import { HighlightAll, type Highlights, useHighlights } from './highlight-all';
import type { ShowQuote } from './quote';
import { Standouts } from './standouts';
import { type ToAnswer, Why } from './why';

export interface ReportShown {
  report: Report;
  /** The site's name; "" when the address has none. */
  host: string;
  texts: Texts;
  onShowQuote: ShowQuote;
  /** Null: the text does not stand in the tab's page. */
  highlights: Highlights | null;
  /** The address of the numbers and the method; null: they are not offered. */
  method: string | null;
  /** What the reader can do about it. */
  todo: Todo;
}

/** A report with answers: the overall grade, the pillars, what stands out, and the whole checklist. */
export function ReportView({ report, host, texts, onShowQuote, highlights, method, todo }: ReportShown) {
  const { t } = texts;
  const [wanted, want] = useState<{ item: ItemId } | null>(null);
  const here = useHere(todo);
  return (
    <>
      <Head {...{ report, host, texts, method }} brief onAnswer={(item) => want({ item })} />
      <Gauges report={report} t={t} />
      <WhatItTakes
        takes={report.takes}
        nothing={report.collection?.answer === 'nothing'}
        texts={texts}
        onShowQuote={onShowQuote}
      />
      <WhatYouCanDo todo={todo} texts={texts} onShowQuote={onShowQuote} />
      <Standouts {...{ report, texts, onShowQuote, here }} />
      <Collected report={report} texts={texts} onShowQuote={onShowQuote} />
      <AskPlace todo={todo} t={t} />
      {highlights && <AllQuotes highlights={highlights} t={t} />}
      <Checklist {...{ report, texts, onShowQuote, here, wanted }} onAnswer={(item) => want({ item })} />
      <footer>
        {t('words_read', report.words)} · {t('footer')}
      </footer>
    </>
  );
}

function AllQuotes({ highlights, t }: { highlights: Highlights; t: Texts['t'] }) {
  const [state, toggle] = useHighlights(highlights);
  return <HighlightAll state={state} toggle={toggle} t={t} />;
}

/** A grade in words, for those who cannot see the letter. */
function spoken(t: Texts['t'], grade: Grade | null): string {
  if (!grade) return t('grade_none_spoken');
  return grade.perhaps ? t('grade_perhaps_spoken', grade.letter, grade.perhaps) : t('grade_spoken', grade.letter);
}

/** What stands above the pillars: the overall letter, what it is about, and why it is what it is. */
export function Head({
  report,
  host,
  texts,
  method,
  brief = false,
  onAnswer,
}: Pick<ReportShown, 'report' | 'host' | 'texts' | 'method'> & {
  /** What stands out is shown below: the words beside the letter do not say it again. */
  brief?: boolean;
  onAnswer: ToAnswer;
}) {
  const { t } = texts;
  const { overall } = report.grades;
  return (
    <>
      {overall ? (
        <Overall grade={overall} {...{ report, host, texts, brief }} />
      ) : (
        <Notice scene="page" title={t('unclear_title')} text={t('unclear_text')} />
      )}
      <AboutLetter report={report} texts={texts} />
      <Why which="overall" {...{ report, texts, method, onAnswer }} />
    </>
  );
}

/** The overall grade and what it means. */
function Overall({
  grade,
  report,
  host,
  texts: { t, items },
  brief,
}: { grade: Grade; brief: boolean } & Pick<ReportShown, 'report' | 'host' | 'texts'>) {
  return (
    <section class="overall" data-overall={grade.letter}>
      <Gauge grade={grade} size="large" />
      <div>
        <h1 dir="auto">
          {host || t('overall')}
          <span class="spoken"> {spoken(t, grade)}</span>
        </h1>
        <ThisPolicy letter={grade.letter} dated={report.dated} t={t} />
        <p>{brief ? items.summaryBesides(report) : items.summary(report)}</p>
        {grade.perhaps && (
          <p class="perhaps" data-perhaps={grade.perhaps}>
            {t('grade_perhaps_why', grade.perhaps)}
          </p>
        )}
      </div>
    </section>
  );
}

/** The three pillars side by side; each leads to its answers. */
export function Gauges({
  report,
  t,
  onChoose,
}: {
  report: Report;
  t: Texts['t'];
  onChoose?: (pillar: Pillar) => void;
}) {
  return (
    <nav class="pillars" aria-label={t('pillars')}>
      {PILLARS.map((pillar) => {
        const grade = report.grades[pillar];
        return (
          <a
            key={pillar}
            href={`#pillar-${pillar}`}
            data-pillar={pillar}
            data-grade={grade?.letter ?? 'none'}
            onClick={() => onChoose?.(pillar)}
          >
            <Gauge grade={grade} size="small" />
            <span class="pillar-name">{t(`pillar_${pillar}`)}</span>
            <span class="spoken">{spoken(t, grade)}</span>
            {grade?.perhaps && (
              <span class="perhaps" data-perhaps={grade.perhaps} aria-hidden="true">
                {t('grade_perhaps', grade.perhaps)}
              </span>
            )}
            <span class="pillar-hint">{t(`pillar_${pillar}_hint`)}</span>
          </a>
        );
      })}
    </nav>
  );
}
