/** `candor grade`: one policy or many, for people, as lines of JSON, or into a file. */
import { rowOf } from '../lib/export/row';
import { fileInputs, lineInputs } from './filter/inputs';
import { Progress } from './filter/progress';
import { type Done, type Run, run, takeTo } from './filter/run';
import { openGrader } from './grader';
import { reportForPeople } from './report-for-people';
import { resultsTo } from './results/lines';
import { openResults, shapeFor } from './results/open';
import { NoResults, type Results } from './results/results';
import { type Named, sameFile } from './same-file';
import { heedSignals } from './signals';
import { inputOf } from './source';
import { summaryOf } from './summary';
import { say, tell } from './terminal';
import type { GradeUsage } from './usage';

const STANDARD_OUTPUT = 1;

/**
 * In: what is asked. Out: the exit status: 1 where something could not be graded, in this run or in those that it goes on with;
 * another where a signal ended it.
 * @throws {NoResults} when the results cannot be written where they should; {Unreadable} when the records cannot be opened.
 * @throws {UsageError} when a pattern matches nothing.
 */
export async function grade(usage: GradeUsage): Promise<number> {
  const { files, records, url, out, fields, json, times, jobs } = usage;
  const ended = heedSignals();
  // What is read comes first: where it is not there, nothing is to be written.
  const inputs = await (records ? lineInputs(files[0]) : fileInputs(files, url));
  checkOther(inputs.files, out);
  const opened = out === undefined ? null : await openResults(out, usage);
  const quiet = opened === null && process.stdout.isTTY;
  const todo: Run = {
    inputs,
    shape: out !== undefined ? shapeFor(out, fields) : fields ? 'flat' : json || records ? 'line' : 'report',
    withId: records || out !== undefined,
    times,
    jobs,
    ...(opened && { kept: opened.kept }),
    progress: new Progress(process.stderr.isTTY && !quiet ? process.stderr : null),
    stop: ended.stop,
  };
  const before = opened?.kept.refused ?? 0;
  if (before > 0)
    tell(
      `Not tried again: ${before} that could not be graded before. To try them again, take their rows out of ${out}.`,
    );
  const kept = opened?.kept.left ?? 0;
  const done = await (records || opened ? toResults(todo, opened?.results, fields) : toPrint(todo));
  if (out !== undefined)
    say(summaryOf({ out, done, before: kept, of: inputs.count, stopped: ended.status() !== null }));
  else if (records && done.refused > 0)
    tell(`${done.refused} of ${done.records} could not be graded; their rows say why.`);
  return ended.status() ?? (done.refused + before > 0 ? 1 : 0);
}

/**
 * In: what is read, and where results go; undefined for standard output.
 * @throws {NoResults} when one of them is both: it would be changed while it is read, or read without end.
 */
function checkOther(read: readonly Named[], out: string | undefined): void {
  const same = sameFile(read, out ?? STANDARD_OUTPUT);
  if (same === null) return;
  const name = typeof same === 'string' ? same : 'standard input';
  throw new NoResults(
    out === undefined
      ? `${name} is read, and standard output goes to the same file: send it to another one.`
      : `${name} is read, and --out ${out} is the same file: name another one for the results.`,
  );
}

/** Rows for all, in a file or on standard output; those that could not be graded say why. */
function toResults(todo: Run, file: Results | undefined, fields: boolean): Promise<Done> {
  const results = file ?? resultsTo(process.stdout, fields);
  return run(todo, takeTo(results)).finally(() => results.close());
}

/** For people, or a row for each file that can be read; what cannot is named on stderr. */
function toPrint(todo: Run): Promise<Done> {
  const results = resultsTo(process.stdout, false);
  return run(todo, async (outcome) => {
    if ('refused' in outcome) {
      todo.progress.clear();
      tell(`${outcome.id}: ${outcome.refused.message}`);
    } else if ('report' in outcome) await results.write({ line: reportForPeople(String(outcome.id), outcome.report) });
    else await results.write(outcome);
  });
}

/** In: a file's path. Out: its report as a line of JSON. For one file, in this thread. */
export async function gradeFile(path: string): Promise<string> {
  const { report } = await (await openGrader()).grade(inputOf(path, undefined));
  return JSON.stringify(rowOf(path, report));
}
