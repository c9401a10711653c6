/** Puts our scripts into a tab's page, on a hit or a click. */
import { browser } from './browser';
import { EXTRACTOR } from './extractor';
import type { HighlightAllMessage } from './highlights';
import type { ErrorReason, Extraction, HighlightMessage, HighlightRequest } from './messages';
import { parseExtraction } from './parse';

/** A page that could not be read, and why. */
export class UnreadablePage extends Error {
  override readonly name = 'UnreadablePage';
  constructor(
    readonly reason: ErrorReason,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

/** How Chromium and Firefox word it that no extension may look at a page. */
const FORBIDDEN =
  /cannot access|cannot be scripted|missing host permission|showing error page|must request permission|not allowed to access/i;

async function reasonFor(tabId: number, error: unknown): Promise<ErrorReason> {
  try {
    await browser.tabs.get(tabId);
  } catch {
    return 'gone';
  }
  return FORBIDDEN.test(String(error)) ? 'forbidden' : 'failed';
}

/** A page that takes longer to answer, in milliseconds, counts as unreadable. 100,000 nodes take about four seconds. */
const PATIENCE = 30_000;

/** What comes first: the result, or the end of patience. */
function inTime<T>(result: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the page did not answer')), PATIENCE);
    result.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Does something in the tab's top frame. Out: what it returned. Throws `UnreadablePage`. */
async function inPage(tabId: number, does: () => Promise<{ result?: unknown }[]>): Promise<unknown> {
  try {
    const [first] = await inTime(does());
    return first?.result;
  } catch (error) {
    throw new UnreadablePage(await reasonFor(tabId, error), { cause: error });
  }
}

const put = (tabId: number, file: '/extract.js' | '/highlight.js'): Promise<unknown> =>
  inPage(tabId, () => browser.scripting.executeScript({ target: { tabId }, files: [file] }));

/** Reads the page itself (null) or the policy at an address. Out: null when there is nothing to read. */
async function extract(tabId: number, address: string | null): Promise<Extraction | null> {
  await put(tabId, '/extract.js');
  const call = {
    target: { tabId },
    func: (name: string, of: string | null): unknown => Reflect.get(globalThis, name)(of),
    args: [EXTRACTOR, address] as [string, string | null],
  };
  return parseExtraction(await inPage(tabId, () => browser.scripting.executeScript(call)));
}

/** Reads the policy's text out of the tab's page. Throws `UnreadablePage`. */
export async function extractFrom(tabId: number): Promise<Extraction> {
  const extraction = await extract(tabId, null);
  if (!extraction) throw new UnreadablePage('failed');
  return extraction;
}

/**
 * Reads a policy that is not in the tab's page but on its origin: fetched by a script in the page, where it is a
 * request within the site. Out: null when it cannot be had this way.
 */
export function extractAt(tabId: number, address: string): Promise<Extraction | null> {
  return extract(tabId, address).catch(() => null);
}

/** Is the document in the tab the one that was read? The extraction leaves its function there. */
export async function wasRead(tabId: number): Promise<boolean> {
  const func = (name: string): boolean => Reflect.has(globalThis, name);
  const look = () => browser.scripting.executeScript({ target: { tabId }, func, args: [EXTRACTOR] as [string] });
  return inPage(tabId, look).then(
    (read) => read === true,
    () => false,
  );
}

/** Puts the highlighting script into the tab's page and tells it something. Out: its answer; null without one. */
export async function tellHighlight(tabId: number, message: HighlightMessage | HighlightAllMessage): Promise<unknown> {
  try {
    await put(tabId, '/highlight.js');
    return await browser.tabs.sendMessage(tabId, message, { frameId: 0 });
  } catch {
    return null;
  }
}

/** Scrolls the tab's page to a quote and highlights it. Out: whether the quote was found; false for a page that is gone. */
export async function highlightIn(tabId: number, request: HighlightRequest): Promise<boolean> {
  const answer = await tellHighlight(tabId, { type: 'background-to-page:highlight', request });
  return typeof answer === 'object' && answer !== null && 'found' in answer && answer.found === true;
}
