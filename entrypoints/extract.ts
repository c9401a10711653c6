/** Injected on a hit or a click: leaves what reads a policy's text, for the background to call. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { property } from '@/lib/dom';
import { EXTRACTOR, type Extractor } from '@/lib/extension/contract/page-world';
import type { Extraction } from '@/lib/extension/contract/policy';
import { documentId } from '@/lib/extension/page/document-id';
import { knownAddress, noteReading, sinceMove } from '@/lib/extension/page/page-events';
import { watchChanges } from '@/lib/extract/changes';
import { fingerprintOf } from '@/lib/extract/fingerprint';
import { foreignFrameIn } from '@/lib/extract/foreign-frame';
import { readingDocument, readingLive } from '@/lib/extract/read-document';
import { policyLinksIn } from '@/lib/links';
import { fetchPage } from '@/lib/links/fetch';
import { inSlices } from '@/lib/steps';

export default defineUnlistedScript((): void => {
  const extractor: Extractor = { document: documentId(), read, fetch: from, check };
  Reflect.set(globalThis, Symbol.for(EXTRACTOR), extractor);
});

async function read(anyway: boolean): Promise<Extraction | { pdf: true }> {
  // Chromium shows a PDF in a page that says nothing.
  if (property(document, 'contentType') === 'application/pdf') return { pdf: true };
  const steps = readingLive(document, () => location.href, anyway, watchChanges(document));
  const { policy, verdict, digest } = await inSlices(steps, othersFirst);
  noteReading(verdict.kind === 'privacy-policy');
  const links = policyLinksIn(document, location.href);
  const frame = foreignFrameIn(document, location.href, { width: innerWidth, height: innerHeight });
  return { address: knownAddress(), digest, policy, verdict, moved: sinceMove(), links, frame };
}

/** Resolves when the page has had its turn. A timer would wait a second in a tab that is not in front. */
const othersFirst = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

async function from(address: string): Promise<Extraction | null> {
  const html = await fetchPage(address, (...given) => fetch(...given));
  if (!html) return null;
  // Inert: its scripts do not run, and nothing that it names is loaded. It may be far larger than the page in which it is read.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const read = await inSlices(readingDocument(page, address, true), othersFirst);
  return { ...read, address, digest: '', moved: null, links: [], frame: null };
}

const check: Extractor['check'] = () => ({ address: knownAddress(), digest: fingerprintOf(document) });
