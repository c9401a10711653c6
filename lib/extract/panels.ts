/** Panels that something on the page opens: their heads are headings, wherever these stand. */
import { attribute, closest, contains, nameOf, property } from '../dom';
import { headsPanel, textOf } from '../dom/controls';
import type { Display } from '../dom/display';
import type { PageBlock } from './page-blocks';

/** A tab with more to say is no heading. */
const LONGEST_NAME = 120;

export interface PanelHead {
  control: Element;
  name: string;
  /** Index of the heading that was put before the panel's text, or null where the page has one there. */
  block: number | null;
}

export class Panels {
  private readonly headed = new Set<Element>();
  private readonly passed = new Set<Element>();

  constructor(private readonly display: Display) {}

  /** Tell it of each element of the walk: "read more" after a text is no heading of it. */
  pass(element: Element): void {
    this.passed.add(element);
  }

  /** In: an element. Out: the control of which it is the panel, or null. Each control heads one panel. */
  headOf(element: Element): PanelHead | null {
    const name = nameOf(element);
    if (name === 'li' || name === 'tr' || name === 'summary' || name === 'body' || name === 'main') return null;
    const named =
      attribute(element, 'id') || attribute(element, 'aria-labelledby') ? this.display.namerOf(element) : null;
    const control = (named && isTabOrButton(named) ? named : null) ?? this.display.openerOf(element);
    if (!control || this.headed.has(control)) return null;
    const text = textOf(control);
    if (!text || text.length > LONGEST_NAME || !/\p{L}/u.test(text) || contains(element, control)) return null;
    // Firefox gives the choices of a closed list no boxes.
    const stands = selectOf(control);
    if (this.display.of(stands) === 'hidden' || !this.passed.has(stands) || isLink(control)) return null;
    this.headed.add(control);
    return { control, name: text, block: null };
  }

  /** May an element that is no block be a panel? */
  mayHead(element: Element): boolean {
    return this.display.openerOf(element) !== null;
  }

  /** Is it a tab in a row of tabs? Its text goes before its panel, not where it stands. */
  isTab(element: Element): boolean {
    if (attribute(element, 'role') !== 'tab' || headsPanel(element)) return false;
    return Reflect.apply(property(element, 'querySelector'), element, ['h1, h2, h3, h4, h5, h6']) === null;
  }

  /** When a panel has been read: its head goes where the panel says the same itself, and stands above its headings. */
  leave(head: PanelHead, blocks: PageBlock[]): void {
    const own = head.block === null ? undefined : blocks[head.block];
    if (head.block === null || !own) return;
    const [first, ...rest] = blocks.slice(head.block + 1);
    if (!first || (first.kind === 'heading' && first.text.toLowerCase() === head.name.toLowerCase())) {
      // Regions count blocks, so it stays as one without text.
      own.text = '';
      return;
    }
    const levels = [first, ...rest].filter(({ kind }) => kind === 'heading').map(({ level }) => level);
    own.level = Math.max(1, Math.min(own.level, ...levels.map((level) => level - 1)));
  }
}

const isTabOrButton = (control: Element): boolean =>
  /^(?:tab|button)$/.test(attribute(control, 'role') ?? '') || /^(?:button|label|option)$/.test(nameOf(control));

/** A choice of a list stands where the list does. */
const selectOf = (control: Element): Element => closest(control, 'select') ?? control;

/** A link in running text is no heading. */
const isLink = (control: Element): boolean =>
  nameOf(control) === 'a' && attribute(control, 'role') === null && closest(control, 'p') !== null;
