import { describe, expect, it } from 'vitest';
import { cpuOf } from '../cost.testing';
import { pageOf } from '../detect/page.testing';
import { extractPolicy } from './index';
import { part, read, textOf, within } from './policy.testing';

const list = (...places: string[]): string =>
  `<h2>On this page</h2><ul>${places.map((place) => `<li><a href="/policy#${place}">Lamps</a></li>`).join('')}</ul>`;

describe('a list of links by the full address to places in the page is a way around it', () => {
  it.each([
    ['by their ids', ['ropes', 'lamps', 'skins'], '<i id="ropes"></i><i id="lamps"></i><i id="skins"></i>'],
    [
      'by the names of anchors',
      ['ropes', 'lamps', 'skins'],
      '<a name="ropes"></a><a name="lamps"></a><a name="skins"></a>',
    ],
    [
      'of names that a selector would not take',
      ['a&quot;b', 'a\\', '&#13;x'],
      '<i id="a&quot;b"></i><i id="a\\"></i><i id="&#13;x"></i>',
    ],
  ])('%s', (_, places, targets) => {
    expect(textOf(read(within(list(...places) + targets)))).not.toContain('Lamps');
  });

  it.each([
    ['none is there', ''],
    ['by the names of what is no anchor', '<input name="ropes"><input name="lamps"><input name="skins">'],
    ['one is there', '<i id="ropes"></i>'],
    ['in other letters', '<i id="Ropes"></i><i id="Lamps"></i><i id="Skins"></i>'],
  ])('not so: %s', (_, targets) => {
    expect(textOf(read(within(list('ropes', 'lamps', 'skins') + targets)))).toContain('Lamps');
  });

  it('and is none once the places are gone: each reading looks anew', () => {
    const targets = '<i id="ropes"></i><i id="lamps"></i><i id="skins"></i>';
    const doc = pageOf(`<!doctype html><html><body>${within(list('ropes', 'lamps', 'skins') + targets)}</body></html>`);
    expect(textOf(extractPolicy(doc))).not.toContain('Lamps');
    for (const target of doc.querySelectorAll('i')) target.remove();
    expect(textOf(extractPolicy(doc))).toContain('Lamps');
  });
});

describe('very many links to places', () => {
  const page = (links: number): Document =>
    pageOf(
      `<!doctype html><html><body><main><h1>Privacy policy</h1>${part('Tickets')}${list(
        ...Array.from({ length: links }, (_, i) => `p${i}`),
      )}${Array.from({ length: 4 * links }, (_, i) => `<p id="p${i}">We keep what you tell our crew.</p>`).join('')}</main></body></html>`,
    );

  it('take time in proportion to their number', () => {
    const costOf = (links: number): number => {
      const doc = page(links);
      return cpuOf(() => extractPolicy(doc));
    };
    costOf(100); // warms up
    // Looked for one by one, eight times as many would take 64 times as long.
    expect(costOf(1_600)).toBeLessThan(24 * Math.max(costOf(200), 10));
  });
});
