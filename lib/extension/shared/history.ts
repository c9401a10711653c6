/** Writes the history: keeps what the background, or the page that reads PDFs, has graded. */
import { policyAddress } from '../../history/address';
import { sentencesForHistory, textHash } from '../../history/text';
import type { PolicyText, Report } from '../../types';
import { keep } from './history-store';

/** How a policy was read: `Sighting`. */
interface Look {
  document: string;
  fetched: boolean;
}

/**
 * Keeps a graded policy in the history. In: its address, text and report, and how it was read. Nothing without a grade
 * is kept. A history that cannot be written never keeps a report from its reader.
 */
export async function remember(address: string, policy: PolicyText, report: Report, look: Look): Promise<void> {
  const key = policyAddress(address);
  if (key === '' || report.status !== 'graded') return;
  try {
    const sentences = sentencesForHistory(policy);
    await keep({ address: key, report, sentences, hash: await textHash(sentences), at: Date.now(), ...look });
  } catch (error) {
    console.warn('Candor could not write its history.', error);
  }
}
