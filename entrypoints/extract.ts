/**
 * Injected on a hit or a click: leaves a function that reads a policy's text, for the background to call. In: null for
 * the page itself, or the address of a policy to fetch from the page's own site. Out: null for one that cannot be had.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '@/lib/detect';
import { EXTRACTOR } from '@/lib/extension/extractor';
import type { Extraction } from '@/lib/extension/messages';
import { extractPolicy } from '@/lib/extract';
import { policyLinksIn } from '@/lib/links';
import { fetchPage } from '@/lib/links/fetch';

export default defineUnlistedScript((): void => {
  Reflect.set(globalThis, EXTRACTOR, (address: string | null) => (address === null ? here() : from(address)));
});

function here(): Extraction {
  const start = performance.now();
  const read = readPolicy(document, location.href);
  const links = policyLinksIn(document, location.href);
  return { ...read, links, loaded: performance.timeOrigin, milliseconds: performance.now() - start };
}

async function from(address: string): Promise<Extraction | null> {
  const start = performance.now();
  const html = await fetchPage(address, (...given) => fetch(...given));
  if (!html) return null;
  // Inert: its scripts do not run, and nothing that it names is loaded.
  const read = readPolicy(new DOMParser().parseFromString(html, 'text/html'), address);
  return { ...read, links: [], loaded: performance.timeOrigin + start, milliseconds: performance.now() - start };
}

function readPolicy(page: Document, address: string): Pick<Extraction, 'policy' | 'verdict'> {
  const policy = extractPolicy(page);
  const found = detectPage(page, address);
  return { policy, verdict: found.language === 'und' ? { ...found, language: policy.language } : found };
}
