/** What a page or a PDF is, and its text: the one place where what detection and extraction say of it is put together. */
import { detectPage } from '../detect';
import type { Steps } from '../steps';
import type { PageVerdict, PolicyText } from '../types';
import type { Changes } from './changes';
import { fingerprintOf, takingFingerprint } from './fingerprint';
import { extractingPolicy, extractPolicy } from './index';
import { asPage } from './pdf/as-page';

export interface ReadPolicy {
  /** Its language is that of the text that was read, where that tells one. */
  verdict: PageVerdict;
  policy: PolicyText;
}

/**
 * In: a page; its address ("" when unknown); whether to read it whatever it is. Out: what it is, and its text, without
 * blocks where it is no policy and was not to be read. The look comes first: a page that is no policy may be huge.
 */
export function readPolicy(page: Document, address: string, anyway: boolean): ReadPolicy {
  // A look at the first of the text, hidden or not.
  const verdict = detectPage(page, address);
  return isRead(verdict, anyway) ? withText(verdict, extractPolicy(page, address)) : withoutText(verdict);
}

/** What was read of a page that is shown. */
export interface LiveRead extends ReadPolicy {
  /** Of the state of the page that was read; "" where there is no text. */
  digest: string;
}

/**
 * The same of a page that is shown, in steps, with the digest of what was read. `address` gives the one at which the page stands,
 * `changes` what happens to it. A page to which anything happened meanwhile is read once more, at once.
 */
export function* readingLive(
  page: Document,
  address: () => string,
  anyway: boolean,
  changes: Changes,
): Steps<LiveRead> {
  try {
    const at = address();
    const verdict = detectPage(page, at);
    if (!isRead(verdict, anyway)) return { ...withoutText(verdict), digest: '' };
    yield;
    // Styles can show and hide a part without a change of any node.
    const before = yield* takingFingerprint(page);
    const policy = yield* extractingPolicy(page, at, changes.watch);
    yield;
    const digest = fingerprintOf(page);
    if (!changes.happened() && digest === before && address() === at)
      return withDigest(withText(verdict, policy), digest);
  } catch {
    // A page that is taken apart meanwhile may break the walk.
  } finally {
    changes.end();
  }
  return withDigest(readPolicy(page, address(), anyway), fingerprintOf(page));
}

const isRead = ({ kind }: PageVerdict, anyway: boolean): boolean => anyway || kind === 'privacy-policy';

const withoutText = (verdict: PageVerdict): ReadPolicy => ({
  policy: { title: '', language: verdict.language, blocks: [] },
  verdict,
});

function withText(verdict: PageVerdict, policy: PolicyText): ReadPolicy {
  const { blocks, language } = policy;
  return { policy, verdict: blocks.length === 0 || language === 'und' ? verdict : { ...verdict, language } };
}

const withDigest = (read: ReadPolicy, digest: string): LiveRead => ({
  ...read,
  digest: read.policy.blocks.length > 0 ? digest : '',
});

/**
 * In: a PDF's text; its address and the name of its file ("" when unknown); an empty document to work with. Out: what it
 * is, and its text with the language, and with the file's name where it has no title.
 */
export function readPdfPolicy(read: PolicyText, address: string, name: string, empty: Document): ReadPolicy {
  const verdict = detectPage(asPage(read, empty), address);
  return { verdict, policy: { ...read, title: read.title || name, language: verdict.language } };
}
