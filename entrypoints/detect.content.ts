/** Runs on every page: looks whether it is a privacy policy. Wiring only; kept tiny, without the browser API. */
import { lookAt } from '@/lib/detect';
import { watchPage } from '@/lib/detect/watch';
import type { VerdictMessage } from '@/lib/extension/messages';
import { onReturn } from '@/lib/extension/page-events';
import { sendToBackground } from '@/lib/extension/raw-runtime';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  main() {
    watchPage({
      look: () => lookAt(document, location.href),
      address: () => location.href,
      send: (verdict) => sendToBackground({ type: 'page-to-background:verdict', verdict } satisfies VerdictMessage),
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
      onReturn,
    });
  },
});
