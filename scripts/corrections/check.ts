/** Corrections that others send: a file of JSON lines, described by docs/corrections.md. Pure; texts of policies come in. */
import { addressIn } from '../../cli/research/read/address';
import { itemOf } from '../../lib/checklist';
import { ITEM_IDS, type ItemId } from '../../lib/checklist/item';
import { type Fields, fieldsOf, oneOf, text } from '../../lib/fields';
import { dropInvisible } from '../../lib/invisible';

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
const NEEDED = ['policy', 'item', 'answer', 'quote', 'who'] as const;
const ALLOWED: readonly string[] = [...NEEDED, 'text', 'read', 'note'];

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
  const fields = parsed(words);
  if (!fields) return ['is no JSON object.'];
  const unknown = Object.keys(fields).filter((name) => !ALLOWED.includes(name));
  const faults = [
    ...unknown.map((name) => `"${name}" is no field; there are ${ALLOWED.join(', ')}.`),
    ...NEEDED.filter((name) => text(fields[name]) === null).map((name) => `"${name}" is missing, or no text.`),
  ];
  if (faults.length > 0) return faults;
  const [policy, given, answer, quote, who] = NEEDED.map((name) => text(fields[name])?.trim() ?? '') as Five;
  const item = oneOf(ITEM_IDS, given);
  faults.push(
    ...policyFaults(policy),
    ...(item ? answerFaults(item, answer, quote) : [`"${given}" is no item of the checklist.`]),
    ...(who === '' ? ['"who" is empty: say who has read the policy.'] : []),
    ...(isDay(fields.read) ? [] : ['"read" must be the day on which the policy was read, such as 2026-11-29.']),
    ...quoteFaults(fields.text, quote, textOf),
  );
  return faults.length > 0 || !item ? faults : { policy: addressIn(policy), item, answer, quote, who };
}

type Five = [policy: string, item: string, answer: string, quote: string, who: string];

function parsed(words: string): Fields | null {
  try {
    return fieldsOf(JSON.parse(words));
  } catch {
    return null;
  }
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

const isDay = (value: unknown): boolean => {
  if (value === undefined) return true;
  const day = text(value) ?? '';
  const date = new Date(`${day}T00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day) && day.length === 10;
};

function quoteFaults(file: unknown, quote: string, textOf: TextOf): string[] {
  if (file === undefined) return [];
  const name = text(file);
  if (!name) return ['"text" must be the name of a file.'];
  const policy = textOf(name);
  if ('fault' in policy) return [policy.fault];
  return bare(policy.text).includes(bare(quote)) ? [] : [`the quote does not stand in ${name}, word for word.`];
}

/** Text without white space and what nobody sees: a quote may run over lines. */
const bare = (words: string): string => dropInvisible(words).replace(/\s+/g, '');
