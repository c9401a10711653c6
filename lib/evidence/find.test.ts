import { expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { findQuotes } from './index';

const SEEN = ['We keep logs.', 'Ask us.', 'We sold data.'];
/** More nodes than are read of any page lie before its last sentence. */
const HUGE = `<p>We keep logs.</p><button>Ask us.</button><p hidden>We sold data.</p>${'<b>x</b>'.repeat(85_000)}<p>We sell data.</p>`;

it('a page larger than is read is looked through as far as it is read, each time that it is', () => {
  const doc = pageOf(`<!doctype html><html><head></head><body>${HUGE}</body></html>`);
  const quotes = [...SEEN, 'We sell data.'];
  const found = findQuotes(
    doc,
    quotes.map((quote) => ({ quote, place: null })),
  );
  expect(found.map((one) => one?.start.node.data ?? null)).toEqual([...SEEN, null]);
});

it('what stands where it is said to stand is found in a page of any size, all that stands there over one walk', () => {
  const doc = pageOf(`<!doctype html><html><head></head><body>${HUGE}<p>We sell data. We rent it.</p></body></html>`);
  const body = doc.querySelector('body');
  const place = [1, (body?.children.length ?? 0) - 1];
  const found = findQuotes(doc, [
    { quote: 'We sell data.', place },
    { quote: 'We rent it.', place },
    { quote: 'We give it away.', place },
  ]);
  expect(found.map((one) => one?.start.node.data ?? null)).toEqual([
    'We sell data. We rent it.',
    'We sell data. We rent it.',
    null,
  ]);
});

it('what is emptied where it is said to stand is found nearest to that', () => {
  const doc = pageOf(
    '<!doctype html><html><head></head><body><p>We sell data. (1)</p><p>A.</p><div><p></p></div><p>We sell data. (2)</p></body></html>',
  );
  const [found] = findQuotes(doc, [{ quote: 'We sell data.', place: [1, 2, 0] }]);
  expect(found?.start.node.data).toBe('We sell data. (2)');
});

it('of blocks in each other, each quote is found', () => {
  const doc = pageOf(
    '<!doctype html><html><head></head><body><div>We sell data.<div>We rent data.<p>We keep data.</p></div></div></body></html>',
  );
  const places = [
    ['We sell data.', [1, 0]],
    ['We rent data.', [1, 0, 0]],
    ['We keep data.', [1, 0, 0, 0]],
  ] as const;
  const found = findQuotes(
    doc,
    places.map(([quote, place]) => ({ quote, place })),
  );
  expect(found.map((one) => one?.start.node.data)).toEqual(places.map(([quote]) => quote));
});

it('what is hidden where it is said to stand is found where it is shown', () => {
  const doc = pageOf(
    '<!doctype html><html><head></head><body><p hidden>We sell data. Always.</p><p>We sell data.</p></body></html>',
  );
  const [found] = findQuotes(doc, [{ quote: 'We sell data.', place: [1, 0] }]);
  expect(found?.start.node.data).toBe('We sell data.');
});
