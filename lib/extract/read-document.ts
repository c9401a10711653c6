/** What a page or a PDF is, and its text: the one place where what detection and extraction say of it is put together. */
import { detectPage } from '../detect';
import { atOnce, type Steps } from '../steps';
import type { PageVerdict, PolicyText } from '../types';
import type { Changes } from './changes';
import { fingerprintOf, takingFingerprint } from './fingerprint';
import { extractingPolicy } from './index';
import { asPage } from './pdf/as-page';

export interface ReadDocument {
  /** Its language is that of the text that was read, where that tells one. */
  verdict: PageVerdict;
  policy: PolicyText;
}

/**
 * In: a page; its address ("" when unknown); whether to read it whatever it is. Out: what it is, and its text, without
 * blocks where it is no policy and was not to be read. The look comes first: a page that is no policy may be huge.
 */
export const readDocument = (page: Document, address: string, anyway: boolean): ReadDocument =>
  atOnce(readingDocument(page, address, anyway));

/** The same in steps, of a page of whose text nothing changes meanwhile. `watch` hears of each tree within it. */
export function* readingDocument(
  page: Document,
  address: string,
  anyway: boolean,
  watch?: Changes['watch'],
): Steps<ReadDocument> {
  // A look at the first of the text, hidden or not.
  const verdict = detectPage(page, address);
  if (!isRead(verdict, anyway)) return withoutText(verdict);
  yield;
  return withText(verdict, yield* extractingPolicy(page, address, watch));
}

/** What was read of a page that is shown. */
export interface LiveRead extends ReadDocument {
  /** Of the state of the page that was read; "" where there is no text. */
  digest: string;
}

/** So often a page that is shown is read in steps as it stands still: what is read in vain is work, too. */
const ATTEMPTS = 3;
/** So many steps after the first look at what is displayed comes the second. */
const FIRST_LOOK = 8;

/**
 * The same of a page that is shown, in steps, with the digest of what was read. `address` gives the one at which the page stands,
 * `changes` what happens to it. When anything happens meanwhile, the reading begins anew at the next step; after at most three
 * readings in vain a page that never comes to rest is read in steps all the same where nothing but an animation goes on and what
 * is displayed stays the same text, else at once.
 */
export function* readingLive(
  page: Document,
  address: () => string,
  anyway: boolean,
  changes: Changes,
): Steps<LiveRead> {
  try {
    for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
      const at = address();
      const reading = readingOnce(page, at, anyway, changes);
      const read = yield* goingOn(reading, () => changes.happened() || address() !== at);
      if (read) return read;
      if (attempt < ATTEMPTS) yield changes.rest();
    }
    const at = address();
    const reading = readingRestless(page, at, anyway, changes);
    const read = yield* goingOn(reading, () => changes.moreThanAnimation() || address() !== at);
    if (read) return read;
  } finally {
    changes.end();
  }
  return withDigest(readDocument(page, address(), anyway), fingerprintOf(page));
}

/** Goes on with a reading until something is lost. Out: null as soon as it is. */
function* goingOn(reading: Steps<LiveRead | null>, isLost: () => boolean): Steps<LiveRead | null> {
  try {
    for (let step = reading.next(); ; step = reading.next()) {
      if (step.done) return step.value;
      yield step.value;
      if (isLost()) return null;
    }
  } catch {
    // A page that is taken apart meanwhile may break the walk.
    return null;
  }
}

/**
 * Reads it where something with hardly any text moves all the time, as in an animation. Out: null where more has changed in the
 * reading before, or where at any look what is displayed is another text than at the first. The looks are at twice as many steps
 * each time: each goes through all of the page.
 */
function* readingRestless(page: Document, at: string, anyway: boolean, changes: Changes): Steps<LiveRead | null> {
  if (!changes.happened() || changes.moreThanAnimation()) return null;
  changes.begin();
  const digest = fingerprintOf(page);
  const isSame = (): boolean => fingerprintOf(page) === digest;
  yield;
  const steps = readingDocument(page, at, anyway, changes.watch);
  for (let [count, look] = [1, FIRST_LOOK]; ; count++) {
    const step = steps.next();
    if (step.done) return isSame() ? withDigest(step.value, digest) : null;
    yield step.value;
    if (count < look) continue;
    if (!isSame()) return null;
    look *= 2;
    yield;
  }
}

/** Reads it. Out: null where what is displayed is another text at the end: styles can do that without a change of any node. */
function* readingOnce(page: Document, at: string, anyway: boolean, changes: Changes): Steps<LiveRead | null> {
  changes.begin();
  const verdict = detectPage(page, at);
  if (!isRead(verdict, anyway)) return { ...withoutText(verdict), digest: '' };
  yield;
  const before = yield* takingFingerprint(page);
  const policy = yield* extractingPolicy(page, at, changes.watch);
  yield;
  const digest = fingerprintOf(page);
  return digest === before ? withDigest(withText(verdict, policy), digest) : null;
}

const isRead = ({ kind }: PageVerdict, anyway: boolean): boolean => anyway || kind === 'privacy-policy';

const withoutText = (verdict: PageVerdict): ReadDocument => ({
  policy: { title: '', language: verdict.language, blocks: [] },
  verdict,
});

function withText(verdict: PageVerdict, policy: PolicyText): ReadDocument {
  const { blocks, language } = policy;
  return { policy, verdict: blocks.length === 0 || language === 'und' ? verdict : { ...verdict, language } };
}

const withDigest = (read: ReadDocument, digest: string): LiveRead => ({
  ...read,
  digest: read.policy.blocks.length > 0 ? digest : '',
});

/**
 * In: a PDF's text; its address and the name of its file ("" when unknown); an empty document to work with. Out: what it
 * is, and its text with the language, and with the file's name where it has no title.
 */
export function readPdfPolicy(read: PolicyText, address: string, name: string, empty: Document): ReadDocument {
  const verdict = detectPage(asPage(read, empty), address);
  return { verdict, policy: { ...read, title: read.title || name, language: verdict.language } };
}
