/** Runs `candor report` and `candor agree`. */
import { plain, tell } from '../terminal';
import { USAGE } from '../usage';
import { Fault } from './read/file';
import { parseResearchUsage } from './usage';

/**
 * In: the arguments after the program's name. Out: the exit status: 0, or 1 where some line or file was at fault.
 * @throws {UsageError} when they are not understood.
 */
export async function runResearch(argv: readonly string[]): Promise<number> {
  const usage = parseResearchUsage(argv);
  if (usage.command === 'help') {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    if (usage.command === 'report') {
      // The library of charts is large, and seldom needed.
      const { writeReport } = await import('./report');
      const { faults, told } = await writeReport(usage.results, usage.out, usage.services);
      complain(faults);
      process.stderr.write(told.map((line) => `${plain(line)}\n`).join(''));
      return faults.length > 0 ? 1 : 0;
    }
    const { agreementText } = await import('./agree/agree');
    const { faults, text } = await agreementText(usage.labels, usage.results, usage.json);
    complain(faults);
    process.stdout.write(`${plain(text)}\n`);
    return faults.length > 0 ? 1 : 0;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    complain(error.faults);
    return 1;
  }
}

const complain = (faults: readonly string[]): void => {
  for (const fault of faults) tell(fault);
};
