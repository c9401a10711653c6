/** A file as the pipeline wants it: its text, and what detection says of it. */
import { languageOf } from '../lib/detect/language';
import { readMarkdown } from '../lib/extract/markdown';
import type { PolicyLink } from '../lib/links';
import type { PageVerdict, PolicyText } from '../lib/types';
import { addressOf, nameOf, openSource, type SourceKind } from './files';
import { decodeText, readPage } from './read-page';

interface Source {
  kind: SourceKind;
  verdict: PageVerdict;
  policy: PolicyText;
  /** The policies that a page links to. */
  links?: readonly PolicyLink[];
}

/** How much of a text is looked at to tell its language, in code units. */
const LANGUAGE_SAMPLE = 20_000;

/**
 * In: a path, and the page's address where it is known. Out: its text and verdict. A text (.md, .txt) is a policy
 * because whoever names it says so.
 * @throws {UnreadableFile}
 */
export async function readSource(path: string, url: string | undefined): Promise<Source> {
  const file = openSource(path);
  if (file.kind === 'page') {
    return { kind: 'page', ...readPage(file.bytes, url ?? addressOf(path)) };
  }
  if (file.kind === 'pdf') {
    // Large, and seldom needed.
    const { readPdfFile } = await import('./read-pdf');
    return { kind: 'pdf', ...(await readPdfFile(path, file.bytes, url ?? addressOf(path))) };
  }
  const policy = readMarkdown(decodeText(file.bytes), nameOf(path));
  const sample = policy.blocks
    .map((block) => block.text)
    .join(' ')
    .slice(0, LANGUAGE_SAMPLE);
  const language = languageOf(sample);
  return { kind: 'text', policy: { ...policy, language }, verdict: { kind: 'privacy-policy', language, score: 1 } };
}
