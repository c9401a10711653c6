import { describe, expect, it } from 'vitest';
import { ITEMS } from '../checklist';
import type { ItemId } from '../checklist/item';
import { readMarkdown } from '../extract/markdown';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import { judge } from './judge';
import { DECISIONS, THRESHOLD } from './learnt';
import { oddsOf, readPolicy } from './read-policy';

const OUTPUTS = [
  ...ITEMS.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`)),
  'holds-for:others',
  'holds-for:a-part',
];
/** A text that is long enough for silence to mean something. */
const FILLER = Array.from({ length: 40 }, (_, n) => `Our shop number ${n} is in an old mill.`);

type Said = Record<string, number>;

/** In: sentences, each with the log-odds of what it states; all else is as good as impossible. */
function read(...said: [text: string, odds: Said][]) {
  const texts = [...said.map(([text]) => text), ...FILLER];
  const sentences = sentencesOf(readMarkdown(texts.join('\n\n'), 'Test'));
  const rows = sentences.map(({ text }) => {
    const odds = said.find(([own]) => own === text || own.endsWith(`- ${text}`))?.[1] ?? {};
    return Float32Array.from(OUTPUTS, (output) => odds[output] ?? -8);
  });
  return readPolicy(sentences, readingsOf(sentences), { outputs: OUTPUTS, sentences: rows });
}

function findingOf(id: ItemId, ...said: [text: string, odds: Said][]) {
  const item = ITEMS.find((one) => one.id === id);
  if (!item) throw new Error(`no item ${id}`);
  return judge(item, [], read(...said), { weights: DECISIONS, threshold: THRESHOLD });
}

describe('an answer', () => {
  it('needs one strong statement that nothing contradicts', () => {
    const finding = findingOf('sells-data', ['We sell names.', { 'sells-data=yes': 6 }]);
    expect(finding.answer).toBe('yes');
    expect(finding.evidence.map(({ quote }) => quote)).toEqual(['We sell names.']);
  });

  it.each(['sells-data', 'behavioural-ads', 'third-party-trackers', 'cross-site-tracking'] as const)(
    'is the worse of two statements: %s',
    (id) => {
      const finding = findingOf(id, ['We do.', { [`${id}=yes`]: 6 }], ['We do not.', { [`${id}=no`]: 6 }]);
      expect(finding.answer).toBe('yes');
    },
  );

  it('is silence where no sentence speaks of it', () => {
    for (const { id } of ITEMS) expect(findingOf(id).answer, id).toBe('not-stated');
  });

  it('shows, where it is silence, the sentence that came nearest to one, if it came near', () => {
    const text = 'You may appeal to our committee.';
    const near = findingOf('complaint', [text, { 'complaint=yes': -2 }]);
    expect([near.answer, near.evidence, near.nearest?.quote]).toEqual(['not-stated', [], text]);
    expect(findingOf('complaint', [text, { 'complaint=yes': -3 }]).nearest).toBeUndefined();
    expect(findingOf('complaint', ['## Complaints', { 'complaint=yes': -2 }]).nearest).toBeUndefined();
    const stated = findingOf('sells-data', ['We sell names.', { 'sells-data=yes': 6 }]);
    expect(stated.nearest).toBeUndefined();
  });

  it('is not given by what holds for others than the reader', () => {
    const others = { 'delete=yes': 5, 'holds-for:others': 9 };
    expect(findingOf('delete', ['Applicants may have their files erased.', others]).answer).not.toBe('yes');
  });

  it('stays conditional where some alone have the right', () => {
    const finding = findingOf('delete', ['Residents of California may ask for erasure.', { 'delete=conditional': 6 }]);
    expect(finding.answer).toBe('conditional');
  });
});

describe('what is denied from outside', () => {
  const list = '## What we never do\n\n- Sell your data';

  it('states no, whatever it would state alone', () => {
    const policy = read([list, { 'sells-data=yes': 5 }]);
    const item = ITEMS.find(({ id }) => id === 'sells-data');
    if (!item) throw new Error('no such item');
    const at = policy.sentences.findIndex(({ text }) => text === 'Sell your data');
    const [yes, no] = oddsOf(item, policy, []);
    expect(yes?.[at]).toBe(-8);
    expect(no?.[at]).toBeCloseTo(5, 1);
  });
});

describe('a read policy', () => {
  it('has as many margins as sentences, or says so', () => {
    const sentences = sentencesOf(readMarkdown('One. Two.', 'Test'));
    expect(() => readPolicy(sentences, [], { outputs: OUTPUTS, sentences: [] })).toThrow('margins of 0');
  });
});
