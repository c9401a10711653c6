/** Wiring only. */
import { render } from 'preact';
import { AboveReport, BelowReport } from '../../components/popup/around-report';
import { Popup } from '../../components/popup/popup';
import { failed } from '../../components/shared/page-failed';
import { Objecting } from '../../components/shared/wrong/this-is-wrong';
import type { TabState } from '../../lib/extension/contract/tab-state';
import { dressUp } from '../../lib/extension/pages/appearance';
import { aroundReport, prepareGrade } from '../../lib/extension/pages/around-report';
import { highlightsOf } from '../../lib/extension/pages/ask-highlights';
import { begin } from '../../lib/extension/pages/begin';
import {
  askForState,
  askToGrade,
  askToGradeLink,
  askToReadAgain,
  askToShow,
  canTryAgain,
  subjectTab,
} from '../../lib/extension/pages/client';
import { newsOf } from '../../lib/extension/pages/news';
import { objectingTo } from '../../lib/extension/pages/objection-on-click';
import { panelOpener } from '../../lib/extension/pages/panel';
import { quotesOfTab } from '../../lib/extension/pages/quotes-of-tab';
import { todoOf } from '../../lib/extension/pages/todo';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { inTime, standingOf } from '../../lib/extension/shared/injection';
import { knownOf } from '../../lib/extension/shared/known-tabs';
import { aboutPage, checkPage, methodPage, ofTab, pdfFilePage, pdfPages } from '../../lib/extension/shared/own-pages';
import { watchProgress } from '../../lib/extension/shared/progress';
import { savePlace } from '../../lib/extension/shared/settings';
import { hostOf } from '../../lib/history/address';
import type { PlaceChoice } from '../../lib/settings';
import { itemTexts } from '../../lib/texts';

/** Milliseconds without anything to show, until the popup says that it is at work. */
const EMPTY = 150;
/** And those that it gives a busy page to say whether its text still stands: then the background asks, and waits. */
const PATIENCE = 1_000;

/** The report is beside the page now. */
const closed = (): true => {
  close();
  return true;
};

/** The words about what is known of a tab. */
const textsOf = (state: Parameters<typeof quotesOfTab>[0]) => ({
  t,
  items: itemTexts(t, quotesOfTab(state)),
  languageName,
});

// A tab's popup page (`?tab=`) has a width of its own; the toolbar's window takes that of its content.
const inWindow = !location.search.includes('tab=');
document.documentElement.classList.toggle('in-window', inWindow);
// Firefox leaves its window open over the page that a link has opened.
if (inWindow)
  addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[target=_blank]')) setTimeout(close);
  });

async function start(parent: Element): Promise<void> {
  // Asked for at once: each answer takes its time on the way through the browser.
  const prepared = Promise.all([panelOpener(), dressUp(document)]);
  prepared.then(([, settings]) => prepareGrade(settings)).catch(() => undefined);
  const tabId = await subjectTab(location.search);
  const highlights = tabId === null ? null : highlightsOf(tabId);
  let fetching = false;
  let read: number | undefined;
  let shown: TabState | undefined;
  let drawn = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let place: PlaceChoice | null | undefined;
  const livesIn = async (chosen: PlaceChoice): Promise<boolean> => {
    place = chosen;
    if (shown) await show(shown);
    return savePlace(chosen);
  };
  const show = async (state: TabState): Promise<void> => {
    const mine = ++drawn;
    clearTimeout(waiting);
    shown = state;
    const [openPanel, settings] = await prepared;
    const isPdf = state.status === 'error' && state.reason === 'pdf';
    const files = isPdf ? await pdfPages(tabId) : { tab: null, file: pdfFilePage() };
    const texts = textsOf(state);
    const around = await aroundReport(state, tabId, settings, texts);
    const canTry = await canTryAgain(state, tabId);
    if (mine !== drawn) return;
    render(
      <Objecting.Provider value={state.status === 'reported' ? objectingTo(state.report, state.address, texts) : null}>
        <Popup
          state={state.status === 'loading' ? { ...state, fetching, read } : state}
          texts={texts}
          hostOf={hostOf}
          news={<AboveReport around={around} texts={texts} />}
          foot={<BelowReport around={around} texts={texts} />}
          todo={
            state.status === 'reported'
              ? todoOf(state.report, state.address, { place: place === undefined ? settings.place : place }, livesIn)
              : null
          }
          detects={settings.detect}
          onGradeAnyway={() => ask(askToGrade)}
          onGradeLink={(address) => ask((tab) => askToGradeLink(tab, address), true)}
          onTryAgain={canTry ? () => ask(askForState) : null}
          methodPage={tabId === null || state.status !== 'reported' ? null : methodPage(ofTab(tabId, state))}
          aboutPage={aboutPage()}
          pastePage={checkPage()}
          pdfPages={files}
          onReadAgain={() => ask(askToReadAgain)}
          highlights={state.status === 'reported' && !state.fetched ? highlights : null}
          onOpenPanel={openPanel && (() => openPanel().then(closed, () => false))}
          onShowQuote={({ quote, block }) => {
            const place = state.status === 'reported' ? (state.places[block] ?? null) : null;
            return tabId === null ? Promise.resolve(false) : askToShow(tabId, { quote, place });
          }}
        />
      </Objecting.Provider>,
      parent,
    );
    // For `npm run bench`.
    if (state.status !== 'loading') performance.mark('complete');
  };
  const ask = async (question: (tabId: number) => Promise<TabState>, fetches = false): Promise<void> => {
    fetching = fetches;
    read = undefined;
    if (news === null) return show({ status: 'error', reason: 'gone' });
    show({ status: 'loading' });
    await answer(question);
  };
  const answer = async (question: (tabId: number) => Promise<TabState>): Promise<void> => {
    const state = await news?.ask(question);
    if (state) show(state);
  };
  const showSoonThatItWorks = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => show({ status: 'loading' }), EMPTY);
  };

  showSoonThatItWorks();
  const news =
    tabId === null
      ? null
      : newsOf(tabId, (state) => {
          if (state && state.status !== 'loading') return show(state);
          // An error stays if it soon proves to be so still: nobody clicks on what has just vanished. A grade goes at once.
          if (!shown || shown.status === 'error') showSoonThatItWorks();
          else show({ status: 'loading' });
          if (!state) answer(askForState);
        });
  if (tabId !== null)
    watchProgress(tabId, (share) => {
      read = share;
      if (shown?.status === 'loading') show(shown);
    });
  // A grade that is there already needs no background to wake; but never one of a text that has gone.
  const known = tabId === null ? null : await knownOf(tabId);
  const isGraded = known?.status === 'reported' && (known.fetched || known.report.status === 'graded');
  const standing = isGraded && tabId !== null ? inTime(standingOf(tabId, known), PATIENCE) : null;
  const stands = (await standing?.catch(() => null)) === 'same';
  if (known && stands && !news?.heard()) show(known);
  else if (!news?.settled()) await ask(askForState);
}

begin(document, failed, start);
