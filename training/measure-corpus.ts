/** The last stage of `npm run train`: grades the corpus with what ships, a share in each of several processes, and counts. */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reportsOnCorpus, tablesOf } from './corpus';

const FOLDER = '../shared/corpus/privacy-policies';
const SHARES = availableParallelism();

type Reports = Awaited<ReturnType<typeof reportsOnCorpus>>;

const [share] = process.argv.slice(2);
if (share !== undefined) process.send?.(await reportsOnCorpus(FOLDER, Number(share), SHARES));
else {
  const reports = await Promise.all(
    Array.from({ length: SHARES }, async (_, number) => {
      const child = fork(fileURLToPath(import.meta.url), [String(number)], { execArgv: ['--import', 'tsx'] });
      const [read] = (await Promise.race([
        once(child, 'message'),
        once(child, 'exit').then(() => Promise.reject(new Error(`share ${number} of the corpus was not read`))),
      ])) as [Reports];
      // Else it would wait for more.
      child.disconnect();
      return read;
    }),
  );
  const tables = tablesOf(reports.flat());
  writeFileSync('lib/derived/corpus.json', `${JSON.stringify(tables)}\n`);
  console.log(`lib/derived/corpus.json: ${tables.policies} policies`);
}
