/** For tests: small encoders made of chance, as files and as plain arithmetic. */

/** The shape of an encoder. */
export interface Shape {
  layers: number;
  width: number;
  inner: number;
  heads: number;
  pieces: number;
  positions: number;
}

/** A matrix as it is multiplied: `rows` (what comes in) by columns, and what is added to each column. */
interface Matrix {
  weights: number[][];
  bias: number[];
}

interface Normalisation {
  gain: number[];
  bias: number[];
}

interface Layer {
  query: Matrix;
  key: Matrix;
  value: Matrix;
  out: Matrix;
  afterAttention: Normalisation;
  up: Matrix;
  down: Matrix;
  afterInner: Normalisation;
}

export interface Made {
  shape: Shape;
  /** As training/reader/export.py would write it. */
  file: Uint8Array;
  /** In: the numbers of a window's pieces. Out: their states, with all the precision there is. */
  states(pieces: readonly number[]): number[][];
}

/** In: a shape and what draws numbers from 0 to 1. Out: an encoder of these, its numbers as large as trained ones are. */
export function encoderOf(shape: Shape, draw: () => number): Made {
  const { layers, width, inner, heads, pieces, positions } = shape;
  const bytes: number[] = [];
  const float = (value: number): number => {
    const [kept = 0] = Float32Array.of(value);
    bytes.push(...new Uint8Array(Float32Array.of(kept).buffer));
    return kept;
  };
  const list = (length: number, make: () => number): number[] => Array.from({ length }, make);
  const eight = (): number => Math.floor(draw() * 255) - 127;
  const byte = (value: number): number => bytes.push(value & 255);

  const rows = (count: number): number[][] => {
    const whole = list(count, () => 0).map(() => list(width, eight));
    for (const row of whole) row.forEach(byte);
    const scales = list(count, () => float((0.5 + draw()) / 127));
    return whole.map((row, at) => row.map((one) => one * (scales[at] ?? 0)));
  };
  const normalisation = (): Normalisation => ({
    gain: list(width, () => float(0.5 + draw())),
    bias: list(width, () => float(draw() - 0.5)),
  });
  const matrix = (from: number, to: number): Matrix => {
    const whole = list(from, () => 0).map(() => list(to, eight));
    // Eight columns by two rows, as one loop reads them (kernel/matrix.ts).
    for (let column = 0; column < to; column += 8)
      for (let row = 0; row < from; row += 2)
        for (let next = column; next < column + 8; next++) {
          byte(whole[row]?.[next] ?? 0);
          byte(whole[row + 1]?.[next] ?? 0);
        }
    const scales = list(to, () => float((0.5 + draw()) / 127 / Math.sqrt(from / 3)));
    return {
      weights: whole.map((row) => row.map((one, at) => one * (scales[at] ?? 0))),
      bias: list(to, () => float((draw() - 0.5) / 5)),
    };
  };

  const words = rows(pieces);
  const places = rows(positions);
  const first = normalisation();
  const all = list(layers, () => 0).map(
    (): Layer => ({
      query: matrix(width, width),
      key: matrix(width, width),
      value: matrix(width, width),
      out: matrix(width, width),
      afterAttention: normalisation(),
      up: matrix(width, inner),
      down: matrix(inner, width),
      afterInner: normalisation(),
    }),
  );
  const header = new TextEncoder().encode(JSON.stringify(shape));
  const file = Uint8Array.from([...new Uint8Array(Uint32Array.of(header.length).buffer), ...header, ...bytes]);
  return {
    shape,
    file,
    states(window) {
      let states = normalised(
        window.map((piece, at) => plus(words[piece] ?? [], places[at] ?? [])),
        first,
      );
      for (const layer of all) states = through(states, layer, heads);
      return states;
    },
  };
}

function through(states: number[][], layer: Layer, heads: number): number[][] {
  const attended = attention(times(states, layer.query), times(states, layer.key), times(states, layer.value), heads);
  const between = normalised(sum(states, times(attended, layer.out)), layer.afterAttention);
  const inner = times(between, layer.up).map((row) => row.map(gelu));
  return normalised(sum(between, times(inner, layer.down)), layer.afterInner);
}

/** Queries come divided by the root of a head's width: it is in their weights. */
function attention(queries: number[][], keys: number[][], values: number[][], heads: number): number[][] {
  const depth = (queries[0]?.length ?? 0) / heads;
  return queries.map((query) =>
    Array.from({ length: heads }, (_, head) => {
      const part = (row: number[]): number[] => row.slice(head * depth, (head + 1) * depth);
      const scores = keys.map((key) => dot(part(query), part(key)));
      const most = Math.max(...scores);
      const weights = scores.map((score) => Math.exp(score - most));
      const whole = weights.reduce((a, b) => a + b, 0);
      return Array.from({ length: depth }, (_of, at) =>
        values.reduce((total, value, row) => total + ((weights[row] ?? 0) / whole) * (part(value)[at] ?? 0), 0),
      );
    }).flat(),
  );
}

const plus = (a: number[], b: number[]): number[] => a.map((one, at) => one + (b[at] ?? 0));
const sum = (a: number[][], b: number[][]): number[][] => a.map((row, at) => plus(row, b[at] ?? []));
const dot = (a: number[], b: number[]): number => a.reduce((total, one, at) => total + one * (b[at] ?? 0), 0);

function times(rows: number[][], { weights, bias }: Matrix): number[][] {
  return rows.map((row) =>
    bias.map(
      (add, column) =>
        add +
        dot(
          row,
          weights.map((line) => line[column] ?? 0),
        ),
    ),
  );
}

function normalised(rows: number[][], { gain, bias }: Normalisation): number[][] {
  return rows.map((row) => {
    const mean = row.reduce((a, b) => a + b, 0) / row.length;
    const variance = row.reduce((a, b) => a + (b - mean) ** 2, 0) / row.length;
    return row.map((one, at) => ((one - mean) / Math.sqrt(variance + 1e-12)) * (gain[at] ?? 0) + (bias[at] ?? 0));
  });
}

/** x × Φ(x), by Simpson's rule. */
function gelu(x: number): number {
  const steps = 200;
  const width = x / steps;
  const density = (at: number): number => Math.exp((-at * at) / 2) / Math.sqrt(2 * Math.PI);
  let area = density(0) + density(x);
  for (let step = 1; step < steps; step++) area += density(step * width) * (step % 2 === 1 ? 4 : 2);
  return x * (0.5 + (area * width) / 3);
}
