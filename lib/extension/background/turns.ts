/** Texts that are read at once take turns, window by window: the one of the tab in front first, else the one begun first. */
import type { InTurn } from '../../reading/reader';
import { browser } from '../shared/browser';

interface Waiting {
  tabId: number;
  /** Which text it is of, in the order of their beginnings. */
  text: number;
  work(): Promise<void>;
}

const waiting: Waiting[] = [];
let texts = 0;
let isBusy = false;

/** The turns of one text, which is the tab's. */
export function turnsOf(tabId: number): InTurn {
  const text = texts++;
  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({ tabId, text, work: () => work().then(resolve, reject) });
      if (!isBusy) workOff();
    });
}

async function workOff(): Promise<void> {
  isBusy = true;
  for (;;) {
    // Messages and events get their word in; whose turn it was asks for the next one.
    await othersFirst();
    const next = await nextOne();
    if (!next) break;
    waiting.splice(waiting.indexOf(next), 1);
    await next.work();
  }
  isBusy = false;
}

/**
 * Resolves when whatever waits has run. A task of low priority: after a message of a channel, Chromium's background answered
 * nobody for seconds; after a timer Firefox's took two seconds for what now takes half of one (both while windows were read).
 */
const othersFirst = (): Promise<void> =>
  'scheduler' in globalThis
    ? scheduler.postTask(() => undefined, { priority: 'background' })
    : new Promise((resolve) => setTimeout(resolve));

async function nextOne(): Promise<Waiting | undefined> {
  if (waiting.length < 2) return waiting[0];
  // Of each window: several may be in sight.
  const front = await browser.tabs.query({ active: true }).catch(() => []);
  const isBehind = ({ tabId }: Waiting): number => (front.some(({ id }) => id === tabId) ? 0 : 1);
  return waiting.toSorted((a, b) => isBehind(a) - isBehind(b) || a.text - b.text)[0];
}
