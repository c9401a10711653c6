/** The background's work on one document: read it, grade it, keep the report, show the badge. */
import { digestOf } from '../../detect/digest';
import { withoutHash } from '../../detect/watch';
import { withUnread } from '../../links/unread';
import { isLeftAlone } from '../../settings/sites';
import type { DocumentRead } from '../contract/policy';
import type { Asked, Reported, TabState } from '../contract/tab-state';
import { showBadge, withoutLetter } from '../shared/badge';
import { browser } from '../shared/browser';
import { documentIn, inTime, isSilence, presenceOf, readPage, standingOf, UnreadablePage } from '../shared/injection';
import { entryOf, knownOf } from '../shared/known-tabs';
import { loadSettings } from '../shared/settings';
import { keep, untilErased } from './keeping';
import { toldWhenLong } from './long-readings';
import { placesOf, wordsOf } from './quoted';
import { giveUp, giveUpAll, reportOnPage } from './reading';
import {
  abandon,
  type Begun,
  begin,
  cutOff,
  finish,
  forget,
  forgetRun,
  isCutOff,
  refresh,
  restart,
} from './tab-states';
import { dropGoneTabs, tabsInUse } from './tab-store';
import { lookInTurn } from './turns';

/** What to look at. */
interface Wanted {
  /** The document, null for whichever the tab shows. */
  document: string | null;
  /** Where it must stand, null for wherever. */
  address: string | null;
  asked: Asked;
}

const WHATEVER: Wanted = { document: null, address: null, asked: null };

/**
 * Reads and grades the tab's document. Out: what is known of the tab afterwards, which may be of a newer run; `loading`
 * when the page was left meanwhile.
 */
async function gradeTab(tabId: number, wanted: Wanted): Promise<TabState> {
  // What comes late from a document that is gone must not touch what is known of the one that is there.
  const { document } = wanted;
  if (document !== null && (await presenceOf(tabId, { document, page: null })) === 'gone')
    return (await knownOf(tabId)) ?? { status: 'error', reason: 'gone' };
  const start = document ?? (await documentNow(tabId));
  const { run, known, before } = await begin(tabId, wanted);
  const ended = runToEnd(tabId, wanted, start, { run, known, before });
  running.set(run, ended);
  const state = await ended.finally(() => running.delete(run));
  if (state.status === 'error' && state.reason === 'gone') return state;
  // A newer run may keep the report of the text that was there before until it knows better: it is waited for.
  for (let entry = await entryOf(tabId); ; entry = await entryOf(tabId)) {
    const newer = running.get(entry?.run ?? '');
    if (!newer) return entry?.run === run && state.status === 'error' ? state : (entry?.state ?? { status: 'loading' });
    await newer;
  }
}

/** A page that takes longer, in milliseconds, to say that it is there, is not waited for. */
const ANSWERING = 2_000;

/** The document that the tab shows; null: none that an extension may look at; undefined: its page is silent. */
const documentNow = (tabId: number): Promise<string | null | undefined> =>
  inTime(documentIn(tabId), ANSWERING).then(
    (here) => here?.document || null,
    () => undefined,
  );

/** The runs under way. */
const running = new Map<string, Promise<TabState>>();

/** In: the document that the tab showed at the start. Out: what the run found, whether or not that is still wanted. */
async function runToEnd(
  tabId: number,
  wanted: Wanted,
  start: string | null | undefined,
  { run, known, before }: Begun,
): Promise<TabState> {
  const signal = untilErased();
  const found = await look(tabId, wanted, run, known);
  /** Why a page could not be read is of that page alone; one that is silent has not gone. */
  const isSame = async (): Promise<boolean> => {
    const now = await documentNow(tabId);
    return start === undefined || now === undefined || now === start;
  };
  const isLate = found.state.status === 'error' && !(await isSame());
  const state: TabState = isLate ? { status: 'error', reason: 'gone' } : found.state;
  if (state.status === 'error' && state.reason === 'gone') {
    await forgetRun(tabId, run, () => unknown(tabId));
    return state;
  }
  if (found.isSilent && known) {
    await abandon(tabId, run, before);
    return state;
  }
  await finish(tabId, run, state, {
    presence: async () =>
      state.status === 'reported' ? presenceOf(tabId, state) : (await isSame()) ? 'there' : 'gone',
    keep: async () => found.page && keep(tabId, found.state as Reported, found.page, signal),
    show: (shown) => showBadge(tabId, shown),
  });
  return state;
}

