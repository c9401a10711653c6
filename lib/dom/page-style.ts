/** What a page's own style says of its elements where nothing lays the page out: is the text in them in sight? */
import { areAlike, type Colour, colourOf } from './colour';
import { textOf } from './controls';
import { all, attribute, bodyOf, property } from './index';
import { FAINTEST, FAR, isClippedAway, isFaint, SMALLEST_FONT } from './sight';
import { type Style, StyleSheet } from './style-sheet';

/** Asks of one page, as far as its style can be read. Remembers what it found. */
export class PageStyle {
  private readonly inks = new Map<Element, Colour | null>();
  private readonly sheets = new WeakMap<Document, StyleSheet>();

  /** Is the element itself, not something around it, out of sight? */
  hides(element: Element): boolean {
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
    const shift = /translate(?:3d|[xy])?\(([^)]{0,200})\)/.exec(style.transform ?? '')?.[1] ?? '';
    return shift.split(',').some((part) => Number(pixels(part.trim())) <= -FAR);
  }

  /** In: an element that is shown or closed. Out: whether the text directly in it could be read. */
  showsText(element: Element): boolean {
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

  private sheetOf(element: Element): StyleSheet {
    const doc = property(element, 'ownerDocument');
    const known = this.sheets.get(doc);
    if (known) return known;
    const sheet = new StyleSheet(doc);
    this.sheets.set(doc, sheet);
    return sheet;
  }
}

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

/** A length in pixels, relative ones about right; null for what is no length. */
function pixels(length: string): number | null {
  const [, value, unit] = /^(-?[\d.]+)(px|em|rem|vw|vh|pt|%)?$/.exec(length) ?? [];
  if (value === undefined) return null;
  const sizes: Readonly<Record<string, number>> = { px: 1, pt: 1.33, em: 16, rem: 16, vw: 12, vh: 8, '%': 10 };
  return Number(value) * (unit ? (sizes[unit] ?? 1) : 1);
}
