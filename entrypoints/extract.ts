/** Injected on a hit or a click: leaves what reads a policy's text, for the background to call. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '@/lib/extension/contract/messages';
import { EXTRACTOR, type Extractor } from '@/lib/extension/contract/page-world';
import { documentId } from '@/lib/extension/page/document-id';
import { knownAddress, noteReading, sinceMove } from '@/lib/extension/page/page-events';
import { fingerprintOf } from '@/lib/extract/fingerprint';
import { foreignFrameIn } from '@/lib/extract/foreign-frame';
import { readPolicy } from '@/lib/extract/read-policy';
import { policyLinksIn } from '@/lib/links';
import { fetchPage } from '@/lib/links/fetch';

export default defineUnlistedScript((): void => {
  const extractor: Extractor = { document: documentId(), read, fetch: from, check };
  Reflect.set(globalThis, EXTRACTOR, extractor);
});

function read(anyway: boolean): Extraction | { pdf: true } {
  // Chromium shows a PDF in a page that says nothing.
  if (document.contentType === 'application/pdf') return { pdf: true };
  const { policy, verdict } = readPolicy(document, location.href, anyway);
  noteReading(verdict.kind === 'privacy-policy');
  const links = policyLinksIn(document, location.href);
  const frame = foreignFrameIn(document, location.href, { width: innerWidth, height: innerHeight });
  // A page that was not read, which may be huge, is read again whenever that is asked for.
  const { address, digest } = policy.blocks.length > 0 ? check() : { address: knownAddress(), digest: '' };
  return { address, digest, policy, verdict, moved: sinceMove(), links, frame };
}

async function from(address: string): Promise<Extraction | null> {
  const html = await fetchPage(address, (...given) => fetch(...given));
  if (!html) return null;
  // Inert: its scripts do not run, and nothing that it names is loaded.
  const page = readPolicy(new DOMParser().parseFromString(html, 'text/html'), address, true);
  return { ...page, address, digest: '', moved: null, links: [], frame: null };
}

const check: Extractor['check'] = () => ({ address: knownAddress(), digest: fingerprintOf(document) });
