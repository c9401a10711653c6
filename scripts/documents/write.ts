/**
 * `npm run documents`: writes the documents that restate code, and the script of the page of `candor report`.
 * tests/documents.test.ts fails when they are stale.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { benchmarksDocument, readFigures } from './benchmarks';
import { checklistDocument } from './checklist';
import { explorerFile } from './explorer';
import { scaleDocument } from './filter-figures';
import { gradesDocument } from './grades';
import { licencesFile, licenceTexts } from './licences';
import { measuredFile, readmeDocument } from './measured';
import { readCrossValidation } from './measures';
import { modelCard } from './model-card';
import { readerVersionFile } from './reader-version';
import { rulesFile } from './rules';
import { columnsFile } from './scale';

const validation = readCrossValidation();
const read = (path: string): string => readFileSync(path, 'utf8');

for (const [path, text] of [
  ['docs/checklist.md', checklistDocument(validation)],
  ['docs/model-card.md', modelCard(validation)],
  ['docs/grades.md', gradesDocument(read('docs/grades.md'))],
  ['lib/checklist/rules.json', rulesFile()],
  ['lib/derived/measured.json', measuredFile(validation)],
  ['lib/derived/reader.json', readerVersionFile()],
  ['lib/derived/licences.json', licencesFile()],
  ['public/licences.txt', licenceTexts()],
  ['cli/research/explorer.generated.json', await explorerFile()],
  ['docs/benchmarks.md', benchmarksDocument(readFigures())],
  ['docs/scale.md', scaleDocument(read('docs/scale.md'), readFigures().filter)],
  ['scale/candor_scale/columns.json', columnsFile()],
  ['README.md', readmeDocument(read('README.md'), validation)],
] as const) {
  writeFileSync(path, text);
  console.log(path);
}
