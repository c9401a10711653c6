import { useState } from 'preact/hooks';
import type { ItemId, Pillar } from '../../../lib/checklist/item';
import type { Texts } from '../../../lib/texts';
import type { Grade, Report } from '../../../lib/types';
import { Gauge } from '../gauge';
import { Notice } from '../notice';
import { Perhaps, PerhapsWhy } from '../perhaps';
import { AskedFirst, WhatItTakes } from '../takes/takes';
import { AskPlace } from '../todo/place';
import { WhatYouCanDo } from '../todo/todo';
import type { Todo } from '../todo/ways';
import { AboutLetter, Collected, ThisPolicy, WhoSays } from './about-letter';
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
  /** The address of who makes Candor. */
  about: string;
  /** What the reader can do about it. */
  todo: Todo;
}

/**
 * A report with answers. What a reader wants first stands on the first two screens: the letter and what decides it, what
 * stands out, what is taken, what to do. Then the pillars, and the whole checklist.
 */
export function ReportView({ report, host, texts, onShowQuote, highlights, method, about, todo }: ReportShown) {
  const { t } = texts;
  const [wanted, want] = useState<{ item: ItemId } | null>(null);
  const here = useHere(todo);
  return (
    <>
      <Head {...{ report, host, texts, method, about, onShowQuote }} onAnswer={(item) => want({ item })} />
      <Standouts {...{ report, texts, onShowQuote, here }} />
      <WhatItTakes report={report} texts={texts} onShowQuote={onShowQuote} />
      <WhatYouCanDo todo={todo} texts={texts} onShowQuote={onShowQuote} />
      <PillarLetters report={report} texts={texts} />
      <AskedFirst report={report} texts={texts} onShowQuote={onShowQuote} />
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

/** What stands above all else: the overall letter, what it is about, who says so, and why it is what it is. */
export function Head({
  report,
  host,
  texts,
  method,
  about,
  onShowQuote,
  onAnswer,
}: Pick<ReportShown, 'report' | 'host' | 'texts' | 'method' | 'about' | 'onShowQuote'> & {
  onAnswer: ToAnswer;
}) {
  const { t } = texts;
  const { overall } = report.grades;
  return (
    <>
      {overall ? (
        <Overall grade={overall} {...{ report, host, texts, onShowQuote }} />
      ) : (
        <Notice
          scene="page"
          of={host ? { name: host, spoken: t('grade_none_spoken') } : null}
          title={t('unclear_title')}
          text={t('unclear_text')}
        />
      )}
      <div class="under-letter">
        <WhoSays about={about} texts={texts} />
        <Why which="overall" {...{ report, texts, method, onAnswer }} />
      </div>
      <AboutLetter report={report} texts={texts} />
    </>
  );
}

type OverallProps = { grade: Grade } & Pick<ReportShown, 'report' | 'host' | 'texts' | 'onShowQuote'>;

/** The overall grade and what it means. */
function Overall({ grade, report, host, texts, onShowQuote }: OverallProps) {
  const { t, items } = texts;
  return (
    <section class="overall" data-overall={grade.letter}>
      <Gauge grade={grade} size="large" />
      <div>
        <h1 dir="auto">
          {host || t('overall')}
          <span class="spoken"> {items.gradeSpoken(grade)}</span>
        </h1>
        <ThisPolicy report={report} texts={texts} onShowQuote={onShowQuote} />
        <PerhapsWhy grade={grade} t={t} />
      </div>
      {/* What stands out is shown below: it is not said twice. */}
      <p class="deciding">{items.summaryBesides(report)}</p>
    </section>
  );
}

/** The letters of the three pillars in one line; each leads to its answers. Nothing where there are no letters. */
export function PillarLetters({
  report,
  texts: { t, items },
  onChoose,
}: {
  report: Report;
  texts: Texts;
  onChoose?: (pillar: Pillar) => void;
}) {
  const graded = PILLARS.flatMap((pillar) => {
    const grade = report.grades[pillar];
    return grade ? [{ pillar, grade }] : [];
  });
  if (graded.length === 0) return null;
  return (
    <nav class="pillars" aria-label={t('pillars')}>
      {graded.map(({ pillar, grade }) => (
        <a
          key={pillar}
          href={`#pillar-${pillar}`}
          data-pillar={pillar}
          data-grade={grade.letter}
          onClick={() => onChoose?.(pillar)}
        >
          <span class="pillar-name">{t(`pillar_${pillar}`)}</span>
          <span class={`letter grade-${grade.letter.toLowerCase()}`} aria-hidden="true">
            {grade.letter}
          </span>
          <span class="spoken">{items.gradeSpoken(grade)}</span>
          <Perhaps grade={grade} t={t} />
        </a>
      ))}
    </nav>
  );
}
