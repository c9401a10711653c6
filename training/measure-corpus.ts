/** The second half of `npm run train`: grades the corpus with what ships and counts. */
import { writeFileSync } from 'node:fs';
import { reportsOnCorpus, tablesOf } from './corpus';

const tables = tablesOf((await reportsOnCorpus('../shared/corpus/privacy-policies')).values());
writeFileSync('lib/derived/corpus.json', `${JSON.stringify(tables)}\n`);
console.log(`lib/derived/corpus.json: ${tables.policies} policies`);
