/** Makes what a report needs to be cited. */
import reader from '../derived/reader.json';
import { textHash } from '../history/text';
import type { Report } from '../types';
import type { Cited } from './cited';

/**
 * In: a report, its policy's sentences (null where they were not kept), when it was
 * read (milliseconds since 1970), and the version of the program. Out: what it needs to be cited.
 */
export async function citation(
  { checklistVersion }: Pick<Report, 'checklistVersion'>,
  text: readonly string[] | null,
  at: number,
  program: string,
): Promise<Cited> {
  return {
    date: new Date(at).toISOString().slice(0, 10),
    fingerprint: text ? await textHash(text) : '–',
    program,
    rules: checklistVersion,
    reader: reader.version,
    text,
  };
}
