/** What a browser that lays a page out says of its elements: is the text in them in sight? */
import { areAlike, type Colour, colourOf } from './colour';
import { attribute, boxOf, parentOf, property, rootOf } from './index';
import { FAINTEST, FAR, isClippedAway, isFaint, SMALLEST_FONT } from './sight';
import { ByLook, Signatures } from './signatures';

const SEEN = { checkOpacity: true, checkVisibilityCSS: true, opacityProperty: true, visibilityProperty: true };

/** Asks of one page, and of those in its frames. Remembers what it found: the page must not change meanwhile. */
export class Layout {
  private readonly grounds = new Map<Element, Colour | null>();
  /** Parts that come to sight when they are scrolled to, and what stands in them. */
  private readonly fading = new Set<Element>();
  private readonly scrolls = new Map<Element, Scroll>();
  private readonly windows = new Map<Window, Scroll>();
  /** Elements of hardly any size. */
  private readonly points = new Set<Element>();
  private readonly signatures = new Signatures();
  private readonly looks = new ByLook<Look>(this.signatures);
  private readonly inkLooks = new ByLook<boolean>(this.signatures);

  /**
   * In: an element; whether it stands in a part that something opens. Out: whether the element itself, not something
   * around it, is out of sight.
   */
  hides(element: Element, view: Window, isClosed: boolean): boolean {
    const parent = parentOf(element);
    if (parent && this.fading.has(parent)) this.fading.add(element);
    if (isClosed || this.fading.has(element)) {
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

  /** In: an element; whether it is displayed now. Out: whether the text directly in it could be read. */
  showsText(element: Element, view: Window, isShown: boolean): boolean {
    if (isShown && this.points.has(element)) return false;
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
}

/** The window that lays the element's page out, or null. */
export function viewOf(element: Element): Window | null {
  if (typeof property(element, 'checkVisibility') !== 'function') return null;
  return property(property(element, 'ownerDocument'), 'defaultView') ?? null;
}

/** Is a head marked as something to press? Null where nothing lays the page out: there none can tell. */
export function isPressable(head: Element): boolean | null {
  const view = viewOf(head);
  return view && (view.getComputedStyle(head).cursor === 'pointer' || attribute(head, 'tabindex') !== null);
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

interface Scroll {
  x: number;
  y: number;
  width: number;
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

function hasPictures(element: Element | null): boolean {
  return !!element && !!Reflect.apply(property(element, 'querySelector'), element, ['img, picture, video, canvas']);
}
