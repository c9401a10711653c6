/** `npm run documents`: writes the documents that restate code. tests/documents.test.ts fails when they are stale. */
import { readFileSync, writeFileSync } from 'node:fs';
import { checklistDocument } from './checklist';
import { gradesDocument } from './grades';
import { readCrossValidation } from './measures';

writeFileSync('docs/checklist.md', checklistDocument(readCrossValidation()));
console.log('docs/checklist.md');

writeFileSync('docs/grades.md', gradesDocument(readFileSync('docs/grades.md', 'utf8')));
console.log('docs/grades.md');
