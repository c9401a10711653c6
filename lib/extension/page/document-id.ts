/** For Firefox, which told no ids of documents before: our scripts make one, in the world that they share in a page. */
import { DOCUMENT } from '../contract/page-world';

/** The id of the document that this script runs in. */
export function documentId(): string {
  const name = Symbol.for(DOCUMENT);
  const known: unknown = Reflect.get(globalThis, name);
  if (typeof known === 'string') return known;
  const made = `${performance.timeOrigin}-${Math.random()}`;
  Reflect.set(globalThis, name, made);
  return made;
}
