/** Pages of many closed parts: what finding their controls costs. */
import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { pageOf } from '../detect/page.testing';
import { Display } from './display';
import { all } from './index';

const each = (count: number, part: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => part(i)).join('');
const TEXT = 'We keep it for as long as the season lasts, and delete it when the boats are laid up.';

const PAGES: Record<string, (count: number) => string> = {
  'heads and panels that take turns': (count) =>
    `<section>${each(count, (i) => `<h3 class="head">Part ${i}</h3><div hidden>${TEXT}</div>`)}</section>`,
  'heads like no other': (count) =>
    `<section>${each(count, (i) => `<h3 class="head-${i}">Part ${i}</h3><div hidden>${TEXT}</div>`)}</section>`,
  'panels below a row': (count) => `<p>Tabs</p><section>${each(count, () => `<div hidden>${TEXT}</div>`)}</section>`,
  'panels below as many tabs': (count) =>
    `<p>${each(count, () => '<a></a>')}</p><section>${each(count, () => `<div hidden>${TEXT}</div>`)}</section>`,
  'panels that links name': (count) =>
    `<nav>${each(count, (i) => `<a href="#p${i}">${i}</a>`)}</nav><section>${each(count, (i) => `<div id="p${i}" hidden>${TEXT}</div>`)}</section>`,
};

/** What is known of each part, and the milliseconds of the processor that it took. */
function look(page: string): { shown: string[]; ms: number } {
  const parts = all(pageOf(`<!doctype html><body>${page}</body>`), '[hidden]');
  const display = new Display();
  let shown: string[] = [];
  const ms = cpuOf(() => {
    shown = parts.map((part) => display.of(part));
  });
  return { shown, ms };
}

describe('many closed parts below one parent', () => {
  it.each(Object.keys(PAGES))('take time in proportion to their number: %s', (name) => {
    const page = PAGES[name] ?? (() => '');
    look(page(200)); // warms up
    const few = look(page(500));
    const many = look(page(4_000));
    expect(new Set(many.shown)).toEqual(new Set(few.shown));
    // Eight times as many; pairs would be sixty-four times as many.
    expect(many.ms).toBeLessThan(25 * Math.max(few.ms, 5));
  });

  it('are read as before: what takes turns or has its tab is opened by it, what stands alone is not', () => {
    const shown = (name: string): string[] => look((PAGES[name] ?? (() => ''))(4)).shown;
    expect(shown('heads and panels that take turns')).toEqual(Array(4).fill('closed'));
    expect(shown('heads like no other')).toEqual(Array(4).fill('hidden'));
    expect(shown('panels below a row')).toEqual(Array(4).fill('hidden'));
    expect(shown('panels below as many tabs')).toEqual(Array(4).fill('closed'));
    expect(shown('panels that links name')).toEqual(Array(4).fill('closed'));
  });
});
