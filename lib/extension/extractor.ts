/** What `extract.js` leaves in the world of our scripts, for the background to call. */
import type { Extraction } from './messages';

/** Under this name. */
export const EXTRACTOR = 'candor.extract';

/** What the page shows now: compared with what was read. */
interface Standing {
  address: string;
  digest: string;
}

export interface Extractor {
  /** The id that our scripts have made for their document (`document-id.ts`). */
  document: string;
  /** Reads the page. In: whether to read all of it when it is no policy. Chromium shows a PDF in a page of its own. */
  read(anyway: boolean): Extraction | { pdf: true };
  /** Reads a policy that is fetched from the page's own site. Out: null when it cannot be had. */
  fetch(address: string): Promise<Extraction | null>;
  check(): Standing;
}