/** Looks at the document. Out: what it found; with the page's text when that was graded now; whether the page was silent. */
async function look(
  tabId: number,
  { document, address, asked }: Wanted,
  run: string,
  known: Reported | null,
): Promise<{ state: TabState; page?: DocumentRead; isSilent?: boolean }> {
  try {
    const page = await readPage(tabId, document, asked === 'anyway');
    if (address !== null && withoutHash(page.address) !== withoutHash(address)) throw new UnreadablePage('gone');
    const read = {
      document: page.document,
      page: page.address,
      address: page.address,
      digest: page.digest,
      text: digestOf([page.verdict.language, ...page.policy.blocks.map((block) => block.text)].join('\n')),
    };
    const kind = asked === 'anyway' ? 'privacy-policy' : page.verdict.kind;
    const isKnown =
      known?.document === read.document &&
      withoutHash(known.page) === withoutHash(read.page) &&
      known.text === read.text &&
      known.report.kind === kind;
    if (known && isKnown)
      return {
        state: {
          ...known,
          ...read,
          report: withUnread(known.report, page.links),
          links: page.links,
          frame: page.frame,
          places: placesOf(known.report, page),
        },
      };
    // Somebody else looks, or nobody wants to know any more.
    if (!(await restart(tabId, run, page.document))) return { state: { status: 'loading' } };
    const reading = reportOnPage(tabId, read.text, page.policy, { ...page.verdict, kind });
    const report = withUnread(await toldWhenLong(tabId, run, reading), page.links);
    const said = { report, words: wordsOf(report), places: placesOf(report, page) };
    return {
      state: { status: 'reported', ...read, ...said, links: page.links, frame: page.frame, fetched: false },
      page,
    };
  } catch (error) {
    const reason = error instanceof UnreadablePage ? error.reason : 'failed';
    return { state: { status: 'error', reason }, isSilent: isSilence(error) };
  }
}

/**
 * What is known of the tab, for a reader who asks. Looks at its page when that is nothing, no grade, or of a text that
 * stands there no more.
 */
export async function stateOf(tabId: number): Promise<TabState> {
  const entry = await entryOf(tabId);
  if (entry?.state.status === 'loading' && !isCutOff(entry)) return entry.state;
  if (entry?.state.status !== 'reported') return gradeWhatever(tabId, entry?.asked ?? null);
  const { state } = entry;
  const standing = await standingOf(tabId, state);
  if (standing === 'gone') await forgetRun(tabId, entry.run, () => unknown(tabId));
  // A page may take seconds to say so: meanwhile the next one may be looked at already.
  const now = await entryOf(tabId);
  if (now && now.run !== entry.run) return stateOf(tabId);
  // What is known stays, but may not be of what stands there: it is shown once the page says so.
  if (standing === 'silent') return { status: 'error', reason: 'failed' };
  const isFinal = state.fetched || state.report.status === 'graded';
  return standing === 'same' && isFinal ? state : gradeWhatever(tabId, standing === 'gone' ? null : entry.asked);
}

/** The reader wants the page to be read again. A text that proves to be the same keeps its report. */
export async function readAgain(tabId: number): Promise<TabState> {
  const entry = await entryOf(tabId);
  // A page that is silent has not become another.
  const isSamePage = entry?.state.status === 'reported' && (await presenceOf(tabId, entry.state)) !== 'gone';
  return gradeWhatever(tabId, isSamePage ? entry.asked : null);
}

