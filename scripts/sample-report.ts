/** A page of `candor report` over the project's own policies, for pictures: no sentence of anybody else is in it. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readerOfProcess } from '../cli/reader';
import { reportPage } from '../cli/research/page/page';
import { Gathering } from '../cli/research/read/policies';
import { resultIn } from '../cli/research/read/result';
import { rowOf } from '../lib/export/row';
import { reportOn } from '../lib/pipeline';
import type { Report } from '../lib/types';
import { fullReport, goldenPolicies } from '../tests/golden/report';
import { ownPolicy } from './own-policy';

const OWN = 'training/own-policies';
/** One date for all pictures: else each day would change them. */
const DRAWN = new Date('2026-12-01T12:00:00Z');

/** Out: the page. */
export async function sampleReport(): Promise<string> {
  const reader = await readerOfProcess();
  const gathering = new Gathering(1_000);
  const add = (name: string, report: Report): void => gathering.add(resultIn(JSON.stringify(rowOf(name, report))));
  for (const name of goldenPolicies()) add(`${name}.md`, await fullReport(name));
  for (const file of readdirSync(OWN).filter((name) => name.endsWith('.json'))) {
    const policy = ownPolicy(join(OWN, file));
    add(file.replace('.json', '.md'), await reportOn(policy, { kind: 'privacy-policy', language: 'en' }, reader));
  }
  return reportPage(gathering.done(), 0, { from: ['results.jsonl'], at: DRAWN });
}
