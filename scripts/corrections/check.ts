/** Corrections that others send: a file of JSON lines, described by docs/corrections.md. Pure; texts of policies come in. */
import * as v from 'valibot';
import { addressIn } from '../../cli/research/read/address';
import { itemOf } from '../../lib/checklist';
import { ITEM_IDS, type ItemId } from '../../lib/checklist/item';
import { dropInvisible } from '../../lib/invisible';
import { FIELDS } from '../../lib/schemas';

/** A right answer, and the words of the policy that it rests on. */
export interface Correction {
  policy: string;
  item: ItemId;
  answer: string;
  /** "" where the policy is silent. */
  quote: string;
  who: string;
}

export interface Checked {
  corrections: Correction[];
  /** A sentence for each fault, in the order of the lines. */
  faults: { line: number; fault: string }[];
}

/** The text of a policy by the file's name that a line gives; a sentence on why it cannot be had. */
export type TextOf = (file: string) => { text: string } | { fault: string };

const SILENT = 'not-stated';
const NO_OBJECT = 'is no JSON object.';

const needed = (name: string) => v.pipe(v.string(`"${name}" is missing, or no text.`), v.trim());
const NO_FILE = '"text" must be the name of a file.';
const NO_DAY = '"read" must be the day on which the policy was read, such as 2026-11-29.';

const FIELDS_OF_A_LINE = {
  policy: needed('policy'),
  item: v.pipe(
    needed('item'),
    v.picklist(ITEM_IDS, ({ received }) => `${received} is no item of the checklist.`),
  ),
  answer: needed('answer'),
  quote: needed('quote'),
  who: needed('who'),
  text: v.optional(v.pipe(v.string(NO_FILE), v.nonEmpty(NO_FILE))),
  read: v.optional(v.pipe(v.string(NO_DAY), v.isoDate(NO_DAY), v.check(isInCalendar, NO_DAY))),
  note: v.optional(v.unknown()),
};

const LINE = v.pipe(
  FIELDS,
  v.strictObject(FIELDS_OF_A_LINE, ({ expected, received }) =>
    expected === 'never'
      ? `${received} is no field; there are ${Object.keys(FIELDS_OF_A_LINE).join(', ')}.`
      : `${expected} is missing, or no text.`,
  ),
);

/** In: the file's text. Out: the lines that are right, and what is wrong with the others. Empty lines count for nothing. */
export function checkCorrections(file: string, textOf: TextOf): Checked {
  const checked: Checked = { corrections: [], faults: [] };
  const before = new Map<string, { line: number; answer: string }>();
  for (const [at, words] of file
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    const line = at + 1;
    if (words.trim() === '') continue;
    const found = checkLine(words, textOf);
    if (Array.isArray(found)) {
      checked.faults.push(...found.map((fault) => ({ line, fault })));
      continue;
    }
    const key = JSON.stringify([found.policy, found.item]);
    const earlier = before.get(key);
    if (earlier) {
      const which = earlier.answer === found.answer ? 'the same as' : `another answer than "${earlier.answer}" in`;
      checked.faults.push({ line, fault: `"${found.item}" of this policy is ${which} line ${earlier.line}.` });
      continue;
    }
    before.set(key, { line, answer: found.answer });
    checked.corrections.push(found);
  }
  return checked;
}

function checkLine(words: string, textOf: TextOf): Correction | string[] {
  let value: unknown;
  try {
    value = JSON.parse(words);
  } catch {
    return [NO_OBJECT];
  }
  const { success, output, issues } = v.safeParse(LINE, value);
  if (!success) return v.is(FIELDS, value) ? issues.map(({ message }) => message) : [NO_OBJECT];
  const { policy, item, answer, quote, who, text } = output;
  const nobody = who === '' ? ['"who" is empty: say who has read the policy.'] : [];
  const faults = [
    ...policyFaults(policy),
    ...answerFaults(item, answer, quote),
    ...nobody,
    ...quoteFaults(text, quote, textOf),
  ];
  return faults.length > 0 ? faults : { policy: addressIn(policy), item, answer, quote, who };
}

function policyFaults(policy: string): string[] {
  const address = addressIn(policy);
  if (address === '') return [`"${policy}" is no address of a web page.`];
  const { username, password } = new URL(address);
  return username || password ? ['the address of the policy holds a name or a password: leave them out.'] : [];
}

function answerFaults(item: ItemId, answer: string, quote: string): string[] {
  const answers = [...itemOf(item).answers, SILENT];
  if (!answers.includes(answer)) return [`"${answer}" is no answer to "${item}"; there are ${answers.join(', ')}.`];
  if (answer === SILENT) return quote === '' ? [] : [`"${SILENT}" has no quote: leave it empty ("").`];
  return quote === '' ? ['"quote" is empty: give the sentence that the answer rests on.'] : [];
}

function isInCalendar(day: string): boolean {
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function quoteFaults(file: string | undefined, quote: string, textOf: TextOf): string[] {
  if (file === undefined) return [];
  const policy = textOf(file);
  if ('fault' in policy) return [policy.fault];
  return bare(policy.text).includes(bare(quote)) ? [] : [`the quote does not stand in ${file}, word for word.`];
}

/** Text without white space and what nobody sees: a quote may run over lines. */
const bare = (words: string): string => dropInvisible(words).replace(/\s+/g, '');
