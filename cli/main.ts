#!/usr/bin/env node
/**
 * The command line: `candor grade|duties|detect|extract|report|agree …`. Exit status 0: all well; 1: something could not be read (the rest
 * is done all the same); 2: wrong usage; 130, 143, 129: ended by SIGINT, SIGTERM, SIGHUP, with what was done by then.
 */
import { version } from '../package.json';
import { gradeAnswers } from './answers';
import { detectFile } from './detect';
import { dutiesOfFile } from './duties';
import { checkNames, extractFile } from './extract';
import { readText } from './files';
import { grade } from './grade';
import { runResearch } from './research/run';
import { isOfResearch } from './research/usage';
import { NoResults } from './results/results';
import { tell } from './terminal';
import { Unreadable, unreadable } from './unreadable';
import { parseUsage, USAGE, type Usage, UsageError } from './usage';

async function run(argv: readonly string[]): Promise<number> {
  if (isOfResearch(argv)) return runResearch(argv);
  const usage = parseUsage(argv);
  if (usage.command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (usage.command === 'version') {
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (usage.command === 'answers') return runAnswers(usage.file);
  if (usage.command === 'grade') return grade(usage);
  if (usage.command === 'extract') checkNames(usage.files, usage.out);
  let status = 0;
  for (const file of usage.files) {
    try {
      await apply(usage, file);
    } catch (error) {
      status = 1;
      tell(`${file}: ${unreadable(error).message}`);
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
    tell(`${file}: ${unreadable(error).message}`);
    return 1;
  }
  const graded = gradeAnswers(text);
  for (const { line } of graded) process.stdout.write(`${line}\n`);
  return graded.some(({ bad }) => bad) ? 1 : 0;
}

async function apply(usage: Extract<Usage, { command: 'duties' | 'detect' | 'extract' }>, file: string): Promise<void> {
  if (usage.command === 'duties') process.stdout.write(`${(await dutiesOfFile(file, usage)).trimEnd()}\n`);
  else if (usage.command === 'detect') process.stdout.write(`${await detectFile(file, usage)}\n`);
  else await extractFile(file, usage);
}

// A reader that has seen enough (`candor … | head`) closes the pipe; that is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

// A terminal that is closed takes no words; what is to be written elsewhere is written all the same.
process.stderr.on('error', () => {});

try {
  process.exitCode = await run(process.argv.slice(2));
} catch (error) {
  process.exitCode = statusOf(error);
}

/** Says what went wrong with the whole of it. */
function statusOf(error: unknown): number {
  if (error instanceof UsageError || error instanceof NoResults) {
    // The help is longer than a terminal is high: what is wrong would be out of sight.
    tell(`${error.message}${error instanceof UsageError ? '\nSee candor --help.' : ''}`);
    return 2;
  }
  // A file that is not there, a disk that is full: the system's own words name it.
  if (!(error instanceof Unreadable || (error instanceof Error && 'syscall' in error))) throw error;
  tell(error.message);
  return 1;
}
