/** Pages for the tests, in words of our own. */
import { parseHTML } from 'linkedom';

export function pageOf(html: string): Document {
  return parseHTML(html).document;
}

const PARAGRAPH =
  'When you open an account with us we write down your name and your mail address. We keep this personal data for as ' +
  'long as you stay with us, and we delete your information one month after you leave. You may ask us for a copy of ' +
  'your data at any time. ';

/** A policy of about `50 × times` words. */
export const policyText = (times = 6): string => `<p>${PARAGRAPH}</p>`.repeat(times);

/** Text of the same length that has nothing to do with privacy. */
export const otherText = (times = 6): string =>
  `<p>${'The ferry leaves the harbour at noon and crosses the bay in about an hour when the sea is calm. '.repeat(3)}</p>`.repeat(
    times,
  );
