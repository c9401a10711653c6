/** What a reader can press to open a closed part of a page: accordions' heads, tabs, "read more". */
import { all, attribute, attributeNames, closest, contains, matches, nameOf, parentOf, property } from './index';

/** Elements that may open a part and name it in one of their attributes. */
const MAY_NAME =
  'button, a, label, summary, option, area, li, h1, h2, h3, h4, h5, h6, [role=tab], [role=button], [onclick], [tabindex], [aria-controls]';
/** Attributes that name other things than a part of the page. */
const OTHER_ATTRIBUTES =
  /^(?:class|style|id|title|alt|src|srcset|name|type|rel|target|lang|dir|role|tabindex|hreflang|aria-(?!controls|owns)\w+)$/;
const NATIVE =
  'button, summary, label, [role=button], [role=tab], [aria-expanded], [onclick], a:not([href]), a[href^="#"], a[href^="javascript:"]';
/** A head says what it opens in few words. */
const LONGEST_HEAD = 200;
const MORE = /\b(?:more|show|read|expand|full|view|open|mehr|plus|más)\b/i;
const CONTAINER = /^(?:div|section|article|dd|ul|ol|table|fieldset|aside)$/;

/** What the page's layout knows of a head that has no mark of its own: a hand for a pointer, a place in the tab order. */
type IsPressable = (element: Element) => boolean | null;

