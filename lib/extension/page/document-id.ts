/** For Firefox, which told no ids of documents before: our scripts make one, in the world that they share in a page. */
import { DOCUMENT } from '../contract/page-world';

/** The id of the document that this script runs in. */
export function documentId(): string {
  const world = globalThis as { [DOCUMENT]?: string };
  world[DOCUMENT] ??= `${performance.timeOrigin}-${Math.random()}`;
  return world[DOCUMENT];
}
