/**
 * The popup: the whole of what is known of one tab. Everything from the page is put in as text, never as markup.
 *
 * For tests from outside, attributes say what is shown:
 * - the root: `data-status`, one of unread, loading, graded, not-a-policy, unsupported-language, too-short, unclear, error;
 * - the overall grade: `data-overall`, A to E; absent without one;
 * - each pillar: `data-pillar` (tracking, sharing, rights) and `data-grade` (A to E); absent without grades;
 * - each answer: `data-item` and `data-answer`, the checklist's ids; its quotes are the buttons inside;
 * - the button that reads the page again: `data-action="read-again"`, `data-changed` when its text is another by now;
 * - why a grade is what it is: `data-why` (overall or a pillar), in it `data-reason`, an item's id, with `data-effect` (cap, cost,
 *   earned, lift); what was not read: `data-unread`; the policy's own date: `data-dated`; what is collected: `data-collection`;
 * - what voices are told: `data-part="spoken"`;
 * - what stands out: `data-standout`, the item's id; the chosen filter: `data-filter`;
 * - ways out of a state without a grade: `data-link`, a policy's address; `data-action="paste"`;
 * - of silence, the sentence that came nearest: `data-nearest`, the item's id; what holds where the reader lives: `data-here`.
 */
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PolicyLink } from '../../lib/links';
import type { Texts } from '../../lib/texts';
import type { Report } from '../../lib/types';
import type { Highlights } from '../shared/answers/highlight-all';
import { PolicyLanguage } from '../shared/answers/policy-language';
import type { ShowQuote } from '../shared/answers/quote';
import { ReportView } from '../shared/answers/report-view';
import { Mark, PanelGlyph } from '../shared/glyphs';
import { Loading, Notice } from '../shared/notice';
import { useSpoken } from '../shared/spoken';
import { StatusLine } from '../shared/status-line';
import type { Todo } from '../shared/todo/ways';
import { Fetched, PolicyLinks } from './policy-links';
import { ReadAgain } from './read-again';
import { OpenPdf, PasteInstead } from './ways-out';

/** What can be shown: the page is being read, cannot be read, or was read. */
export type Shown =
  /** Nothing is known of the page, and nobody has asked to read it. */
  | { status: 'unread' }
  /** `fetching`: the text is fetched from the site, because the reader asked for it. `read`: how much of it is read, 0 to 1. */
  | { status: 'loading'; fetching?: boolean; read?: number | undefined }
  | { status: 'error'; reason: 'pdf' | 'forbidden' | 'gone' | 'failed' }
  /** `changed`: the page shows another text by now. */
  | {
      status: 'reported';
      address: string;
      report: Report;
      links: readonly PolicyLink[];
      frame: string | null;
      fetched: boolean;
      changed?: boolean;
    };

export interface PopupProps {
  state: Shown;
  texts: Texts;
  /** The host to show of an address; "" for what has none. */
  hostOf: (address: string) => string;
  /** Does Candor find policies by itself? */
  detects: boolean;
  onGradeAnyway: () => void;
  onGradeLink: (address: string) => void;
  /** Null: it would not help, for the tab is closed. */
  onTryAgain: (() => void) | null;
  /** The page that reads the tab's PDF, null where the browser lets none read it, and the one where a file can be chosen. */
  pdfPages: { tab: string | null; file: string };
  onReadAgain: () => void;
  onShowQuote: ShowQuote;
  /** Null: the text does not stand in the tab's page. */
  highlights: Highlights | null;
  /** Opens the report beside the page; out: whether that came about. Null where the browser cannot, or it is there already. */
  onOpenPanel: (() => Promise<boolean>) | null;
  /** What the reader can do about a report; null where there is none. */
  todo: Todo | null;
  /** The numbers of the report and the method behind them. */
  methodPage: string | null;
  /** Who makes Candor, and where a text can be pasted. */
  aboutPage: string;
  pastePage: string;
  /** What stands above the report, and what at the end of it all. */
  news?: ComponentChildren;
  foot?: ComponentChildren;
  /** How a report with answers is shown. */
  Graded?: typeof ReportView;
}

