/** Answers for tests: certain, or generated. */
import fc from 'fast-check';
import { ITEM_IDS, type ItemId } from '../checklist/item';
import { randomFrom } from '../random';
import type { Finding } from '../types';
import { type Answers, answersOf } from './chances';
import { orderOf } from './table';

export type Given = Readonly<Record<ItemId, string>>;

export const certain = (given: Partial<Given>, rest = 'not-stated'): Finding[] =>
  ITEM_IDS.map((id) => ({ id, answer: given[id] ?? rest, confidence: 1, evidence: [] }));

export const policy = (given: Partial<Given>, collection?: Answers['collection']): Answers =>
  answersOf(certain(given), collection && { answer: collection });

/** The same answers read with doubt: each has its chances, as a text gives them; the most doubtful are unclear. */
export function doubted(given: Given, seed: number): Finding[] {
  const random = randomFrom(seed);
  return ITEM_IDS.map((id) => {
    const shares = orderOf(id).map((answer) => random() ** 3 + (answer === given[id] ? 3 * random() : 0));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const chances = Object.fromEntries(orderOf(id).map((answer, at) => [answer, (shares[at] ?? 0) / all]));
    const confidence = Math.max(...Object.values(chances));
    const [likeliest = 'not-stated'] = Object.entries(chances).find(([, chance]) => chance === confidence) ?? [];
    return { id, answer: confidence < 0.45 ? 'unclear' : likeliest, confidence, evidence: [], chances };
  });
}

/** The answers of a question that are worse than silence: admissions and refusals. */
export const admissionsOf = (id: ItemId): readonly string[] => {
  const order = orderOf(id);
  return order.slice(0, order.indexOf('not-stated'));
};

/** The answers of a question that are better than silence: rights, denials, choices, consents, limits. */
export const promisesOf = (id: ItemId): readonly string[] => {
  const order = orderOf(id);
  return order.slice(order.indexOf('not-stated') + 1);
};

/** Policies of all kinds: some admit nearly everything, some nearly nothing, some are silent. */
export const anyPolicy: fc.Arbitrary<Given> = fc
  .record({ bad: fc.double({ min: 0, max: 1, noNaN: true }), silent: fc.double({ min: 0, max: 1, noNaN: true }) })
  .chain(({ bad, silent }) =>
    fc.record(
      Object.fromEntries(
        ITEM_IDS.map((id) => [
          id,
          fc
            .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat())
            .map(([first, second, which]) => {
              if (first < silent) return 'not-stated';
              const from = second < bad ? admissionsOf(id) : promisesOf(id);
              return from[which % Math.max(1, from.length)] ?? 'not-stated';
            }),
        ]),
      ) as Record<ItemId, fc.Arbitrary<string>>,
    ),
  );

export const anyItem: fc.Arbitrary<ItemId> = fc.constantFrom(...ITEM_IDS);
