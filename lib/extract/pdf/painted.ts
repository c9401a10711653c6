/**
 * What of a page's text can be seen. Text may stand in a PDF and yet not on its pages: written in no colour or in that of
 * the paper, under a box, off the page, in a layer that is off. The operators that draw the page are followed as far as
 * they bear on that (ISO 32000-2, 8.4 and 9.3). Pictures, patterns and shadings are not looked at: what lies upon one
 * counts as lying on paper, so white text there counts as not seen.
 */
import { OPS } from 'unpdf/pdfjs';
import { apply, type Box, holds, isRectangle, type Matrix, meet, onPage, times, turn } from './geometry';
import { FIRST, num, numbers, SETTERS, type State } from './graphics-state';
import { UnreadablePdf } from './page';
import { Surface } from './surface';

/** A character as it is drawn, in the page's own space. White space is left out. */
export interface Glyph {
  text: string;
  /** Where it begins on its baseline. */
  x: number;
  y: number;
  /** Where the next one begins. */
  end: readonly [x: number, y: number];
  hidden: boolean;
}

/** The operators of a page, as pdf.js gives them. */
interface Operators {
  fnArray: readonly number[];
  argsArray: readonly unknown[];
}

/** What is known of a page besides its operators. */
interface PaintedPage {
  /** The part of the page that is shown. */
  view: Box;
  /** Whether an optional layer is shown. */
  layer: (properties: unknown) => boolean;
  /** A font's unit in units of its size, and whether it runs downwards. */
  font: (name: string) => { unit: number; vertical: boolean };
}

/** The smallest font that somebody could read, in points, on a page of A4; on lower pages less. */
const SMALLEST = 2;
const A4 = 842;
/** From this share of opacity on something is seen. */
const FAINT = 0.1;
const OPAQUE = 0.95;

const UNIT: Matrix = [1, 0, 0, 1, 0, 0];
const FILLS = new Set([
  OPS.fill,
  OPS.eoFill,
  OPS.fillStroke,
  OPS.eoFillStroke,
  OPS.closeFillStroke,
  OPS.closeEOFillStroke,
]);

/**
 * In: what draws a page. Out: its characters in the order in which they are drawn, each with whether it can be seen.
 * @throws {UnreadablePdf} `too-slow`: so much lies on top of each other that looking through it would take too long
 */
export function glyphsOf({ fnArray, argsArray }: Operators, page: PaintedPage): Glyph[] {
  const painter = new Painter(page);
  fnArray.forEach((operator, i) => {
    const args = argsArray[i];
    painter.follow(operator, Array.isArray(args) ? args : []);
  });
  return painter.glyphs;
}

type Action = (args: readonly unknown[]) => void;

class Painter {
  readonly glyphs: Glyph[] = [];
  private state: State;
  private readonly saved: State[] = [];
  /** Where text goes on, and where its line began. */
  private text: Matrix = UNIT;
  private line: Matrix = UNIT;
  private clips = false;
  private readonly layers: boolean[] = [];
  /** How many groups around it are soft masks, which are not drawn themselves. */
  private readonly groups: boolean[] = [];
  private readonly surface: Surface;
  private readonly smallest: number;

  constructor(private readonly page: PaintedPage) {
    const [, bottom, , top] = page.view;
    this.smallest = SMALLEST * Math.min(1, Math.abs(top - bottom) / A4);
    this.state = { ...FIRST, clip: page.view };
    this.surface = new Surface(() => {
      throw new UnreadablePdf('too-slow');
    });
  }

  follow(operator: number, args: readonly unknown[]): void {
    const set = SETTERS.get(operator);
    if (set) set(this.state, args);
    else this.actions.get(operator)?.(args);
  }

  private readonly actions: ReadonlyMap<number, Action> = new Map<number, Action>([
    [OPS.save, () => this.save()],
    [OPS.restore, () => this.restore()],
    [OPS.clip, () => this.clipNext()],
    [OPS.eoClip, () => this.clipNext()],
    [
      OPS.constructPath,
      ([how, path, extent]) => this.draw(num(how), Array.isArray(path) ? path[0] : null, numbers(extent)),
    ],
    [OPS.shadingFill, () => this.surface.paint({ box: this.state.clip, colour: null, alpha: 1, whole: false })],
    [OPS.beginGroup, ([group]) => this.beginGroup(Reflect.get(Object(group), 'smask'))],
    [OPS.endGroup, () => this.endGroup()],
    [OPS.paintFormXObjectBegin, ([matrix, box]) => this.beginForm(numbers(matrix), numbers(box))],
    [OPS.paintFormXObjectEnd, () => this.restore()],
    [OPS.beginMarkedContent, () => void this.layers.push(true)],
    [
      OPS.beginMarkedContentProps,
      ([tag, properties]) => void this.layers.push(tag !== 'OC' || this.page.layer(properties)),
    ],
    [OPS.endMarkedContent, () => void this.layers.pop()],
    [OPS.beginText, () => this.startAt(UNIT)],
    [OPS.setTextMatrix, ([matrix]) => this.startAt(times(UNIT, numbers(matrix)))],
    [OPS.moveText, ([x, y]) => this.move(num(x), num(y))],
    [
      OPS.setLeadingMoveText,
      ([x, y]) => {
        this.state.leading = -num(y);
        this.move(num(x), num(y));
      },
    ],
    [OPS.nextLine, () => this.move(0, -this.state.leading)],
    [OPS.showText, ([pieces]) => this.show(Array.isArray(pieces) ? pieces : [])],
  ]);

