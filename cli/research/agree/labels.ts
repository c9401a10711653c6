/** A researcher's own answers, read from a CSV with the columns id, item and answer. docs/research.md describes it. */
import * as v from 'valibot';
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import { read } from '../../../lib/schemas';
import { type CsvRow, readCsv } from '../read/csv';
import { Fault } from '../read/file';
import { answersTo } from '../read/result';
import { say } from '../words';
import { nearest } from './nearest';

export interface Label {
  id: string;
  item: ItemId;
  answer: string;
}

const COLUMNS = ['id', 'item', 'answer'] as const;
/** How many faults are told one by one. */
const TOLD = 10;

/**
 * In: a file's name and its text. Out: its labels, in order.
 * @throws {Fault} when the header or a line is at fault: each fault names its line and what to write instead.
 */
export function labelsIn(path: string, text: string): Label[] {
  const { columns, rows } = readCsv(path, text);
  const missing = COLUMNS.filter((name) => !columns.includes(name)).map((name) => say('labels_header_missing', name));
  if (missing.length > 0) throw new Fault([say('labels_header', path, missing.join(', '))]);
  if (rows.length === 0) throw new Fault([say('labels_empty', path)]);
  const faults: string[] = [];
  const lines = new Map<string, number>();
  const labels = rows.flatMap((row) => {
    const label = labelIn(path, row);
    if (typeof label === 'string') {
      faults.push(label);
      return [];
    }
    const key = `${label.item}\n${label.id}`;
    const before = lines.get(key);
    if (before !== undefined)
      faults.push(say('labels_twice', path, String(row.line), label.item, label.id, String(before)));
    lines.set(key, row.line);
    return [label];
  });
  if (faults.length === 0) return labels;
  const more = faults.length - TOLD;
  throw new Fault([
    ...faults.slice(0, TOLD),
    ...(more > 0 ? [say('labels_more', more)] : []),
    // Once, however many lines ask for them.
    ...(rows.some(({ values }) => isStrange(values.item ?? '')) ? [say('labels_items', ITEM_IDS.join(', '))] : []),
  ]);
}

/** In: a row. Out: its label, or what is wrong with it. */
function labelIn(path: string, { line, values }: CsvRow): Label | string {
  const { id = '', item: question = '', answer: said = '' } = values;
  const at = String(line);
  if (id === '') return say('labels_no_id', path, at);
  const item = itemIn(question);
  if (!item) {
    const meant = nearest(inDashes(question), ITEM_IDS);
    return meant ? say('labels_near_item', path, at, question, meant) : say('labels_no_item', path, at, question);
  }
  const answer = read(v.picklist(answersTo(item)), said);
  if (!answer) return say('labels_no_answer', path, at, said, item, answersTo(item).join(', '));
  return { id, item, answer };
}

/** Columns of flat rows have `_` for the `-` of a question. */
const inDashes = (question: string): string => question.replaceAll('_', '-');
const itemIn = (question: string): ItemId | null => read(v.picklist(ITEM_IDS), inDashes(question));

/** No question, and like none. */
const isStrange = (question: string): boolean =>
  itemIn(question) === null && nearest(inDashes(question), ITEM_IDS) === null;
