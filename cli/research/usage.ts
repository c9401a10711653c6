/** What can be asked of `candor report` and `candor agree`. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OPTIONS as OTHERS, UsageError } from '../usage';

export type ResearchUsage =
  | { command: 'report'; results: string; out: string; services: string | undefined }
  | { command: 'agree'; labels: string; results: string; json: boolean };

const OPTIONS = {
  json: { type: 'boolean' },
  out: { type: 'string' },
  services: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** In: the arguments after the program's name. Out: is it one of these two commands? Options may stand before it. */
export function isOfResearch(argv: readonly string[]): boolean {
  // With what the other commands' options take, so that it is not taken for the command.
  const options = { ...OTHERS, ...OPTIONS };
  const [command] = parseArgs({ args: [...argv], options, allowPositionals: true, strict: false }).positionals;
  return command === 'report' || command === 'agree';
}

/**
 * In: the arguments after the program's name, of which the first that is no option is one of the two commands. Out: what is asked.
 * @throws {UsageError} when it is not understood.
 */
export function parseResearchUsage(argv: readonly string[]): ResearchUsage | { command: 'help' } {
  const { values, positionals } = parse(argv);
  const [command, first, second] = positionals;
  if (values.help) return { command: 'help' };
  if (command === 'report') {
    if (values.json) throw new UsageError('report: --json goes with agree.');
    if (first === undefined || positionals.length > 2) throw new UsageError('report: name one file of results.');
    if (!values.out) throw new UsageError('report: name the page to write with --out FILE.html.');
    if (resolve(values.out) === resolve(first))
      throw new UsageError('report: --out must be another file than the results.');
    return { command, results: first, out: values.out, services: values.services };
  }
  if (values.out !== undefined || values.services !== undefined)
    throw new UsageError('agree: --out and --services go with report.');
  if (first === undefined || second === undefined || positionals.length > 3)
    throw new UsageError('agree: name a file of labels and a file of results.');
  return { command: 'agree', labels: first, results: second, json: values.json ?? false };
}

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