  private save(): void {
    this.saved.push(this.state);
    this.state = { ...this.state };
  }

  private restore(): void {
    this.state = this.saved.pop() ?? this.state;
  }

  private clipNext(): void {
    this.clips = true;
  }

  private endGroup(): void {
    this.groups.pop();
    this.restore();
  }

  private beginGroup(mask: unknown): void {
    this.groups.push(Boolean(mask));
    this.save();
    this.state.outer *= this.state.fillAlpha;
    this.state.fillAlpha = 1;
    this.state.strokeAlpha = 1;
  }

  private beginForm(matrix: readonly number[], box: readonly number[]): void {
    this.save();
    if (matrix.length === 6) this.state.ctm = times(this.state.ctm, matrix);
    if (box.length === 4) this.state.clip = meet(this.state.clip, onPage(this.state.ctm, box));
  }

  private isDrawn(): boolean {
    return this.layers.every(Boolean) && !this.groups.some(Boolean);
  }

  private draw(how: number, path: unknown, extent: readonly number[]): void {
    const { state } = this;
    const box = extent.length === 4 ? onPage(state.ctm, extent) : null;
    const points = numbers(path);
    if (FILLS.has(how) && box && this.isDrawn()) {
      const alpha = state.fillAlpha * state.outer;
      const whole = isRectangle(points) && turn(state.ctm) !== null && state.covering && alpha >= OPAQUE;
      if (state.fill !== 'transparent' && alpha > 0)
        this.surface.paint({ box: meet(box, state.clip), colour: state.fill, alpha, whole });
      if (whole && state.fill?.startsWith('#')) this.surface.cover(this.glyphs, meet(box, state.clip));
    }
    if (this.clips) state.clip = box ? meet(state.clip, box) : [0, 0, 0, 0];
    this.clips = false;
  }

  private startAt(matrix: Matrix): void {
    this.line = matrix;
    this.text = matrix;
  }

  private move(x: number, y: number): void {
    this.startAt(times(this.line, [1, 0, 0, 1, x, y]));
  }

  private show(pieces: readonly unknown[]): void {
    const { state } = this;
    const { unit, vertical } = this.page.font(state.font);
    for (const piece of pieces) {
      if (typeof piece === 'number') {
        this.advance((-piece / 1000) * state.size, vertical);
        continue;
      }
      const { unicode, width, isSpace, vmetric } = Object(piece) as Record<string, unknown>;
      const own = vertical ? -num(Array.isArray(vmetric) ? vmetric[0] : width) : num(width);
      const length = own * unit * state.size;
      const matrix = times(state.ctm, this.text);
      this.advance(length + (vertical ? -1 : 1) * (state.spacing + (isSpace ? state.wordSpacing : 0)), vertical);
      const text = typeof unicode === 'string' ? unicode.normalize('NFKC').replace(/\s/g, '') : '';
      if (!text || this.groups.some(Boolean)) continue;
      const [x, y] = apply(matrix, 0, state.rise);
      const end = apply(times(state.ctm, this.text), 0, state.rise);
      const middle = vertical
        ? apply(matrix, 0, length / 2)
        : apply(matrix, (length * state.stretch) / 2, state.rise + 0.25 * state.size);
      this.glyphs.push({ text, x, y, end, hidden: !this.isSeen(matrix, middle) });
    }
  }

  private advance(length: number, vertical: boolean): void {
    const [x, y] = vertical ? [0, length] : [length * this.state.stretch, 0];
    this.text = times(this.text, [1, 0, 0, 1, x, y]);
  }

  private isSeen(matrix: Matrix, [x, y]: readonly [number, number]): boolean {
    const { state } = this;
    if (!this.isDrawn() || !holds(state.clip, x, y)) return false;
    const [a, b, c, d] = matrix;
    const high = Math.hypot(c, d) * Math.abs(state.size);
    const wide = Math.hypot(a, b) * Math.abs(state.size * state.stretch);
    if (high < this.smallest || wide < this.smallest / 2) return false;
    const mode = state.mode % 4;
    const inks = [
      ...(mode === 0 || mode === 2 ? [{ ink: state.fill, alpha: state.fillAlpha }] : []),
      ...(mode === 1 || mode === 2 ? [{ ink: state.stroke, alpha: state.strokeAlpha }] : []),
    ];
    return inks.some(
      ({ ink, alpha }) =>
        ink !== 'transparent' && alpha * state.outer >= FAINT && this.surface.shows(ink, alpha * state.outer, x, y),
    );
  }
}
