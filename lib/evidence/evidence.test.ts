import { describe, expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { findQuote } from './index';

const page = (body: string): Document => pageOf(`<!doctype html><html><head></head><body>${body}</body></html>`);

/** The words between the two points, as they stand in the page. */
function words(doc: Document, quote: string, place: number[] | null = null): string | null {
  const found = findQuote(doc, { quote, place });
  if (!found) return null;
  const { start, end } = found;
  if (start.node === end.node) return start.node.data.slice(start.offset, end.offset);
  return `${start.node.data.slice(start.offset)} … ${end.node.data.slice(0, end.offset)}`;
}

describe('a quote is found', () => {
  it.each([
    ['in one text', '<p>First. We keep logs. Last.</p>', 'We keep logs.'],
    ['over white space', '<p>First. We\n   keep\tlogs. Last.</p>', 'We\n   keep\tlogs.'],
    ['over invisible characters', '<p>We ke\u00adep\u200b logs.</p>', 'We ke\u00adep\u200b logs.'],
    [
      'over selectors of variants and tags',
      '<p>😀 We\ufe0f ke\u{e0041}ep\u034f logs.</p>',
      'We\ufe0f ke\u{e0041}ep\u034f logs.',
    ],
    ['over elements', '<p>We <b>keep</b> logs.</p>', 'We  …  logs.'],
    ['over a script and a button', '<p>We keep <script>x</script><button>Copy</button>logs.</p>', 'We keep  … logs.'],
    ['in a closed panel', '<details><summary>More</summary><p>We keep logs.</p></details>', 'We keep logs.'],
  ])('%s', (_, body, expected) => {
    expect(words(page(body), 'We keep logs.')).toBe(expected);
  });

  it('in the block that was meant, else next to it', () => {
    const doc = page('<p>We keep logs.</p><p>Other.</p><p>We keep logs.</p><p>End.</p>');
    const nodeAt = (index: number): Node | undefined =>
      findQuote(doc, { quote: 'We keep logs.', place: [1, index] })?.start.node;
    const [first, , third] = Array.from(doc.querySelectorAll('p')).map((p) => p.firstChild);
    expect([nodeAt(0), nodeAt(2), nodeAt(3)]).toEqual([first, third, third]);
    expect(nodeAt(99)).toBe(first);
  });

  it.each([['We sell logs.'], [''], [' \u200b ']])('but not when the page does not hold it: "%s"', (quote) => {
    expect(words(page('<p>We keep logs.</p>'), quote)).toBeNull();
  });
});
