/**
 * The messages between the extension's parts. Each name carries its direction. The page's side sends data that a
 * hostile page may have shaped: the background checks it before use. Who sent a message is for the receiver to check.
 */
import * as v from 'valibot';
import { COUNT, extra, SHARE, WORDS } from '../../schemas';
import { PLACE, WEB_ADDRESS } from './policy';

/**
 * From the script that runs on every page. A page that never looked like a policy stays silent; one that did tells when it
 * does no more.
 */
const GLANCE = v.object({
  type: v.literal('page-to-background:glance'),
  /** It may be a privacy policy; or it was one, and is none any more. */
  isPolicy: v.boolean(),
  /** Where the page stood when it was looked at. */
  address: v.string(),
  /** The id that the page's script has made for its document, in Firefox; Chromium tells its own with the sender. */
  document: extra(WORDS),
});
export type GlanceMessage = v.InferOutput<typeof GLANCE>;

/** What the injected highlight (`entrypoints/highlight.ts`) is given. */
const HIGHLIGHT_REQUEST = v.object({
  quote: WORDS,
  /** Where the block of the quote begins (`Block.place`), a hint when the same words stand twice. */
  place: PLACE,
});
export type HighlightRequest = v.InferOutput<typeof HIGHLIGHT_REQUEST>;

const OF_OUR_PAGES = v.variant('type', [
  /** The popup opened on this tab: what is known of it? Looks at the page when nothing is known yet. */
  v.object({ type: v.literal('page-of-ours-to-background:state'), tabId: COUNT }),
  /** Read the page again, even if its text seems to be the same. */
  v.object({ type: v.literal('page-of-ours-to-background:read-again'), tabId: COUNT }),
  /** Grade the page whatever it looks like. */
  v.object({ type: v.literal('page-of-ours-to-background:grade-anyway'), tabId: COUNT }),
  /** Grade the policy at this address without leaving the tab's page; where that cannot be, opens it in a tab. */
  v.object({ type: v.literal('page-of-ours-to-background:grade-link'), tabId: COUNT, address: WEB_ADDRESS }),
  /** "Erase everything": the background is to leave what it is at, and to forget all tabs. Answered when that is done. */
  v.object({ type: v.literal('page-of-ours-to-background:erased') }),
  /** Bring the page to this quote and highlight it. Answers `HighlightAnswer`. */
  v.object({ type: v.literal('page-of-ours-to-background:show-quote'), tabId: COUNT, request: HIGHLIGHT_REQUEST }),
  /** Highlight every quote of the tab's report, or take all highlights away. Answers `Highlighted`, or null. */
  v.object({ type: v.literal('page-of-ours-to-background:highlights'), tabId: COUNT, on: v.boolean() }),
]);
export type OwnPageMessage = v.InferOutput<typeof OF_OUR_PAGES>;

/** A message to the background. */
export const MESSAGE = v.variant('type', [GLANCE, OF_OUR_PAGES]);

/** From the background to whoever shows the tab: how far the reading of its text is, 0 to 1. */
export const PROGRESS = v.object({
  type: v.literal('background-to-page-of-ours:progress'),
  tabId: COUNT,
  /** Which text it is: of those that are read for a tab at once, the one begun last has the highest number. */
  text: COUNT,
  read: SHARE,
});
export type ProgressMessage = v.InferOutput<typeof PROGRESS>;

/** What the background calls the script `highlight.js` with, which it injects first (any number of times). Out: `HighlightAnswer`. */
export interface HighlightMessage {
  type: 'background-to-page:highlight';
  request: HighlightRequest;
}

/** Whether the quote stands in the page and could be shown. */
export const HIGHLIGHT_ANSWER = v.object({ found: v.boolean() });
export type HighlightAnswer = v.InferOutput<typeof HIGHLIGHT_ANSWER>;
