/** Reads a PDF in Node, and looks at it as at a page that says the same. */
import { parseHTML } from 'linkedom';
import { policyOfPdf, UnreadablePdf } from '../lib/extract/pdf';
import { readPdf } from '../lib/extract/pdf/load';
import { type ReadPolicy, readPdfPolicy } from '../lib/extract/read-policy';
import { snake } from '../lib/texts';
import { nameOf, UnreadableFile } from './files';
import { message } from './messages';

/**
 * In: a PDF's bytes, its path, and its address ("" when unknown). Out: what it is, and its text with pages.
 * @throws {UnreadableFile} when it is encrypted, broken, scanned or too large.
 */
export async function readPdfFile(path: string, bytes: Uint8Array, address: string): Promise<ReadPolicy> {
  try {
    const policy = policyOfPdf(await readPdf(new Uint8Array(bytes)));
    const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
    return readPdfPolicy(policy, address, nameOf(path), document);
  } catch (error) {
    if (error instanceof UnreadablePdf) throw new UnreadableFile(`${path}: ${message(`pdf_${snake(error.reason)}`)}`);
    throw error;
  }
}
