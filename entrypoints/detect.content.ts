/** Runs on every page: looks whether it is a privacy policy. Wiring only; kept tiny, without the browser API. */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { glanceAt } from '@/lib/detect/glance';
import { wholeText } from '@/lib/detect/sample';
import { watchPage } from '@/lib/detect/watch';
import type { GlanceMessage } from '@/lib/extension/contract/messages';
import { documentId } from '@/lib/extension/page/document-id';
import {
  isFirstWatcher,
  knownAddress,
  onceShown,
  onMutation,
  onReturn,
  readInVain,
} from '@/lib/extension/page/page-events';
import { sendToBackground } from '@/lib/extension/page/raw-runtime';
import { mayLook } from '@/lib/extension/page/raw-settings';

/** So many characters are kept and compared: those of a policy of 50,000 words. */
const MOST = 3e5;

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  // In Chromium the background registers it, see lib/extension/background/detection.ts.
  registration: import.meta.env.FIREFOX ? 'manifest' : 'runtime',
  async main() {
    if (!(await mayLook(location.hostname)) || !isFirstWatcher()) return;
    // A page that is prerendered may never be shown.
    await onceShown();
    watchPage({
      // Whether it is one, and in what language, is told by what reads it: all names and words would weigh on every page.
      look: () => glanceAt(document, location.href),
      text: () => wholeText(document, MOST),
      address: () => location.href,
      send: (isPolicy, onLost) =>
        sendToBackground(
          {
            type: 'page-to-background:glance',
            isPolicy,
            address: knownAddress(),
            ...(import.meta.env.FIREFOX ? { document: documentId() } : {}),
          } satisfies GlanceMessage,
          onLost,
        ),
      now: () => performance.now(),
      vain: readInVain,
      wait: (milliseconds, then) => setTimeout(then, milliseconds),
      onReturn,
      onMutation,
    });
  },
});
