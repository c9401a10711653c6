import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '../../schemas';
import { HIGHLIGHTED, OUTCOME, QUOTE_CLICKED } from './highlight-messages';
import { HISTORY_ENTRY, HISTORY_TEXTS } from './history-record';
import { HIGHLIGHT_ANSWER, MESSAGE, PROGRESS } from './messages';
import { FETCHED_PDF, PDF_ANSWER } from './page-answers';
import { EXTRACTION, POLICY } from './policy';
import { REPORT } from './report';
import { entry, extraction, report, reported } from './samples.testing';
import { TAB_ENTRY, TAB_STATE, UNFINISHED_TABS } from './tab-state';

const SAMPLES = [
  [REPORT, report],
  [EXTRACTION, extraction],
  [POLICY, extraction.policy],
  [MESSAGE, { type: 'page-to-background:glance', isPolicy: true, address: '', document: 'D1' }],
  [
    MESSAGE,
    { type: 'page-of-ours-to-background:show-quote', tabId: 3, request: { quote: 'We never sell.', place: [1, 2] } },
  ],
  [PROGRESS, { type: 'background-to-page-of-ours:progress', tabId: 3, text: 7, read: 0.5 }],
  [TAB_STATE, reported],
  [TAB_ENTRY, { run: 'r', document: 'D1', asked: 'anyway', state: reported }],
  [UNFINISHED_TABS, [1, 2]],
  [HISTORY_ENTRY, { ...entry, previous: entry.current }],
  [HISTORY_TEXTS, { address: '', current: ['a'], previous: ['b'] }],
  [HIGHLIGHTED, { total: 1, missing: [{ quote: 'a', block: 0 }], closed: 0 }],
  [HIGHLIGHT_ANSWER, { found: true }],
  [OUTCOME, { found: [true], closed: [false] }],
  [QUOTE_CLICKED, { type: 'page-to-extension:quote-clicked', report: 'a', index: 1 }],
  [FETCHED_PDF, { data: 'AA==' }],
  [PDF_ANSWER, { policy: null }],
] as const;

/** A value with something else in one place. */
function changed(value: unknown, way: readonly number[], other: unknown): unknown {
  const [step, ...rest] = way;
  if (step === undefined || typeof value !== 'object' || value === null) return other;
  const names = Object.keys(value);
  const name = names[step % Math.max(1, names.length)];
  if (name === undefined) return other;
  const copy: object = Array.isArray(value) ? [...value] : { ...value };
  return Object.assign(copy, { [name]: changed(Reflect.get(value, name), rest, other) });
}

describe.each(SAMPLES.map(([schema, sample], at) => [at, schema, sample] as const))(
  'schema %i',
  (_, schema, sample) => {
    test('what was written is read again', () => expect(read(schema, structuredClone(sample))).toEqual(sample));

    test('whatever stands there, reading never throws, and what it gives it takes again', () => {
      const anything = fc.oneof(
        fc.anything(),
        fc
          .tuple(fc.array(fc.nat(20), { minLength: 1, maxLength: 6 }), fc.anything())
          .map(([way, other]) => changed(sample, way, other)),
      );
      fc.assert(
        fc.property(anything, (value) => {
          const once = read(schema, value);
          if (once !== null) expect(read(schema, once)).toEqual(once);
        }),
        { numRuns: 1_000 },
      );
    });
  },
);
