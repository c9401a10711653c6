/**
 * Tabs take turns: the one in front first, else the one that began first, until it has had many. Texts that are read at once
 * do, window by window; and looks at pages that a browser opens by the dozen, which would keep each other, and the one in front,
 * from their ends.
 */
import type { InTurn } from '../../reading/reader';
import { browser } from '../shared/browser';

/** One text or look. */
interface Turns {
  tabId: number;
  /** Which it is, in the order of their beginnings. */
  order: number;
  /** How many it has had. */
  had: number;
}

interface Waiting {
  of: Turns;
  work(): Promise<void>;
}

/**
 * After so many turns it is the others' turn until they have had as many. Nearly all of a text's turns are windows, and so many
 * of those are some 6,000 words: a policy of usual length is read in one go, for were each window another text's, of a hundred tabs none would have its letter before
 * nearly all are read.
 */
const AT_A_STRETCH = 50;

/** Longer, in milliseconds, nobody waits for others: reading would come to a stand beside a browser that is busy starting. */
const PATIENCE = 10;

/**
 * Resolves when whatever waits has run, or after a while: messages and events get their word in, and whose turn it was asks for
 * the next one. A task of low priority, for after a message of a channel Chromium's
 * background answered nobody for seconds, and after a timer Firefox's took two seconds for what now takes half of one (both
 * while windows were read); bounded, for Chromium lets such a task wait for seconds while other things go on.
 */
export const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, 'scheduler' in globalThis ? PATIENCE : 0);
    if (!('scheduler' in globalThis)) return;
    scheduler
      .postTask(() => undefined, { priority: 'background' })
      .finally(() => {
        clearTimeout(late);
        resolve();
      });
  });

/** In: what comes before each turn. Out: gives one who begins now its turns among those of its kind; it is of a tab. */
function takingTurns(before: () => Promise<void>): (tabId: number) => InTurn {
  const waiting: Waiting[] = [];
  let begun = 0;
  let isBusy = false;
  const workOff = async (): Promise<void> => {
    isBusy = true;
    for (;;) {
      await before();
      // Nothing may come between this question and its answer: who came meanwhile would wait for ever.
      if (waiting.length === 0) break;
      const next = await nextOf(waiting);
      if (!next) continue;
      waiting.splice(waiting.indexOf(next), 1);
      next.of.had++;
      await next.work();
    }
    isBusy = false;
  };
  return (tabId) => {
    const of: Turns = { tabId, order: begun++, had: 0 };
    return (work) =>
      new Promise((resolve, reject) => {
        waiting.push({ of, work: () => work().then(resolve, reject) });
        if (!isBusy) workOff();
      });
  };
}

/** The turns of one text, which is the tab's. */
export const turnsOf = takingTurns(othersFirst);

/** A look asks the browser all the time, which lets others have their word. */
const turnOfLook = takingTurns(async () => undefined);

/**
 * So long, in milliseconds, the next look waits for one that does not end: its text is being read, or its page is silent. Not so
 * that of the tab in front.
 */
const APART = 250;

/** Ends that wait. */
let hurry = (): void => {};

let left = 0;

/** The looks that wait for their turn are not wanted any more. */
export function leaveLooks(): void {
  left++;
}

/** Looks at a tab's page when its turn has come. Out: what that gives; undefined where it is not wanted any more. */
export async function lookInTurn<T>(tabId: number, look: () => Promise<T>): Promise<T | undefined> {
  const asked = left;
  // Not the look itself: a promise within a promise would be waited for.
  let hasBegun = false;
  const looking = turnOfLook(tabId)(async () => {
    hasBegun = true;
    if (left !== asked) return { looked: undefined };
    const begun = look();
    await endOrPause(begun);
    return { looked: begun };
  });
  void inFront().then((front) => !hasBegun && front.has(tabId) && hurry());
  return (await looking).looked;
}

/** Resolves when it has ended, one way or another, or after a while. */
const endOrPause = (begun: Promise<unknown>): Promise<void> =>
  new Promise((resolve) => {
    const late = setTimeout(resolve, APART);
    hurry = resolve;
    begun
      .catch(() => undefined)
      .finally(() => {
        clearTimeout(late);
        resolve();
      });
  });

/** The tabs in front, one of each window: several may be in sight. */
const inFront = async (): Promise<ReadonlySet<number | undefined>> =>
  new Set((await browser.tabs.query({ active: true }).catch(() => [])).map(({ id }) => id));

async function nextOf(waiting: readonly Waiting[]): Promise<Waiting | undefined> {
  if (waiting.length < 2) return waiting[0];
  const front = await inFront();
  const isBehind = ({ tabId }: Turns): number => (front.has(tabId) ? 0 : 1);
  const stretches = ({ had }: Turns): number => Math.floor(had / AT_A_STRETCH);
  const first = ({ of: a }: Waiting, { of: b }: Waiting): number =>
    isBehind(a) - isBehind(b) || stretches(a) - stretches(b) || a.order - b.order;
  return waiting.toSorted(first)[0];
}
