/** What can be asked of the command line. */
import { parseArgs } from 'node:util';
import { FORMATS, formatOf } from './results/open';

export const USAGE = `Candor reads privacy policies and says what they state. Nothing leaves this computer.

  candor grade [--json] FILE…                grades, answers and the policy's own sentences
  candor grade --jsonl [RECORDS]             the same for a stream of records, one row each, in order
  candor grade … --out RESULTS               writes RESULTS.jsonl, .csv or .parquet instead of printing
  candor grade --json --answers FILE         the grades that given answers earn
  candor duties [--json|--markdown] FILE…    what GDPR and CCPA ask a policy to tell, and where it does
  candor detect [--json] [--url URL] FILE…   is this page a privacy policy, and in what language?
  candor extract --out DIR FILE…             the policy's text, one DIR/<name>.txt for each file
  candor report RESULTS --out FILE.html      a page of charts, with a table that leads to the quotes
  candor agree [--json] LABELS RESULTS       how often Candor agrees with answers of your own
  candor --version                           which Candor this is

FILE is a saved page (.html), a policy's text (.md, .txt) or a PDF (.pdf); for grade also a folder or a quoted pattern.
--url gives a page's address; without it an index.json beside the file may ({file, url} for each page). --json prints one
object a line; of duties, the report to cite with the text that was read, as --markdown does for people.

RECORDS, or standard input, has one JSON object a line: {"id", "url", and "html", "text", "markdown" or "pdf_base64"}, and
"service" and "date" for report. A line that cannot be graded gets {"id", "error", "code"}, and the exit status is 1.

  --jobs N     worker threads; without it one for each core, as far as memory goes. The results are the same for every N
  --resume     goes on with RESULTS: what is in it is not graded again
  --fields     flat rows: grade, answer, confidence and first quote of each question (.csv and .parquet always have these)
  --times      adds how long each policy took

--answers takes lines of {"id", "items": {item: answer}} and prints {"id", "grades"} for each, in order.
RESULTS is what grade --json printed (- for standard input); LABELS is a CSV with the columns id, item and answer.
report --services FILE.csv (id, service, date) says which of them are versions of one policy, and of when.
`;

/** Wrong usage; the message says what is wrong. */
export class UsageError extends Error {}

export interface GradeUsage {
  command: 'grade';
  /** Files, folders and patterns; or at most one file of records. */
  files: string[];
  json: boolean;
  /** Is a stream of records asked for? */
  records: boolean;
  url: string | undefined;
  out: string | undefined;
  resume: boolean;
  fields: boolean;
  times: boolean;
  jobs: number | undefined;
}

export interface DutiesUsage {
  command: 'duties';
  files: string[];
  json: boolean;
  /** The whole report, to cite, in Markdown. */
  markdown: boolean;
  url: string | undefined;
}

export type Usage =
  | { command: 'help' }
  | { command: 'version' }
  | { command: 'answers'; file: string }
  | GradeUsage
  | DutiesUsage
  | { command: 'detect'; files: string[]; json: boolean; url: string | undefined }
  | { command: 'extract'; files: string[]; out: string; url: string | undefined };

/** More threads than any machine has cores. */
const MOST_JOBS = 512;

const ONLY_GRADE = ['jsonl', 'resume', 'fields', 'times', 'jobs'] as const;

/**
 * In: the arguments after the program's name. Out: what is asked.
 * @throws {UsageError} when it is not understood.
 */
export function parseUsage(argv: readonly string[]): Usage {
  const { values, positionals } = parse(argv);
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (values.version) return { command: 'version' };
  if (!isCommand(command))
    throw new UsageError(
      command
        ? `there is no command "${command}".`
        : 'say what to do: grade, duties, detect, extract, report or agree.',
    );
  if (values.answers !== undefined) {
    const others = Object.keys(values).filter((name) => name !== 'answers' && name !== 'json');
    if (command !== 'grade' || !values.json) throw new UsageError('--answers goes with grade --json.');
    if (files.length > 0 || others.length > 0) throw new UsageError('--answers goes with no other file or option.');
    return { command: 'answers', file: values.answers };
  }
  if (command === 'grade') return gradeUsage(values, files);
  const strange = ONLY_GRADE.find((name) => values[name] !== undefined);
  if (strange) throw new UsageError(`--${strange} goes with grade.`);
  if (files.length === 0) throw new UsageError(`${command}: name at least one file.`);
  if (values.url !== undefined && files.length > 1) throw new UsageError('--url goes with one file.');
  if (command === 'duties') return dutiesUsage(values, files);
  if (values.markdown) throw new UsageError('--markdown goes with duties.');
  if (command === 'detect') {
    if (values.out !== undefined) throw new UsageError('detect: --out goes with grade and extract.');
    return { command, files, json: values.json ?? false, url: values.url };
  }
  if (values.json) throw new UsageError('extract: --json goes with grade and detect.');
  if (!values.out) throw new UsageError('extract: name a folder with --out DIR.');
  return { command, files, out: values.out, url: values.url };
}

const COMMANDS = ['grade', 'duties', 'detect', 'extract'] as const;
const isCommand = (given: string | undefined): given is (typeof COMMANDS)[number] =>
  COMMANDS.some((command) => command === given);

function dutiesUsage(values: Values, files: string[]): DutiesUsage {
  const { json = false, markdown = false, url, out } = values;
  if (out !== undefined) throw new UsageError('duties: --out goes with grade and extract.');
  if (json && markdown) throw new UsageError('duties: choose --json or --markdown.');
  return { command: 'duties', files, json, markdown, url };
}

function gradeUsage(values: Values, files: string[]): GradeUsage {
  const { json = false, jsonl: records = false, url, out, resume = false, fields = false, times = false } = values;
  if (values.markdown) throw new UsageError('--markdown goes with duties.');
  if (records && files.length > 1) throw new UsageError('--jsonl takes one file of records, or standard input.');
  if (!records && files.length === 0) throw new UsageError('grade: name at least one file.');
  if (url !== undefined && (records || files.length > 1)) throw new UsageError('--url goes with one file.');
  if (out !== undefined && formatOf(out) === null)
    throw new UsageError(`grade: --out must end in ${FORMATS.join(', ')}.`);
  if (resume && out === undefined) throw new UsageError('--resume goes with --out.');
  const rows = json || records || out !== undefined;
  if (fields && !rows) throw new UsageError('--fields goes with --json, --jsonl or --out.');
  const flat = fields || (out !== undefined && formatOf(out) !== '.jsonl');
  if (times && (!rows || flat)) throw new UsageError('--times goes with rows of JSON that are not flat.');
  return { command: 'grade', files, json, records, url, out, resume, fields, times, jobs: jobsIn(values.jobs) };
}

function jobsIn(given: string | undefined): number | undefined {
  if (given === undefined) return undefined;
  const jobs = Number(given);
  if (!/^\d+$/.test(given) || jobs < 1 || jobs > MOST_JOBS)
    throw new UsageError(`--jobs takes a number from 1 to ${MOST_JOBS}.`);
  return jobs;
}

type Values = ReturnType<typeof parse>['values'];

/** The options of all commands but those of cli/research. */
export const OPTIONS = {
  json: { type: 'boolean' },
  markdown: { type: 'boolean' },
  jsonl: { type: 'boolean' },
  url: { type: 'string' },
  out: { type: 'string' },
  resume: { type: 'boolean' },
  fields: { type: 'boolean' },
  times: { type: 'boolean' },
  jobs: { type: 'string' },
  answers: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean' },
} as const;

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: OPTIONS,
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
