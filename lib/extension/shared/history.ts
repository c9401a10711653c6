/** Writes the history: keeps what the background, or the page that reads PDFs, has graded. */
import { policyAddress } from '../../history/address';
import { cuttingForHistory, hashOf, sortingText } from '../../history/text';
import type { Steps } from '../../steps';
import type { PolicyText, Report } from '../../types';
import { keep, type Manner } from './history-store';

/** How a policy was read: `Sighting`. */
export interface Look {
  document: string;
  fetched: boolean;
}

/** The text's sentences, and what its digest is made of. */
function* readingText(policy: PolicyText): Steps<{ sentences: string[]; sorted: string }> {
  const sentences = yield* cuttingForHistory(policy);
  return { sentences, sorted: yield* sortingText(sentences) };
}

/** What is being kept, by its address: the last one that waits for its turn. */
const underWay = new Map<string, Promise<void>>();

/** Looks at one policy are kept one by one, in the order in which they come: a short text must not overtake a long one that was seen before it. */
function inOrder(address: string, task: () => Promise<void>): Promise<void> {
  const done = (underWay.get(address) ?? Promise.resolve()).then(task).finally(() => {
    if (underWay.get(address) === done) underWay.delete(address);
  });
  underWay.set(address, done);
  return done;
}

/**
 * Keeps a graded policy in the history. In: its address, text and report, and how it was read. Nothing without a grade
 * is kept, nor what is not wanted any more. A history that cannot be written never keeps a report from its reader.
 */
export async function remember(
  address: string,
  policy: PolicyText,
  report: Report,
  look: Look,
  manner: Manner,
): Promise<void> {
  const key = policyAddress(address);
  if (key === '' || report.status !== 'graded') return;
  const at = Date.now();
  await inOrder(key, async () => {
    try {
      const { sentences, sorted } = await manner.inSteps(readingText(policy));
      await keep({ address: key, report, sentences, hash: await hashOf(sorted), at, ...look }, manner);
    } catch (error) {
      if (!manner.signal?.aborted) console.warn('Candor could not write its history.', error);
    }
  });
}
