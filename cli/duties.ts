/** `candor duties`: what two laws ask a policy to tell, where it does, and what could be added; a report to cite. */
import { citation } from '../lib/export/citation';
import { citedRow } from '../lib/export/cited';
import { dutiesWritten } from '../lib/export/duties';
import { asMarkdown } from '../lib/export/words';
import { TEXT } from '../lib/export/writing';
import { sentencesForHistory } from '../lib/history/text';
import { version } from '../package.json';
import { type Grader, openGrader } from './grader';
import { texts } from './messages';
import { inputOf } from './source';
import { plain } from './terminal';
import type { DutiesUsage } from './usage';

let grader: Promise<Grader> | null = null;

/**
 * In: a file's path, and what is asked. Out: its checklist for people, or the report to cite as a line of JSON or as Markdown.
 * @throws {Unreadable}
 */
export async function dutiesOfFile(path: string, { json, markdown, url }: DutiesUsage): Promise<string> {
  grader ??= openGrader();
  const { report, policy } = await (await grader).grade(inputOf(path, url));
  if (!json && !markdown) {
    const lines = dutiesWritten(report, texts, TEXT);
    return plain([report.title || path, ...(lines.length > 0 ? lines : [texts.t('own_no_answers')]), ''].join('\n'));
  }
  const cited = await citation(report, sentencesForHistory(policy), Date.now(), version);
  return json
    ? JSON.stringify(citedRow(url ?? path, report, cited))
    : plain(asMarkdown({ report, address: url ?? path, host: '', cited }, texts));
}
