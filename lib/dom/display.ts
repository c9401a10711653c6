/** Which text of a page a reader sees, or can bring to light with a control of the page. */
import { areAlike, type Colour, colourOf } from './colour';
import { controlsOf, textOf } from './controls';
import { all, attribute, bodyOf, nameOf, parentOf, property, rootOf } from './index';
import { ByLook, Signatures } from './signatures';
import { type Style, StyleSheet } from './style-sheet';

/** `closed`: not displayed now, but something on the page opens it. `hidden`: not displayed, and nothing does. */
export type Shown = 'shown' | 'closed' | 'hidden';

/** Below this, nobody sees it. */
const FAINTEST = 0.05;
/** Letters smaller than this, in pixels, are no letters. */
const SMALLEST_FONT = 2;
/** So far, in pixels, nobody moves text for any other reason than to have it out of sight. */
const FAR = 500;

const SEEN = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true };

/**
 * Asks of one page. Where a browser lays the page out, it says what is displayed; elsewhere (a saved page, a policy
 * fetched from afar) the page's own style does, as far as it can be read. Remembers what it found: the page must not
 * change meanwhile. It is only read.
 */
export class Display {
  private readonly known = new Map<Element, Shown>();
  private readonly openers = new Map<Element, Element>();
  private readonly grounds = new Map<Element, Colour | null>();
  /** Parts that come to sight when they are scrolled to, and what stands in them. */
  private readonly fading = new Set<Element>();
  private readonly inks = new Map<Element, Colour | null>();
  private readonly scrolls = new Map<Element, Scroll>();
  private readonly windows = new Map<Window, Scroll>();
  private readonly own = new Map<Element, boolean>();
  private readonly texts = new Map<Element, boolean>();
  /** Elements of hardly any size. */
  private readonly points = new Set<Element>();
  private readonly signatures = new Signatures();
  private readonly looks = new ByLook<Look>(this.signatures);
  private readonly inkLooks = new ByLook<boolean>(this.signatures);
  private readonly sheets = new WeakMap<Document, StyleSheet>();

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

  /** The control that opens an element which is closed by itself, or null. */
  openerOf(element: Element): Element | null {
    this.of(element);
    return this.openers.get(element) ?? null;
  }

  private within(element: Element, around: Shown): Shown {
    const name = nameOf(element);
    if (name === 'html' || name === 'body')
      return this.viewOf(element) && this.hides(element, around) ? 'hidden' : around;
    const inside = opensByItself(element) || attribute(element, 'hidden') === 'until-found' ? 'closed' : around;
    if (!this.hides(element, inside)) return inside;
    // No control brings these to light as a part of the page's text.
    if (/^(?:dialog|main)$/.test(name) || /^(?:dialog|main)$/.test(attribute(element, 'role') ?? '')) return 'hidden';
    const pressable = (head: Element): boolean | null => this.isPressable(head);
    const controls = controlsOf(element, pressable, (other) => this.hides(other, around));
    const opener = controls.find((control) => this.of(closest(control, 'select') ?? control) !== 'hidden');
    if (opener) this.openers.set(element, opener);
    return opener || attribute(element, 'role') === 'tabpanel' ? 'closed' : 'hidden';
  }

  /** Is the element itself, not something around it, out of sight? */
  private hides(element: Element, around: Shown): boolean {
    const known = this.own.get(element);
    if (known !== undefined) return known;
    const view = this.viewOf(element);
    const hides = view ? this.hidesLive(element, view, around) : this.hidesByStyle(element);
    this.own.set(element, hides);
    return hides;
  }

  private hidesLive(element: Element, view: Window, around: Shown): boolean {
    const parent = parentOf(element);
    if (parent && this.fading.has(parent)) this.fading.add(element);
    if (around === 'closed' || this.fading.has(element)) {
      const style = view.getComputedStyle(element);
      return style.display === 'none' || isFaint(style) || (style.visibility !== 'visible' && !isSilent(element, view));
    }
    const seen = Reflect.apply(property(element, 'checkVisibility'), element, [SEEN]);
    const look = this.looks.of(element, () => lookOf(view.getComputedStyle(element)));
    if ((!seen && !look.boxless) || look.faint) {
      if (!this.comesWhenScrolledTo(element, view.getComputedStyle(element), view)) return true;
      this.fading.add(element);
      return false;
    }
    if (look.clippedAway) return true;
    if (look.flows) {
      // Within lines of text: it is where these are.
      if (parent && this.points.has(parent)) this.points.add(element);
      return false;
    }
    const box: DOMRect = boxOf(element);
    if (box.width <= 1 || box.height <= 1) {
      if (box.width <= 1 && box.height <= 1 && !look.boxless) this.points.add(element);
      return look.cutsOff;
    }
    return this.isOffScreen(element, box, view);
  }