/** Grades what stands in the tab; once more when that goes meanwhile. Of a tab that is closed nothing is written. */
async function gradeWhatever(tabId: number, asked: Asked): Promise<TabState> {
  if (!(await browser.tabs.get(tabId).catch(() => null))) return { status: 'error', reason: 'gone' };
  const here = await documentIn(tabId);
  const state = await gradeTab(tabId, { ...WHATEVER, document: here?.document || null, asked });
  const isGone = state.status === 'error' && state.reason === 'gone';
  return isGone && (await documentIn(tabId)) ? gradeTab(tabId, WHATEVER) : state;
}

/** May a page be looked at unasked? In: its address, by the word of the browser, not of the page. */
export async function mayLook(address: string): Promise<boolean> {
  const { detect, leaveAlone } = await loadSettings();
  return detect && !isLeftAlone(leaveAlone, address);
}

/** What a page's script says of it, unasked. */
export interface Heard {
  document: string;
  /** Where the page stood, by its own word. */
  address: string;
  /** Whose settings hold: the address by the browser's word. */
  sender: string;
  isPolicy: boolean;
}

/** A document may be a policy, or is none any more, unasked: nothing comes of it where the reader does not want that. */
export async function onGlance(tabId: number, { document, address, sender, isPolicy }: Heard): Promise<void> {
  if (!isPolicy)
    return forget(
      tabId,
      (entry) => entry.document === document,
      () => unknown(tabId),
      () => withoutLetter(tabId),
    );
  if (!(await mayLook(sender))) return;
  const entry = await entryOf(tabId);
  const state = entry?.state;
  if (state?.status === 'reported' && state.document === document && (await standingOf(tabId, state)) === 'same')
    // A background may have been stopped when the report was stored and its letter not shown yet.
    return showAnew(tabId);
  // What the reader asked for holds for its document, whatever the page is.
  await gradeTab(tabId, { document, address, asked: entry?.document === document ? entry.asked : null });
}

/** The tab's button says what is known of it. */
export const showAnew = (tabId: number): Promise<void> =>
  refresh(
    tabId,
    async (state) => (state.status === 'reported' ? presenceOf(tabId, state) : 'there'),
    (state) => showBadge(tabId, state),
  );

/** The user asks for grades, whatever the page looks like. */
export const gradeAnyway = (tabId: number): Promise<TabState> => gradeWhatever(tabId, 'anyway');

/** Nothing is known of the tab any more, and nobody waits for it. */
function unknown(tabId: number): Promise<void> {
  giveUp(tabId);
  return withoutLetter(tabId);
}

export function forgetTab(tabId: number): Promise<void> {
  return forget(
    tabId,
    () => true,
    () => unknown(tabId),
  );
}

/** Nothing is known of any tab any more, what was just being written of one included. */
export async function forgetTabs(): Promise<void> {
  // Of a look begun while everything is erased no tab may tell any more.
  giveUpAll();
  await Promise.all((await tabsInUse()).map(forgetTab));
}

/** A tab loads or has moved: what is known stays when it is of the document that is there, at the same address. */
export function forgetIfGone(tabId: number): Promise<void> {
  return forget(
    tabId,
    async (entry) => {
      const { document, state } = entry;
      if (state.status === 'error') return true;
      // Whose look it was, nobody knows any more: it is not taken up for a page that it may not have been begun for.
      if (document === null) return isCutOff(entry);
      const page = state.status === 'reported' ? state.page : null;
      return (await presenceOf(tabId, { document, page })) === 'gone';
    },
    () => unknown(tabId),
    () => withoutLetter(tabId),
  );
}

/** A background that starts takes up what the one before it could not finish. */
export async function takeUp(): Promise<void> {
  const left = await cutOff();
  if (left.length === 0) return;
  await dropGoneTabs();
  // All at once: a page that is silent must not keep the others waiting.
  await Promise.allSettled(
    left.map(async (tabId) => {
      await forgetIfGone(tabId);
      await lookInTurn(tabId, async () => {
        // A newer look may have begun, or ended, meanwhile.
        const entry = await entryOf(tabId);
        if (entry && isCutOff(entry))
          await gradeTab(tabId, { ...WHATEVER, document: entry.document, asked: entry.asked });
      });
    }),
  );
}
