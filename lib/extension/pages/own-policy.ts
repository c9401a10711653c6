/** A policy that the reader gives: a file or pasted text. Nothing of it is kept. */
import { languageOf } from '../../detect/language';
import { decodeText } from '../../encoding';
import { readMarkdown } from '../../extract/markdown';
import { readDocument, readPdfPolicy } from '../../extract/read-document';
import { reportOn } from '../../pipeline';
import type { PolicyText, Report } from '../../types';
import { packagedReader } from '../shared/packaged-reader';
import { othersFirst } from './others-first';
import { readInWorker } from './pdf-reader';

/** Larger files than that hold no policy, in bytes; as much as the command line reads of a text. */
const LARGEST_FILE = 20_000_000;
/** How much of a text is looked at to tell its language, in code units. */
const LANGUAGE_SAMPLE = 20_000;

export class TooLarge extends Error {}

/**
 * In: a file (HTML by its name or type, PDF, else Markdown or plain text). Out: its text, with its language.
 * @throws {TooLarge}
 * @throws {UnreadablePdf}
 */
export async function policyOfFile(file: File): Promise<PolicyText> {
  if (file.size > LARGEST_FILE) throw new TooLarge();
  const name = file.name.replace(/\.[a-z]{2,8}$/i, '');
  if (file.type === 'application/pdf' || /\.pdf$/i.test(file.name)) {
    const read = await readInWorker(new Uint8Array(await file.arrayBuffer()));
    return readPdfPolicy(read, '', name, document.implementation.createHTMLDocument('')).policy;
  }
  const text = decodeText(new Uint8Array(await file.arrayBuffer()), file.type);
  const isPage = /^(?:text\/html|application\/xhtml\+xml)\b/.test(file.type) || /\.x?html?$/i.test(file.name);
  return isPage ? policyOfHtml(text) : policyOfText(text, name);
}

function policyOfHtml(html: string): PolicyText {
  // No script of it runs, and nothing that it names is fetched.
  const { policy, verdict } = readDocument(new DOMParser().parseFromString(html, 'text/html'), '', true);
  return { ...policy, language: verdict.language };
}

/** In: Markdown or plain text, and what to call it where it has no title. Out: its text, with its language. */
export function policyOfText(text: string, name: string): PolicyText {
  const policy = readMarkdown(text, name);
  const sample = policy.blocks.map((block) => block.text).join(' ');
  return { ...policy, language: languageOf(sample.slice(0, LANGUAGE_SAMPLE)) };
}

/**
 * In: a policy's text, and what is told how much of it is read, 0 to 1. Out: its report, whatever it looks like: whoever gives
 * it says that it is a policy.
 */
export async function reportOnOwn(policy: PolicyText, progress: (share: number) => void): Promise<Report> {
  const verdict = { kind: 'privacy-policy', language: policy.language } as const;
  return reportOn(policy, verdict, await packagedReader(), { progress, pause: othersFirst });
}

/** The same of a file. Throws what `policyOfFile` throws. */
export const reportOnFile = async (file: File, progress: (share: number) => void): Promise<Report> =>
  reportOnOwn(await policyOfFile(file), progress);
