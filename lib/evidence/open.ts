/** Opens what a page keeps closed around a quote, as far as the page itself offers it. */
import { all, attribute, nameOf, property } from '../dom';

/**
 * In: a node in the page. Opens closed `<details>` and `hidden="until-found"` around it, and presses the buttons of
 * collapsed panels, outermost first. Out: whether anything was opened. Presses no link, and no button in a form.
 */
export function openAround(node: Node, doc: Document): boolean {
  let opened = false;
  for (const element of ancestorsOf(node).reverse()) {
    if (nameOf(element) === 'details' && attribute(element, 'open') === null) {
      element.setAttribute('open', '');
      opened = true;
    }
    if (attribute(element, 'hidden') === 'until-found') {
      announce(element, doc);
      element.removeAttribute('hidden');
      opened = true;
    }
    const button = isCollapsed(element) ? buttonOf(element, doc) : null;
    if (button) {
      button.click();
      opened = true;
    }
  }
  return opened;
}

/** From the innermost to the outermost, through open shadow trees. */
function ancestorsOf(node: Node): Element[] {
  const found: Element[] = [];
  let at: Node | null = property(node, 'parentNode');
  while (at) {
    if (property(at, 'nodeType') === 1) found.push(at as Element);
    at = property(at, 'parentNode') ?? hostOf(at);
  }
  return found;
}

function hostOf(node: Node): Element | null {
  return 'host' in node && property(node, 'nodeType') === 11 ? (node as ShadowRoot).host : null;
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
  const above = before && (before.matches(CLOSED) ? before : all(before, CLOSED)[0]);
  for (const candidate of [named, above]) if (candidate && isPressable(candidate)) return candidate;
  return null;
}

function isPressable(element: Element): element is HTMLElement {
  const name = nameOf(element);
  const role = attribute(element, 'role');
  const isButton = name === 'button' || (name !== 'a' && (role === 'button' || role === 'tab'));
  return isButton && !element.closest('form');
}
