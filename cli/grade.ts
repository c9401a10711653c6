import { performance } from 'node:perf_hooks';
import { rowOf } from '../lib/export/row';
import { withUnread } from '../lib/links/unread';
import { reportOn } from '../lib/pipeline';
import { readerOfProcess } from './reader';
import { reportForPeople } from './report-for-people';
import { readSource } from './source';

/** `candor grade`: one report, as a line of JSON or for people. */
export async function gradeFile(
  path: string,
  { json, url }: { json: boolean; url: string | undefined },
): Promise<string> {
  const begun = performance.now();
  const { policy, verdict, links = [] } = await readSource(path, url);
  const extracted = performance.now();
  const report = withUnread(await reportOn(policy, verdict, await readerOfProcess()), links);
  const milliseconds = { extract: rounded(extracted - begun), score: rounded(performance.now() - extracted) };
  return json ? JSON.stringify(rowOf(path, report, milliseconds)) : reportForPeople(path, report);
}

const rounded = (ms: number): number => Math.round(100 * ms) / 100;
