import { describe, expect, it, vi } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { findQuotes } from './index';

const page = (body: string): Document => pageOf(`<!doctype html><html><head></head><body>${body}</body></html>`);

describe('many quotes', () => {
  it('are each found as they are alone, in the order that was asked', () => {
    const doc = page('<p>We keep logs.</p><p>We <b>sell</b> data.</p><p>We keep logs.</p><button>Ask us.</button>');
    const wanted = [
      { quote: 'We sell data.', place: [1, 1] },
      { quote: 'We share nothing.', place: [1, 1] },
      { quote: 'We keep logs.', place: [1, 2] },
      { quote: 'We keep logs.', place: null },
      { quote: 'Ask us.', place: null },
      { quote: '', place: null },
    ];
    const together = findQuotes(doc, wanted);
    expect(together.map((found) => found?.start.node.data ?? null)).toEqual([
      'We ',
      null,
      'We keep logs.',
      'We keep logs.',
      'Ask us.',
      null,
    ]);
    const [first, , third] = Array.from(doc.querySelectorAll('p')).map((p) => p.firstChild);
    expect(together[3]?.start.node).toBe(first);
    expect(together[2]?.start.node).toBe(third);
    expect(together).toEqual(wanted.map((one) => findQuotes(doc, [one])[0]));
  });

  it('walk through the page once, however many they are', () => {
    const doc = page('<p>We keep logs.</p>');
    const root = doc.documentElement;
    const walked = vi.spyOn(root, 'firstChild', 'get');
    findQuotes(doc, [{ quote: 'We keep logs.', place: null }]);
    const once = walked.mock.calls.length;
    findQuotes(
      doc,
      Array.from({ length: 50 }, () => ({ quote: 'We keep logs.', place: null })),
    );
    expect(walked.mock.calls.length).toBe(2 * once);
  });
});
