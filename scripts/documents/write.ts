/** `npm run documents`: writes the documents that restate code. tests/documents.test.ts fails when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checklistDocument } from './checklist';
import { benchmarksDocument, readFilterFigures, scaleDocument } from './filter-figures';
import { gradesDocument } from './grades';
import { measuredFile, readmeDocument } from './measured';
import { readCrossValidation } from './measures';
import { columnsFile } from './scale';

const validation = readCrossValidation();
const read = (path: string): string => readFileSync(path, 'utf8');

for (const [path, text] of [
  ['docs/checklist.md', checklistDocument(validation)],
  ['docs/grades.md', gradesDocument(read('docs/grades.md'))],
  ['lib/derived/measured.json', measuredFile(validation)],
  ['docs/benchmarks.md', benchmarksDocument(readFilterFigures())],
  ['docs/scale.md', scaleDocument(read('docs/scale.md'), readFilterFigures())],
  ['scale/candor_scale/columns.json', columnsFile()],
  ['README.md', readmeDocument(read('README.md'), validation)],
] as const) {
  writeFileSync(path, text);
  console.log(path);
}
