/** What can be asked of the command line. */
import { parseArgs } from 'node:util';

export const USAGE = `Candor reads privacy policies and says what they state. Nothing leaves this computer.

  candor grade [--json] FILE…                grades, answers and the policy's own sentences
  candor grade --json --answers FILE         the grades that given answers earn
  candor detect [--json] [--url URL] FILE…   is this page a privacy policy, and in what language?
  candor extract --out DIR FILE…             the policy's text, one DIR/<name>.txt for each file
  candor report RESULTS --out FILE.html      a page of charts, with a table that leads to the quotes
  candor agree [--json] LABELS RESULTS       how often Candor agrees with answers of your own

FILE is a saved page (.html), a policy's text (.md, .txt) or a PDF (.pdf). --url gives a page's address; without it an
index.json beside the file may ({file, url} for each page). --json prints one object a line.
--answers takes lines of {"id", "items": {item: answer}} and prints {"id", "grades"} for each, in order.
RESULTS is what grade --json printed (- for standard input); LABELS is a CSV with the columns id, item and answer.
report --services FILE.csv (id, service, date) says which of them are versions of one policy, and of when.
`;

/** Wrong usage; the message says what is wrong. */
export class UsageError extends Error {}

export type Usage =
  | { command: 'help' }
  | { command: 'answers'; file: string }
  | { command: 'grade'; files: string[]; json: boolean; url: string | undefined }
  | { command: 'detect'; files: string[]; json: boolean; url: string | undefined }
  | { command: 'extract'; files: string[]; out: string; url: string | undefined };

/**
 * In: the arguments after the program's name. Out: what is asked.
 * @throws {UsageError} when it is not understood.
 */
export function parseUsage(argv: readonly string[]): Usage {
  const { values, positionals } = parse(argv);
  const [command, ...files] = positionals;
  if (values.help || command === 'help') return { command: 'help' };
  if (command !== 'grade' && command !== 'detect' && command !== 'extract')
    throw new UsageError(
      command ? `there is no command "${command}".` : 'say what to do: grade, detect, extract, report or agree.',
    );
  if (values.answers !== undefined) {
    if (command !== 'grade' || !values.json) throw new UsageError('--answers goes with grade --json.');
    if (files.length > 0 || values.url !== undefined || values.out !== undefined)
      throw new UsageError('--answers goes with no other file.');
    return { command: 'answers', file: values.answers };
  }
  if (files.length === 0) throw new UsageError(`${command}: name at least one file.`);
  if (values.url !== undefined && files.length > 1) throw new UsageError('--url goes with one file.');
  if (command !== 'extract') {
    if (values.out !== undefined) throw new UsageError(`${command}: --out goes with extract.`);
    return { command, files, json: values.json ?? false, url: values.url };
  }
  if (values.json) throw new UsageError('extract: --json goes with grade and detect.');
  if (!values.out) throw new UsageError('extract: name a folder with --out DIR.');
  return { command, files, out: values.out, url: values.url };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        url: { type: 'string' },
        out: { type: 'string' },
        answers: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