  /** Many pages fade a part in when it is scrolled to. */
  private comesWhenScrolledTo(element: Element, style: CSSStyleDeclaration, view: Window): boolean {
    if (style.display === 'none' || style.contentVisibility === 'hidden') return false;
    const fades = /opacity|all/.test(style.transitionProperty) && /[1-9]/.test(style.transitionDuration);
    if (!fades && style.animationName === 'none') return false;
    const box: DOMRect = boxOf(element);
    return box.top >= view.innerHeight;
  }

  /** Beyond the edges that a reader can scroll to? */
  private isOffScreen(element: Element, box: DOMRect, view: Window): boolean {
    const { x, y, width: right } = this.windowOf(view);
    if (box.right + x > 0 && box.bottom + y > 0 && box.left + x < right) return false;
    const { x: sx, y: sy, width } = this.scrollOf(property(element, 'parentElement'), view);
    return box.right + sx <= 0 || box.bottom + sy <= 0 || box.left + sx >= Math.max(right, width);
  }

  /** How far a window has been scrolled, and how wide its page is. */
  private windowOf(view: Window): Scroll {
    const known = this.windows.get(view);
    if (known) return known;
    const root = rootOf(view.document);
    const width = Math.max(root ? property(root, 'scrollWidth') : 0, view.innerWidth);
    const scroll = { x: view.scrollX, y: view.scrollY, width };
    this.windows.set(view, scroll);
    return scroll;
  }

  /** How far all that is around has been scrolled, and how wide it is that can be scrolled to. */
  private scrollOf(element: Element | null, view: Window): Scroll {
    const known = element && this.scrolls.get(element);
    if (known) return known;
    const scroll: Scroll = { x: 0, y: 0, width: 0 };
    for (let at: Element | null = element; at; at = property(at, 'parentElement')) {
      scroll.x += Math.abs(property(at, 'scrollLeft'));
      scroll.y += property(at, 'scrollTop');
      const wide = property(at, 'scrollWidth');
      if (wide > property(at, 'clientWidth') + 1 && /auto|scroll/.test(view.getComputedStyle(at).overflowX))
        scroll.width = Math.max(scroll.width, wide + Math.abs(boxOf(at).left));
    }
    if (element) this.scrolls.set(element, scroll);
    return scroll;
  }

