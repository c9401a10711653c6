/** `--services FILE`: which results are versions of which service, and of when, where the results do not say it themselves. */
import { say } from '../words';
import { readCsv } from './csv';
import { Fault } from './file';
import type { Result } from './result';
import { isoDate } from './service';

export type Known = ReadonlyMap<string, Partial<Pick<Result, 'service' | 'date'>>>;

/**
 * In: a file's name and its text, a CSV with the columns id, and service or date or both. Out: what is known of each id.
 * @throws {Fault} when it is no such table.
 */
export function servicesIn(path: string, text: string): Known {
  const { columns, rows } = readCsv(path, text);
  if (!columns.includes('id') || !(columns.includes('service') || columns.includes('date')))
    throw new Fault([say('services_header', path, say('services_columns'))]);
  const known = new Map<string, Partial<Pick<Result, 'service' | 'date'>>>();
  const lines = new Map<string, number>();
  const faults: string[] = [];
  for (const { line, values } of rows) {
    const { id = '', service = '', date = '' } = values;
    const before = lines.get(id);
    if (before !== undefined) faults.push(say('services_twice', path, String(line), id, String(before)));
    if (date !== '' && isoDate(date) === null) faults.push(say('services_date', path, String(line), date));
    lines.set(id, line);
    known.set(id, { ...(service && { service }), ...(date && { date }) });
  }
  if (faults.length > 0) throw new Fault(faults);
  return known;
}