export function Popup(given: PopupProps) {
  const { state, texts } = given;
  const status = state.status === 'reported' ? state.report.status : state.status;
  const graded = status === 'graded' || status === 'unclear';
  const [hasFailed, fail] = useState(false);
  const isPanelShut = graded && hasFailed;
  const isChanged = state.status === 'reported' && state.changed;
  const news = [isPanelShut && texts.t('panel_not_opened'), isChanged && texts.t('text_changed')];
  const { root, said, byReader } = useSpoken(news.filter(Boolean).join(' '));
  const { onOpenPanel } = given;
  const props: PopupProps = {
    ...given,
    onGradeAnyway: byReader(given.onGradeAnyway),
    onGradeLink: byReader(given.onGradeLink),
    onTryAgain: given.onTryAgain && byReader(given.onTryAgain),
    onReadAgain: byReader(given.onReadAgain),
  };
  const host = state.status === 'reported' ? props.hostOf(state.address) : '';
  return (
    <main data-status={status} ref={root}>
      <StatusLine said={said} />
      <header>
        <Mark />
        <span class="brand">{texts.t('extName')}</span>
        {!graded && <span class="host">{host}</span>}
        {graded && onOpenPanel && (
          <button
            type="button"
            class="tool"
            data-action="panel"
            onClick={() => onOpenPanel().then((isOpen) => fail(!isOpen))}
          >
            <PanelGlyph />
            {texts.t('open_panel')}
          </button>
        )}
      </header>
      {isPanelShut && (
        <p class="hint" data-part="panel-shut">
          {texts.t('panel_not_opened')}
        </p>
      )}
      {state.status === 'reported' ? (
        <PolicyLanguage.Provider value={state.report.language}>
          {props.news}
          {state.fetched && <Fetched address={state.address} t={texts.t} />}
          {state.changed && <ReadAgain changed t={texts.t} onReadAgain={props.onReadAgain} />}
          <Reported {...props} report={state.report} links={state.links} frame={state.frame} host={host} />
          {graded && !state.changed && !state.fetched && (
            <ReadAgain changed={false} t={texts.t} onReadAgain={props.onReadAgain} />
          )}
        </PolicyLanguage.Provider>
      ) : (
        <Unreported {...props} />
      )}
      {props.foot}
    </main>
  );
}

function Unreported({ state, texts: { t }, detects, onTryAgain, pdfPages, pastePage }: PopupProps) {
  if (state.status === 'unread')
    return (
      <Notice scene="page" title={t('unread_title')} text={t(detects ? 'unread_text' : 'detect_off')}>
        {onTryAgain && (
          <button type="button" class="action" data-action="read" onClick={onTryAgain}>
            {t('unread_read')}
          </button>
        )}
      </Notice>
    );
  if (state.status !== 'error') {
    const { fetching, read }: { fetching?: boolean; read?: number | undefined } =
      state.status === 'loading' ? state : {};
    // What is read has been fetched.
    return fetching && read === undefined ? (
      <Loading title={t('fetching_title')} text={t('fetching_text')} read={read} t={t} />
    ) : (
      <Loading title={t('loading_title')} text={t('loading_text')} read={read} t={t} />
    );
  }
  const { reason } = state;
  if (reason === 'pdf')
    return (
      <Notice scene="page" title={t('pdf_title')} text={t(pdfPages.tab === null ? 'pdf_text_file' : 'pdf_text')}>
        {pdfPages.tab === null ? (
          <OpenPdf page={pdfPages.file} t={t} as="action" />
        ) : (
          <a class="action" data-action="read-pdf" href={pdfPages.tab} target="_blank" rel="noreferrer">
            {t('pdf_read')}
          </a>
        )}
      </Notice>
    );
  return (
    <Notice scene="stop" title={t(`error_${reason}_title`)} text={t(`error_${reason}_text`)}>
      {reason === 'forbidden' && <OpenPdf page={pdfPages.file} t={t} as="quiet" />}
      {onTryAgain && (reason === 'failed' || reason === 'gone') && (
        <button type="button" class="action" onClick={onTryAgain}>
          {t('try_again')}
        </button>
      )}
      <PasteInstead page={pastePage} t={t} />
    </Notice>
  );
}

