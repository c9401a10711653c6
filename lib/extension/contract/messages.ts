/**
 * The messages between the extension's parts. Each name carries its direction. The page's side sends data that a
 * hostile page may have shaped: the background checks it before use.
 */
import type { PolicyLink } from '../../links';
import type { PageVerdict, PolicyText, Report } from '../../types';

/**
 * From the script that runs on every page. A page that never looked like a policy stays silent; one that did tells when it
 * does no more.
 */
export interface GlanceMessage {
  type: 'page-to-background:glance';
  /** It may be a privacy policy; or it was one, and is none any more. */
  isPolicy: boolean;
  /** Where the page stood when it was looked at. */
  address: string;
  /** The id that the page's script has made for its document, in Firefox; Chromium tells its own with the sender. */
  document?: string;
}

export type PopupMessage =
  /** The popup opened on this tab: what is known of it? Looks at the page when nothing is known yet. */
  | { type: 'popup-to-background:state'; tabId: number }
  /** Read the page again, even if its text seems to be the same. */
  | { type: 'popup-to-background:read-again'; tabId: number }
  /** Grade the page whatever it looks like. */
  | { type: 'popup-to-background:grade-anyway'; tabId: number }
  /** Grade the policy at this address without leaving the tab's page; where that cannot be, opens it in a tab. */
  | { type: 'popup-to-background:grade-link'; tabId: number; address: string }
  /** "Erase everything": the background is to forget what it keeps in memory alone. */
  | { type: 'options-to-background:erased' }
  /** Bring the page to this quote and highlight it. Answers `{ found: boolean }`. */
  | { type: 'popup-to-background:show-quote'; tabId: number; request: HighlightRequest };

export type Message = GlanceMessage | PopupMessage;

/** What the injected extraction (`entrypoints/extract.ts`) returns. */
export interface Extraction {
  /** The page's own address at the moment of reading, or that of the policy which was fetched. */
  address: string;
  verdict: PageVerdict;
  /** Without blocks for a page that is no policy, unless it is to be read anyway. */
  policy: PolicyText;
  /** Digest of all the text that the page shows (`lib/extract/fingerprint.ts`); "" where none of it was read. */
  digest: string;
  /** Milliseconds since the page last went to another address without loading; null when it never has. */
  moved: number | null;
  /** The policies that the page links to. */
  links: readonly PolicyLink[];
  /** The address of a frame of another origin that takes up the page, or null. */
  frame: string | null;
}

/** What the injected highlight (`entrypoints/highlight.ts`) is given. */
export interface HighlightRequest {
  quote: string;
  /** Where the block of the quote begins (`Block.place`), a hint when the same words stand twice. */
  place: readonly number[] | null;
}

/**
 * From the background to the script `highlight.js`, which it injects first (any number of times). Sent with
 * `tabs.sendMessage` to frame 0; answered with `HighlightAnswer`.
 */
export interface HighlightMessage {
  type: 'background-to-page:highlight';
  request: HighlightRequest;
}

/** Whether the quote stands in the page and could be shown. */
export interface HighlightAnswer {
  found: boolean;
}

/** An extraction, with the id of the document that it was read from. */
export interface DocumentRead extends Extraction {
  document: string;
}

/** What is known of a tab's document; kept in session storage, forgotten when the document goes or moves. */
export type TabState = { status: 'loading' } | { status: 'error'; reason: ErrorReason } | Reported;

export interface Reported {
  status: 'reported';
  /** The document in the tab: the browser's id where it has one, else our own. */
  document: string;
  /** That document's own address when it was read. */
  page: string;
  /** Where the text stands that was read: `page`, or the address that it was fetched from. */
  address: string;
  /** Digests of all the text that the page showed, and of the part of it that was graded. */
  digest: string;
  text: string;
  report: Report;
  places: Record<number, readonly number[] | null>;
  /** The policies that the tab's page links to. */
  links: readonly PolicyLink[];
  /** The address of a frame of another origin in which the policy may stand, or null. */
  frame: string | null;
  /** The text was fetched: it stands at `address`, and not in the tab's page. */
  fetched: boolean;
}

/**
 * `pdf`: the tab shows a PDF. `forbidden`: the browser lets no extension look at this page. `gone`: the tab closed, or
 * moved on. `failed`: anything else.
 */
export type ErrorReason = 'pdf' | 'forbidden' | 'gone' | 'failed';
