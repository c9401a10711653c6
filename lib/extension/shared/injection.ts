/**
 * Puts our scripts into a tab's page, on a hit or a click, and asks what stands there. Whatever was begun for one document
 * is done in that document or not at all.
 */
import { isSamePage, withoutHash } from '../../detect/watch';
import { read } from '../../schemas';
import type { HighlightAllMessage } from '../contract/highlight-messages';
import { HIGHLIGHT_ANSWER, type HighlightMessage, type HighlightRequest } from '../contract/messages';
import { EXTRACTOR_ANSWER, MUTE_AT, NOW_SHOWN, SHOWS_PDF, STANDING_DOCUMENT } from '../contract/page-answers';
import { DOCUMENT, EXTRACTOR, type Extractor, HIGHLIGHTER, NAMED } from '../contract/page-world';
import { type DocumentRead, EXTRACTION, type Extraction } from '../contract/policy';
import type { ErrorReason, Presence, Reported } from '../contract/tab-state';
import { browser } from './browser';
import { type PdfTab, showsPdf } from './pdf-tab';

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

/** A page that takes longer to answer, in milliseconds, counts as unreadable. 100,000 nodes take about four seconds. */
const PATIENCE = 30_000;

/** The page is silent: it did not answer in time. */
class Silence extends Error {}

/** Could a page not be read because it was silent? */
export const isSilence = (error: unknown): boolean => error instanceof UnreadablePage && error.cause instanceof Silence;

/** What comes first: the result, or the end of patience, in milliseconds, which throws. */
export function inTime<T>(result: Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Silence('the page is silent')), patience);
    result.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

/** Chromium has ids of documents; in Firefox, which learnt of them late, our scripts make their own. */
const OWN_IDS = Boolean(import.meta.env.FIREFOX);

const targetOf = (tabId: number, document: string | null) =>
  document !== null && !OWN_IDS ? { tabId, documentIds: [document] } : { tabId };

/** Why something could not be done in a document (null: in whichever the tab has). */
async function reasonFor(tabId: number, document: string | null, error: unknown): Promise<ErrorReason> {
  let tab: PdfTab;
  try {
    tab = await browser.tabs.get(tabId);
  } catch {
    return 'gone';
  }
  if (FORBIDDEN.test(String(error)) && showsPdf(tab)) return 'pdf';
  if (FORBIDDEN.test(String(error))) return 'forbidden';
  const isGone = document !== null && (await presenceOf(tabId, { document, page: null })) === 'gone';
  return isGone ? 'gone' : 'failed';
}

/** What a script in the page gives back, and in which document. */
interface Given {
  documentId?: string;
  result?: unknown;
}

/** Does something in the tab's top frame. Throws `UnreadablePage`. */
async function inPage(tabId: number, document: string | null, does: () => Promise<Given[]>): Promise<Given> {
  try {
    const [first] = await inTime(does());
    return first ?? {};
  } catch (error) {
    throw new UnreadablePage(await reasonFor(tabId, document, error), { cause: error });
  }
}

const put = (tabId: number, document: string | null, file: '/extract.js' | '/highlight.js'): Promise<Given> =>
  inPage(tabId, document, () => browser.scripting.executeScript({ target: targetOf(tabId, document), files: [file] }));

type Method = Exclude<keyof Extractor, 'document'>;

/** Has the extractor of a document do something. Out: what it gave, and the document's id; null where there is none. */
async function call(
  tabId: number,
  document: string | null,
  method: Method,
  given: string | boolean | null = null,
): Promise<{ document: string; result: unknown } | null> {
  const func = async (name: string, own: string | null, what: Method, argument: never): Promise<unknown> => {
    const extractor: Partial<Extractor> | undefined = Reflect.get(globalThis, Symbol.for(name));
    if (typeof extractor?.[what] !== 'function' || (own !== null && extractor.document !== own)) return null;
    return { document: extractor.document, result: await extractor[what](argument) };
  };
  const { documentId, result } = await inPage(tabId, document, () =>
    browser.scripting.executeScript({
      target: targetOf(tabId, document),
      func,
      args: [EXTRACTOR, OWN_IDS ? document : null, method, given as never],
    }),
  );
  const answer = read(EXTRACTOR_ANSWER, result);
  const id = OWN_IDS ? answer?.document : documentId;
  return answer && id !== undefined ? { document: id, result: answer.result } : null;
}

/**
 * Reads the policy's text out of the tab's page. In: the document that must still be there, or null for whichever is;
 * whether to read also what is no policy. Throws `UnreadablePage`.
 */
export async function readPage(tabId: number, document: string | null, anyway: boolean): Promise<DocumentRead> {
  const { documentId } = await put(tabId, document, '/extract.js');
  // Where that is the browser's; our own id is told by the first answer.
  const wanted = document ?? (OWN_IDS ? null : (documentId ?? null));
  const answer = await call(tabId, wanted, 'read', anyway);
  // Of a script that throws Chromium tells nothing: its document may still be there.
  if (!answer || (wanted !== null && answer.document !== wanted))
    throw new UnreadablePage(await reasonFor(tabId, wanted, null));
  const extraction = read(EXTRACTION, answer.result);
  if (read(SHOWS_PDF, answer.result)) throw new UnreadablePage('pdf');
  if (!extraction) throw new UnreadablePage('failed');
  return { ...extraction, document: answer.document };
}

/**
 * Reads a policy that is not in the tab's page but on its origin: fetched by a script in the page, where it is a
 * request within the site. Out: null when it cannot be had this way.
 */
export async function extractAt(tabId: number, document: string, address: string): Promise<Extraction | null> {
  try {
    await put(tabId, document, '/extract.js');
    return read(EXTRACTION, (await call(tabId, document, 'fetch', address))?.result);
  } catch {
    return null;
  }
}

