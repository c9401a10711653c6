/** Runs on every page: looks whether it is a privacy policy. Wiring only; kept tiny, without the browser API. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { declaredLanguage } from '@/lib/detect/declared';
import { digestOf } from '@/lib/detect/digest';
import { lookAt } from '@/lib/detect/look';
import { sampleOf } from '@/lib/detect/sample';
import { watchPage } from '@/lib/detect/watch';
import { documentId } from '@/lib/extension/document-id';
import type { VerdictMessage } from '@/lib/extension/messages';
import { noteMove, onceShown, onMutation, onReturn } from '@/lib/extension/page-events';
import { sendToBackground } from '@/lib/extension/raw-runtime';
import { mayLook } from '@/lib/extension/raw-settings';

/** So many characters are compared: more than a policy of 150,000 words has. */
const MOST = 1e6;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // In Chromium the background registers it, see lib/extension/detection.ts.
  registration: import.meta.env.FIREFOX ? 'manifest' : 'runtime',
  async main() {
    if (!(await mayLook(location.hostname))) return;
    // A page that is prerendered may never be shown.
    await onceShown();
    watchPage({
      // The extraction tells the language by the text; function words of many languages would weigh on every page.
      look: () => lookAt(document, location.href, declaredLanguage),
      digest: () => digestOf(sampleOf(document.documentElement, MOST).text),
      address: () => location.href,
      send: (verdict, address) =>
        sendToBackground({
          type: 'page-to-background:verdict',
          verdict,
          address,
          ...(import.meta.env.FIREFOX ? { document: documentId() } : {}),
        } satisfies VerdictMessage),
      now: () => performance.now(),
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
      noteMove,
      onReturn,
      onMutation,
    });
  },
});
