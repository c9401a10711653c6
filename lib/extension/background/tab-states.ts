/** What is known of each tab's document. Each look at a document is a run; only the newest run of a tab may write. */

import { read } from '../../schemas';
import { type Presence, type Reported, type TabEntry, type TabState, UNFINISHED_TABS } from '../contract/tab-state';
import { withoutLetter } from '../shared/badge';
import { browser } from '../shared/browser';
import { entryOf } from '../shared/known-tabs';
import { underWay, withLock } from './tab-locks';
import { remove, write } from './tab-store';

/** Under this key stand the tabs with a look under way: who starts anew need not read all states to find them. */
const UNFINISHED = 'unfinished';

/** What is to be noted at the next writing, of each tab. */
const toNote = new Map<number, boolean>();
/** The next writing, which has not begun. */
let nextNote: Promise<void> | null = null;

/** Notes whether the tab has a look under way. A hundred tabs that begin at once are noted together: nobody waits for as many writings. */
function note(tabId: number, unfinished: boolean): Promise<void> {
  toNote.set(tabId, unfinished);
  nextNote ??= withLock(null, writeNotes);
  return nextNote;
}

async function writeNotes(): Promise<void> {
  nextNote = null;
  const notes = [...toNote];
  toNote.clear();
  try {
    const before = await unfinishedTabs();
    const after = new Set(before);
    for (const [tabId, unfinished] of notes) unfinished ? after.add(tabId) : after.delete(tabId);
    const isSame = after.size === before.length && before.every((tabId) => after.has(tabId));
    if (!isSame) await browser.storage.session.set({ [UNFINISHED]: [...after] });
  } catch {
    // The next writing tries again, save what is known better by then.
    for (const [tabId, unfinished] of notes) if (!toNote.has(tabId)) toNote.set(tabId, unfinished);
  }
}

/** Stores what came of a look. In this order: a background that is stopped in between leaves none that nobody would take up. */
async function settle(tabId: number, entry: TabEntry): Promise<void> {
  await write(tabId, entry);
  await note(tabId, false);
}

/** Drops what is stored of the tab, in the same order. */
async function drop(tabId: number): Promise<void> {
  await remove(tabId);
  await note(tabId, false);
}

/** A run stays under way until all is done that ends it: whoever asks meanwhile must not take it for one that was cut off. */
async function ending<T>(run: string | undefined, does: () => Promise<T>): Promise<T> {
  try {
    return await does();
  } finally {
    if (run !== undefined) underWay.delete(run);
  }
}

/** The tabs whose look is under way, or was cut off with an earlier background. */
async function unfinishedTabs(): Promise<number[]> {
  return read(UNFINISHED_TABS, (await browser.storage.session.get(UNFINISHED))[UNFINISHED]) ?? [];
}

/** The tabs whose look an earlier background left unfinished. */
export async function cutOff(): Promise<number[]> {
  const left = await Promise.all(
    (await unfinishedTabs()).map(async (tabId) => {
      const entry = await entryOf(tabId);
      if (entry && isCutOff(entry)) return [tabId];
      await withLock(tabId, async () => {
        const now = await entryOf(tabId);
        if (now?.state.status !== 'loading') await note(tabId, false);
      });
      return [];
    }),
  );
  return left.flat();
}

/** For the background alone, which knows what it has under way. */
export const isCutOff = ({ run, state }: TabEntry): boolean => state.status === 'loading' && !underWay.has(run);

/** A run that has begun. */
export interface Begun {
  /** Its name, for `finish`. */
  run: string;
  /** The report that is known of the same document. */
  known: Reported | null;
  /** What was stored of the tab before, for `abandon`. */
  before: TabEntry | null;
}

/**
 * Begins a run, which ends the tab's earlier one. A report that is known of the same document stays until `restart`: its
 * text may prove to be the same.
 */
export function begin(tabId: number, { document, asked }: Pick<TabEntry, 'document' | 'asked'>): Promise<Begun> {
  return withLock(tabId, async () => {
    const run = crypto.randomUUID();
    const before = await entryOf(tabId);
    underWay.add(run);
    const known =
      before?.state.status === 'reported' && !before.state.fetched && (document ?? before.document) === before.document
        ? before.state
        : null;
    await note(tabId, known === null);
    await write(tabId, {
      run,
      document: document ?? known?.document ?? null,
      asked,
      state: known ?? { status: 'loading' },
    });
    return { run, known, before };
  });
}

/**
 * The run has found a text that is not the known one: until it is graded, nothing is known. Out: whether it is still
 * wanted; false when a newer run began or the tab was forgotten meanwhile.
 */
