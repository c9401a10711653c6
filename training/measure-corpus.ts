/** The last stage of `npm run train`: grades the corpus with what ships, a share in each of several processes, and counts. */
import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { reportsOnCorpus, tablesOf } from './corpus';

const FOLDER = '../shared/corpus/privacy-policies';
const SHARES = availableParallelism();

type Reports = Awaited<ReturnType<typeof reportsOnCorpus>>;

/** In: the process that reads a share, and its number. Out: what it read. */
async function readBy(child: ChildProcess, number: number): Promise<Reports> {
  const [read] = (await Promise.race([
    once(child, 'message'),
    once(child, 'exit').then(() => Promise.reject(new Error(`share ${number} of the corpus was not read`))),
  ])) as [Reports];
  return read;
}

const [share] = process.argv.slice(2);
if (share !== undefined) process.send?.(await reportsOnCorpus(FOLDER, Number(share), SHARES));
else {
  const children = Array.from({ length: SHARES }, (_, number) =>
    fork(fileURLToPath(import.meta.url), [String(number)], { execArgv: ['--import', 'tsx'] }),
  );
  try {
    const tables = tablesOf((await Promise.all(children.map(readBy))).flat());
    writeFileSync('lib/derived/corpus.json', `${JSON.stringify(tables)}\n`);
    console.log(`lib/derived/corpus.json: ${tables.policies} policies`);
  } finally {
    // Those that are done would wait for more; where one failed, the others would read on.
    for (const child of children) child.kill();
  }
}
