/** Texts that the background reads: at most one of each tab's own, and only as long as somebody waits for it. */
import { reportOn } from '../../pipeline';
import type { Reader } from '../../reading/reader';
import type { PageVerdict, PolicyText, Report } from '../../types';
import { browser } from '../shared/browser';
import { progressOf } from '../shared/progress';
import { turnsOf } from './turns';

let open = (): Promise<Reader> => Promise.reject(new Error('nobody has provided a reader'));

/** Says how this background comes by its reader, when it needs one. */
export function provideReader(opened: () => Promise<Reader>): void {
  open = opened;
}

interface Reading {
  text: string;
  report: Promise<Report>;
  end: AbortController;
}

/** The readings under way of what stands in tabs. */
const underWay = new Map<number, Reading>();

type Verdict = Pick<PageVerdict, 'kind' | 'language'>;

/**
 * Grades the text that stands in a tab, in its turn. `digest`: of the text. Who asks for the same text meanwhile gets the same
 * report; another text of the tab ends the reading of this one. Rejects when that happens, or `giveUp` is called.
 */
export function reportOnPage(tabId: number, digest: string, policy: PolicyText, verdict: Verdict): Promise<Report> {
  const text = [digest, verdict.kind, verdict.language].join('\n');
  const before = underWay.get(tabId);
  if (before?.text === text) return before.report;
  before?.end.abort();
  const end = new AbortController();
  const report = reportInTurn(tabId, policy, verdict, end.signal).finally(() => {
    if (underWay.get(tabId)?.end === end) underWay.delete(tabId);
  });
  underWay.set(tabId, { text, report, end });
  return report;
}

/** Nobody waits any more for what stands in the tab. */
export function giveUp(tabId: number): void {
  underWay.get(tabId)?.end.abort();
  underWay.delete(tabId);
}

/** Nobody waits any more for anything that stands in tabs. */
export function giveUpAll(): void {
  for (const tabId of [...underWay.keys()]) giveUp(tabId);
}

/** Grades a text for a tab, when its turn comes; whoever shows the tab is told how far it is. */
export async function reportInTurn(
  tabId: number,
  policy: PolicyText,
  verdict: Verdict,
  signal?: AbortSignal,
): Promise<Report> {
  const awake = setInterval(stayAwake, AWAKE);
  try {
    const reader = await open();
    return await reportOn(policy, verdict, reader, {
      progress: progressOf(tabId),
      inTurn: turnsOf(tabId),
      ...(signal && { signal }),
    });
  } finally {
    clearInterval(awake);
  }
}

/** A browser ends a background that has asked nothing of it for 30 seconds, whatever that is working at. In milliseconds. */
const AWAKE = 10_000;

async function stayAwake(): Promise<void> {
  await browser.runtime.getPlatformInfo().catch(() => undefined);
}
