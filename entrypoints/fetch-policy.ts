/** Injected on a click on a policy's link: fetches that page from the site itself and reads its text. Null: not so. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '@/lib/detect';
import { takeFetchAddress } from '@/lib/extension/fetch-address';
import type { Extraction } from '@/lib/extension/messages';
import { extractPolicy } from '@/lib/extract';
import { fetchPage } from '@/lib/links/fetch';

export default defineUnlistedScript(async (): Promise<Extraction | null> => {
  const start = performance.now();
  const address = takeFetchAddress();
  const html = address && (await fetchPage(address, (...given) => fetch(...given)));
  if (!html) return null;
  // Inert: its scripts do not run, and nothing that it names is loaded.
  const page = new DOMParser().parseFromString(html, 'text/html');
  const policy = extractPolicy(page);
  const found = detectPage(page, address);
  const verdict = found.language === 'und' ? { ...found, language: policy.language } : found;
  return {
    verdict,
    policy,
    links: [],
    loaded: performance.timeOrigin + start,
    milliseconds: performance.now() - start,
  };
});
