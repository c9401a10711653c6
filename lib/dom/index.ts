/**
 * Reading a page that may be hostile. A page can shadow DOM properties by name (`<img name="body">` hides
 * `document.body`, `<input name="childNodes">` hides its form's children), and can nest so deep that recursion
 * overflows. Every stage that touches a page reads it through this file.
 */

/**
 * The value of a DOM property, never the element that a page put in front of it: looked up on the prototype, where
 * names given in the page do not reach. linkedom keeps some properties on the node itself, hence the second look.
 */
export function property<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const inherited: N[K] | undefined = Reflect.get(Object.getPrototypeOf(node), key, node);
  return inherited === undefined ? node[key] : inherited;
}

/** All elements under `root` that match, in document order. */
export function all(root: Document | ShadowRoot | Element, selector: string): Element[] {
  const found: NodeListOf<Element> = Reflect.apply(property(root, 'querySelectorAll'), root, [selector]);
  return [...found];
}

/** An attribute's value, or null. */
export function attribute(element: Element, name: string): string | null {
  return Reflect.apply(property(element, 'getAttribute'), element, [name]);
}

/** The document element, or null in an empty document. */
export function rootOf(doc: Document): Element | null {
  return property(doc, 'documentElement') ?? null;
}

/** The body, or null: the first `body` child of the document element, whatever the page calls by that name. */
export function bodyOf(doc: Document): Element | null {
  const root = rootOf(doc);
  for (let child = root && property(root, 'firstElementChild'); child; child = property(child, 'nextElementSibling'))
    if (nameOf(child) === 'body') return child;
  return null;
}

/** An element's tag name in lower case. */
export function nameOf(element: Element): string {
  return String(property(element, 'localName')).toLowerCase();
}

const ELEMENT = 1;
const TEXT = 3;

export function isElement(node: Node): node is Element {
  return property(node, 'nodeType') === ELEMENT;
}

export function isText(node: Node): node is Text {
  return property(node, 'nodeType') === TEXT;
}

export interface Visitor {
  /** Called before an element's children; false leaves them (and `leave`) out. */
  enter(element: Element, place: () => number[] | null): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/** Deeper than this, an element's place is not given: the paths would be longer than the text. */
const MAX_PLACE_DEPTH = 300;

interface Frame {
  element: Element;
  /** The next child to visit. */
  next: Node | null;
  /** Index among its parent's child elements; -1 inside a shadow tree, which has no path. */
  index: number;
  children: number;
  /** Children of the element itself, to be visited after those of its shadow tree. */
  light: Node | null;
}

/**
 * Walks a tree in document order without recursion, open shadow trees included (before the host's own children).
 * `place` gives the child-element indices from the document element when `root` is that; from `root` otherwise.
 */
export function walk(root: Element, visitor: Visitor): void {
  const stack: Frame[] = [];
  const open = (element: Element, index: number): void => {
    const place = (): number[] | null => {
      if (stack.length > MAX_PLACE_DEPTH) return null;
      const path: number[] = [];
      for (const frame of stack) {
        if (frame.index < 0) break;
        path.push(frame.index);
      }
      if (stack.length && index >= 0 && path.length === stack.length) path.push(index);
      return path.slice(1);
    };
    if (!visitor.enter(element, place)) return;
    const light = property(element, 'firstChild');
    const shadow = property(element, 'shadowRoot') ?? null;
    if (shadow) stack.push({ element, next: property(shadow, 'firstChild'), index, children: -1, light });
    else stack.push({ element, next: light, index, children: 0, light: null });
  };
  open(root, 0);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    const node = frame.next;
    if (!node) {
      if (frame.light) {
        frame.next = frame.light;
        frame.light = null;
        frame.children = 0;
      } else {
        visitor.leave(frame.element);
        stack.pop();
      }
      continue;
    }
    frame.next = property(node, 'nextSibling');
    if (isText(node)) visitor.text(node);
    else if (isElement(node)) open(node, frame.children < 0 ? -1 : frame.children++);
  }
}

/** The element at a place, or null when the page has changed since. */
export function elementAt(root: Element, place: readonly number[]): Element | null {
  let element: Element | null = root;
  for (const index of place) {
    element = element ? property(element, 'firstElementChild') : null;
    for (let i = 0; element && i < index; i++) element = property(element, 'nextElementSibling');
  }
  return element;
}
