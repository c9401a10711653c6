/** How much of one thing is read at most. A policy has 0.1 MB, the largest page of one with all its scripts about 5. */

/** Of a file, or of a record's text; a page of this size, all of it text, takes a process of 700 MB. PDFs have a limit of their own within it. */
export const MOST_BYTES = 20_000_000;

/** Of a page or a text, in UTF-16 code units. */
export const MOST_TEXT = 10_000_000;

/**
 * Of one record, in milliseconds, by the clock: the longest text that is read, of 160,000 words, takes a minute of a core; one of
 * 100,000 took more than five beside other work. What takes longer is made to.
 */
export const MOST_TIME = 1_800_000;

/** Of one line of JSON, in bytes: the largest PDF in base64, or the largest page with what JSON escapes. */
export const MOST_LINE = 40_000_000;

/** Memory of a worker with its process, in MB of 1,000,000 bytes: what `npm run bench:filter` holds it against, and workers are counted by. */
export const MOST_MEMORY = 500;
