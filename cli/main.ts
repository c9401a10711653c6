/**
 * The command line: `candor grade|detect|extract … FILE…`. Exit status 0: all well; 1: some file could not be read
 * (the others are done all the same); 2: wrong usage.
 */
import { gradeAnswers } from './answers';
import { detectFile } from './detect';
import { extractFile } from './extract';
import { readText, UnreadableFile } from './files';
import { gradeFile } from './grade';
import { runResearch } from './research/run';
import { isOfResearch } from './research/usage';
import { parseUsage, USAGE, type Usage, UsageError } from './usage';

async function run(argv: readonly string[]): Promise<number> {
  if (isOfResearch(argv)) return runResearch(argv);
  const usage = parseUsage(argv);
  if (usage.command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (usage.command === 'answers') return runAnswers(usage.file);
  let status = 0;
  for (const file of usage.files) {
    try {
      await apply(usage, file);
    } catch (error) {
      status = 1;
      const message =
        error instanceof UnreadableFile ? error.message : `${file}: this file could not be read (${reasonOf(error)}).`;
      process.stderr.write(`candor: ${message}\n`);
    }
  }
  return status;
}

/** Prints the grades of given answers; 1 if some line is bad or the file cannot be read. */
function runAnswers(file: string): number {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    process.stderr.write(`candor: ${reasonOf(error)}\n`);
    return 1;
  }
  const graded = gradeAnswers(text);
  for (const { line } of graded) process.stdout.write(`${line}\n`);
  return graded.some(({ bad }) => bad) ? 1 : 0;
}

async function apply(usage: Exclude<Usage, { command: 'help' } | { command: 'answers' }>, file: string): Promise<void> {
  if (usage.command === 'grade') process.stdout.write(`${await gradeFile(file, usage)}\n`);
  else if (usage.command === 'detect') process.stdout.write(`${await detectFile(file, usage)}\n`);
  else await extractFile(file, usage);
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

// A reader that has seen enough (`candor … | head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`candor: ${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
