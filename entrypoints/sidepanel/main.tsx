/** Wiring only. */
import { render } from 'preact';
import { PanelReport } from '../../components/panel/panel';
import { AboveReport, BelowReport } from '../../components/popup/around-report';
import { Popup, type Shown } from '../../components/popup/popup';
import { failed } from '../../components/shared/page-failed';
import { Objecting } from '../../components/shared/wrong/this-is-wrong';
import type { TabState } from '../../lib/extension/contract/tab-state';
import { dressUp } from '../../lib/extension/pages/appearance';
import { aroundReport } from '../../lib/extension/pages/around-report';
import { highlightsOf } from '../../lib/extension/pages/ask-highlights';
import { begin } from '../../lib/extension/pages/begin';
import {
  askForState,
  askToGrade,
  askToGradeLink,
  askToReadAgain,
  askToShow,
  canTryAgain,
} from '../../lib/extension/pages/client';
import { newsOf } from '../../lib/extension/pages/news';
import { objectingTo } from '../../lib/extension/pages/objection-on-click';
import { followActiveTab } from '../../lib/extension/pages/panel';
import { quotesOfTab } from '../../lib/extension/pages/quotes-of-tab';
import { todoOf } from '../../lib/extension/pages/todo';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { standingOf } from '../../lib/extension/shared/injection';
import { knownOf } from '../../lib/extension/shared/known-tabs';
import {
  aboutPage,
  checkPage,
  methodPage,
  ofTab,
  pdfFilePage,
  pdfPages,
  tabIn,
} from '../../lib/extension/shared/own-pages';
import { watchProgress } from '../../lib/extension/shared/progress';
import { savePlace, watchSettings } from '../../lib/extension/shared/settings';
import { hostOf } from '../../lib/history/address';
import type { Settings } from '../../lib/settings';
import { itemTexts } from '../../lib/texts';

/** Milliseconds that a page has to say whether what was read still stands there, until the panel shows that it is not known. */
const PATIENCE = 3_000;

/** The words about what is known of a tab. */
const textsOf = (state: Parameters<typeof quotesOfTab>[0]) => ({
  t,
  items: itemTexts(t, quotesOfTab(state)),
  languageName,
});

/**
 * Shows what is known of a tab, and keeps up with it; null: there is none. Reads no page unasked. `isOther`: another tab,
 * or none, is shown so far. Out: a function that ends this.
 */
function showTab(parent: Element, tabId: number | null, settings: Settings, isOther: boolean): () => void {
  let over = false;
  /** Has the reader asked for something? Then that is waited for. */
  let isAsked = false;
  const highlights = tabId === null ? null : highlightsOf(tabId);
  let drawn = 0;
  let read: number | undefined;
  let latest: TabState | { status: 'unread' } | undefined;
  const show = async (state: TabState | { status: 'unread' }, changed = false): Promise<void> => {
    const mine = ++drawn;
    latest = state;
    const isPdf = state.status === 'error' && state.reason === 'pdf';
    const files = isPdf ? await pdfPages(tabId) : { tab: null, file: pdfFilePage() };
    const texts = textsOf(state);
    const around = await aroundReport(state, tabId, settings, texts);
    const canTry = await canTryAgain(state, tabId);
    if (over || mine !== drawn) return;
    const shown: Shown =
      state.status === 'reported' ? { ...state, changed } : state.status === 'loading' ? { ...state, read } : state;
    render(
      <Objecting.Provider value={state.status === 'reported' ? objectingTo(state.report, state.address, texts) : null}>
        <Popup
          key={tabId ?? 'none'}
          state={shown}
          texts={texts}
          hostOf={hostOf}
          news={<AboveReport around={around} texts={texts} />}
          foot={<BelowReport around={around} texts={texts} />}
          todo={state.status === 'reported' ? todoOf(state.report, state.address, settings, savePlace) : null}
          detects={settings.detect}
          onGradeAnyway={() => ask(askToGrade)}
          onGradeLink={(address) => ask((tab) => askToGradeLink(tab, address))}
          onTryAgain={canTry ? () => ask(askForState) : null}
          methodPage={tabId === null || state.status !== 'reported' ? null : methodPage(ofTab(tabId, state))}
          aboutPage={aboutPage()}
          pastePage={checkPage()}
          pdfPages={files}
          onReadAgain={() => ask(askToReadAgain)}
          onShowQuote={({ quote, block }) => {
            const place = state.status === 'reported' ? (state.places[block] ?? null) : null;
            return tabId === null ? Promise.resolve(false) : askToShow(tabId, { quote, place });
          }}
          highlights={state.status === 'reported' && !state.fetched ? highlights : null}
          onOpenPanel={null}
          Graded={PanelReport}
        />
      </Objecting.Provider>,
      parent,
    );
  };
  const ask = async (question: (tab: number) => Promise<TabState>): Promise<void> => {
    if (news === null) return show({ status: 'error', reason: 'gone' });
    isAsked = true;
    read = undefined;
    show({ status: 'loading' });
    const answer = await news.ask(question);
    if (answer) show(answer);
  };
  const news = tabId === null ? null : newsOf(tabId, (state) => show(state ?? { status: 'unread' }));
  if (tabId === null || news === null) {
    show({ status: 'unread' });
    return () => {};
  }
  const unwatch = watchProgress(tabId, (share) => {
    read = share;
    if (latest?.status === 'loading') show(latest);
  });
  // As long as the page is asked, not the report of another: its reader would take it for this one's.
  if (isOther) show({ status: 'loading' });
  /** The tab comes to the front: its page may show another text by now, or be another. */
  const look = async (): Promise<void> => {
    const known = await knownOf(tabId);
    const answer = known?.status === 'reported' ? standingOf(tabId, known) : Promise.resolve('same' as const);
    const tell: typeof show = async (...given) => {
      if (!news.heard() && !isAsked) await show(...given);
    };
    // A page may be silent (a dialogue of its own, a busy script): until it answers, nobody knows whether it is the one that was read.
    const silence = setTimeout(() => tell({ status: 'unread' }), PATIENCE);
    const standing = await answer.finally(() => clearTimeout(silence));
    const isThere = standing === 'same' || standing === 'changed';
    await tell(known && isThere ? known : { status: 'unread' }, standing === 'changed');
    // It may have been cut off with the background: who asks wakes that, and the look begins anew.
    const woken = known?.status === 'loading' ? await news.ask(askForState) : null;
    if (woken && !over) await show(woken);
  };
  look().catch((error: unknown) => {
    console.warn('Candor could not look at this tab.', error);
    if (!over) show({ status: 'error', reason: 'failed' });
  });
  return () => {
    over = true;
    news.end();
    unwatch();
  };
}

async function start(parent: Element): Promise<void> {
  let settings = await dressUp(document);
  let shown: number | null | undefined;
  let end = (): void => {};
  const show = (tabId: number | null): void => {
    end();
    end = showTab(parent, tabId, settings, tabId !== shown);
    shown = tabId;
  };
  watchSettings(async () => {
    settings = await dressUp(document);
    if (shown !== undefined) show(shown);
  });
  const named = tabIn(location.search);
  if (named !== null) show(named);
  else await followActiveTab(show);
}

begin(document, failed, start);
