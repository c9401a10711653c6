/** What no two texts and no row of looks may make untrue of the history. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fakeReport } from '../extension/extension.testing';
import { anyBlocks, anySentence, anyText, RUNS } from '../properties.testing';
import { fold } from '../sentences/fold';
import { atOnce } from '../steps';
import { policyAddress } from './address';
import { changedSentences, comparingTexts } from './changes';
import { changeNewsOf } from './news';
import { type PolicyRecord, recordOf, type Sighting } from './record';
import { wordChanges } from './similar';
import { decidingIn, standingIn } from './standing';
import { comparingRuns, keyOf, sentencesForHistory, textHash } from './text';

const FEW = ['We keep it for a year.', 'We keep it for ten years.', 'We never sell it.', 'We sell it.', '•', ''];
const anyOf = fc.oneof(fc.constantFrom(...FEW), anySentence, anyText);
const anyTextOf = fc.array(anyOf, { maxLength: 12 });
/** A text, and what became of it: sentences dropped, moved, added, worded anew. */
const anyTwo: fc.Arbitrary<[string[], string[]]> = fc.oneof(
  fc.tuple(anyTextOf, anyTextOf),
  fc
    .tuple(
      anyTextOf,
      fc.array(fc.tuple(fc.nat(), fc.constantFrom('drop', 'move', 'add', 'word'), anyOf), { maxLength: 5 }),
    )
    .map(([text, edits]): [string[], string[]] => {
      const after = [...text];
      for (const [where, what, more] of edits) {
        const at = where % (after.length + 1);
        const old = after[at] ?? '';
        if (what === 'add') after.splice(at, 0, more);
        else if (what === 'word') after.splice(at, 1, `${old.split(' ').slice(0, -1).join(' ')} otherwise`);
        else after.splice(at, 1);
        if (what === 'move') after.push(old);
      }
      return [text, after];
    }),
);

describe('what changed between two texts', () => {
  it('is told verbatim, in the order of each, never as no change', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const changes = changedSentences(before, after);
        for (const [text, side] of [
          [before, 'before'],
          [after, 'after'],
        ] as const) {
          let at = -1;
          for (const change of changes) {
            const sentence = change[side];
            if (sentence === null) continue;
            at = text.indexOf(sentence, at + 1);
            expect(at, sentence).not.toBe(-1);
          }
        }
        for (const change of changes) {
          expect(change.before ?? change.after).not.toBeNull();
          expect(change.before).not.toBe(change.after);
        }
      }),
      RUNS,
    );
  });

  it('is nothing exactly where both say the same, whatever the order', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        expect(changedSentences(before, before)).toEqual([]);
        expect(changedSentences(before, before.toReversed())).toEqual([]);
        expect(atOnce(comparingTexts(before, after))).toBe(changedSentences(before, after).length === 0);
        if (atOnce(comparingRuns(before.map(keyOf), after.map(keyOf))))
          expect(changedSentences(before, after)).toEqual([]);
        // What both have as often, sentence by sentence, is all of either.
        else if (changedSentences(before, after).length === 0)
          expect(before.map(keyOf).filter(Boolean).sort()).toEqual(after.map(keyOf).filter(Boolean).sort());
      }),
      RUNS,
    );
  });

  it('turns one text into the other: without what was dropped, and with what was added, they say the same', () => {
    fc.assert(
      fc.property(anyTwo, ([before, after]) => {
        const left = (text: string[], side: 'before' | 'after'): string[] => {
          const rest = [...text];
          for (const change of changedSentences(before, after)) {
            const sentence = change[side];
            if (sentence !== null) rest.splice(rest.indexOf(sentence), 1);
          }
          return rest;
        };
        const letters = (text: string[]) => [...text.map(keyOf).join('').replace(/\s+/g, '')].sort().join('');
        expect(letters(left(after, 'after'))).toBe(letters(left(before, 'before')));
      }),
      RUNS,
    );
  });

  it('is told of the words of a sentence so that the runs make up both wordings', () => {
    fc.assert(
      fc.property(anyOf, anyOf, (before, after) => {
        const runs = wordChanges(before, after);
        expect(runs.before.map(({ text }) => text).join('')).toBe(before);
        expect(runs.after.map(({ text }) => text).join('')).toBe(after);
        const kept = (side: typeof runs.before) => side.filter(({ changed }) => !changed).map(({ text }) => text);
        expect(kept(runs.before).join('')).toBe(kept(runs.after).join(''));
      }),
      RUNS,
    );
  });
});

