/** `npm run release-check`: refuses to publish a Candor that does not say who stands behind it. Exit status 1: refused. */
import { readFileSync } from 'node:fs';
import { problemsOf } from './problems';

function problems(): string[] {
  try {
    return problemsOf(JSON.parse(readFileSync('project.json', 'utf8')));
  } catch (error) {
    return [`project.json: cannot be read (${error instanceof Error ? error.message : String(error)}).`];
  }
}

const found = problems();
for (const problem of found) console.error(problem);
if (found.length > 0) {
  console.error('Not ready for a release: the people who use Candor must learn who stands behind it.');
  process.exitCode = 1;
} else console.log('project.json is complete.');
