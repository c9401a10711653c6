/** The extension's part of docs/benchmarks.md, from what `npm run bench` measured. */
import { table } from './benchmarks-table';

/** One figure. */
export interface BenchRow {
  what: string;
  measured: number;
  /** At most so much. Null: a figure that explains the row above it. */
  bar: number | null;
  unit: string;
  note?: string;
}

/** Figures that belong together. */
export interface BenchPart {
  title: string;
  rows: BenchRow[];
}

/** A part, and where it was measured: one may be measured anew without the others. */
export interface MeasuredPart extends BenchPart {
  machine: { processor: string; cores: number; node: string };
}

export interface ExtensionFigures {
  parts: MeasuredPart[];
}

/** In: the figures. Out: lines of Markdown, a table for each part. */
export const extensionSection = ({ parts }: ExtensionFigures): string[] => [
  'In headless Chromium, but for what is measured in Node. kB are 1,000 bytes, MB are 1,000,000. Milliseconds differ from',
  'machine to machine; ratios, exponents and sizes hardly do.',
  ...parts.flatMap(({ title, rows, machine }) => [
    '',
    `### ${title}`,
    '',
    `On a machine with ${machine.cores} cores (${machine.processor}), Node ${machine.node}.`,
    '',
    ...table(
      ['what', 'measured', 'bar', 'of it'],
      rows.map(({ what, measured, bar, unit, note = '' }) => [
        what,
        `${shown(measured)} ${unit}`,
        bar === null ? '' : `≤ ${bar.toLocaleString('en')} ${unit}${measured <= bar ? '' : ', **missed**'}`,
        note,
      ]),
    ),
  ]),
];

/** Three figures that count, and none after the point where there are more before it. */
function shown(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}
