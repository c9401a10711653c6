/** Injected on a hit or a click: reads the policy's text. Its result is what the injection returns. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { detectPage } from '@/lib/detect';
import type { Extraction } from '@/lib/extension/messages';
import { extractPolicy } from '@/lib/extract';
import { policyLinksIn } from '@/lib/links';

export default defineUnlistedScript((): Extraction => {
  const start = performance.now();
  const policy = extractPolicy(document);
  const found = detectPage(document, location.href);
  const verdict = found.language === 'und' ? { ...found, language: policy.language } : found;
  const links = policyLinksIn(document, location.href);
  return { verdict, policy, links, loaded: performance.timeOrigin, milliseconds: performance.now() - start };
});
