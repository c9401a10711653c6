import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { differencesOf } from './same-bytes';

const YEAR = new Date(Date.UTC(2026, 0, 1));

function zip(files: Readonly<Record<string, string>>, date = YEAR): Promise<Uint8Array> {
  const made = new JSZip();
  for (const [name, text] of Object.entries(files)) made.file(name, text, { date });
  return made.generateAsync({ type: 'uint8array' });
}

test('the same bytes have no difference', async () => {
  expect(await differencesOf(await zip({ a: '1', b: '2' }), await zip({ a: '1', b: '2' }))).toEqual([]);
});

test.each<[what: string, other: Promise<Uint8Array>, difference: string]>([
  ['a file is gone', zip({ a: '1' }), 'only in the first: b'],
  ['a file is new', zip({ a: '1', b: '2', c: '3' }), 'only in the second: c'],
  ['a file has changed', zip({ a: '1', b: '!' }), 'with another content: b'],
  ['the time has changed', zip({ a: '1', b: '2' }, new Date(Date.UTC(2027, 0, 1))), 'with another time: a, b'],
  ['the order has changed', zip({ b: '2', a: '1' }), 'the same files in another order'],
])('%s', async (_what, other, difference) => {
  expect(await differencesOf(await zip({ a: '1', b: '2' }), await other)).toEqual([difference]);
});

test('of many files some are named', async () => {
  const many = Object.fromEntries(Array.from({ length: 9 }, (_, i) => [`f${i}`, 'x']));
  expect(await differencesOf(await zip({}), await zip(many))).toEqual([
    'only in the second: f0, f1, f2, f3, f4 and 4 more',
  ]);
});
