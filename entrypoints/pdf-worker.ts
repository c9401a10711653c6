/** Reads a PDF for the page that shows it (`entrypoints/pdf/`), which ends this worker when it takes too long. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { policyOfPdf, UnreadablePdf } from '@/lib/extract/pdf';
import { readPdf } from '@/lib/extract/pdf/load';

export default defineUnlistedScript((): void => {
  globalThis.onmessage = async ({ data }: MessageEvent<Uint8Array>) => {
    try {
      postMessage({ policy: policyOfPdf(await readPdf(data)) });
    } catch (error) {
      postMessage({ refused: error instanceof UnreadablePdf ? error.reason : 'broken' });
    }
  };
});
