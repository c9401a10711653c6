/** Reads a PDF in Node, and looks at it as at a page that says the same. */
import { parseHTML } from 'linkedom';
import { detectPage } from '../lib/detect';
import { policyOfPdf, UnreadablePdf } from '../lib/extract/pdf';
import { asPage } from '../lib/extract/pdf/as-page';
import { readPdf } from '../lib/extract/pdf/load';
import type { PageVerdict, PolicyText } from '../lib/types';
import { nameOf, UnreadableFile } from './files';
import { message } from './messages';

/**
 * In: a PDF's bytes, its path, and its address ("" when unknown). Out: what it is, and its text with pages.
 * @throws {UnreadableFile} when it is encrypted, broken, scanned or too large.
 */
export async function readPdfFile(
  path: string,
  bytes: Uint8Array,
  address: string,
): Promise<{ verdict: PageVerdict; policy: PolicyText }> {
  try {
    const policy = policyOfPdf(await readPdf(new Uint8Array(bytes)));
    const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    const verdict = detectPage(asPage(policy, document), address);
    return { verdict, policy: { ...policy, title: policy.title || nameOf(path), language: verdict.language } };
  } catch (error) {
    if (error instanceof UnreadablePdf)
      throw new UnreadableFile(`${path}: ${message(`pdf_${error.reason}`.replaceAll('-', '_'))}`);
    throw error;
  }
}
