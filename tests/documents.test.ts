/** Documents that restate code are generated; this fails when they are stale. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { MOST_MEMORY } from '../cli/limits';
import { CHECKLIST_VERSION } from '../lib/checklist';
import decisions from '../lib/derived/decisions.json';
import { benchmarksDocument, readFigures } from '../scripts/documents/benchmarks';
import { bundledPackages } from '../scripts/documents/bundled';
import { checklistDocument } from '../scripts/documents/checklist';
import { explorerFile } from '../scripts/documents/explorer';
import { flatness, SHARE_OF_CORES, scaleDocument } from '../scripts/documents/filter-figures';
import { gradesDocument } from '../scripts/documents/grades';
import { licencesFile, licenceTexts, licensed } from '../scripts/documents/licences';
import { measuredFile, measuredOn, readmeDocument } from '../scripts/documents/measured';
import { readCrossValidation } from '../scripts/documents/measures';
import { modelCard } from '../scripts/documents/model-card';
import { readerVersionFile } from '../scripts/documents/reader-version';
import { rulesFile } from '../scripts/documents/rules';
import { columnsFile } from '../scripts/documents/scale';
import { validationSection } from '../scripts/documents/validation';
import { contentOf } from '../training/content';

const validation = readCrossValidation();
const read = (path: string): string => readFileSync(path, 'utf8');

describe('generated documents', () => {
  it('docs/checklist.md is what the code says (else: npm run documents)', () => {
    expect(read('docs/checklist.md')).toBe(checklistDocument(validation));
  });

  it('lib/checklist/rules.json tells by what rules a report was made (else: npm run documents)', () => {
    expect(read('lib/checklist/rules.json')).toBe(rulesFile());
  });

  it('docs/model-card.md is what the code says (else: npm run documents)', () => {
    expect(read('docs/model-card.md')).toBe(modelCard(validation));
  });

  it('docs/grades.md has the figures of the last fit (else: npm run documents)', () => {
    expect(read('docs/grades.md')).toBe(gradesDocument(read('docs/grades.md')));
  });

  it('README.md and what ships have the figures of the last training (else: npm run documents)', () => {
    expect(read('README.md')).toBe(readmeDocument(read('README.md'), validation));
    expect(read('lib/derived/measured.json')).toBe(measuredFile(validation));
  });

  it('lib/derived/reader.json names the reader that ships (else: npm run documents)', () => {
    expect(read('lib/derived/reader.json')).toBe(readerVersionFile());
  });

  it('lib/derived/licences.json and public/licences.txt cover what package.json names for run time and what is bundled (else: npm run documents)', () => {
    expect(read('lib/derived/licences.json')).toBe(licencesFile());
    expect(read('public/licences.txt')).toBe(licenceTexts());
    expect(bundledPackages()).toEqual(expect.arrayContaining(['preact', 'idb', 'diff', 'unpdf', 'wxt']));
    const named: readonly string[] = licensed().map(({ name }) => name);
    expect(named).toEqual(expect.arrayContaining(bundledPackages()));
  });

  it('the page of `candor report` carries the script and the style of its sources (else: npm run documents)', async () => {
    expect(read('cli/research/explorer.generated.json') === (await explorerFile())).toBe(true);
  });

  it('docs/benchmarks.md and docs/scale.md have the figures of the last measurement (else: npm run documents)', () => {
    expect(read('docs/benchmarks.md')).toBe(benchmarksDocument(readFigures()));
    expect(read('docs/scale.md')).toBe(scaleDocument(read('docs/scale.md'), readFigures().filter));
  });

  it('scale/ knows the columns of a flat row (else: npm run documents)', () => {
    expect(read('scale/candor_scale/columns.json')).toBe(columnsFile());
  });

  it('say how often letters are right only where those were measured that ship', () => {
    const of = (checklistVersion: string) =>
      measuredOn({ ...validation, provenance: { ...validation.provenance, checklistVersion } });
    expect(of('0').sameLetter).toBeNull();
    expect(of(CHECKLIST_VERSION).sameLetter).toBe(validation.partsAtThreshold.gold?.sameLetter);
  });

  it('docs/evaluation.md tells of the model that ships (else: npm run evaluate)', () => {
    expect(read('docs/evaluation.md')).toContain(validationSection(validation).join('\n').trim());
  });
});

describe('the filter', () => {
  const figures = readFigures().filter;
  // Skipped aloud as long as nobody has measured it.
  it.skipIf(!figures)('keeps its promises, as measured', () => {
    if (!figures) throw new Error('not measured');
    const { memory, corpus } = figures;
    expect(memory.records).toBe(5_000);
    expect(Math.max(...memory.megabytes)).toBeLessThanOrEqual(MOST_MEMORY);
    expect(flatness(memory)).toBeLessThanOrEqual(1.1);
    if (!corpus) return;
    expect(corpus.two / corpus.one).toBeGreaterThanOrEqual(SHARE_OF_CORES);
  });
});

/** What `npm run bench` measures of the extension, by the titles that tests/bench/run.ts gives. */
const PARTS = [
  'Time per word, in Node',
  'On pages that are no policy',
  'What a reader waits for',
  'Beside other tabs, and in long pages',
  "Memory of the extension's own process",
  'Size',
  'Each file of the extension, gzipped',
];

describe('the extension', () => {
  const parts = readFigures().extension?.parts ?? [];

  it('is measured in every part (else: npm run bench)', () => {
    const measured = parts.filter(({ rows }) => rows.length > 0).map(({ title }) => title);
    expect(measured.toSorted()).toEqual(PARTS.toSorted());
  });

  it('is within its bars, as measured', () => {
    const rows = parts.flatMap((part) => part.rows);
    const missed = rows.filter(({ bar, measured }) => bar !== null && !(measured <= bar));
    expect(missed.map(({ what }) => what)).toEqual([]);
  });
});

describe('what ships', () => {
  it('comes from one run of the training (else: npm run train)', () => {
    expect(decisions.provenance).toEqual(validation.provenance);
    // What is committed is what was measured.
    expect(contentOf(decisions)).toBe(validation.provenance.content);
    expect(decisions.threshold).toBe(validation.threshold);
  });

  it('keeps its promises in cross-validation', () => {
    const { gold, ownWording } = validation.partsAtThreshold;
    if (!gold || !ownWording) throw new Error('training/cross-validation.json lacks its parts');
    expect(gold.accuracy).toBeGreaterThanOrEqual(0.86);
    expect(ownWording.accuracy).toBeGreaterThanOrEqual(0.85);
    expect(gold.macroF1).toBeGreaterThanOrEqual(0.75);
    expect(gold.evidence).toBeGreaterThanOrEqual(0.92);
    expect(gold.pillars.same).toBeGreaterThanOrEqual(0.68);
    expect(gold.pillars.far).toBeLessThanOrEqual(0.03);
    for (const [item, { accuracy }] of Object.entries(gold.items)) expect(accuracy, item).toBeGreaterThanOrEqual(0.68);
    const said = validation.curves.gold?.find((point) => point.threshold >= validation.threshold - 0.001);
    expect(said?.said).toBeGreaterThanOrEqual(0.95);
  });
});