  private hidesByStyle(element: Element): boolean {
    const style = this.sheetOf(element).styleOf(element);
    const hidden = attribute(element, 'hidden');
    const untilFound = hidden?.toLowerCase() === 'until-found';
    if (style.display === 'none' || (hidden !== null && !untilFound && style.display === undefined)) return true;
    if (/^(?:hidden|collapse)/.test(style.visibility ?? '')) return true;
    if (isFaint(style)) return !fadesIn(element, style);
    if (style['content-visibility'] === 'hidden') return true;
    const position = style.position ?? '';
    const lifted = /absolute|fixed/.test(position);
    if (isClippedAway(style['clip-path'] ?? '', lifted ? (style.clip ?? '') : '')) return true;
    if (/scale[xy]?\(\s*0(?:\.0+)?\s*[,)]/.test(style.transform ?? '')) return true;
    if (/hidden|clip/.test(style.overflow ?? '')) {
      const sizes = [style.height, style['max-height'], style.width, style['max-width']];
      if (sizes.some((size) => size !== undefined && pixels(size) !== null && Number(pixels(size)) <= 1)) return true;
    }
    const moves = [style['margin-left'], style['margin-top'], style['text-indent']];
    if (lifted || position === 'relative') moves.push(style.left, style.right, style.top, style.bottom);
    if (moves.some((move) => move !== undefined && Number(pixels(move)) <= -FAR)) return true;
    const shift = /translate(?:3d|[xy])?\(([^)]*)\)/.exec(style.transform ?? '')?.[1] ?? '';
    return shift.split(',').some((part) => Number(pixels(part.trim())) <= -FAR);
  }

  /** In: an element that is shown or closed. Out: whether the text directly in it could be read. */
  showsText(element: Element): boolean {
    const known = this.texts.get(element);
    if (known !== undefined) return known;
    const view = this.viewOf(element);
    const shows = view ? this.showsTextLive(element, view) : this.showsTextByStyle(element);
    this.texts.set(element, shows);
    return shows;
  }

  private showsTextLive(element: Element, view: Window): boolean {
    if (this.points.has(element) && this.of(element) === 'shown') return false;
    return this.inkLooks.of(element, () => this.isReadable(element, view));
  }

  /** Are its letters large enough, where its box is, and of another colour than what is behind them? */
  private isReadable(element: Element, view: Window): boolean {
    const style = view.getComputedStyle(element);
    if (Number.parseFloat(style.fontSize) < SMALLEST_FONT || Number.parseFloat(style.textIndent) <= -FAR) return false;
    const colour = colourOf(style.getPropertyValue('-webkit-text-fill-color') || style.color);
    if (!colour || isCutOut(element, view)) return true;
    if (colour[3] < FAINTEST) return style.textShadow !== 'none';
    const ground = this.groundOf(element, view);
    return !ground || !areAlike(colour, ground);
  }

  /** The colour behind an element's text; null where a picture may lie there, or it cannot be told. */
  private groundOf(element: Element, view: Window): Colour | null {
    const path: Element[] = [];
    let ground: Colour | null | undefined;
    for (let at: Element | null = element; at && ground === undefined; at = parentOf(at)) {
      ground = this.grounds.get(at);
      if (ground !== undefined) break;
      path.push(at);
      ground = this.ownGround(at, view);
    }
    for (const at of path) this.grounds.set(at, ground ?? null);
    return ground ?? null;
  }

  /** Undefined where what is around shines through. */
  private ownGround(element: Element, view: Window): Colour | null | undefined {
    const style = view.getComputedStyle(element);
    const colour = colourOf(style.backgroundColor);
    if (style.backgroundImage !== 'none' || !colour) return null;
    if (colour[3] > FAINTEST) return colour[3] > 0.9 ? colour : null;
    const parent = parentOf(element);
    if (!parent) return /dark/.test(style.colorScheme) ? null : [255, 255, 255, 1];
    // Lifted off its place, it may lie on anything.
    return /absolute|fixed|sticky/.test(style.position) && hasPictures(parent) ? null : undefined;
  }

  private showsTextByStyle(element: Element): boolean {
    const sheet = this.sheetOf(element);
    const size = pixels(sheet.styleOf(element)['font-size'] ?? '');
    if (size !== null && size < SMALLEST_FONT) return false;
    const colour = this.inkOf(element, sheet);
    if (!colour) return true;
    if (colour[3] < FAINTEST) return false;
    for (let at: Element | null = element; at; at = property(at, 'parentElement')) {
      const style = sheet.styleOf(at, true);
      const ground = style['background-color'];
      if (style['background-image'] !== undefined || /url|gradient|var/.test(ground ?? '')) return true;
      const behind = ground === undefined ? null : colourOf(ground);
      if (ground !== undefined && !behind) return true;
      if (behind && behind[3] > FAINTEST) return !areAlike(colour, behind);
    }
    return !sheet.knowsAll || !areAlike(colour, [255, 255, 255, 1]);
  }

  /** The colour that the page's style gives to an element's text; null where it gives none, or none that is known. */
  private inkOf(element: Element, sheet: StyleSheet): Colour | null {
    const path: Element[] = [];
    let ink: Colour | null | undefined;
    for (let at: Element | null = element; at && ink === undefined; at = property(at, 'parentElement')) {
      ink = this.inks.get(at);
      if (ink !== undefined) break;
      path.push(at);
      const own = sheet.styleOf(at).color;
      if (own !== undefined && own !== 'inherit') ink = colourOf(own);
    }
    for (const at of path) this.inks.set(at, ink ?? null);
    return ink ?? null;
  }

  /** Does the layout, where there is one, mark a head as something to press? */
  private isPressable(head: Element): boolean | null {
    const view = this.viewOf(head);
    if (!view) return null;
    return view.getComputedStyle(head).cursor === 'pointer' || attribute(head, 'tabindex') !== null;
  }

  private sheetOf(element: Element): StyleSheet {
    const doc = property(element, 'ownerDocument');
    const known = this.sheets.get(doc);
    if (known) return known;
    const sheet = new StyleSheet(doc);
    this.sheets.set(doc, sheet);
    return sheet;
  }

  /** The window that lays the element's page out, or null. */
  private viewOf(element: Element): Window | null {
    if (typeof property(element, 'checkVisibility') !== 'function') return null;
    return property(property(element, 'ownerDocument'), 'defaultView') ?? null;
  }
}

