/** Opens what a page keeps closed around a quote, as far as the page itself offers it. */
import { all, attribute, closest, isElement, matches, nameOf, parentOf, property } from '../dom';
import { Display } from '../dom/display';

/**
 * In: a node in the page. Opens closed `<details>` and `hidden="until-found"` around it, and presses the buttons of
 * collapsed panels, outermost first. Out: whether anything was opened. Presses no link that leads elsewhere, and no
 * button in a form.
 */
export function openAround(node: Node, doc: Document): boolean {
  let opened = false;
  const around = ancestorsOf(node);
  const display = new Display();
  // Before anything is opened: what opens each part, as extraction saw it.
  const openers = new Map(around.map((element) => [element, display.openerOf(element)]));
  for (const element of around.toReversed()) {
    if (nameOf(element) === 'details' && attribute(element, 'open') === null) {
      element.setAttribute('open', '');
      opened = true;
    }
    if (attribute(element, 'hidden') === 'until-found') {
      announce(element, doc);
      element.removeAttribute('hidden');
      opened = true;
    }
    const opener = openers.get(element) ?? null;
    const button = !isCollapsed(element) ? null : opener && isPressable(opener) ? opener : buttonOf(element, doc);
    if (button) {
      button.click();
      opened = true;
    }
  }
  return opened;
}

/** From the innermost to the outermost, out of open shadow trees and frames. */
function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  const parent = property(node, 'parentNode');
  let at: Element | null =
    parent && (isElement(parent) ? parent : 'host' in parent ? (parent as ShadowRoot).host : null);
  for (; at; at = parentOf(at)) found.push(at);
  return found;
}

/** The browser's own search tells a page before it opens a part of it; so do we. */
function announce(element: Element, doc: Document): void {
  const view = property(doc, 'defaultView');
  if (view) element.dispatchEvent(new view.Event('beforematch', { bubbles: true }));
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
  const box = element.getBoundingClientRect();
  return box.height <= 1 || box.width <= 1;
}

const CLOSED = '[aria-expanded="false"],[role="tab"][aria-selected="false"]';

/** The button that opens a panel: it names the panel, the panel names it, or it stands right above. */
function buttonOf(panel: Element, doc: Document): HTMLElement | null {
  const id = attribute(panel, 'id');
  const labels = (attribute(panel, 'aria-labelledby') ?? '').split(/\s+/);
  const named = all(doc, CLOSED).find(
    (candidate) =>
      (id && (attribute(candidate, 'aria-controls') ?? '').split(/\s+/).includes(id)) ||
      labels.includes(attribute(candidate, 'id') ?? ' '),
  );
  const before = property(panel, 'previousElementSibling');
  const above = before && (matches(before, CLOSED) ? before : all(before, CLOSED)[0]);
  for (const candidate of [named, above]) if (candidate && isPressable(candidate)) return candidate;
  return null;
}

function isPressable(element: Element): element is HTMLElement {
  const name = nameOf(element);
  const role = attribute(element, 'role');
  // A link that leads nowhere but to a panel of the page is a button too.
  const leads = name === 'a' && !/^(?:#.*)?$/.test(attribute(element, 'href') ?? '');
  const isMarked = role === 'button' || role === 'tab';
  const isControl = name !== 'a' && name !== 'option' && name !== 'input';
  return !leads && (isMarked || isControl) && !closest(element, 'form');
}
