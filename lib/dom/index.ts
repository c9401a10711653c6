/**
 * Reading a page that may be hostile. A page can shadow DOM properties by name (`<img name="body">` hides
 * `document.body`, `<input name="childNodes">` hides its form's children), and can nest so deep that recursion
 * overflows. Every stage that touches a page reads it through this file.
 */
import { atOnce, type Steps } from '../steps';

/** How nodes of one prototype are read: asked for thousands of times, so looked up once. */
interface Kind {
  readers: Map<PropertyKey, (node: Node) => unknown>;
  /** linkedom keeps some properties on the node itself; in a browser what stands there are names that the page gave. */
  keepsOwn: boolean;
}
const kinds = new WeakMap<object, Kind>();

/**
 * The value of a DOM property, never the element that a page put in front of it: looked up on the prototype, where
 * names given in the page do not reach. In a browser undefined for what nodes of this kind do not have.
 */
export function property<N extends Node, K extends keyof N>(node: N, key: K): N[K] {
  const prototype: object = Object.getPrototypeOf(node);
  let kind = kinds.get(prototype);
  if (!kind) {
    kind = { readers: new Map(), keepsOwn: readerOf(prototype, 'nodeType') === null };
    kinds.set(prototype, kind);
  }
  let read = kind.readers.get(key);
  if (!read) {
    read = readerOf(prototype, key) ?? (() => undefined);
    kind.readers.set(key, read);
  }
  const inherited = read(node) as N[K];
  return inherited === undefined && kind.keepsOwn ? node[key] : inherited;
}

/** How a property is read off a prototype; null where that has none of the name. */
function readerOf(prototype: object, key: PropertyKey): ((node: Node) => unknown) | null {
  for (let at: object | null = prototype; at; at = Object.getPrototypeOf(at)) {
    const own = Object.getOwnPropertyDescriptor(at, key);
    const { get } = own ?? {};
    if (get) return (node) => get.call(node);
    if (own) return () => own.value;
  }
  return null;
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

/** The nearest element that matches, from an element outwards; or null. */
export function closest(element: Element, selector: string): Element | null {
  return Reflect.apply(property(element, 'closest'), element, [selector]);
}

/** Does an element match a selector? Throws for a selector that the browser does not know. */
export function matches(element: Element, selector: string): boolean {
  return Reflect.apply(property(element, 'matches'), element, [selector]);
}

/** Does an element hold another, or is it that one? */
export function contains(outer: Element, inner: Element): boolean {
  return Reflect.apply(property(outer, 'contains'), outer, [inner]);
}

/** Where an element's box stands in its window, in CSS pixels. Forces layout. */
export function boxOf(element: Element): DOMRect {
  return Reflect.apply(property(element, 'getBoundingClientRect'), element, []);
}

/** The names of an element's attributes. */
export function attributeNames(element: Element): string[] {
  return Reflect.apply(property(element, 'getAttributeNames'), element, []);
}

/** The element around a node, out of shadow trees and frames of the same origin as well; or null. */
export function parentOf(node: Node): Element | null {
  const parent = property(node, 'parentNode');
  if (!parent) return null;
  if (isElement(parent)) return parent;
  if (property(parent, 'nodeType') === FRAGMENT) return 'host' in parent ? (parent as ShadowRoot).host : null;
  return property(parent as Document, 'defaultView')?.frameElement ?? null;
}

/** What stands in a frame, where the browser lets the page itself look: same origin, `srcdoc`, `about:blank`. Else null. */
export function frameRoot(frame: Element): Element | null {
  try {
    const doc = property(frame as HTMLIFrameElement, 'contentDocument');
    return doc ? rootOf(doc) : null;
  } catch {
    return null;
  }
}

/** Is it a frame? */
export const isFrame = (name: string): boolean => name === 'iframe' || name === 'frame';

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
const DOCUMENT = 9;
const FRAGMENT = 11;

export function isElement(node: Node): node is Element {
  return property(node, 'nodeType') === ELEMENT;
}

export function isText(node: Node): node is Text {
  return property(node, 'nodeType') === TEXT;
}

interface Visitor {
  /** Called before an element's children; false leaves them (and `leave`) out. */
  enter(element: Element, place: () => number[] | null): boolean;
  leave(element: Element): void;
  text(node: Text): void;
  /** Is told the top of each tree within the tree that is walked: a shadow root, or what stands in a frame. */
  inside?(root: Node): void;
  /** Asked before each node: true ends the walk, as if the page ended here. */
  stop?(): boolean;
}

/** Deeper than this, an element's place is not given: the paths would be longer than the text. */
const MAX_PLACE_DEPTH = 300;

interface Frame {
  element: Element;
  /** The next child to visit. */
  next: Node | null;
  /** Index among its parent's child elements; -1 inside a shadow tree or a frame, which have no path. */
  index: number;
  children: number;
  /** Children of the element itself, to be visited after those of its shadow tree. */
  light: Node | null;
}

/**
 * Walks a tree in document order without recursion, open shadow trees included (before the host's own children), and
 * frames that the visitor enters, where the browser lets the page look into them.
 * `place` gives the child-element indices from the document element when `root` is that; from `root` otherwise.
 */
export const walk = (root: Element, visitor: Visitor): void => atOnce(walking(root, visitor));

/** After so many nodes the walk may pause. */
const NODES_A_STEP = 64;

/** The same in steps. What changes in the tree between two of them, the walk may miss. */
export function* walking(root: Element, visitor: Visitor): Steps<void> {
  let nodes = 0;
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
    if (isFrame(nameOf(element))) {
      const next = frameRoot(element);
      if (next) visitor.inside?.(next);
      stack.push({ element, next, index, children: -1, light: null });
      return;
    }
    const light = property(element, 'firstChild');
    const shadow = property(element, 'shadowRoot') ?? null;
    if (shadow) visitor.inside?.(shadow);
    if (shadow) stack.push({ element, next: property(shadow, 'firstChild'), index, children: -1, light });
    else stack.push({ element, next: light, index, children: 0, light: null });
  };
  open(root, 0);
  for (let frame = stack.at(-1); frame; frame = stack.at(-1)) {
    if (++nodes % NODES_A_STEP === 0) yield;
    const node = visitor.stop?.() ? null : frame.next;
    if (!node) {
      if (frame.light && !visitor.stop?.()) {
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

/** The place of an element in its document, as `walk` gives it; null inside a shadow tree or a frame. */
export function placeOf(element: Element): number[] | null {
  const path: number[] = [];
  let at = element;
  for (let depth = 0; depth < MAX_PLACE_DEPTH; depth++) {
    const parent = property(at, 'parentElement');
    if (!parent) {
      const above = property(at, 'parentNode');
      const inPage = above && property(above, 'nodeType') === DOCUMENT && !parentOf(at);
      return inPage ? path.reverse() : null;
    }
    let index = 0;
    for (
      let sibling = property(at, 'previousElementSibling');
      sibling;
      sibling = property(sibling, 'previousElementSibling')
    )
      index++;
    path.push(index);
    at = parent;
  }
  return null;
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
