/** The state in which a page's operators draw (ISO 32000-2, 8.4 and 9.3), as far as it bears on what is seen. */
import { OPS } from 'unpdf/pdfjs';
import { type Box, type Matrix, times } from './geometry';

/** What `q` keeps and `Q` brings back. */
export interface State {
  ctm: Matrix;
  font: string;
  size: number;
  stretch: number;
  spacing: number;
  wordSpacing: number;
  leading: number;
  rise: number;
  /** Text rendering mode: 0 fills, 1 strokes, 2 both, 3 neither, 7 only clips; 4 to 6 clip as well. */
  mode: number;
  /** "#rrggbb"; null: a pattern. "transparent" is nothing at all. */
  fill: string | null;
  stroke: string | null;
  fillAlpha: number;
  strokeAlpha: number;
  /** The opacity of all groups around it, and whether they are laid on as paint is. */
  outer: number;
  covering: boolean;
  clip: Box;
}

export const FIRST: Omit<State, 'clip'> = {
  ctm: [1, 0, 0, 1, 0, 0],
  font: '',
  size: 0,
  stretch: 1,
  spacing: 0,
  wordSpacing: 0,
  leading: 0,
  rise: 0,
  mode: 0,
  fill: '#000000',
  stroke: '#000000',
  fillAlpha: 1,
  strokeAlpha: 1,
  outer: 1,
  covering: true,
};

export const num = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);
export const numbers = (value: unknown): number[] =>
  Array.isArray(value) || value instanceof Float32Array ? Array.from<unknown, number>(value, num) : [];
const colour = (value: unknown): string | null => (typeof value === 'string' ? value : null);

type Setter = (state: State, args: readonly unknown[]) => void;

/** The operators that only change the state. */
export const SETTERS: ReadonlyMap<number, Setter> = new Map<number, Setter>([
  [OPS.transform, (state, args) => Object.assign(state, { ctm: times(state.ctm, numbers(args)) })],
  [OPS.setGState, (state, [entries]) => setMany(state, entries)],
  [OPS.setFillRGBColor, (state, [ink]) => Object.assign(state, { fill: colour(ink) })],
  [OPS.setStrokeRGBColor, (state, [ink]) => Object.assign(state, { stroke: colour(ink) })],
  [OPS.setFillTransparent, (state) => Object.assign(state, { fill: 'transparent' })],
  [OPS.setStrokeTransparent, (state) => Object.assign(state, { stroke: 'transparent' })],
  [OPS.setFillColorN, (state) => Object.assign(state, { fill: null })],
  [OPS.setStrokeColorN, (state) => Object.assign(state, { stroke: null })],
  [OPS.setFont, (state, [font, size]) => Object.assign(state, { font: String(font), size: num(size) })],
  [OPS.setTextRenderingMode, (state, [mode]) => Object.assign(state, { mode: num(mode) })],
  [OPS.setCharSpacing, (state, [spacing]) => Object.assign(state, { spacing: num(spacing) })],
  [OPS.setWordSpacing, (state, [wordSpacing]) => Object.assign(state, { wordSpacing: num(wordSpacing) })],
  // In hundredths; pdf.js hands on what stands in the file.
  [OPS.setHScale, (state, [stretch]) => Object.assign(state, { stretch: num(stretch) / 100 })],
  [OPS.setLeading, (state, [leading]) => Object.assign(state, { leading: num(leading) })],
  [OPS.setTextRise, (state, [rise]) => Object.assign(state, { rise: num(rise) })],
]);

function setMany(state: State, entries: unknown): void {
  if (!Array.isArray(entries)) return;
  for (const [key, value] of entries.filter(Array.isArray)) {
    if (key === 'ca') state.fillAlpha = num(value);
    else if (key === 'CA') state.strokeAlpha = num(value);
    else if (key === 'BM') state.covering = value === 'source-over';
    else if (key === 'Font' && Array.isArray(value))
      Object.assign(state, { font: String(value[0]), size: num(value[1]) });
  }
}
