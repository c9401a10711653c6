/** Runs on every page: looks whether it is a privacy policy. Wiring only; kept tiny, without the browser API. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { glanceAt } from '@/lib/detect/glance';
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
      // Whether it is one, and in what language, is told with the extraction: all names and words would weigh on every page.
      look: () => glanceAt(document, location.href),
      address: () => location.href,
      send: (verdict) => sendToBackground({ type: 'page-to-background:verdict', verdict } satisfies VerdictMessage),
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
      onReturn,
    });
  },
});
