/**
 * What our scripts leave for each other, and for the background, in the world that they share in a page; and its names. All
 * of it stands under `Symbol.for(name)`: a page's frames and elements have names that stand in that world too, but no symbols.
 */
import type { HighlightAllMessage } from './highlight-messages';
import type { HighlightMessage } from './messages';
import type { Extraction } from './policy';

/** Under this name stands the document's id, as long as it lives (`document-id.ts`). */
export const DOCUMENT = 'candor.document';
/** Under this name, the address at which the page stands, and the one at which it stood before it was given another name. */
export const NAMED = 'candor.named';
/** Under this name, what `extract.js` leaves for the background to call. */
export const EXTRACTOR = 'candor.extract';

/** Under this name, what `highlight.js` leaves for the background to call. */
export const HIGHLIGHTER = 'candor.highlight';

/** Does what it is told; out: `HighlightAnswer`, `OUTCOME`, or null. */
export type Highlighter = (message: HighlightMessage | HighlightAllMessage) => Promise<unknown>;

/** What the page shows now: compared with what was read. */
interface Standing {
  address: string;
  digest: string;
}

export interface Extractor {
  /** The id that our scripts have made for their document (`document-id.ts`). */
  document: string;
  /** Reads the page. In: whether to read all of it when it is no policy. Chromium shows a PDF in a page of its own. */
  read(anyway: boolean): Promise<Extraction | { pdf: true }>;
  /** Reads a policy that is fetched from the page's own site. Out: null when it cannot be had. */
  fetch(address: string): Promise<Extraction | null>;
  check(): Standing;
}
