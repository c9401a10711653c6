/** What scripts in a page and the worker of PDFs give back. */
import * as v from 'valibot';
import { extra, WORDS } from '../../schemas';
import { PDF_REFUSALS } from '../../values';

/** The id of a document that our scripts have made, where they have. */
const OWN_ID = extra(WORDS);

/** What a method of the extractor gave, with the document's id. */
export const EXTRACTOR_ANSWER = v.object({ document: OWN_ID, result: v.optional(v.unknown()) });

/** Which document stands there: its address, and its id. */
export const STANDING_DOCUMENT = v.object({ address: v.string(), document: OWN_ID });

/** Where a page stands whose script cannot speak to us. */
export const MUTE_AT = v.string();

/** The page shows a PDF: Chromium has a page of its own for that. */
export const SHOWS_PDF = v.object({ pdf: v.literal(true) });

/** The digest of what the page shows now. */
export const NOW_SHOWN = v.object({ digest: v.string() });

/** A PDF's bytes in base 64, or why they are not there. */
export const FETCHED_PDF = v.union([
  v.object({ data: v.string() }),
  v.object({ why: v.fallback(v.picklist(['elsewhere', 'needs-cookies', 'too-large', 'not-had']), 'not-had') }),
]);

/** The worker's answer: the text, or why there is none. What is neither is no answer. */
export const PDF_ANSWER = v.union([
  v.object({ policy: v.unknown() }),
  v.object({
    refused: v.pipe(
      v.unknown(),
      v.transform((given) => PDF_REFUSALS.find((one) => one === given) ?? 'broken'),
    ),
  }),
]);
