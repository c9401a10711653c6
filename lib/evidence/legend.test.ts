import { afterEach, expect, test, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { type LegendTexts, type Look, QUOTE_KINDS, type QuoteKind, showLegend } from './legend';

const texts: LegendTexts = {
  title: 'Quotes',
  off: 'Turn off',
  kinds: { concern: 'Concerns', good: 'Good', note: 'Notes' },
  missing: '{count} are missing.',
  closed: '{count} are in closed parts.',
};
const look: Look = { ground: '#fff', line: { style: 'solid', width: 1, colour: '#000' } };
const looks = Object.fromEntries(QUOTE_KINDS.map((kind) => [kind, look])) as Record<QuoteKind, Look>;

/** Shows the legend in a page, and looks into its closed shadow tree. */
function open() {
  const doc = pageOf('<!doctype html><html><body></body></html>');
  const attach = vi.spyOn(Object.getPrototypeOf(Object.getPrototypeOf(doc.createElement('div'))), 'attachShadow');
  const legend = showLegend(doc, texts, looks, 0, () => {});
  const tree = attach.mock.results[0]?.value as ShadowRoot;
  const region = (): Element => {
    const found = tree.querySelector('[role="status"]');
    if (!found) throw new Error('no status');
    return found;
  };
  return { legend, region };
}

afterEach(() => void vi.restoreAllMocks());

test('what it says of closed parts stands in a region that is rendered before it speaks, and after', () => {
  const { legend, region } = open();
  const rendered = (): boolean => !/display:\s*none|visibility:\s*hidden/.test(region().getAttribute('style') ?? '');
  expect([region().textContent, rendered()]).toEqual(['', true]);
  const before = region();
  legend.tellClosed(3);
  expect([region().textContent, rendered()]).toEqual(['3 are in closed parts.', true]);
  legend.tellClosed(0);
  expect([region().textContent, rendered()]).toEqual(['', true]);
  expect(region()).toBe(before);
});
