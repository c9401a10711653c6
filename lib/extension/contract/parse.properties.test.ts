/** What no message, page or stored record whatever may make untrue of what is read of it: whole or not at all. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RUNS } from '../../properties.testing';
import { fakeReport } from '../extension.testing';
import { parseExtraction, parseMessage, parsePolicy, parseTabState, parseVerdict } from './parse';
import { parseReport } from './parse-report';

const policy = {
  title: 'Privacy',
  language: 'en',
  blocks: [
    { kind: 'paragraph', level: 0, text: 'We never sell it.', place: [1, 0] },
    { kind: 'cell', level: 0, text: 'No', place: null, table: { table: 0, row: 1, column: 1, head: false } },
  ],
  links: [{ block: 0, text: 'sell', href: 'https://a.example/' }],
};
const verdict = { kind: 'privacy-policy', language: 'en', score: 1 };
const PARSERS = [
  ['a report', parseReport, fakeReport({})],
  ['a policy', parsePolicy, policy],
  ['a verdict', parseVerdict, verdict],
  [
    'an extraction',
    parseExtraction,
    { address: 'https://a.example/', verdict, policy, digest: 'x', moved: 1, links: [], frame: null },
  ],
  ['a message', parseMessage, { type: 'popup-to-background:state', tabId: 1 }],
  [
    'a state',
    parseTabState,
    {
      status: 'reported',
      document: '1',
      page: 'https://a.example/',
      address: 'https://a.example/',
      digest: 'x',
      text: 'y',
      report: fakeReport({}),
      places: { 0: [1, 0] },
      links: [],
      frame: null,
      fetched: false,
    },
  ],
] as const;

type Change = { where: number; to: unknown };
const anyChange: fc.Arbitrary<Change> = fc.record({
  where: fc.nat(),
  to: fc.oneof(
    fc.anything(),
    fc.constantFrom<unknown>(undefined, null, -1, Number.NaN, '', [], {}, 'not-stated', '__proto__', 'x'.repeat(9_999)),
  ),
});

/** The same with the value at one place, of all places at any depth, put in by another. */
function changed(value: unknown, { where, to }: Change): unknown {
  const places: { holder: Record<string, unknown>; key: string }[] = [];
  const copy = structuredClone(value);
  const walk = (holder: unknown): void => {
    if (typeof holder !== 'object' || holder === null) return;
    for (const key of Object.keys(holder)) {
      places.push({ holder: holder as Record<string, unknown>, key });
      walk((holder as Record<string, unknown>)[key]);
    }
  };
  walk(copy);
  const place = places[where % places.length];
  if (!place) return to;
  if (to === undefined) delete place.holder[place.key];
  else place.holder[place.key] = to;
  return copy;
}

describe.each(PARSERS)('%s', (_what, parse, right) => {
  it('is read as it is, where it is right', () => {
    expect(parse(right)).not.toBeNull();
  });

  it('is read from anything whatever: as nothing, or as what is read again the same', () => {
    const anything = fc.oneof(
      fc.array(anyChange, { minLength: 1, maxLength: 3 }).map((changes) => changes.reduce(changed, right as unknown)),
      fc.anything(),
    );
    fc.assert(
      fc.property(anything, (value) => {
        const once = parse(value);
        if (once !== null) expect(parse(once)).toEqual(once);
      }),
      RUNS,
    );
  });
});
