/** Lines of results for tests. */
import { ITEM_IDS, type ItemId } from '../../lib/checklist/item';
import type { Letter } from '../../lib/types';
import { Gathering, type Policies } from './read/policies';
import { resultIn } from './read/result';

export interface Given {
  id?: string;
  answers?: Partial<Record<ItemId, string>>;
  letter?: Letter;
  /** The neighbour that may be right instead, of every grade. */
  perhaps?: Letter;
  /** What every stated answer quotes. */
  quote?: string;
  [field: string]: unknown;
}

const SCORES: Readonly<Record<Letter, number>> = { A: 90, B: 70, C: 50, D: 30, E: 10 };

/** A line as `candor grade --json` prints it: silent on every question that is not given. */
export function lineOf({
  id = 'shop',
  answers = {},
  letter = 'C',
  perhaps,
  quote = 'We do.',
  ...fields
}: Given = {}): string {
  const grade = { letter, score: SCORES[letter], betterThan: 0.5, ...(perhaps && { perhaps }) };
  const silent = ['not-stated', 'unclear'];
  return JSON.stringify({
    ...{ file: id, title: 'Privacy Policy', kind: 'privacy-policy', language: 'en', words: 1200, status: 'graded' },
    grades: { overall: grade, tracking: grade, sharing: grade, rights: grade },
    summary: [],
    items: ITEM_IDS.map((item) => {
      const answer = answers[item] ?? 'not-stated';
      const evidence = silent.includes(answer) ? [] : [{ quote, heading: 'What we do' }];
      return { id: item, answer, confidence: 0.9, evidence };
    }),
    checklistVersion: '2',
    ...fields,
  });
}

/** A line without a grade. */
export const ungraded = (id: string, status: string, fields: object = {}): string =>
  lineOf({ id, status, items: [], grades: { overall: null, tracking: null, sharing: null, rights: null }, ...fields });

/** In: lines. Out: the policies in them. */
export function policiesIn(lines: readonly string[], tableLimit = 100, quoteBudget?: number): Policies {
  const gathering = new Gathering(tableLimit, quoteBudget);
  for (const line of lines) gathering.add(resultIn(line));
  return gathering.done();
}

/** In: how many, and what each is. Out: as many lines with names of their own. */
export const many = (count: number, given: Given, name = 'site'): string[] =>
  Array.from({ length: count }, (_, at) => lineOf({ ...given, id: `${name}-${at}.example` }));
