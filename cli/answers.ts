/** `candor grade --json --answers FILE`: the grades that given answers earn, without any policy. */
import { itemOf } from '../lib/checklist';
import { ITEM_IDS, type ItemId } from '../lib/checklist/item';
import { type Fields, fieldsOf } from '../lib/fields';
import { gradesOf } from '../lib/grades';
import type { Attributes, CollectionAnswer, Finding, Grades } from '../lib/types';
import { ATTRIBUTE_VALUES, COLLECTION_ANSWERS, NO_ANSWERS } from '../lib/values';

/** Why a line cannot be graded; the message is for people. */
class BadLine extends Error {}

/**
 * In: the text of a file of lines {"id", "items": {item: answer}}, with "attributes": {item: {…}} and "collection" where
 * they are known. Out: a line for each, in order: {"id", "grades"}, or {"id", "error"} for one that cannot be graded.
 */
export function gradeAnswers(text: string): { line: string; bad: boolean }[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      let id: string | null = null;
      try {
        const given = parsed(line);
        id = typeof given.id === 'string' ? given.id : null;
        return { line: JSON.stringify({ id: idOf(given), grades: gradesFor(given) }), bad: false };
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        return { line: JSON.stringify({ id, error: error.message }), bad: true };
      }
    });
}

function parsed(line: string): Fields {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    throw new BadLine('this line is not JSON.');
  }
  const fields = fieldsOf(value);
  if (!fields) throw new BadLine('this line is no object.');
  return fields;
}

function idOf({ id }: Fields): string {
  if (typeof id !== 'string' || id === '') throw new BadLine('"id" is missing.');
  return id;
}

function gradesFor({ collection, ...given }: Fields): Grades {
  const items = fieldsOf(given.items);
  if (!items) throw new BadLine('"items" is missing: an object of item and answer.');
  const stranger = Object.keys(items).find((id) => !ITEM_IDS.includes(id as ItemId));
  if (stranger !== undefined) throw new BadLine(`there is no item "${stranger}".`);
  const attributes = fieldsOf(given.attributes === undefined ? {} : given.attributes);
  if (!attributes) throw new BadLine('"attributes" is no object of item and attributes.');
  const other = Object.keys(attributes).find((id) => !ITEM_IDS.includes(id as ItemId));
  if (other !== undefined) throw new BadLine(`there is no item "${other}".`);
  if (collection !== undefined && !COLLECTION_ANSWERS.includes(collection as CollectionAnswer))
    throw new BadLine(`"collection" is none of ${COLLECTION_ANSWERS.join(', ')}.`);
  const findings = ITEM_IDS.map((id) => findingOf(id, items[id], attributes[id]));
  return gradesOf(findings, collection === undefined ? undefined : { answer: collection as CollectionAnswer });
}

function findingOf(id: ItemId, answer: unknown, attributes: unknown): Finding {
  if (answer === undefined) throw new BadLine(`the answer to "${id}" is missing.`);
  const allowed = [...itemOf(id).answers, ...NO_ANSWERS];
  if (typeof answer !== 'string' || !allowed.includes(answer))
    throw new BadLine(`"${id}" is none of ${allowed.join(', ')}.`);
  const finding: Finding = { id, answer, confidence: 1, evidence: [] };
  return attributes === undefined ? finding : { ...finding, attributes: attributesOf(id, attributes) };
}

function attributesOf(id: ItemId, value: unknown): Attributes {
  const given = fieldsOf(value);
  if (!given) throw new BadLine(`the attributes of "${id}" are no object.`);
  for (const [name, value] of Object.entries(given)) {
    const allowed: readonly string[] | undefined = Object.entries(ATTRIBUTE_VALUES).find(
      ([known]) => known === name,
    )?.[1];
    if (!allowed) throw new BadLine(`"${id}" has an attribute "${name}", which there is not.`);
    if (!allowed.includes(String(value))) throw new BadLine(`"${name}" of "${id}" is none of ${allowed.join(', ')}.`);
  }
  return given as Attributes;
}
