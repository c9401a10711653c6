/** What lies on a page under its text, and over it: areas of colour. The paper is white. */
import { type Box, holds } from './geometry';

interface Area {
  box: Box;
  /** "#rrggbb"; null: a pattern or a shading, which counts as paper. */
  colour: string | null;
  /** From 0 to 1. */
  alpha: number;
  /** It fills its box, and nothing beneath is seen. */
  whole: boolean;
}

/** Ink that differs so little from what it stands on is not seen: ratio of luminances, as WCAG 2.2 defines it. */
const LOWEST_CONTRAST = 1.25;
/** The most comparisons for a page. A page of tables has a hundred thousand. */
const MOST = 30_000_000;

type Ink = readonly [number, number, number];
const PAPER: Ink = [255, 255, 255];

export class Surface {
  private readonly areas: Area[] = [];
  private left = MOST;

  /** @param onTooMuch called when more lies on the page than can be looked through; it throws */
  constructor(private readonly onTooMuch: () => never) {}

  paint(area: Area): void {
    if (area.box[0] <= area.box[2] && area.box[1] <= area.box[3]) this.areas.push(area);
  }

  /** Hides what an area that is painted now lies upon. */
  cover(glyphs: { x: number; y: number; end: readonly [number, number]; hidden: boolean }[], box: Box): void {
    this.spend(glyphs.length);
    for (const glyph of glyphs)
      if (holds(box, (glyph.x + glyph.end[0]) / 2, (glyph.y + glyph.end[1]) / 2)) glyph.hidden = true;
  }

  /** Whether ink stands out at a point, from at least one of the colours that may lie there. A pattern is no ink. */
  shows(ink: string | null, alpha: number, x: number, y: number): boolean {
    const text = rgb(ink);
    if (!text) return false;
    for (let i = this.areas.length - 1; i >= 0; i--) {
      this.spend(1);
      const area = this.areas[i];
      if (!area || !holds(area.box, x, y)) continue;
      const ground = over(rgb(area.colour) ?? PAPER, PAPER, area.alpha);
      if (contrast(over(text, ground, alpha), ground) >= LOWEST_CONTRAST) return true;
      if (area.whole) return false;
    }
    return contrast(over(text, PAPER, alpha), PAPER) >= LOWEST_CONTRAST;
  }

  private spend(comparisons: number): void {
    this.left -= comparisons;
    if (this.left < 0) this.onTooMuch();
  }
}

function rgb(colour: string | null): Ink | null {
  const [, r, g, b] = /^#(..)(..)(..)$/.exec(colour ?? '') ?? [];
  return r && g && b ? [Number.parseInt(r, 16), Number.parseInt(g, 16), Number.parseInt(b, 16)] : null;
}

const over = (ink: Ink, ground: Ink, alpha: number): Ink => [
  ink[0] * alpha + ground[0] * (1 - alpha),
  ink[1] * alpha + ground[1] * (1 - alpha),
  ink[2] * alpha + ground[2] * (1 - alpha),
];

function luminance([r, g, b]: Ink): number {
  const linear = (value: number): number =>
    value / 255 <= 0.04045 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: Ink, other: Ink): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}