interface ReportedProps extends PopupProps {
  report: Report;
  links: readonly PolicyLink[];
  frame: string | null;
  host: string;
}

function Reported({ report, links, frame, host, hostOf, texts, onGradeAnyway, onGradeLink, ...shown }: ReportedProps) {
  const { t } = texts;
  const { detects, onShowQuote, highlights, methodPage, aboutPage, pastePage, todo, Graded = ReportView } = shown;
  if (frame !== null && (report.status === 'not-a-policy' || report.status === 'too-short'))
    return <InFrame address={frame} host={hostOf(frame)} t={t} onGradeLink={onGradeLink} />;
  // No grade is no dead end: the whole policy, or one in English, may be a click away.
  const onwards = (
    <>
      {links.length > 0 && <PolicyLinks links={links} t={t} onGradeLink={onGradeLink} />}
      <PasteInstead page={pastePage} t={t} english={report.status === 'unsupported-language'} />
    </>
  );
  switch (report.status) {
    case 'graded':
    case 'unclear':
      return (
        todo && (
          <Graded {...{ report, host, texts, onShowQuote, highlights, todo }} method={methodPage} about={aboutPage} />
        )
      );
    case 'not-a-policy': {
      const kind = report.kind === 'cookie-policy' ? 'cookie_policy' : report.kind === 'terms' ? 'terms' : 'other';
      const text = kind === 'other' && !detects ? t('detect_off') : t(`not_a_policy_text_${kind}`);
      return (
        <Notice scene="page" title={t(`not_a_policy_title_${kind}`)} text={links.length > 0 ? '' : text}>
          <PolicyLinks links={links} t={t} onGradeLink={onGradeLink} />
          <button
            type="button"
            class={links.length > 0 ? 'quiet' : 'action'}
            data-action="grade-anyway"
            onClick={onGradeAnyway}
          >
            {t('grade_anyway')}
          </button>
        </Notice>
      );
    }
    case 'unsupported-language': {
      const language = texts.languageName(report.language);
      const title = language ? t('unsupported_language_title', language) : t('unsupported_language_title_unknown');
      return (
        <Notice scene="words" title={title} text={t('unsupported_language_text')}>
          {onwards}
        </Notice>
      );
    }
    case 'too-short':
      return (
        <Notice scene="short" title={t('too_short_title')} text={tooShortText(report, t)}>
          {report.cut && (
            <button type="button" class="action" data-action="read-again" onClick={shown.onReadAgain}>
              {t('try_again')}
            </button>
          )}
          {onwards}
        </Notice>
      );
  }
}

/** How much was found says nothing where reading ended before the text did: a large page on a slow device. */
const tooShortText = ({ cut, words }: Report, t: Texts['t']): string =>
  cut ? t('text_cut') : t('too_short_text', words);

/** The policy stands in a frame of another site: nothing is asked of that site before the reader wants it. */
function InFrame({
  address,
  host,
  t,
  onGradeLink,
}: Pick<PopupProps, 'onGradeLink'> & { address: string; host: string; t: Texts['t'] }) {
  return (
    <Notice scene="page" title={t('frame_title', host)} text={t('frame_text')}>
      <button
        type="button"
        class="action"
        data-action="open-frame"
        data-address={address}
        onClick={() => onGradeLink(address)}
      >
        {t('frame_open')}
      </button>
    </Notice>
  );
}
