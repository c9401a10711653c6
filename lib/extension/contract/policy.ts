/** A policy's text and what else is read in a page. Pages are hostile: what has another shape is nothing, or left out. */
import * as v from 'valibot';
import { COUNT, extra, known, LANGUAGE, NUMBER, ORDINAL, SHARE } from '../../schemas';
import { BLOCK_KINDS, PAGE_KINDS } from '../../values';
import { LINK_ADDRESS } from './report';

/** More blocks than any policy has; a page of 100,000 nodes stays below. */
const MOST_BLOCKS = 200_000;
/** More than extraction gives (lib/extract/text-links.ts). */
const MOST_TEXT_LINKS = 5_000;
const MOST_LINKS = 10;

/** What is cut where it is longer than anything is called. */
const NAME = v.pipe(
  v.string(),
  v.transform((given) => given.slice(0, 300)),
);

/** Where something stands in a page, as child indices; what is none counts as unknown. */
export const PLACE = v.fallback(v.nullable(v.pipe(v.array(COUNT), v.readonly())), null);

/** An http(s) address. */
export const WEB_ADDRESS = v.pipe(
  v.string(),
  v.maxLength(4_000),
  v.regex(/^https?:\/\/./i),
  v.check((given) => URL.canParse(given)),
);

export const VERDICT = v.object({ kind: v.picklist(PAGE_KINDS), language: LANGUAGE, score: SHARE });

const CELL = v.object({
  table: COUNT,
  row: COUNT,
  column: COUNT,
  head: v.boolean(),
  rows: extra(ORDINAL),
  columns: extra(ORDINAL),
});

const BLOCK = v.object({
  kind: v.picklist(BLOCK_KINDS),
  level: COUNT,
  text: v.string(),
  place: PLACE,
  page: extra(ORDINAL),
  turns: extra(v.pipe(v.array(COUNT), v.readonly())),
  table: extra(CELL),
});

const TEXT_LINK = v.object({ block: COUNT, text: NAME, href: LINK_ADDRESS, elsewhere: extra(v.boolean()) });

/** The first elements of a list, as many as anyone looks at. */
const firstOf = (most: number) =>
  v.pipe(
    v.array(v.unknown()),
    v.transform((given) => given.slice(0, most)),
  );

/** A policy's text, from a page or from the worker that reads PDFs. */
export const POLICY = v.object({
  title: NAME,
  language: LANGUAGE,
  blocks: v.pipe(v.array(v.unknown()), v.maxLength(MOST_BLOCKS), v.array(BLOCK)),
  cut: extra(v.literal(true)),
  links: extra(v.pipe(firstOf(MOST_TEXT_LINKS), known(TEXT_LINK), v.nonEmpty())),
});

/** The policies that a page links to: an extra, and none where it is no list. */
export const LINKS = v.fallback(
  v.pipe(
    firstOf(MOST_LINKS),
    known(
      v.object({
        address: WEB_ADDRESS,
        text: NAME,
        kind: v.picklist(['privacy-policy', 'cookie-policy']),
        distance: v.picklist(['origin', 'site', 'elsewhere']),
      }),
    ),
    v.readonly(),
  ),
  () => [],
);

/** The address of a frame of another origin that takes up the page, or null. */
export const FRAME = v.fallback(v.nullable(WEB_ADDRESS), null);

/** What the injected extraction (`entrypoints/extract.ts`) returns. */
export const EXTRACTION = v.object({
  /** The page's own address at the moment of reading, or that of the policy which was fetched. */
  address: v.string(),
  verdict: VERDICT,
  /** Without blocks for a page that is no policy, unless it is to be read anyway. */
  policy: POLICY,
  /** Digest of all the text that the page shows (`lib/extract/fingerprint.ts`); "" where none of it was read. */
  digest: v.string(),
  /** Milliseconds since the page last went to another address without loading; null when it never has. */
  moved: v.fallback(v.nullable(NUMBER), null),
  links: LINKS,
  frame: FRAME,
});
export type Extraction = v.InferOutput<typeof EXTRACTION>;

/** An extraction, with the id of the document that it was read from. */
export interface DocumentRead extends Extraction {
  document: string;
}
