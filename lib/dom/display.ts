/** Which text of a page a reader sees, or can bring to light with a control of the page. */
import { Controls } from './controls';
import { attribute, closest, nameOf, parentOf, property } from './index';
import { isPressable, Layout, viewOf } from './layout';
import { PageStyle } from './page-style';

/** `closed`: not displayed now, but something on the page opens it. `hidden`: not displayed, and nothing does. */
export type Shown = 'shown' | 'closed' | 'hidden';

/**
 * Asks of one page. Where a browser lays the page out, it says what is displayed; elsewhere (a saved page, a policy
 * fetched from afar) the page's own style does, as far as it can be read. Remembers what it found: the page must not
 * change meanwhile. It is only read.
 */
export class Display {
  private readonly known = new Map<Element, Shown>();
  private readonly openers = new Map<Element, Element>();
  private readonly own = new Map<Element, boolean>();
  private readonly texts = new Map<Element, boolean>();
  private readonly layout = new Layout();
  private readonly style = new PageStyle();
  private readonly controls = new Controls(isPressable);

  /** In: an element. Out: whether its content is displayed, or can be. */
  of(element: Element): Shown {
    const path: Element[] = [];
    let around: Shown | undefined;
    for (let at: Element | null = element; at && !around; at = parentOf(at)) {
      around = this.known.get(at);
      if (!around) path.push(at);
    }
    let shown = around ?? 'shown';
    for (const at of path.reverse()) {
      // For the while, against controls that stand in each other's panels.
      this.known.set(at, 'hidden');
      if (shown !== 'hidden') shown = this.within(at, shown);
      this.known.set(at, shown);
    }
    return shown;
  }

  /** In: an element. Out: the control that names it as what it opens; or null. */
  namerOf(element: Element): Element | null {
    return this.controls.naming(element);
  }

  /** The control that opens an element which is closed by itself, or null. */
  openerOf(element: Element): Element | null {
    this.of(element);
    return this.openers.get(element) ?? null;
  }

  private within(element: Element, around: Shown): Shown {
    const name = nameOf(element);
    if (name === 'html' || name === 'body') return viewOf(element) && this.hides(element, around) ? 'hidden' : around;
    const inside = opensByItself(element) || attribute(element, 'hidden') === 'until-found' ? 'closed' : around;
    if (!this.hides(element, inside)) return inside;
    // No control brings these to light as a part of the page's text.
    if (/^(?:dialog|main)$/.test(name) || /^(?:dialog|main)$/.test(attribute(element, 'role') ?? '')) return 'hidden';
    const controls = this.controls.of(element, (other) => this.hides(other, around));
    const opener = controls.find((control) => this.of(closest(control, 'select') ?? control) !== 'hidden');
    if (opener) this.openers.set(element, opener);
    return opener || attribute(element, 'role') === 'tabpanel' ? 'closed' : 'hidden';
  }

  /** Is the element itself, not something around it, out of sight? */
  private hides(element: Element, around: Shown): boolean {
    const known = this.own.get(element);
    if (known !== undefined) return known;
    const view = viewOf(element);
    const hides = view ? this.layout.hides(element, view, around === 'closed') : this.style.hides(element);
    this.own.set(element, hides);
    return hides;
  }

  /** In: an element that is shown or closed. Out: whether the text directly in it could be read. */
  showsText(element: Element): boolean {
    const known = this.texts.get(element);
    if (known !== undefined) return known;
    const view = viewOf(element);
    const shows = view
      ? this.layout.showsText(element, view, this.of(element) === 'shown')
      : this.style.showsText(element);
    this.texts.set(element, shows);
    return shows;
  }
}

/** The content of a closed `<details>`: all but its first summary. */
function opensByItself(element: Element): boolean {
  const parent = property(element, 'parentElement');
  if (!parent || nameOf(parent) !== 'details' || attribute(parent, 'open') !== null) return false;
  if (nameOf(element) !== 'summary') return true;
  for (
    let before = property(element, 'previousElementSibling');
    before;
    before = property(before, 'previousElementSibling')
  )
    if (nameOf(before) === 'summary') return true;
  return false;
}
