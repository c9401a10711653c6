/** What is graded, as the pipeline wants it: its text, and what detection says of it. */
import { languageOf } from '../lib/detect/language';
import { decodeText } from '../lib/encoding';
import { readMarkdown } from '../lib/extract/markdown';
import type { PolicyLink } from '../lib/links';
import type { PageVerdict, PolicyText } from '../lib/types';
import { addressOf, nameOf, openSource } from './files';
import type { GradeInput } from './input';
import { MOST_TEXT } from './limits';
import { readPage } from './read-page';
import { Unreadable } from './unreadable';

interface Source {
  verdict: PageVerdict;
  policy: PolicyText;
  /** The policies that a page links to. */
  links?: readonly PolicyLink[];
}

/** How much of a text is looked at to tell its language, in code units. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * In: a path, and the page's address where it is known. Out: what is to be graded.
 * @throws {Unreadable}
 */
export function inputOf(path: string, url: string | undefined): GradeInput {
  const { kind, bytes } = openSource(path);
  const about = { url: url ?? addressOf(path), name: nameOf(path) };
  if (kind === 'page') return { ...about, html: bytes };
  return kind === 'pdf' ? { ...about, pdf: bytes } : { ...about, text: bytes };
}

/**
 * In: a policy. Out: its text and verdict. A text is a policy because whoever names it says so; a page or a PDF is looked at.
 * @throws {Unreadable} when a page or a text is too large, or a PDF cannot be read.
 */
export async function readInput(input: GradeInput): Promise<Source> {
  const { url = '', name = '' } = input;
  if ('html' in input) return readPage(textOf(input.html), url);
  if ('pdf' in input) {
    // Large, and seldom needed.
    const { readPdfFile } = await import('./read-pdf');
    return readPdfFile(input.pdf, url, name);
  }
  const policy = readMarkdown(textOf('markdown' in input ? input.markdown : input.text), name);
  const sample = policy.blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const language = languageOf(sample);
  return { policy: { ...policy, language }, verdict: { kind: 'privacy-policy', language, score: 1 } };
}

function textOf(given: string | Uint8Array): string {
  const text = typeof given === 'string' ? given : decodeText(given);
  if (text.length > MOST_TEXT)
    throw new Unreadable('too-large', `this is larger than ${MOST_TEXT / 1_000_000} million characters.`);
  return text;
}
