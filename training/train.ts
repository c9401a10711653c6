/** `npm run train`: derives what ships from the corpus. The same bytes on every run. */
import { existsSync, writeFileSync } from 'node:fs';
import { reportsOnCorpus, tablesOf } from './corpus';

const CORPUS = '../shared/corpus/privacy-policies';

if (!existsSync(CORPUS)) console.log('Nothing derived: the corpus (../shared/corpus) is not here.');
else {
  const tables = tablesOf(reportsOnCorpus(CORPUS).values());
  writeFileSync('lib/derived/corpus.json', `${JSON.stringify(tables)}\n`);
  console.log(`lib/derived/corpus.json: ${tables.policies} policies`);
}
