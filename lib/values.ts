/**
 * The values that fields of lib/types.ts may have, each list once: its type is derived from it, and what comes from
 * storage, a message or a file is held to it.
 */

/** What kind of page it is. Only a privacy policy is graded unasked. */
export const PAGE_KINDS = ['privacy-policy', 'cookie-policy', 'terms', 'other'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const BLOCK_KINDS = ['heading', 'paragraph', 'list-item', 'cell'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** What every question may be answered with besides its own answers: the text is silent, or too weak to say. */
export const NO_ANSWERS = ['not-stated', 'unclear'] as const;

/** Is anything collected at all? A question of its own, beside the checklist: most of the others rest on it. */
export const COLLECTION_ANSWERS = ['nothing', 'needed', 'more', ...NO_ANSWERS] as const;
export type CollectionAnswer = (typeof COLLECTION_ANSWERS)[number];

/**
 * The attributes of an answer that the grades know. Not all of them are read from a text (`READ_VALUES` in
 * lib/findings/attributes.ts): whoever gives answers to `candor grade --answers` may give the others too.
 */
export const ATTRIBUTE_VALUES = {
  /** Whom the answer holds for: "in Europe we ask first" is `some`. Missing: everyone. */
  audience: ['some'],
  /** Of a practice that is admitted: only after consent, unless refused, or without any say. */
  choice: ['consent', 'opt-out', 'none'],
  /** Of a sale that is admitted: in the policy's own word, or only what a law counts as sale or sharing. */
  sale: ['own-word', 'law-only'],
  /** Of the protection of transfers: every mechanism named has lapsed (Safe Harbor, Privacy Shield), or one is in force. */
  mechanism: ['lapsed', 'in-force'],
  /** Of profiling and automated decisions: they bind people (Art. 22 GDPR), or only choose what is suggested or shown. */
  decision: ['binding', 'suggesting'],
  /**
   * How far a promise reaches: `part` is two names of hundreds, one period for one kind of data, "TLS" and nothing else,
   * "not knowingly from children". Missing: the whole.
   */
  extent: ['part'],
} as const;
export type AttributeValues = typeof ATTRIBUTE_VALUES;

/** Why a PDF is not read. `no-text`: it is made of pictures; `hidden-text`: so is a page, and its text lies unseen in it. */
export const PDF_REFUSALS = [
  'broken',
  'encrypted',
  'hidden-text',
  'no-text',
  'too-large',
  'too-long',
  'too-slow',
] as const;
export type PdfRefusal = (typeof PDF_REFUSALS)[number];

/** What an answer means to the reader: how the report groups it. */
export const TONES = ['concern', 'good', 'neutral', 'silent', 'unclear'] as const;
export type Tone = (typeof TONES)[number];

/** Best first. */
export const GRADE_LETTERS = ['A', 'B', 'C', 'D', 'E'] as const;
export type Letter = (typeof GRADE_LETTERS)[number];

/** Why a grave thing holds a grade down: the policy admits it, says nothing of it, or is unclear about it. */
export const CAP_REASONS = ['admitted', 'silent', 'unclear'] as const;
export type CapReason = (typeof CAP_REASONS)[number];

/** A document that the policy's page links to, which says more and was not read: of cookies, for places, for groups of people. */
export const UNREAD_KINDS = ['cookies', 'regional', 'group'] as const;
export type UnreadKind = (typeof UNREAD_KINDS)[number];

/** What a policy may offer its reader to do, what matters most first. */
export const ACTION_KINDS = ['opt-out', 'delete', 'export', 'contact', 'cookie-settings', 'complaint'] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** Kinds of data that lay readers ask for first. */
export const TAKEN_KINDS = [
  'contact-details',
  'messages',
  'contacts',
  'photos',
  'precise-location',
  'payments',
  'browsing',
  'health',
  'identity-documents',
  'biometrics',
] as const;
export type TakenKind = (typeof TAKEN_KINDS)[number];

/** What data are used for. */
export const PURPOSES = [
  'service',
  'personalise',
  'advertising',
  'marketing',
  'analytics',
  'security',
  'research',
  'train-ai',
] as const;
export type Purpose = (typeof PURPOSES)[number];

/**
 * Who gets the data: whoever buys it, or gets it in what only a law calls a sale; whom it is given to for ads; the company's
 * group; who works for it. `trackers`: companies named in a sentence about ads or statistics.
 */
export const RECIPIENTS = [
  'buyers',
  'buyers-by-law',
  'advertisers',
  'trackers',
  'named',
  'affiliates',
  'providers',
] as const;
export type Recipient = (typeof RECIPIENTS)[number];

/**
 * The questions that lay readers ask first, with their answers. `both`: some of it is refused, and not for using a right.
 * `on-request`: the policy tells whom to ask; `have-it-deleted`: it gives the right and no way; `some-places`: to people there alone.
 */
export const ASKED_ANSWERS = {
  'staff-reads': ['yes', 'limited', 'no', 'not-stated'],
  'address-book': ['yes', 'if-you-agree', 'no', 'not-stated'],
  'self-delete': ['yes', 'on-request', 'have-it-deleted', 'some-places', 'not-stated'],
  refused: ['yes', 'no', 'both', 'not-stated'],
} as const;
export type AskedAnswers = typeof ASKED_ANSWERS;
export type AskedId = keyof AskedAnswers;
export const ASKED_IDS = Object.keys(ASKED_ANSWERS) as readonly AskedId[];

export const REPORT_STATUSES = ['graded', 'not-a-policy', 'unsupported-language', 'too-short', 'unclear'] as const;
export type ReportStatus = (typeof REPORT_STATUSES)[number];

/** The sentences that stand beside the overall letter; each is a message of the catalogue, `summary_…`. */
export const SUMMARY_IDS = [
  'restrained',
  'open',
  'mixed',
  'mixed-watching',
  'mixed-sharing',
  'mixed-open',
  'mixed-watching-open',
  'mixed-sharing-open',
  'much',
  'much-watching',
  'much-sharing',
  'many-promises',
  'some-promises',
  'few-promises',
  'few-needed',
  'collects-nothing',
  'sells',
  'sells-or',
  'sells-by-law',
  'shares',
  'follows',
  'refuses-deletion',
  'unclear-sells',
  'unclear-shares',
  'unclear-follows',
  'unclear-deletion',
  'unclear-ads',
  'no-ads-no-trackers',
  'no-ads',
  'no-trackers',
  'no-sale',
] as const;
export type SummaryId = (typeof SUMMARY_IDS)[number];
