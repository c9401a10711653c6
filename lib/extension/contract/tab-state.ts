/** What is known of a tab's document; kept in session storage, forgotten when the document goes or moves. */
import * as v from 'valibot';
import { COUNT, known, WORDS } from '../../schemas';
import { FRAME, LINKS, PLACE } from './policy';
import { REPORT } from './report';

/**
 * `pdf`: the tab shows a PDF. `forbidden`: the browser lets no extension look at this page. `gone`: the tab closed, or
 * moved on. `failed`: anything else.
 */
const REASON = v.picklist(['pdf', 'forbidden', 'gone', 'failed']);
export type ErrorReason = v.InferOutput<typeof REASON>;

/** A part of a text, in UTF-16 code units. */
const SPAN = v.object({ start: COUNT, end: COUNT });
const PIECES = v.array(v.object({ text: WORDS, marked: v.boolean() }));

/** What is known of the words of an answer's quotes. */
const QUOTE_WORDS = v.object({
  /** Of each quote, in their order, the nearest one last: the words that decide; null where that cannot be told. */
  deciding: v.array(v.nullable(SPAN)),
  /** Of an answer that stands out, what is shown of its first quote: on one line, and on two. */
  short: v.nullable(v.tuple([PIECES, PIECES])),
});
export type QuoteWords = v.InferOutput<typeof QUOTE_WORDS>;

const REPORTED = v.object({
  status: v.literal('reported'),
  /** The document in the tab: the browser's id where it has one, else our own. */
  document: WORDS,
  /** That document's own address when it was read. */
  page: v.string(),
  /** Where the text stands that was read: `page`, or the address that it was fetched from. */
  address: v.string(),
  /** Digests of all the text that the page showed, and of the part of it that was graded. */
  digest: v.string(),
  text: v.string(),
  report: REPORT,
  /** By the answer's question. */
  words: v.fallback(v.record(v.string(), QUOTE_WORDS), () => ({})),
  /** Where the blocks of the quotes begin, by the block's index. */
  places: v.pipe(
    v.record(v.string(), PLACE),
    v.transform((given): Record<number, readonly number[] | null> => given),
  ),
  /** The policies that the tab's page links to. */
  links: LINKS,
  /** The address of a frame of another origin in which the policy may stand, or null. */
  frame: FRAME,
  /** The text was fetched: it stands at `address`, and not in the tab's page. */
  fetched: v.fallback(v.boolean(), false),
});
export type Reported = v.InferOutput<typeof REPORTED>;

/** From storage, or in the background's answer. */
export const TAB_STATE = v.variant('status', [
  v.object({ status: v.literal('loading') }),
  v.object({ status: v.literal('error'), reason: REASON }),
  REPORTED,
]);
export type TabState = v.InferOutput<typeof TAB_STATE>;

/**
 * Does something still stand in a tab? `silent`: its page does not answer, as while a dialogue of it is open or a debugger
 * holds it; then nothing is known anew.
 */
export type Presence = 'there' | 'gone' | 'silent';

/** What is stored of a tab. */
export const TAB_ENTRY = v.object({
  /** The look that wrote it. */
  run: v.string(),
  /** The document of the look, null while it is not known. */
  document: v.fallback(v.nullable(v.string()), null),
  /** What a look is for: a page by its look (null), or whatever it is. */
  asked: v.fallback(v.nullable(v.literal('anyway')), null),
  state: TAB_STATE,
});
export type TabEntry = v.InferOutput<typeof TAB_ENTRY>;
export type Asked = TabEntry['asked'];

/** The tabs with a look under way. */
export const UNFINISHED_TABS = v.fallback(known(COUNT), () => []);
