/** Reads a PDF in Node, and looks at it as at a page that says the same. */
import { parseHTML } from 'linkedom';
import { policyOfPdf, UnreadablePdf } from '../lib/extract/pdf';
import { readPdf } from '../lib/extract/pdf/load';
import { type ReadDocument, readPdfPolicy } from '../lib/extract/read-document';
import { snake } from '../lib/texts';
import { message } from './messages';
import { Unreadable } from './unreadable';

/**
 * In: a PDF's bytes, its address, and the name of its file ("" when unknown). Out: what it is, and its text with pages.
 * @throws {Unreadable} when it is encrypted, broken, scanned or too large.
 */
export async function readPdfFile(bytes: Uint8Array, address: string, name: string): Promise<ReadDocument> {
  try {
    const policy = policyOfPdf(await readPdf(new Uint8Array(bytes)));
    const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    return readPdfPolicy(policy, address, name, document);
  } catch (error) {
    if (error instanceof UnreadablePdf)
      throw new Unreadable(`pdf-${error.reason}`, message(`pdf_${snake(error.reason)}`));
    throw error;
  }
}
