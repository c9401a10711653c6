import JSZip from 'jszip';
import { expect, test } from 'vitest';
import { BUDGET, sizeOutcome, sizesOf, sizesOfPages } from './sizes';

const PAGES = {
  'popup.html': '<script type="module" src="/chunks/popup.js"></script><link rel="stylesheet" href="/assets/all.css">',
  'sidepanel.html': '<script type="module" src="/chunks/panel.js"></script>',
  'chunks/popup.js': 'import{a}from"./shared.js";import"./shared.js";import("./later.js");',
  'chunks/panel.js': 'import"./shared.js";',
  'chunks/shared.js': 'export const a = 1;',
  'chunks/later.js': 'export const b = "much more";',
  'assets/all.css': 'a { color: red }',
};

test('are those of the package, of the model in it, and of the script as it is gzipped', async () => {
  const zip = new JSZip();
  zip.file('reader/model.bin', new Uint8Array(5_000));
  zip.file('content-scripts/detect.js', 'x'.repeat(5_000));
  for (const [name, text] of Object.entries(PAGES)) zip.file(name, text);
  const bytes = await zip.generateAsync({ type: 'uint8array' });
  const sizes = await sizesOf(bytes);
  expect(sizes).toMatchObject({ zip: bytes.length, model: 5_000 });
  expect(sizes.script).toBeGreaterThan(20);
  expect(sizes.script).toBeLessThan(100);
});

test('of a page are those of all that it begins with, once each, and not of what it loads later', async () => {
  const texts: Readonly<Record<string, string>> = PAGES;
  const asked: string[] = [];
  const sizes = await sizesOfPages((name) => {
    asked.push(name);
    return Buffer.from(texts[name] ?? '');
  });
  expect(asked.slice(0, 4)).toEqual(['popup.html', 'chunks/popup.js', 'assets/all.css', 'chunks/shared.js']);
  expect(asked).not.toContain('chunks/later.js');
  expect(sizes.popup).toBeGreaterThan(sizes.sidepanel);
});

test('of a page that asks for nothing are not told', async () => {
  await expect(sizesOfPages(() => Buffer.from(''))).rejects.toThrow('popup.html');
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
