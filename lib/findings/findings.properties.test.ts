/** What no text and no margins whatever may make untrue of the findings, and of the grades that follow from them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ITEMS } from '../checklist';
import type { ItemId } from '../checklist/item';
import { answersOf } from '../grades/chances';
import { limitedScores } from '../grades/limits';
import { answersIn } from '../pipeline';
import { anyBlocks, RUNS } from '../properties.testing';
import { sentencesOf } from '../sentences';
import type { Block, Margins, PolicyText } from '../types';

const OUTPUTS = [
  ...ITEMS.flatMap(({ id, answers }) => answers.map((answer) => `${id}=${answer}`)),
  'holds-for:others',
  'holds-for:a-part',
];
const NOTHING = -8;

/** For some sentence, what the reader says of some output: log-odds. */
type Said = [sentence: number, output: number, odds: number];
const anySaid: fc.Arbitrary<Said[]> = fc.array(
  fc.tuple(
    fc.nat(),
    fc.nat({ max: OUTPUTS.length - 1 }),
    fc.oneof(
      fc.integer({ min: -90, max: 90 }).map((tenths) => tenths / 10),
      fc.constantFrom(0, 30, -30),
    ),
  ),
  { maxLength: 20 },
);

function marginsOf(policy: PolicyText, said: readonly Said[]): Margins {
  const sentences = sentencesOf(policy).map(() => new Float32Array(OUTPUTS.length).fill(NOTHING));
  for (const [sentence, output, odds] of said) {
    const row = sentences[sentence % Math.max(1, sentences.length)];
    if (row) row[output] = odds;
  }
  return { outputs: OUTPUTS, sentences };
}

interface Read {
  policy: PolicyText;
  margins: Margins;
}

function readOf(blocks: Block[], said: readonly Said[]): Read {
  const policy: PolicyText = { title: '', language: 'en', blocks };
  return { policy, margins: marginsOf(policy, said) };
}

describe('whatever the text and the margins', () => {
  it('each item has an answer of its own, the same each time, with verbatim quotes where it is stated, and nowhere else', () => {
    fc.assert(
      fc.property(anyBlocks, anySaid, (blocks, said) => {
        const { policy, margins } = readOf(blocks, said);
        const answers = answersIn(policy, margins);
        const { findings, collection } = answers;
        expect(answersIn(structuredClone(policy), structuredClone(margins))).toEqual(answers);
        expect(findings.map(({ id }) => id)).toEqual(ITEMS.map(({ id }) => id));
        for (const [at, { answer, confidence, evidence, chances = {} }] of findings.entries()) {
          const stated = answer !== 'not-stated' && answer !== 'unclear';
          if (stated) expect(ITEMS[at]?.answers).toContain(answer);
          expect(evidence.length > 0 && evidence.length <= 3).toBe(stated);
          expect(confidence >= 0 && confidence <= 1).toBe(true);
          expect(Object.values(chances).reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(1);
          expect(new Set(evidence.map(({ quote }) => quote)).size).toBe(evidence.length);
        }
        for (const { quote, block, heading } of [...findings, collection].flatMap(({ evidence }) => evidence)) {
          expect(quote).not.toBe('');
          expect(policy.blocks[block]?.text).toContain(quote);
          if (heading) expect(policy.blocks.slice(0, block).some(({ text }) => text.startsWith(heading))).toBe(true);
        }
      }),
      RUNS,
    );
  }, 120_000);
});

/** Pure denials of what is done, and admissions that offer no choice, in plain words. */
const SAID_OF = {
  'behavioural-ads': {
    no: 'We do not show you personalised advertising.',
    yes: 'We show you personalised advertising.',
  },
  'third-party-trackers': {
    no: 'No other company tracks you on our site.',
    yes: 'Other companies track you on our site.',
  },
  'cross-site-tracking': {
    no: 'We do not track you on other web sites.',
    yes: 'We track you on other web sites.',
  },
  profiling: { no: 'We do not build profiles of you.', yes: 'We build profiles of you.' },
  'sells-data': { no: 'We never sell your personal data.', yes: 'We sell your personal data.' },
  'shares-for-advertising': {
    no: 'We never share your personal data with advertisers.',
    yes: 'We share your personal data with advertisers.',
  },
} as const satisfies Partial<Record<ItemId, Record<'no' | 'yes', string>>>;
type Practice = keyof typeof SAID_OF;
const anyPractice = fc.constantFrom(...(Object.keys(SAID_OF) as Practice[]));
const SOMETHING_ELSE = 'Our office is in an old mill by the sea.';
/** A tenth of the point that is shown: what is said both ways is learnt to be doubtful, and moves that much. */
const HAIR = 0.1;
/** What offers a choice of tracking or sharing. */
const isChoice = ([, output]: Said): boolean =>
  /^(?:tracking-choice=opt|tracking-choice=browser|sale-opt-out=|shares-for-advertising=with)/.test(
    OUTPUTS[output] ?? '',
  );

/** The scores of a policy with one more paragraph: one of which the reader is sure, or one about something else. */
function scoresWith({ policy, margins }: Read, more: { id: Practice; answer: 'no' | 'yes' } | null) {
  const text = more ? SAID_OF[more.id][more.answer] : SOMETHING_ELSE;
  // Below a heading of its own, so that it belongs to no list, no table and no question.
  const added: Block[] = [
    { kind: 'heading', level: 1, text: 'In short', place: null },
    { kind: 'paragraph', level: 0, text, place: null },
  ];
  const rows = added.map(() => new Float32Array(OUTPUTS.length).fill(NOTHING));
  const last = rows.at(-1);
  if (last && more) last[OUTPUTS.indexOf(`${more.id}=${more.answer}`)] = 7;
  const { findings, collection } = answersIn(
    { ...policy, blocks: [...policy.blocks, ...added] },
    { ...margins, sentences: [...margins.sentences, ...rows] },
  );
  return limitedScores(answersOf(findings, collection));
}

describe('one more sentence', () => {
  it('that purely denies lowers neither tracking nor sharing', () => {
    fc.assert(
      fc.property(anyBlocks, anySaid, anyPractice, (blocks, said, id) => {
        const read = readOf(blocks, said);
        const [before, after] = [scoresWith(read, null), scoresWith(read, { id, answer: 'no' })];
        for (const which of ['tracking', 'sharing'] as const)
          expect(after[which] - before[which], which).toBeGreaterThanOrEqual(-HAIR);
      }),
      RUNS,
    );
  });

  it('that admits without a choice raises neither tracking nor sharing', () => {
    fc.assert(
      fc.property(anyBlocks, anySaid, anyPractice, (blocks, said, id) => {
        const read = readOf(
          blocks,
          said.filter((one) => !isChoice(one)),
        );
        const [before, after] = [scoresWith(read, null), scoresWith(read, { id, answer: 'yes' })];
        for (const which of ['tracking', 'sharing'] as const)
          expect(after[which] - before[which], which).toBeLessThanOrEqual(HAIR);
      }),
      RUNS,
    );
  });
});
