import { expect, test } from 'vitest';
import { lintOutcome } from './lint';

const output = (found: object): string =>
  JSON.stringify({ count: 0, summary: {}, errors: [], notices: [], warnings: [], ...found });

test('nothing found is well', () => expect(lintOutcome(output({})).state).toBe('ok'));

test.each(['errors', 'warnings', 'notices'])('one of its %s is not', (kind) => {
  const message = { code: 'UNSAFE_VAR_ASSIGNMENT', message: 'Unsafe assignment', file: 'popup.js', line: 3 };
  expect(lintOutcome(output({ [kind]: [message] }))).toEqual({
    state: 'failed',
    notes: [`${kind.slice(0, -1)} UNSAFE_VAR_ASSIGNMENT in popup.js:3: Unsafe assignment`],
  });
});

test('what it says of no file', () => {
  expect(lintOutcome(output({ notices: [{ code: 'X', message: 'of all' }] })).notes).toEqual(['notice X: of all']);
});

test('words that are no result are no success', () => expect(() => lintOutcome('usage: web-ext')).toThrow());