describe('what decides an answer', () => {
  it('stands in its own text, wherever that is cut', () => {
    const quoted = anyTextOf.chain((text) =>
      fc.tuple(fc.constant(text), fc.subarray(text, { maxLength: Math.min(3, text.length) })),
    );
    fc.assert(
      fc.property(quoted, ([text, quotes]) => {
        const deciding = decidingIn(
          quotes.map((quote, block) => ({ quote, heading: text[0] ?? '', block })),
          text,
        );
        expect(deciding.map(({ quote }) => quote)).toEqual(quotes.slice(0, deciding.length));
        // At a space alone: a mark that nobody sees parts no words.
        const pieces = text.flatMap((sentence) => sentence.split(/(?<= )/));
        for (const stands of [standingIn(text), standingIn(pieces)])
          for (const { read } of deciding) expect(read.filter((one) => !stands(one))).toEqual([]);
      }),
      RUNS,
    );
  });
});

describe('the text that is kept', () => {
  it('is the sentences of the blocks, verbatim; its digest knows no order', async () => {
    await fc.assert(
      fc.asyncProperty(anyBlocks, async (blocks) => {
        const sentences = sentencesForHistory({ title: '', language: 'en', blocks });
        for (const sentence of sentences) {
          expect(blocks.some(({ text }) => text.includes(sentence))).toBe(true);
          expect(keyOf(sentence)).not.toBe('');
        }
        const keys = sentences.map(keyOf);
        expect(atOnce(comparingRuns(keys, keys.toReversed()))).toBe(true);
        expect(await textHash(sentences.toReversed())).toBe(await textHash(sentences));
      }),
      RUNS,
    );
  });

  it('has a key that is its own key, and that of what it folds to', () => {
    fc.assert(
      fc.property(anyOf, (text) => {
        expect(keyOf(keyOf(text))).toBe(keyOf(text));
        expect(keyOf(fold(text))).toBe(keyOf(text));
      }),
      RUNS,
    );
  });
});

describe('the address that it is kept under', () => {
  const anyAddress = fc.oneof(
    fc.webUrl({ withQueryParameters: true, withFragments: true }),
    fc
      .tuple(fc.webUrl(), fc.constantFrom('?utm_source=x&b=1&a=2', '?', '#top', '#/privacy', '?fbclid=1#a'))
      .map(([url, end]) => url + end),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('https://me:secret@a.example/', 'file:///x', 'javascript:1', 'https://a.example?ref', ''),
  );
  it('is its own, without secrets', () => {
    fc.assert(
      fc.property(anyAddress, (address) => {
        const key = policyAddress(address);
        expect(policyAddress(key)).toBe(key);
        if (key === '') return;
        expect(new URL(key).username + new URL(key).password).toBe('');
      }),
      RUNS,
    );
  });
});

describe('looks at one policy, in any row', () => {
  const looks = fc.array(
    fc.record({
      text: fc.subarray(['We keep it for a year.', 'We never sell it.', 'We are in a mill.'], { minLength: 1 }),
      document: fc.constantFrom('', 'one', 'two', 'three'),
      fetched: fc.boolean(),
      later: fc.integer({ min: 0, max: 9 }),
    }),
    { minLength: 1, maxLength: 8 },
  );

  it('keep times in order, texts as they were seen, and call nothing a change that says the same', () => {
    fc.assert(
      fc.property(looks, (row) => {
        let at = 1_000;
        let record: PolicyRecord | null = null;
        const seen: string[] = [];
        for (const { text, document, fetched, later } of row) {
          at += later;
          const sighting: Sighting = {
            address: 'https://a.example/privacy',
            report: fakeReport({}),
            hash: [...text].sort().join('\n'),
            sentences: text,
            at,
            document,
            fetched,
          };
          seen.push(text.join('\n'));
          record = recordOf(record, sighting);
          // What was kept so far is left alone, for storage may fail: a change of it would throw.
          Object.freeze(Object.freeze(record).current);
          const { firstSeen, lastSeen, current, previous } = record;
          expect(firstSeen).toBe(1_000 + (row[0]?.later ?? 0));
          expect(lastSeen).toBe(at);
          expect(seen).toContain(current.sentences.join('\n'));
          expect(firstSeen <= current.since && current.since <= current.until && current.until <= at).toBe(true);
          expect(changeNewsOf(record) === null).toBe(previous === null);
          if (!previous) continue;
          expect(seen).toContain(previous.sentences.join('\n'));
          expect(previous.since <= previous.until && previous.until <= current.since).toBe(true);
          expect(changedSentences(previous.sentences, current.sentences)).not.toEqual([]);
        }
      }),
      RUNS,
    );
  });
});
