/** docs/benchmarks.md, and the figures that it is made of: docs/benchmarks.json, of which each benchmark writes its part. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type ExtensionFigures, extensionSection } from './extension-figures';
import { type FilterFigures, filterSection } from './filter-figures';

const FIGURES = 'docs/benchmarks.json';

/** What is missing was not measured yet. */
export interface BenchmarkFigures {
  /** By `npm run bench`. */
  extension?: ExtensionFigures;
  /** By `npm run bench:filter`. */
  filter?: FilterFigures;
}

export const readFigures = (): BenchmarkFigures =>
  existsSync(FIGURES) ? (JSON.parse(readFileSync(FIGURES, 'utf8')) as BenchmarkFigures) : {};

/** Writes a part of the figures; the other one stays as it is. */
export function writeFigures(part: BenchmarkFigures): void {
  writeFileSync(FIGURES, `${JSON.stringify({ ...readFigures(), ...part }, null, 2)}\n`);
  // As the linter wants it: short lists in one line.
  spawnSync('npx', ['biome', 'format', '--write', FIGURES], { stdio: 'ignore' });
}

const nothingYet = (command: string): string[] => [`Nothing is measured yet: \`${command}\` does it.`];

/** docs/benchmarks.md, as text. */
export const benchmarksDocument = ({ extension, filter }: BenchmarkFigures): string =>
  [
    '# Benchmarks',
    '',
    'Written by `npm run documents` from what `npm run bench` and `npm run bench:filter` measured (docs/benchmarks.json); never',
    'edited by hand.',
    '',
    '## The extension',
    '',
    ...(extension ? extensionSection(extension) : nothingYet('npm run bench')),
    '',
    '## The command line, over many policies',
    '',
    ...(filter ? filterSection(filter) : nothingYet('npm run bench:filter')),
    '',
  ].join('\n');
