/** `candor report`: a page of charts from a file of results. */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Named, sameFile } from '../same-file';
import { reportPage } from './page/page';
import { TABLE_LIMIT } from './page/policies-part';
import { Fault, textOf } from './read/file';
import { eachResult } from './read/lines';
import { Gathering } from './read/policies';
import { servicesIn } from './read/services-table';
import { say } from './words';

const STANDARD_INPUT = 0;

/** What is told on the terminal, each a line. */
export interface Told {
  faults: string[];
  told: string[];
}

/**
 * Reads results and writes the page, which says that it was made `now`.
 * @throws {Fault} when a file cannot be read.
 * @throws {Fault} when the table of services is none, the results hold no report, or the page cannot be written, or would be
 * written over what it is made from.
 */
export async function writeReport(
  results: string,
  out: string,
  services: string | undefined,
  now = new Date(),
): Promise<Told> {
  const sources: Named[] = [results === '-' ? STANDARD_INPUT : results, ...(services === undefined ? [] : [services])];
  if (sameFile(sources, out) !== null) throw new Fault([say('fault_same', out)]);
  const known = services === undefined ? new Map() : servicesIn(services, textOf(services));
  const gathering = new Gathering(TABLE_LIMIT);
  const { read, bad, faults } = await eachResult(results, (result) => gathering.add(result, known.get(result.id)));
  if (read === 0) throw new Fault([...faults, say('fault_none', results)]);
  const from = [results === '-' ? say('made_stdin') : basename(results), ...(services ? [basename(services)] : [])];
  try {
    writeFileSync(out, reportPage(gathering.done(), bad, { from, at: now }));
  } catch (error) {
    throw new Fault([say('fault_write', out, error instanceof Error ? error.message : String(error))]);
  }
  const more = bad - faults.length;
  return {
    faults: more > 0 ? [...faults, say('fault_more', more)] : faults,
    told: [say('told_report', read, out)],
  };
}
