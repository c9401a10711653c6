/**
 * A report as a page, to read and to print on two sheets. For tests from outside: the root carries `data-status` and
 * `data-overall`, each answer `data-item` and `data-answer`.
 */
import type { Texts } from '../../lib/texts';
import type { Report, ReportItem, Tone } from '../../lib/types';
import { AboutLetter, CollectedInFull, ThisPolicy, WhoSays } from '../shared/answers/about-letter';
import { useHere } from '../shared/answers/here';
import { usePolicyWords } from '../shared/answers/policy-language';
import { PillarLetters } from '../shared/answers/report-view';
import { Standouts } from '../shared/answers/standouts';
import { Why } from '../shared/answers/why';
import { CopyButtons, type ExportMenuProps } from '../shared/export-menu';
import { Gauge } from '../shared/gauge';
import { ToneGlyph } from '../shared/glyphs';
import { PageHead } from '../shared/page-head';
import { Perhaps, PerhapsWhy } from '../shared/perhaps';
import { Professional, type ProfessionalProps } from '../shared/professional/professional';
import { AskedFirst, WhatItTakes } from '../shared/takes/takes';
import { WhatYouCanDo } from '../shared/todo/todo';
import type { Todo } from '../shared/todo/ways';
import { ThisIsWrong } from '../shared/wrong/this-is-wrong';

const PILLARS = ['tracking', 'sharing', 'rights'] as const;
const TONES: readonly Tone[] = ['concern', 'good', 'neutral', 'unclear', 'silent'];

interface ReportPageProps extends Omit<ExportMenuProps, 't'> {
  report: Report;
  address: string;
  host: string;
  /** When it was made, in words; "" where that is not known. */
  date: string;
  texts: Texts;
  historyPage: string;
  /** What the reader can do about it; its quotes stand in no page that is open. */
  todo: Todo;
  /** The numbers and the method. */
  methodPage: string;
  /** Who makes Candor. */
  aboutPage: string;
  onPrint: () => void;
  /** What laws ask for, and the report to cite; null where that was not asked. */
  professional: Pick<ProfessionalProps, 'shown' | 'cite' | 'open' | 'ownPolicy'> | null;
}

export function ReportPage(props: ReportPageProps) {
  const {
    report,
    address,
    host,
    date,
    texts,
    historyPage,
    methodPage,
    aboutPage,
    todo,
    onPrint,
    professional,
    ...copying
  } = props;
  const { t } = texts;
  const { overall } = report.grades;
  const here = useHere(todo);
  return (
    <main class="page report-page" data-status={report.status} data-overall={overall?.letter}>
      <PageHead brand={t('extName')}>
        <CopyButtons t={t} {...copying} />
        <button type="button" class="plain" data-print onClick={onPrint}>
          {t('export_print')}
        </button>
        <a href={historyPage}>{t('history_link')}</a>
      </PageHead>
      <section class="summary">
        {overall && <Gauge grade={overall} size="large" />}
        <div>
          <h1 dir="auto">
            {host || report.title}
            <span class="spoken"> {texts.items.gradeSpoken(overall)}</span>
          </h1>
          <p dir="auto" lang={report.language} class="policy-title">
            {report.title}
          </p>
          {overall && <ThisPolicy report={report} texts={texts} onShowQuote={null} />}
          <PerhapsWhy grade={overall} t={t} />
          <p>{overall ? texts.items.summaryBesides(report) : t('unclear_text')}</p>
          <p class="hint address">
            {address}
            {date && ` · ${date}`} · {t('words_read', report.words)}
          </p>
          <div class="under-letter">
            <WhoSays about={aboutPage} texts={texts} />
          </div>
        </div>
      </section>
      <AboutLetter report={report} texts={texts} />
      <Standouts {...{ report, texts, here }} onShowQuote={null} />
      <PillarLetters report={report} texts={texts} />
      <WhatItTakes report={report} texts={texts} onShowQuote={null} />
      <WhatYouCanDo todo={todo} texts={texts} onShowQuote={null} />
      <AskedFirst report={report} texts={texts} onShowQuote={null} />
      <CollectedInFull report={report} texts={texts} />
      <Why which="overall" report={report} texts={texts} method={methodPage} />
      {PILLARS.map((pillar) => (
        <section
          key={pillar}
          class="sheet-pillar"
          id={`pillar-${pillar}`}
          tabIndex={-1}
          data-pillar={pillar}
          data-grade={report.grades[pillar]?.letter ?? 'none'}
        >
          <h2>
            {report.grades[pillar] && <Gauge grade={report.grades[pillar]} size="small" />}
            {t(`pillar_${pillar}`)}
            <span class="spoken">{texts.items.gradeSpoken(report.grades[pillar])}</span>
            <Perhaps grade={report.grades[pillar]} t={t} />
            <span class="hint">{t(`pillar_${pillar}_hint`)}</span>
          </h2>
          <ul>
            {TONES.flatMap((tone) => report.items.filter((item) => item.pillar === pillar && item.tone === tone)).map(
              (item) => (
                <Item key={item.id} item={item} texts={texts} />
              ),
            )}
          </ul>
        </section>
      ))}
      {professional && <Professional {...professional} texts={texts} onCopy={copying.onCopy} />}
      <footer>{t('footer')}</footer>
    </main>
  );
}

function Item({ item, texts }: { item: ReportItem; texts: Texts }) {
  const { items } = texts;
  const words = usePolicyWords();
  return (
    <li id={`answer-${item.id}`} data-item={item.id} data-answer={item.answer} class={`sheet-${item.tone}`}>
      <ToneGlyph tone={item.tone} />
      <div>
        <h3>{items.label(item.id)}</h3>
        <p>{items.said(item)}</p>
        {item.evidence.slice(0, 1).map(({ quote }) => (
          <blockquote key={quote} {...words}>
            {quote}
          </blockquote>
        ))}
        <ThisIsWrong item={item} texts={texts} />
      </div>
    </li>
  );
}

/** There is nothing to show: its policy is not kept, or its tab has gone elsewhere. */
export function NoReport({ texts: { t }, historyPage }: { texts: Texts; historyPage: string }) {
  return (
    <main class="page" data-status="none">
      <PageHead brand={t('extName')}>
        <a href={historyPage}>{t('history_link')}</a>
      </PageHead>
      <h1>{t('report_none')}</h1>
    </main>
  );
}
