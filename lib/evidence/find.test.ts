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