/** What the computed style says beside size and place. */
interface Look {
  faint: boolean;
  clippedAway: boolean;
  /** What does not fit in its box is not shown. */
  cutsOff: boolean;
  /** `display: contents`. */
  boxless: boolean;
  /** A part of a line, not lifted off its place. */
  flows: boolean;
}

const lookOf = (style: CSSStyleDeclaration): Look => ({
  faint: isFaint(style),
  clippedAway: isClippedAway(style.clipPath, style.position === 'static' ? '' : style.clip),
  cutsOff: style.overflow !== 'visible' && style.display !== 'inline',
  boxless: style.display === 'contents',
  flows: style.display === 'inline' && /static|relative/.test(style.position) && !/[1-9]/.test(style.left + style.top),
});

const boxOf = (element: Element): DOMRect => Reflect.apply(property(element, 'getBoundingClientRect'), element, []);

interface Scroll {
  x: number;
  y: number;
  width: number;
}

const closest = (element: Element, selector: string): Element | null =>
  Reflect.apply(property(element, 'closest'), element, [selector]);

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

/** Letters cut out of a ground, their own or that of what is right around. */
function isCutOut(element: Element, view: Window): boolean {
  let at: Element | null = element;
  for (let up = 0; at && up < 3; up++, at = property(at, 'parentElement'))
    if (/text/.test(view.getComputedStyle(at).backgroundClip)) return true;
  return false;
}

/** Is what is around invisible already? Then the element only takes that over. */
function isSilent(element: Element, view: Window): boolean {
  const parent = property(element, 'parentElement');
  return !!parent && view.getComputedStyle(parent).visibility !== 'visible';
}

const isFaint = ({ opacity, filter }: { opacity?: string; filter?: string }): boolean =>
  (opacity !== undefined && opacity !== '' && Number.parseFloat(opacity) < FAINTEST) ||
  /opacity\(\s*0*(?:\.0\d*)?%?\s*\)/.test(filter ?? '');

/** What stands outside such a part is hardly more than a shell. */
const SHELL = 1_500;

/** Without scripts, a part that they fade in stays faint: one that is about to move, or one that is the whole page. */
function fadesIn(element: Element, style: Style): boolean {
  if (/translate|scale\((?!\s*0(?:\.0+)?\s*[,)])/.test(style.transform ?? '')) return true;
  const body = bodyOf(property(element, 'ownerDocument'));
  const silent = (of: Element): number =>
    all(of, 'script, style, noscript').reduce((sum, one) => sum + textOf(one).length, 0);
  const length = (of: Element): number => textOf(of).length - silent(of);
  return !!body && length(element) > SHELL && length(body) - length(element) < SHELL;
}

/** Cut down to a point? */
function isClippedAway(path: string, clip: string): boolean {
  const inset = /inset\(\s*([\d.]+)%/.exec(path);
  if (inset && Number(inset[1]) >= 50) return true;
  if (
    /circle\(\s*0(?:px|%)?[\s)]|polygon\(\s*0(?:px|%)?\s+0(?:px|%)?\s*(?:,\s*0(?:px|%)?\s+0(?:px|%)?\s*)*\)/.test(path)
  )
    return true;
  const sides = /rect\(([^)]*)\)/
    .exec(clip)?.[1]
    ?.split(/[\s,]+/)
    .filter(Boolean)
    .map(Number.parseFloat);
  if (sides?.length !== 4) return false;
  const [top = 0, right = 0, bottom = 0, left = 0] = sides;
  return bottom - top <= 1 || right - left <= 1;
}

/** A length in pixels, relative ones about right; null for what is no length. */
function pixels(length: string): number | null {
  const [, value, unit] = /^(-?[\d.]+)(px|em|rem|vw|vh|pt|%)?$/.exec(length) ?? [];
  if (value === undefined) return null;
  const sizes: Readonly<Record<string, number>> = { px: 1, pt: 1.33, em: 16, rem: 16, vw: 12, vh: 8, '%': 10 };
  return Number(value) * (unit ? (sizes[unit] ?? 1) : 1);
}

function hasPictures(element: Element | null): boolean {
  return !!element && !!Reflect.apply(property(element, 'querySelector'), element, ['img, picture, video, canvas']);
}
