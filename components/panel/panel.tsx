import { useEffect, useRef, useState } from 'preact/hooks';
import type { ItemId, Pillar } from '../../lib/checklist/item';
import type { Missing } from '../../lib/evidence/show-all';
import { Collected } from '../shared/answers/about-letter';
import { Checklist } from '../shared/answers/checklist';
import { useHere } from '../shared/answers/here';
import { HighlightAll, type Highlights, useHighlights } from '../shared/answers/highlight-all';
import { Head, PillarLetters, type ReportShown } from '../shared/answers/report-view';
import { Standouts } from '../shared/answers/standouts';
import { AskedFirst, WhatItTakes } from '../shared/takes/takes';
import { AskPlace } from '../shared/todo/place';
import { WhatYouCanDo } from '../shared/todo/todo';
import { QuoteList } from './quote-list';

const VIEWS = ['sections', 'report'] as const;
type View = (typeof VIEWS)[number];

/** The report beside the page: its quotes by the sections of the policy, or the whole of it by pillar. */
export function PanelReport({ report, host, texts, onShowQuote, highlights, method, about, todo }: ReportShown) {
  const { t } = texts;
  const [view, choose] = useState<View>('sections');
  const here = useHere(todo);
  const whole = useRef<HTMLDivElement>(null);
  const [wanted, want] = useState<{ pillar: Pillar } | null>(null);
  useEffect(() => {
    if (wanted) whole.current?.querySelector<HTMLElement>(`#pillar-${wanted.pillar}`)?.focus();
  }, [wanted]);
  const [clicked, goTo] = useState<Missing | null>(null);
  useEffect(
    () =>
      highlights?.onQuote((quote) => {
        choose('sections');
        goTo({ ...quote });
      }),
    [highlights],
  );
  // Their place in the page is there only once the whole report is shown.
  const toPillar = (pillar: Pillar): void => {
    choose('report');
    want({ pillar });
  };
  const [wantedAnswer, wantAnswer] = useState<{ item: ItemId } | null>(null);
  const toAnswer = (item: ItemId): void => {
    choose('report');
    wantAnswer({ item });
  };
  return (
    <>
      <Head {...{ report, host, texts, method, about, onShowQuote }} onAnswer={toAnswer} />
      <Standouts {...{ report, texts, onShowQuote, here }} />
      <PillarLetters report={report} texts={texts} onChoose={toPillar} />
      <WhatItTakes report={report} texts={texts} onShowQuote={onShowQuote} />
      <WhatYouCanDo todo={todo} texts={texts} onShowQuote={onShowQuote} />
      <AskedFirst report={report} texts={texts} onShowQuote={onShowQuote} />
      <AskPlace todo={todo} t={t} />
      <fieldset class="views" data-view={view}>
        <legend class="spoken">{t('views')}</legend>
        {VIEWS.map((one) => (
          <label key={one}>
            <input
              type="radio"
              name="view"
              value={one}
              checked={one === view}
              class="spoken"
              onChange={() => choose(one)}
            />
            <span class="chip">{t(`view_${one}`)}</span>
          </label>
        ))}
      </fieldset>
      {view === 'sections' &&
        (highlights ? (
          <Followed {...{ report, texts, onShowQuote, highlights, clicked }} />
        ) : (
          <QuoteList
            report={report}
            texts={texts}
            onShowQuote={onShowQuote}
            follow={false}
            missing={[]}
            clicked={null}
          />
        ))}
      <div hidden={view !== 'report'} ref={whole}>
        <Collected report={report} texts={texts} onShowQuote={onShowQuote} />
        <Checklist {...{ report, texts, onShowQuote, here }} wanted={wantedAnswer} onAnswer={toAnswer} />
      </div>
      <footer>
        {t('words_read', report.words)} · {t('footer')}
      </footer>
    </>
  );
}

interface FollowedProps extends Omit<ReportShown, 'host' | 'method' | 'about' | 'todo'> {
  highlights: Highlights;
  clicked: Missing | null;
}

/** Quotes that the page goes along with, and the highlight of all of them. */
function Followed({ highlights, ...shown }: FollowedProps) {
  const [state, toggle] = useHighlights(highlights);
  return (
    <>
      <HighlightAll state={state} toggle={toggle} t={shown.texts.t} />
      <QuoteList {...shown} follow missing={typeof state === 'string' ? [] : state.missing} />
    </>
  );
}
