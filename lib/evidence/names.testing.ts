/**
 * For tests: what a browser does with the names that a page gives, which linkedom does not do. Not of what linkedom keeps at a node
 * itself (`parentNode`, `localName`, `nodeType`): that could not be read any more (tests/e2e/hostile.ts has it in browsers).
 */

/** More reads of one name than this are a circle. */
const MOST = 1_000;

/** Has the fields of each form stand before the form's own properties, and what is named before those of the document. */
export function heedNames(doc: Document): void {
  for (const form of doc.querySelectorAll('form')) before(form, form.querySelectorAll('[name]'));
  before(doc, doc.querySelectorAll('img[name]'));
}

function before(node: Node, named: Iterable<Element>): void {
  for (const element of named) {
    const name = element.getAttribute('name') ?? '';
    let reads = 0;
    const get = (): Element => {
      if (++reads > MOST) throw new Error(`${name} is asked for in a circle`);
      return element;
    };
    Object.defineProperty(node, name, { get, configurable: true });
  }
}
