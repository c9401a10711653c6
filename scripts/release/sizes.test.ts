import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { BUDGET, sizeOutcome, sizesOf } from './sizes';

test('are those of the package, of the model in it, and of the script as it is gzipped', async () => {
  const zip = new JSZip();
  zip.file('reader/model.bin', new Uint8Array(5_000));
  zip.file('content-scripts/detect.js', 'x'.repeat(5_000));
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const sizes = await sizesOf(bytes);
  expect(sizes).toMatchObject({ zip: bytes.length, model: 5_000 });
  expect(sizes.script).toBeGreaterThan(20);
  expect(sizes.script).toBeLessThan(100);
});

test('of a package without its model are not told', async () => {
  const zip = await new JSZip().file('content-scripts/detect.js', '').generateAsync({ type: 'uint8array' });
  await expect(sizesOf(zip)).rejects.toThrow('reader/model.bin');
});

test('within the budget are well, to the last byte', () => {
  expect(sizeOutcome({ chrome: BUDGET }).state).toBe('ok');
});

test.each(Object.keys(BUDGET) as (keyof typeof BUDGET)[])('%s: a byte more is too much', (part) => {
  const { state, notes } = sizeOutcome({ chrome: BUDGET, firefox: { ...BUDGET, [part]: BUDGET[part] + 1 } });
  expect(state).toBe('failed');
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^firefox, /);
});
