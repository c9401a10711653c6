/** The date that a policy gives itself. Read only where the text states it beside what it is the date of. */
import { atOnce, type Steps } from '../steps';
import type { PolicyText } from '../types';

/** Dates stand at a policy's head or at its foot. */
const AT_HEAD = 30;
const AT_FOOT = 12;
/** How much of a block is looked at. */
const LOOK = 400;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const DAY = '(?:0?[1-9]|[12]\\d|3[01])';
const ORDINAL = '(?:st|nd|rd|th)';
const YEAR = '(?:19|20)\\d{2}';
const VERSION = '(?:version|edition|release|issue|rev|ver|v)';
/** Before such a word: what is dated is that it came out, and no number of it follows. "Date of this issue 3 May 2024" */
const DATE_OF = `(?:date|day) of (?:(?:this|the|our|its|last|latest|first|original|initial|current|present|new|policy|${VERSION}|publication|and|or)[ /]){0,4}`;
/** The number after such a word may be that of a version: "Version 3 May 2024", "Version 2024.1.3". */
const UNNUMBERED = `(?<!(?<!\\b${DATE_OF})\\b${VERSION}(?: ?\\.)? ?)(?<!\\b(?:no|nr)(?: ?[.#])? ?|\\b${VERSION} ?# ?)`;

/**
 * The ways to write a date, small letters and capitals alike, as the source of a regular expression. What may stand around
 * it says who uses it. The same mark parts all three numbers: "Version 2.1/2024" is no date.
 */
export const DATE = [
  `${MONTH},?[ /-]${DAY}${ORDINAL}?(?: ?[.,/-] ?| )${YEAR}`,
  `(?:${UNNUMBERED}${DAY}|${DAY}${ORDINAL})(?:\\.?(?: of)? |[./-])${MONTH}(?: ?, ?|[ /-])${YEAR}`,
  `${YEAR}(?:-\\d{1,2}-\\d{1,2}|/\\d{1,2}/\\d{1,2}|\\.\\d{2}\\.\\d{2})`,
  `${UNNUMBERED}${YEAR}(?:\\.\\d{1,2}\\.|\\. \\d{1,2}\\. )\\d{1,2}`,
  `(?:\\d{1,2}-\\d{1,2}-|\\d{1,2}/\\d{1,2}/|\\d{1,2}\\.\\d{1,2}\\.|\\d{1,2}\\. \\d{1,2}\\. )${YEAR}`,
  `${MONTH}(?: ?, ?|[ /-])${YEAR}`,
].join('|');

const DOCUMENT = '(?:this |our |the )?(?:privacy )?(?:policy|notice|statement|version|document|page)';
const CHANGED = '(?:updated?|revised|revision|modified|modification|amended|changed?|edited|reviewed)';
const FILLER = '[\\s:,(–—-]{0,6}(?:(?:on|in|as of|date|from|is|was|of|the|since)[\\s:]{1,3}){0,4}';

/** The words before a date, best first: when it was changed, then from when on it holds. */
const STATEMENTS: readonly RegExp[] = [
  `(?:${DOCUMENT} (?:was|is|has been) )?(?:last|latest|most recent(?:ly)?|recently) ${CHANGED}${FILLER}(?:${DATE})`,
  `${DOCUMENT} (?:was|has been) ${CHANGED}${FILLER}(?:${DATE})`,
  `(?<![a-z] )(?:updated|revised|date of (?:last |latest )?(?:revision|update|change)|revision date|version dated?)${FILLER}(?:${DATE})`,
  `(?:${DOCUMENT} (?:is|was|becomes|became|comes into|takes) |(?<=^[^\\p{L}]{0,9}|[.:;|(–—-] ?)|(?<=policy|notice|statement) )(?:effective|in force|in effect)(?: date)?${FILLER}(?:${DATE})`,
].map((pattern) => new RegExp(`(?<!\\p{L})(?:${pattern})(?![\\p{L}\\d])`, 'iu'));

/** "Since the notice last updated in 2019, the law …" or "our previous policy" dates something else. */
const OF_ANOTHER = /\b(?:previous|prior|earlier|former|old|archived?|superseded)\b/i;

/**
 * In: a policy's text. Out: its date in its own words, "Last updated: 3 May 2024", verbatim; null where none is stated.
 * A later block's statement of a change comes before an earlier one of taking effect.
 */
export const datedIn = (policy: PolicyText): string | null => atOnce(findingDate(policy));

/** The same in steps: a pattern takes some milliseconds when it is used for the first time. */
export function* findingDate({ blocks }: PolicyText): Steps<string | null> {
  const foot = Math.max(AT_HEAD, blocks.length - AT_FOOT);
  const texts = [...blocks.slice(0, AT_HEAD), ...blocks.slice(foot)].map(({ text }) => text.slice(0, LOOK));
  for (const statement of STATEMENTS) {
    for (const text of texts) {
      const found = statement.exec(text);
      if (found && !OF_ANOTHER.test(text.slice(Math.max(0, found.index - 40), found.index + found[0].length)))
        return found[0].trim();
    }
    yield;
  }
  return null;
}
