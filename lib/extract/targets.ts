/** The places in a document that a link can lead to by "#". */
import { all, attribute } from '../dom';

/** Asks of one page, and of those in its frames. Remembers what it found: the page must not change meanwhile. */
export class Targets {
  private readonly known = new Map<Document, ReadonlySet<string>>();

  /** In: a document; what stands behind a link's "#". Out: whether an element has it for its id, or an anchor for its name. */
  has(doc: Document, place: string): boolean {
    const names = this.known.get(doc) ?? namesIn(doc);
    this.known.set(doc, names);
    return names.has(place);
  }
}

function namesIn(doc: Document): ReadonlySet<string> {
  const names = new Set<string>();
  for (const element of all(doc, '[id]')) names.add(attribute(element, 'id') ?? '');
  for (const anchor of all(doc, 'a[name]')) names.add(attribute(anchor, 'name') ?? '');
  return names;
}