/** In: a tree. Out: what its controls name, and the first that names it; a link to a place only with the mark "#". */
function namesIn(tree: Node): Map<string, Element> {
  const named = new Map<string, Element>();
  const note = (name: string, control: Element): void => {
    if (name && !named.has(name)) named.set(name, control);
  };
  for (const control of all(tree as Document, MAY_NAME)) {
    for (const name of attributeNames(control)) {
      if (OTHER_ATTRIBUTES.test(name)) continue;
      const value = attribute(control, name) ?? '';
      if (!value || value.length > LONGEST_HEAD) continue;
      if (name === 'href') {
        if (value.startsWith('#')) note(isMarked(control) ? value.slice(1) : value, control);
      } else if (name.startsWith('on')) for (const [word] of value.matchAll(/[\w-]+/g)) note(word, control);
      else for (const word of value.split(/[\s,]+/)) note(word.replace(/^[#.]/, ''), control);
    }
  }
  return named;
}

/** A link that says itself that it opens something. */
function isMarked(link: Element): boolean {
  if (
    attributeNames(link).some((name) => /^aria-(?:controls|expanded|selected)$|toggle|^data-(?:tab|target)/.test(name))
  )
    return true;
  return /^(?:tab|button)$/.test(attribute(link, 'role') ?? '') || !!closest(link, '[role=tablist]');
}

/** In: a tree. Out: its elements by their ids, of each the first. */
function idsIn(tree: Node): Map<string, Element> {
  const ids = new Map<string, Element>();
  for (const element of all(tree as Document, '[id]')) {
    const id = attribute(element, 'id') ?? '';
    if (!ids.has(id)) ids.set(id, element);
  }
  return ids;
}

/** What a tree says of its controls, worked out once where it is asked for. */
interface Naming {
  names?: Map<string, Element>;
  ids?: Map<string, Element>;
}

/** What stands below one parent, counted once for all the panels in it. */
interface Siblings {
  /** For each kind of head, and each name of what follows it: how often the two take turns. */
  turns?: Map<string, number>;
  /** Do links of a row of tabs name them, and is at most one of them shown? */
  tabbed?: boolean;
  /** The tab that opens each, where right above them are as many tabs. */
  tabs?: Map<Element, Element>;
}

/**
 * Finds what opens the closed parts of a page. Remembers what it counted, so that many parts below one parent take no
 * more time than their number: the page must not change meanwhile.
 */
export class Controls {
  private readonly siblings = new Map<Element, Siblings>();
  private readonly trees = new Map<Node, Naming>();

  constructor(private readonly isPressable: IsPressable) {}

  /**
   * In: an element that is not displayed. Out: what a reader may press to open it, the likeliest first: what names it,
   * what stands right before it, "read more" after it, the tab of the same number.
   */
  of(panel: Element, isHidden: (element: Element) => boolean): Element[] {
    const found: Element[] = [];
    const add = (control: Element | null | undefined): void => {
      if (control && !contains(panel, control)) found.push(control);
    };
    let at: Element = panel;
    for (let up = 0; up < 3; up++) {
      add(this.naming(at));
      add(this.tabLinkOf(at, isHidden));
      const before = property(at, 'previousElementSibling');
      if (before) {
        add(this.headIn(before, panel));
        break;
      }
      const parent = parentOf(at);
      // A wrapper that holds nothing else is the panel as well.
      if (!parent || property(parent, 'childElementCount') > 1) break;
      at = parent;
    }
    const after = property(panel, 'nextElementSibling');
    const more =
      after && lengthOf(after) < LONGEST_HEAD ? (matches(after, NATIVE) ? after : all(after, NATIVE)[0]) : null;
    if (more && (attribute(more, 'aria-expanded') !== null || MORE.test(textOf(more)))) add(more);
    add(this.tabOfSameNumber(panel));
    return found;
  }

  /** In: an element. Out: the control that names it, by its id or as its label, links without a mark left out; or null. */
  naming(panel: Element): Element | null {
    const id = attribute(panel, 'id');
    const tree = treeOf(panel);
    const control = (id && this.namesOf(tree).get(id)) || null;
    if (control) return control;
    const naming = this.within(tree);
    for (const label of (attribute(panel, 'aria-labelledby') ?? '').split(/\s+/)) {
      if (!label) continue;
      naming.ids ??= idsIn(tree);
      const named = naming.ids.get(label);
      if (named && matches(named, NATIVE)) return named;
    }
    return null;
  }

  private namesOf(tree: Node): Map<string, Element> {
    const naming = this.within(tree);
    naming.names ??= namesIn(tree);
    return naming.names;
  }

  private within(tree: Node): Naming {
    const known = this.trees.get(tree) ?? {};
    this.trees.set(tree, known);
    return known;
  }

  /** A head right before a panel: a control, or hardly more than one; or like the heads of the other panels beside it. */
  private headIn(before: Element, panel: Element): Element | null {
    const length = lengthOf(before);
    if (!length || length > LONGEST_HEAD) return null;
    if (matches(before, NATIVE)) return before;
    const inner = all(before, NATIVE).find((control) => lengthOf(control) >= 0.6 * length);
    if (inner) return inner;
    const pressable = this.isPressable(before);
    if (pressable !== null) return pressable ? before : null;
    return this.hasTwins(before, panel) ? before : null;
  }

  /** Without a layout: heads and panels take turns below one parent. */
  private hasTwins(head: Element, panel: Element): boolean {
    if (!CONTAINER.test(nameOf(panel))) return false;
    const parent = property(panel, 'parentElement');
    if (!parent) return false;
    const siblings = this.below(parent);
    siblings.turns ??= turnsBelow(parent);
    return (siblings.turns.get(turn(head, panel)) ?? 0) >= 2;
  }

  /** A link of a row of tabs: such links name the panels beside as well, and at most one of these is shown. */
  private tabLinkOf(panel: Element, isHidden: (element: Element) => boolean): Element | null {
    const named = this.namesOf(treeOf(panel));
    const link = named.get(`#${attribute(panel, 'id')}`);
    const parent = link && property(panel, 'parentElement');
    if (!parent) return null;
    const siblings = this.below(parent);
    if (siblings.tabbed === undefined) {
      const panels = [...property(parent, 'children')].filter((child) => named.has(`#${attribute(child, 'id')}`));
      siblings.tabbed = panels.length >= 2 && panels.filter((child) => !isHidden(child)).length <= 1;
    }
    return siblings.tabbed ? link : null;
  }

  /** Right above the panels as many tabs as there are panels: the first opens the first. */
  private tabOfSameNumber(panel: Element): Element | null {
    const parent = property(panel, 'parentElement');
    if (!parent) return null;
    const siblings = this.below(parent);
    siblings.tabs ??= tabsAbove(parent);
    return siblings.tabs.get(panel) ?? null;
  }

  private below(parent: Element): Siblings {
    const known = this.siblings.get(parent) ?? {};
    this.siblings.set(parent, known);
    return known;
  }
}

/** A head by its name and class, and the name of what follows it. */
const turn = (head: Element, panel: Element): string =>
  JSON.stringify([nameOf(head), attribute(head, 'class'), nameOf(panel)]);

function turnsBelow(parent: Element): Map<string, number> {
  const turns = new Map<string, number>();
  const children = [...property(parent, 'children')];
  children.forEach((child, i) => {
    const next = children[i + 1];
    if (next) turns.set(turn(child, next), (turns.get(turn(child, next)) ?? 0) + 1);
  });
  return turns;
}

function tabsAbove(parent: Element): Map<Element, Element> {
  const row = property(parent, 'previousElementSibling');
  if (!row || lengthOf(row) > 5 * LONGEST_HEAD) return new Map();
  const tabs = all(row, 'button, [role=tab], [role=button], a:not([href]), a[href^="#"]');
  const panels = [...property(parent, 'children')];
  if (tabs.length < 2 || tabs.length !== panels.length) return new Map();
  return new Map(panels.flatMap((panel, i): [Element, Element][] => (tabs[i] ? [[panel, tabs[i]]] : [])));
}

/** Words that buttons inside a text say: they do something, and open nothing. */
const ACTION =
  /^(?:send|submit|accept|agree|allow|reject|decline|deny|withdraw|make|download|print|share|copy|search|subscribe|unsubscribe|sign|log|close|cancel|back|next|previous|menu|save|ok|yes|no|contact us|request|learn more|read more|show|view|see|start|open|expand|collapse|manage|change|delete|edit|go|get|try|buy|order|apply|opt|click|set)\b/i;

/** In: a button, tab or label. Out: whether what stands right after it is a panel of which it is the heading. */
export function headsPanel(control: Element): boolean {
  const text = textOf(control);
  if (attribute(control, 'aria-expanded') !== null) return attribute(control, 'aria-haspopup') === null;
  if (!text || text.length > LONGEST_HEAD || ACTION.test(text) || closest(control, 'form')) return false;
  let at = control;
  for (let up = 0; up < 3; up++) {
    const next = property(at, 'nextElementSibling');
    if (next) return CONTAINER.test(nameOf(next)) && lengthOf(next) > text.length && !matches(next, NATIVE);
    const parent = parentOf(at);
    if (!parent || lengthOf(parent) > text.length) return false;
    at = parent;
  }
  return false;
}

/** What a node stands in: the document, or a shadow tree. */
export const treeOf = (node: Node): Node => Reflect.apply(property(node, 'getRootNode'), node, []);
/** An element's text, shown or not, white space folded. */
export const textOf = (element: Element): string =>
  (property(element, 'textContent') ?? '').replace(/\s+/g, ' ').trim();
const lengthOf = (element: Element): number => textOf(element).length;
