/** Opens what a page keeps closed around a quote, as far as the page itself offers it. */
import { attribute, boxOf, closest, matches, nameOf, parentOf, property } from '../dom';
import { Controls } from '../dom/controls';
import { Display } from '../dom/display';
import { isPressable } from '../dom/layout';

/**
 * In: a node in the page. Opens closed `<details>` and `hidden="until-found"` around it, and presses the buttons of
 * collapsed panels, outermost first. Out: whether anything was opened. Presses no link that leads elsewhere, and no
 * button in a form.
 */
export function openAround(node: Node, doc: Document): boolean {
  let opened = false;
  // Twice would close it again: a page may say late that it is open.
  const pressed = new Set<Element>();
  const around = ancestorsOf(node);
  const display = new Display();
  // Before anything is opened: what opens each part, as extraction saw it.
  const openers = new Map(around.map((element) => [element, display.openerOf(element)]));
  for (const element of around.toReversed()) {
    if (nameOf(element) === 'details' && attribute(element, 'open') === null) {
      Reflect.apply(property(element, 'setAttribute'), element, ['open', '']);
      opened = true;
    }
    if (attribute(element, 'hidden') === 'until-found') {
      announce(element, doc);
      Reflect.apply(property(element, 'removeAttribute'), element, ['hidden']);
      opened = true;
    }
    const opener = openers.get(element) ?? null;
    const button = !isCollapsed(element) ? null : opener && mayPress(opener) ? opener : closedControlOf(element);
    if (button && !pressed.has(button)) {
      pressed.add(button);
      Reflect.apply(property(button, 'click'), button, []);
      opened = true;
    }
  }
  return opened;
}

/** From the innermost to the outermost, out of open shadow trees and frames. */
function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  for (let at = parentOf(node); at; at = parentOf(at)) found.push(at);
  return found;
}

/** The browser's own search tells a page before it opens a part of it; so do we. */
function announce(element: Element, doc: Document): void {
  const view = property(doc, 'defaultView');
  if (!view) return;
  const event = new view.Event('beforematch', { bubbles: true });
  Reflect.apply(property(element, 'dispatchEvent'), element, [event]);
}

/** Does a range lie in a closed part of the page: closed `<details>`, a collapsed panel, something not displayed? */
export function liesClosed(range: Range, doc: Document): boolean {
  const view = property(doc, 'defaultView');
  const around = ancestorsOf(range.startContainer);
  const [parent] = around;
  if (!view || !parent) return false;
  if (!Reflect.apply(property(parent, 'checkVisibility'), parent, [])) return true;
  return around.some((element) => isCollapsed(element) && view.getComputedStyle(element).overflow !== 'visible');
}

/** Takes an element no room, though it has text? */
function isCollapsed(element: Element): boolean {
  const box = boxOf(element);
  return box.height <= 1 || box.width <= 1;
}

const CLOSED = '[aria-expanded="false"],[role="tab"][aria-selected="false"]';

/** A control of a panel that says itself that it is closed: where extraction saw none, in a part that was closed then. */
function closedControlOf(panel: Element): HTMLElement | null {
  // What was pressed has changed the page: it is counted anew.
  const controls = new Controls(isPressable).of(panel, () => false);
  return controls.filter((control) => matches(control, CLOSED)).find(mayPress) ?? null;
}

/** Does it do no more than open something? */
function mayPress(element: Element): element is HTMLElement {
  const name = nameOf(element);
  const role = attribute(element, 'role');
  // A link that leads nowhere but to a panel of the page is a button too.
  const leads = name === 'a' && !/^(?:#.*)?$/.test(attribute(element, 'href') ?? '');
  const isMarked = role === 'button' || role === 'tab';
  const isControl = name !== 'a' && name !== 'option' && name !== 'input';
  // What is drawn (SVG) cannot be pressed so.
  const isPressed = typeof property(element as HTMLElement, 'click') === 'function';
  return !leads && (isMarked || isControl) && isPressed && !closest(element, 'form');
}
