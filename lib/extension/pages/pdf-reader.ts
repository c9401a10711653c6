/** The PDF page's hands: the bytes of a tab's PDF, and a worker that reads them. */
import { PDF_LIMITS, UnreadablePdf } from '../../extract/pdf';
import { read } from '../../schemas';
import type { PolicyText } from '../../types';
import { FETCHED_PDF, PDF_ANSWER } from '../contract/page-answers';
import { POLICY } from '../contract/policy';
import { browser } from '../shared/browser';
import { tabsBeside } from '../shared/tabs-beside';

/** `viewer`: no script of ours can stand where the file could be asked for. `moved`: the tab shows something else. */
export type NotHad = 'needs-cookies' | 'not-had' | 'too-large' | 'viewer' | 'moved';

interface PdfOfTab {
  address: string;
  incognito: boolean;
  got: Uint8Array | NotHad;
}

/**
 * Fetches the PDF that a tab shows, once more and without cookies: in Chromium from the tab's own document, in Firefox,
 * whose viewer lets no script in, from another tab of the same origin where one is open. `isWanted`: is that the address of
 * the file that the reader asked for? Nothing else is fetched.
 */
export async function pdfOfTab(tabId: number, isWanted: (address: string) => boolean): Promise<PdfOfTab> {
  const { url, incognito, beside } = await tabsBeside(tabId);
  const address = url.split('#')[0] ?? '';
  const result: Omit<PdfOfTab, 'got'> = { address, incognito };
  if (!isWanted(url)) return { ...result, got: 'moved' };
  if (!/^https?:/i.test(address)) return { ...result, got: 'viewer' };
  const { origin } = new URL(address);
  for (const id of [tabId, ...beside]) {
    const got = await fetchIn(id, address, origin);
    if (got !== null) return { ...result, got };
  }
  return { ...result, got: 'viewer' };
}

/** Out: null when no script may run in that tab, or it is of another origin by now. */
async function fetchIn(tabId: number, address: string, origin: string): Promise<Uint8Array | NotHad | null> {
  try {
    const [first] = await browser.scripting.executeScript({
      target: { tabId },
      func: fetchHere,
      args: [address, origin, PDF_LIMITS],
    });
    const given = read(FETCHED_PDF, first?.result);
    if (!given) return null;
    if ('data' in given) return Uint8Array.from(atob(given.data), (letter) => letter.charCodeAt(0));
    return given.why === 'elsewhere' ? null : given.why;
  } catch {
    return null;
  }
}

/** Runs in the page, and so knows nothing but its arguments. */
async function fetchHere(
  address: string,
  origin: string,
  { bytes, patience }: typeof PDF_LIMITS,
): Promise<{ data: string } | { why: string }> {
  if (location.origin !== origin) return { why: 'elsewhere' };
  try {
    const response = await fetch(address, {
      mode: 'same-origin',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
    });
    // A site sends those whom it does not know to its page for signing in.
    if (response.type === 'opaqueredirect' || response.status === 401 || response.status === 403)
      return { why: 'needs-cookies' };
    if (!response.ok || !response.body) return { why: 'not-had' };
    if (response.headers.get('content-type')?.includes('text/html')) return { why: 'needs-cookies' };
    const parts: Uint8Array<ArrayBuffer>[] = [];
    let length = 0;
    for (const reader = response.body.getReader(); ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      length += value.length;
      if (length > bytes) {
        await reader.cancel();
        return { why: 'too-large' };
      }
      parts.push(value);
    }
    const url = await new Promise<string>((resolve, reject) => {
      const encoder = new FileReader();
      encoder.onload = () => resolve(String(encoder.result));
      encoder.onerror = () => reject(encoder.error);
      encoder.readAsDataURL(new Blob(parts));
    });
    return { data: url.slice(url.indexOf(',') + 1) };
  } catch {
    return { why: 'not-had' };
  }
}

/**
 * Reads a PDF in a worker. In: its bytes. Out: its text.
 * @throws {UnreadablePdf}
 */
export function readInWorker(bytes: Uint8Array): Promise<PolicyText> {
  if (bytes.length > PDF_LIMITS.bytes) return Promise.reject(new UnreadablePdf('too-large'));
  const worker = new Worker('/pdf-worker.js');
  const reading = new Promise<PolicyText>((resolve, reject) => {
    const timer = setTimeout(() => reject(new UnreadablePdf('too-slow')), PDF_LIMITS.patience);
    worker.onerror = () => reject(new UnreadablePdf('broken'));
    worker.onmessage = ({ data }: MessageEvent<unknown>) => {
      const answer = read(PDF_ANSWER, data);
      // In a worker, pdf.js greets whoever listens.
      if (!answer) return;
      clearTimeout(timer);
      const policy = 'policy' in answer ? read(POLICY, answer.policy) : null;
      if (policy) resolve(policy);
      else reject(new UnreadablePdf('refused' in answer ? answer.refused : 'broken'));
    };
    worker.postMessage(bytes, [bytes.buffer]);
  });
  return reading.finally(() => worker.terminate());
}
