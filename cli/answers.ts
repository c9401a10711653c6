/** `candor grade --json --answers FILE`: the grades that given answers earn, without any policy. */
import * as v from 'valibot';
import { itemOf } from '../lib/checklist';
import { ITEM_IDS, type ItemId } from '../lib/checklist/item';
import { gradesOf } from '../lib/grades';
import { FIELDS, read } from '../lib/schemas';
import type { Finding, Grades } from '../lib/types';
import { ATTRIBUTE_VALUES, COLLECTION_ANSWERS, NO_ANSWERS } from '../lib/values';
import { ID, MISSING_ID, missing, type RecordId, shaped } from './shapes';

/** Why a line cannot be graded; the message is for people. */
class BadLine extends Error {}

/** In: what a field is called, what it holds, and what its keys are. Out: what to say where it has another shape. */
const ofShape =
  (field: string, holds: string, key: string, lacking: (name: string) => string) =>
  ({ expected, received }: v.StrictObjectIssue): string => {
    if (expected === 'never') return `there is no ${key} ${received}.`;
    return expected === 'Object' ? `${field} is no object of ${holds}.` : lacking(String(expected));
  };

const answersOf = (id: ItemId) => {
  const allowed = [...itemOf(id).answers, ...NO_ANSWERS];
  return v.picklist(allowed, `"${id}" is none of ${allowed.join(', ')}.`);
};

/** For every item what `of` makes of it. */
const byItem = <T>(of: (id: ItemId) => T) =>
  Object.fromEntries(ITEM_IDS.map((id) => [id, of(id)])) as Record<ItemId, T>;

const oneOf = <const T extends readonly string[]>(name: string, allowed: T) =>
  v.optional(v.picklist(allowed, `"${name}" is none of ${allowed.join(', ')}.`));

const attributesOf = (id: ItemId) =>
  v.optional(
    v.strictObject(
      {
        audience: oneOf('audience', ATTRIBUTE_VALUES.audience),
        choice: oneOf('choice', ATTRIBUTE_VALUES.choice),
        sale: oneOf('sale', ATTRIBUTE_VALUES.sale),
        mechanism: oneOf('mechanism', ATTRIBUTE_VALUES.mechanism),
        decision: oneOf('decision', ATTRIBUTE_VALUES.decision),
        extent: oneOf('extent', ATTRIBUTE_VALUES.extent),
      } satisfies Record<keyof typeof ATTRIBUTE_VALUES, unknown>,
      ofShape(`what "${id}" has among the attributes`, 'attribute and value', 'attribute', String),
    ),
  );

const NAMED = v.object({ id: ID });
const NO_ITEMS = '"items" is missing: an object of item and answer.';
const LINE = v.pipe(
  FIELDS,
  v.object(
    {
      id: ID,
      items: v.strictObject(
        byItem(answersOf),
        ofShape('"items"', 'item and answer', 'item', (name) => `the answer to ${name} is missing.`),
      ),
      attributes: v.optional(
        v.strictObject(byItem(attributesOf), ofShape('"attributes"', 'item and attributes', 'item', String)),
        {},
      ),
      collection: oneOf('collection', COLLECTION_ANSWERS),
    },
    missing({ ...MISSING_ID, items: NO_ITEMS }),
  ),
);

/**
 * In: the text of a file of lines {"id", "items": {item: answer}}, with "attributes": {item: {…}} and "collection" where
 * they are known. Out: a line for each, in order: {"id", "grades"}, or {"id", "error"} for one that cannot be graded.
 */
export function gradeAnswers(text: string): { line: string; bad: boolean }[] {
  return text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => {
      let id: RecordId | null = null;
      try {
        const given = parsed(line);
        id = read(NAMED, given)?.id ?? null;
        const answers = shaped(LINE, given, (message) => new BadLine(message));
        return { line: JSON.stringify({ id: answers.id, grades: gradesFor(answers) }), bad: false };
      } catch (error) {
        if (!(error instanceof BadLine)) throw error;
        return { line: JSON.stringify({ id, error: error.message }), bad: true };
      }
    });
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new BadLine('this line is not JSON.');
  }
}

function gradesFor({ items, attributes, collection }: v.InferOutput<typeof LINE>): Grades {
  const findings = ITEM_IDS.map((id): Finding => {
    const finding: Finding = { id, answer: items[id], confidence: 1, evidence: [] };
    const given = attributes[id];
    return given ? { ...finding, attributes: given } : finding;
  });
  return gradesOf(findings, collection && { answer: collection });
}