export function restart(tabId: number, run: string, document: string): Promise<boolean> {
  return withLock(tabId, async () => {
    const entry = await entryOf(tabId);
    if (entry?.run !== run) return false;
    await note(tabId, true);
    if (entry.state.status !== 'loading' || entry.document !== document)
      await write(tabId, { ...entry, document, state: { status: 'loading' } });
    return true;
  });
}

/** What to do with what a run found. */
export interface Outcome {
  /** Does what it speaks of still stand in the tab? A page that is silent takes nothing back. */
  presence(): Promise<Presence>;
  /** Before it is written. */
  keep?(): Promise<void>;
  /** Shows it; null: nothing is known any more. */
  show(state: TabState | null): Promise<void>;
}

/**
 * Ends a run: keeps and shows what it found. Nothing happens when a newer run began or the tab was forgotten meanwhile;
 * where what was found is not in the tab any more, the tab is forgotten.
 */
export function finish(tabId: number, run: string, state: TabState, { presence, keep, show }: Outcome): Promise<void> {
  const end = async (): Promise<void> => {
    const entry = await entryOf(tabId);
    if (entry?.run !== run) return;
    const forgotten = async (): Promise<void> => {
      await drop(tabId);
      await show(null);
    };
    if ((await presence()) === 'gone') return forgotten();
    // A page may take seconds to say so: the reader may have erased everything meanwhile.
    if ((await entryOf(tabId))?.run !== run) return;
    await keep?.();
    const document = state.status === 'reported' ? state.document : entry.document;
    await settle(tabId, { ...entry, document, state });
    await show(state);
    // The page may have gone between the question and the badge; the browser has cleared the badge before we set it.
    if ((await presence()) === 'gone') await forgotten();
  };
  return withLock(tabId, () => ending(run, end));
}

/** Ends a run that found nothing out: what was known of the tab before it, and what the reader had asked for, is so again. */
export function abandon(tabId: number, run: string, before: TabEntry | null): Promise<void> {
  const end = async (): Promise<void> => {
    const entry = await entryOf(tabId);
    // Under the name of the newer run: whoever waited for that sees that nothing came after it.
    if (entry?.run === run && before) await settle(tabId, { ...before, run });
  };
  return withLock(tabId, () => ending(run, end));
}

/**
 * What was found without a run, because the reader asked for it, takes the place of what is known of the tab and ends the
 * run under way. Out: whether it did; where what it speaks of is not in the tab any more, nothing is touched.
 */
export function replace(tabId: number, state: Reported, { presence, keep, show }: Outcome): Promise<boolean> {
  return withLock(tabId, async () => {
    if ((await presence()) === 'gone') return false;
    await keep?.();
    return ending((await entryOf(tabId))?.run, async () => {
      await settle(tabId, { run: crypto.randomUUID(), document: state.document, asked: null, state });
      await show(state);
      if ((await presence()) !== 'gone') return true;
      await drop(tabId);
      await show(null);
      return false;
    });
  });
}

/**
 * Shows anew what is known of the tab, in its turn, so that no older state is shown after a newer one. `presence`: does
 * what the state speaks of still stand in the tab? The page may go while it is shown; then the tab is forgotten.
 */
export function refresh(
  tabId: number,
  presence: (state: TabState) => Promise<Presence>,
  show: Outcome['show'],
): Promise<void> {
  return withLock(tabId, async () => {
    const entry = await entryOf(tabId);
    if (!entry) return withoutLetter(tabId);
    await show(entry.state);
    if ((await presence(entry.state)) !== 'gone') return;
    await ending(entry.run, () => drop(tabId));
    await show(null);
  });
}

/** Shows that a run is under way, in its turn; not where it has ended, or is not the tab's newest any more. */
export function showUnderWay(tabId: number, run: string, show: () => Promise<void>): Promise<void> {
  return withLock(tabId, async () => {
    const entry = await entryOf(tabId);
    if (entry?.run === run && entry.state.status === 'loading') await show();
  });
}

/** Ends a run of whose document nothing is known any more: forgets the tab, then does `after`; not where a newer run began meanwhile. */
export function forgetRun(tabId: number, run: string, after: () => Promise<void>): Promise<void> {
  const end = async (): Promise<void> => {
    if ((await entryOf(tabId))?.run !== run) return;
    await drop(tabId);
    await after();
  };
  return withLock(tabId, () => ending(run, end));
}

/** Forgets the tab if `when` says so of what is known, then does `after`; where nothing is known, does `otherwise`. */
export function forget(
  tabId: number,
  when: (entry: TabEntry) => boolean | Promise<boolean>,
  after: () => Promise<void>,
  otherwise?: () => Promise<void>,
): Promise<void> {
  return withLock(tabId, async () => {
    const entry = await entryOf(tabId);
    if (!entry) return otherwise?.();
    if (!(await when(entry))) return;
    await ending(entry.run, () => drop(tabId));
    await after();
  });
}