/** A document that a tab shows, and the address under which it is known (`knownAddress`). */
interface Here {
  document: string;
  address: string;
}

/**
 * A page that goes may be silent for ever: the question is put again, to the page that has come. After the last of
 * these times, in milliseconds, the page is silent: to wait longer would hold up what else happens in the tab.
 */
const ASKED_AGAIN_AFTER = [500, 2_000, 5_000];

/** The document that the tab shows now; null when no extension may look at it, none is there, or its page is silent. */
export async function documentIn(tabId: number): Promise<Here | null> {
  const here = await askDocument(tabId);
  return here === 'silent' ? null : here;
}

async function askDocument(tabId: number): Promise<Here | null | 'silent'> {
  const func = (name: string, named: string, own: string | null) => {
    const { at, known } = Reflect.get(globalThis, Symbol.for(named)) ?? {};
    const id = Symbol.for(name);
    if (own !== null && Reflect.get(globalThis, id) === undefined) Reflect.set(globalThis, id, own);
    return { address: at === location.href ? known : location.href, document: Reflect.get(globalThis, id) };
  };
  // For a page in which none of our scripts has made one (document-id.ts).
  const own = OWN_IDS ? crypto.randomUUID() : null;
  const ask = (): Promise<Given[]> =>
    browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func, args: [DOCUMENT, NAMED, own] });
  for (const patience of ASKED_AGAIN_AFTER) {
    try {
      const [first] = await inTime(ask(), patience);
      const stands = read(STANDING_DOCUMENT, first?.result);
      const id = OWN_IDS ? stands?.document : first?.documentId;
      return stands && { document: id ?? '', address: stands.address };
    } catch (error) {
      if (!(error instanceof Silence)) return null;
    }
  }
  return 'silent';
}

/**
 * Can the page's script speak to us? A frame called "chrome" takes the extension's API from it, in Chromium. Out: the
 * document whose script cannot, and where it stands; else null.
 */
export async function muteDocument(tabId: number): Promise<Here | null> {
  const func = (): string | null => {
    const { chrome } = globalThis as { chrome?: { runtime?: { sendMessage?: unknown } } };
    try {
      return typeof chrome?.runtime?.sendMessage === 'function' ? null : location.href;
    } catch {
      return location.href;
    }
  };
  try {
    const [first] = await inTime<Given[]>(browser.scripting.executeScript({ target: { tabId }, func }));
    const address = read(MUTE_AT, first?.result);
    return first?.documentId && address !== null ? { document: first.documentId, address } : null;
  } catch {
    return null;
  }
}

/**
 * Does the tab still show a document, at the same address (but for the place in the page)? In: the document, and its
 * address, null for wherever it stands.
 */
export async function presenceOf(
  tabId: number,
  { document, page }: { document: string; page: string | null },
): Promise<Presence> {
  const now = await askDocument(tabId);
  if (now === 'silent') return page !== null && (await hasLeft(tabId, page)) ? 'gone' : 'silent';
  if (now === null || now.document !== document) return 'gone';
  return page === null || withoutHash(now.address) === withoutHash(page) ? 'there' : 'gone';
}

/** Does the browser say that a tab, whose page is silent, shows another address than this? */
async function hasLeft(tabId: number, page: string): Promise<boolean> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return Boolean(url) && !isSamePage(withoutHash(url ?? ''), withoutHash(page));
  } catch {
    return true;
  }
}

/**
 * Does what was read still stand in the tab? `changed`: the document is there, its text is another. `gone`: it is not
 * there, or has moved. `silent`: its page is. A fetched text stands as long as the page from which it was asked
 * for.
 */
export async function standingOf(tabId: number, state: Reported): Promise<'same' | 'changed' | 'gone' | 'silent'> {
  const presence = await presenceOf(tabId, state);
  if (presence !== 'there') return presence;
  if (state.fetched) return 'same';
  // Nothing was read of it: there is nothing to compare with.
  if (state.digest === '') return 'changed';
  const answer = await call(tabId, state.document, 'check').catch(() => null);
  return read(NOW_SHOWN, answer?.result)?.digest === state.digest ? 'same' : 'changed';
}

/** Puts the highlighting script into a document and tells it something. Out: its answer; null without one. */
export async function tellHighlight(
  tabId: number,
  document: string | null,
  message: HighlightMessage | HighlightAllMessage,
): Promise<unknown> {
  try {
    if (OWN_IDS && document !== null && (await documentIn(tabId))?.document !== document) return null;
    await put(tabId, document, '/highlight.js');
    // Called, not messaged: a page can name a frame so that our script has no API to listen with.
    const func = (name: string, told: never, named: string, own: string | null): unknown => {
      if (own !== null && Reflect.get(globalThis, Symbol.for(named)) !== own) return null;
      return Reflect.get(globalThis, Symbol.for(name))?.(told) ?? null;
    };
    const { result } = await inPage(tabId, document, () =>
      browser.scripting.executeScript({
        target: targetOf(tabId, document),
        func,
        args: [HIGHLIGHTER, message as never, DOCUMENT, OWN_IDS ? document : null],
      }),
    );
    return result;
  } catch {
    return null;
  }
}

/** Scrolls a document to a quote and highlights it. Out: whether the quote was found; false for a page that is gone. */
export async function highlightIn(tabId: number, document: string | null, request: HighlightRequest): Promise<boolean> {
  const answer = await tellHighlight(tabId, document, { type: 'background-to-page:highlight', request });
  return read(HIGHLIGHT_ANSWER, answer)?.found ?? false;
}
