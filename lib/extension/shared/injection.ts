/**
 * Puts our scripts into a tab's page, on a hit or a click, and asks what stands there. Whatever was begun for one document
 * is done in that document or not at all.
 */
import { withoutHash } from '../../detect/watch';
import { fieldsOf } from '../../fields';
import type { HighlightAllMessage } from '../contract/highlight-messages';
import type {
  DocumentRead,
  ErrorReason,
  Extraction,
  HighlightMessage,
  HighlightRequest,
  Reported,
} from '../contract/messages';
import { DOCUMENT, EXTRACTOR, type Extractor, NAMED } from '../contract/page-world';
import { parseExtraction } from '../contract/parse';
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

/** The page did not answer in time. */
class Unanswered extends Error {}

/** What comes first: the result, or the end of patience, in milliseconds, which throws. */
export function inTime<T>(result: Promise<T>, patience = PATIENCE): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Unanswered('the page did not answer')), patience);
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
  return document !== null && (await documentIn(tabId))?.document !== document ? 'gone' : 'failed';
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
    const extractor: Partial<Extractor> | undefined = Reflect.get(globalThis, name);
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
  const answer = fieldsOf(result);
  const id = OWN_IDS ? answer?.document : documentId;
  return answer && typeof id === 'string' ? { document: id, result: answer.result } : null;
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
  if (!answer || (wanted !== null && answer.document !== wanted)) throw new UnreadablePage(wanted ? 'gone' : 'failed');
  const extraction = parseExtraction(answer.result);
  if (fieldsOf(answer.result)?.pdf === true) throw new UnreadablePage('pdf');
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
    return parseExtraction((await call(tabId, document, 'fetch', address))?.result);
  } catch {
    return null;
  }
}

/** A page that goes may leave a question unanswered for ever: it is put again, to the page that has come. */
const ASKED_AGAIN_AFTER = [500, 2_000, PATIENCE];

/** The document that the tab shows now, and the address under which it is known (`knownAddress`); null when no extension may look at it, or none is there. */
export async function documentIn(tabId: number): Promise<{ document: string; address: string } | null> {
  const func = (name: string, named: string, own: string | null) => {
    const { at, known } = Reflect.get(globalThis, named) ?? {};
    if (own !== null && Reflect.get(globalThis, name) === undefined) Reflect.set(globalThis, name, own);
    return { address: at === location.href ? known : location.href, document: Reflect.get(globalThis, name) };
  };
  // For a page in which none of our scripts has made one (document-id.ts).
  const own = OWN_IDS ? crypto.randomUUID() : null;
  const ask = (): Promise<Given[]> =>
    browser.scripting.executeScript({ target: { tabId }, injectImmediately: true, func, args: [DOCUMENT, NAMED, own] });
  for (const patience of ASKED_AGAIN_AFTER) {
    try {
      const [first] = await inTime(ask(), patience);
      const { document, address } = fieldsOf(first?.result) ?? {};
      const id = OWN_IDS ? document : first?.documentId;
      return typeof address === 'string' ? { document: typeof id === 'string' ? id : '', address } : null;
    } catch (error) {
      if (!(error instanceof Unanswered)) return null;
    }
  }
  return null;
}

/** Does the tab still show the document that was read, at the same address (but for the place in the page)? */
export async function isThere(
  tabId: number,
  { document, page }: Pick<Reported, 'document' | 'page'>,
): Promise<boolean> {
  const now = await documentIn(tabId);
  return now !== null && now.document === document && withoutHash(now.address) === withoutHash(page);
}

/**
 * Does what was read still stand in the tab? `changed`: the document is there, its text is another. `gone`: it is not
 * there, or has moved. A fetched text stands as long as the page from which it was asked for.
 */
export async function standingOf(tabId: number, state: Reported): Promise<'same' | 'changed' | 'gone'> {
  if (!(await isThere(tabId, state))) return 'gone';
  if (state.fetched) return 'same';
  // Nothing was read of it: there is nothing to compare with.
  if (state.digest === '') return 'changed';
  const answer = await call(tabId, state.document, 'check').catch(() => null);
  const now = fieldsOf(answer?.result);
  return now?.digest === state.digest ? 'same' : 'changed';
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
    const to = document !== null && !OWN_IDS ? { documentId: document } : { frameId: 0 };
    return await browser.tabs.sendMessage(tabId, message, to);
  } catch {
    return null;
  }
}

/** Scrolls a document to a quote and highlights it. Out: whether the quote was found; false for a page that is gone. */
export async function highlightIn(tabId: number, document: string | null, request: HighlightRequest): Promise<boolean> {
  const answer = await tellHighlight(tabId, document, { type: 'background-to-page:highlight', request });
  return typeof answer === 'object' && answer !== null && 'found' in answer && answer.found === true;
}
