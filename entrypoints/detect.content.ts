/** Runs on every page: looks whether it is a privacy policy. Wiring only; kept tiny, without the browser API. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { declaredLanguage } from '@/lib/detect/declared';
import { lookAt } from '@/lib/detect/look';
import { watchPage } from '@/lib/detect/watch';
import type { VerdictMessage } from '@/lib/extension/messages';
import { onReturn } from '@/lib/extension/page-events';
import { sendToBackground } from '@/lib/extension/raw-runtime';
import { mayLook } from '@/lib/extension/raw-settings';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // In Chromium the background registers it, see lib/extension/detection.ts.
  registration: import.meta.env.FIREFOX ? 'manifest' : 'runtime',
  async main() {
    if (!(await mayLook(location.hostname))) return;
    watchPage({
      // The extraction tells the language by the text; function words of many languages would weigh on every page.
      look: () => lookAt(document, location.href, declaredLanguage),
      address: () => location.href,
      send: (verdict) => sendToBackground({ type: 'page-to-background:verdict', verdict } satisfies VerdictMessage),
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
      onReturn,
    });
  },
});
