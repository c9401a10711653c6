/** `npm run documents`: writes the documents that restate code. tests/documents.test.ts fails when they are stale. */
import { writeFileSync } from 'node:fs';
import { checklistDocument } from './checklist';
import { readCrossValidation } from './measures';

writeFileSync('docs/checklist.md', checklistDocument(readCrossValidation()));
console.log('docs/checklist.md');
