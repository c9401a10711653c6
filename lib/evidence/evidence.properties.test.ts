/** What no page whatever may make untrue of finding quotes in it. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pageOf } from '../detect/page.testing';
import { extractPolicy } from '../extract';
import { anyMarkUp } from '../extract/mark-up.testing';
import { RUNS } from '../properties.testing';
import { findQuote } from './index';

it('every block that extraction gives is found again, from its first letter to its last', () => {
  fc.assert(
    fc.property(anyMarkUp, (html) => {
      const doc = pageOf(`<!doctype html><html><head></head><body>${html}</body></html>`);
      for (const { text, place } of extractPolicy(doc).blocks) {
        if (!/[\p{L}\p{N}]/u.test(text)) continue;
        const found = findQuote(doc, { quote: text, place });
        expect(found, text).not.toBeNull();
        const begun = found?.start.node.data.slice(found.start.offset) ?? '';
        const ended = found?.end.node.data.slice(0, found.end.offset) ?? '';
        if (/^[a-z]/i.test(text)) expect(begun.charAt(0)).toBe(text.charAt(0));
        if (/[a-z]$/i.test(text)) expect(ended.at(-1)).toBe(text.at(-1));
      }
    }),
    RUNS,
  );
});
