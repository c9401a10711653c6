/** Charts as SVG, drawn when the page is made: the page itself needs no library, and its charts no script. */
import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { type Markup, trusted } from '../page/markup';
import { say } from '../words';

const { document } = parseHTML('<!doctype html><html><body></body></html>');

/**
 * In: what to draw, by names and numbers of our own, and what it shows, in words. Out: an SVG that reads aloud as one
 * picture. Its colours are those of the page, its size is that of the drawing at most.
 */
export function drawn(options: Plot.PlotOptions, label: string): Markup {
  const svg = Plot.plot({ ...options, document: document as unknown as Document, style: undefined });
  // The page allows no style but its own.
  for (const style of svg.querySelectorAll('style')) style.remove();
  for (const part of svg.querySelectorAll('[aria-label], [aria-hidden]')) {
    part.removeAttribute('aria-label');
    part.removeAttribute('aria-hidden');
  }
  svg.removeAttribute('class');
  svg.removeAttribute('font-family');
  svg.setAttribute('role', 'img');
  svg.setAttribute('aria-label', label);
  return trusted(svg.outerHTML);
}

/** Text that stands upon a line: the card around its letters. */
export const UPON = { stroke: 'var(--card)', strokeWidth: 4, fill: 'currentColor' } as const;

/** In: a share, 0 to 1. Out: "12 %"; "<1 %" and ">99 %" where rounding would say none or all. */
export function percent(share: number): string {
  if (share > 0 && share < 0.005) return '<1 %';
  if (share < 1 && share >= 0.995) return '>99 %';
  return `${Math.round(100 * share)} %`;
}

/** With fewer than so many a percentage says more than is known, and rounded ones add up to 101: then people are told the count. */
const FEW = 30;

/** In: how many there are in all. Out: are their counts told, and no percentages? */
export const isFew = (all: number): boolean => all > 0 && all < FEW;

/** In: how many of how many. Out: "1 of 8"; of many "12 %". */
export const amount = (some: number, all: number): string =>
  isFew(all) ? say('amount', String(some), String(all)) : percent(all > 0 ? some / all : 0);

/** In: an interval of a share. Out: "8–15 %". */
export const between = ({ low, high }: { low: number; high: number }): string =>
  `${Math.round(100 * low)}–${Math.round(100 * high)} %`;
