import type { InferOutput } from 'valibot';
import { describe, expect, expectTypeOf, test } from 'vitest';
import type { PolicyEntry } from '../../history/record';
import type { PolicyLink } from '../../links';
import { read } from '../../schemas';
import type { PageVerdict, PolicyText, Report } from '../../types';
import type { HISTORY_ENTRY } from './history-record';
import { MESSAGE } from './messages';
import { EXTRACTION, type POLICY, VERDICT } from './policy';
import { REPORT } from './report';
import { block, extraction, grade, item, link, report, reported, verdict } from './samples.testing';
import { TAB_STATE } from './tab-state';

const parseTabState = (value: unknown) => read(TAB_STATE, value);

describe('a verdict', () => {
  test('passes whole, and only with the fields that it should have', () => {
    expect(read(VERDICT, { ...verdict, extra: '<img>' })).toEqual(verdict);
  });

  test.each([
    ['nothing', undefined],
    ['a list', [verdict]],
    ['an unknown kind', { ...verdict, kind: 'constructor' }],
    ['a language that is markup', { ...verdict, language: '<b>' }],
    ['a list of languages', { ...verdict, language: ['en'] }],
    ['a score beyond 1', { ...verdict, score: 7 }],
    ['no number', { ...verdict, score: Number.NaN }],
  ])('%s is none', (_, value) => {
    expect(read(VERDICT, value)).toBeNull();
  });
});

describe('an extraction', () => {
  test('passes, with its blocks in their places', () => {
    expect(read(EXTRACTION, extraction)).toEqual(extraction);
  });

  test.each([
    ['no list', undefined],
    ['a script’s address', [{ ...link, address: 'javascript:alert(1)' }]],
    ['a relative address', [{ ...link, address: '/privacy' }]],
    ['an unknown kind', [{ ...link, kind: 'advert' }]],
  ])('links that are %s are none', (_, links) => {
    expect(read(EXTRACTION, { ...extraction, links })?.links).toEqual([]);
  });

  test('a title is cut, a strange place counts as unknown', () => {
    const strange = {
      ...extraction,
      policy: { ...extraction.policy, title: 'x'.repeat(9000), blocks: [{ ...block, place: [0, -1] }] },
    };
    const cut = read(EXTRACTION, strange);
    expect(cut?.policy.title).toHaveLength(300);
    expect(cut?.policy.blocks[0]?.place).toBeNull();
  });

  test.each([
    ['null, as a script that threw leaves it', null],
    ['no verdict', { ...extraction, verdict: undefined }],
    ['blocks that are no list', { ...extraction, policy: { ...extraction.policy, blocks: { length: 1, 0: block } } }],
    ['a block without text', { ...extraction, policy: { ...extraction.policy, blocks: [{ ...block, text: 5 }] } }],
    [
      'a block of an unknown kind',
      { ...extraction, policy: { ...extraction.policy, blocks: [{ ...block, kind: 'b' }] } },
    ],
    ['blocks without end', { ...extraction, policy: { ...extraction.policy, blocks: new Array(200_001) } }],
  ])('%s is none', (_, value) => {
    expect(read(EXTRACTION, value)).toBeNull();
  });
});

describe('a message', () => {
  const show = {
    type: 'page-of-ours-to-background:show-quote',
    tabId: 3,
    request: { quote: 'We never sell.', place: null },
  };

  test.each([
    { type: 'page-to-background:glance', isPolicy: true, address: 'https://a.example/privacy' },
    { type: 'page-to-background:glance', isPolicy: false, address: 'https://a.example/privacy', document: 'D1' },
    { type: 'page-of-ours-to-background:state', tabId: 0 },
    { type: 'page-of-ours-to-background:read-again', tabId: 4 },
    { type: 'page-of-ours-to-background:grade-anyway', tabId: 12 },
    { type: 'page-of-ours-to-background:grade-link', tabId: 3, address: 'https://a.example/privacy' },
    show,
    { type: 'page-of-ours-to-background:highlights', tabId: 3, on: false },
    { type: 'page-of-ours-to-background:erased' },
  ])('$type passes', (message) => {
    expect(read(MESSAGE, message)).toEqual(message);
  });

  test.each([
    ['a bare string', 'page-of-ours-to-background:state'],
    ['an unknown type', { type: 'page-of-ours-to-background:erase', tabId: 1 }],
    ['no tab', { type: 'page-of-ours-to-background:state' }],
    ['a negative tab', { type: 'page-of-ours-to-background:state', tabId: -1 }],
    ['a broken tab', { type: 'page-of-ours-to-background:state', tabId: 1.5 }],
    ['a glance that tells nothing', { type: 'page-to-background:glance', address: 'https://a.example/privacy' }],
    ['a glance without an address', { type: 'page-to-background:glance', isPolicy: true }],
    ['a link to a script', { type: 'page-of-ours-to-background:grade-link', tabId: 3, address: 'javascript:alert(1)' }],
    ['an empty quote', { ...show, request: { quote: '', place: null } }],
    ['no request', { ...show, request: null }],
    ['highlights of no tab', { type: 'page-of-ours-to-background:highlights', tabId: '3', on: true }],
  ])('%s is none', (_, value) => {
    expect(read(MESSAGE, value)).toBeNull();
  });
});

describe('what is known of a tab', () => {
  test.each([{ status: 'loading' }, { status: 'error', reason: 'gone' }, reported])('$status passes', (state) => {
    expect(parseTabState(state)).toEqual(state);
  });

  test('a report with the sentence that came nearest to an answer passes, without one that is none', () => {
    const silent = { ...item, answer: 'not-stated', tone: 'silent', evidence: [] };
    const nearest = { quote: 'You may appeal.', heading: 'Rights', block: 2 };
    const without = { ...reported, report: { ...report, items: [silent], standouts: [] } };
    const withOne = (one: object) => ({
      ...without,
      report: { ...without.report, items: [{ ...silent, nearest: one }] },
    });
    expect(parseTabState(withOne(nearest))).toEqual(withOne(nearest));
    expect(parseTabState(withOne({ quote: '', block: 2 }))).toEqual(without);
  });

  test('a report without grades passes', () => {
    const none = { overall: null, tracking: null, sharing: null, rights: null };
    const state = { ...reported, report: { ...report, status: 'unclear', grades: none } };
    expect(parseTabState(state)).toEqual(state);
  });

  test.each([
    ['an unknown reason', { status: 'error', reason: 'bored' }],
    ['no report', { ...reported, report: null }],
    [
      'an unknown letter',
      { ...reported, report: { ...report, grades: { ...report.grades, overall: { letter: 'F', score: 1 } } } },
    ],
    ['a missing pillar', { ...reported, report: { ...report, grades: { overall: grade } } }],
    ['no address', { ...reported, address: undefined }],
    ['no document', { ...reported, document: undefined }],
    ['no digest', { ...reported, digest: 5 }],
  ])('%s is nothing', (_, value) => {
    expect(parseTabState(value)).toBeNull();
  });
});

describe('a report of another version', () => {
  const reportWith = (changes: object) => read(REPORT, { ...report, ...changes });

  test.each([
    ['an answer to a question that is renamed, retired or new', { items: [{ ...item, id: 'no-such-item' }, item] }],
    ['a tone that is new', { items: [{ ...item, tone: 'alarming' }, item] }],
    ['evidence without a quote', { items: [{ ...item, evidence: [{ heading: '', block: 0 }] }, item] }],
    ['words beside the letter', { summary: ['no-such-words', 'mixed'] }],
    ['what stands out', { standouts: ['no-such-item', 'sells-data'] }],
    ['what it offers', { actions: [{ kind: 'no-such-kind' }] }],
    ['an attribute', { items: [{ ...item, attributes: { choice: 'sometimes', mood: 'good' } }] }],
    ['why a letter is what it is', { grades: { ...report.grades, overall: { ...grade, why: { caps: 'none' } } } }],
    ['a field', { colour: 'red' }],
  ])('%s: left out, and the report stays', (_, changes) => {
    const { actions, items, ...rest } = reportWith(changes) ?? {};
    expect({ ...rest, items: items?.map(({ attributes: _some, ...one }) => one) }).toEqual(report);
    expect(actions ?? []).toEqual([]);
  });

  test('nothing stands out without a quote', () => {
    expect(reportWith({ items: [{ ...item, evidence: [] }] })?.standouts).toEqual([]);
    expect(reportWith({ items: [] })?.standouts).toEqual([]);
  });

  test('reasons that are known stay, those of other questions go', () => {
    const reason = { item: 'sells-data', answer: 'no', points: 3 };
    const why = { caps: [], cost: [{ ...reason, item: 'no-such-item' }], earned: [reason], lift: [] };
    expect(reportWith({ grades: { ...report.grades, overall: { ...grade, why } } })?.grades.overall?.why).toEqual({
      ...why,
      cost: [],
    });
  });

  test('a status that is not known is no report: nobody could say what it means', () => {
    expect(reportWith({ status: 'half' })).toBeNull();
  });
});

/**
 * Every field there, down to the last: a field that a schema forgets makes another type. Chances are for the grades alone; no
 * report keeps them.
 */
type Whole<T> = T extends readonly (infer One)[]
  ? Whole<One>[]
  : T extends object
    ? { [Name in Exclude<keyof T, 'chances'>]-?: Whole<T[Name]> }
    : T;

test('what is read again has the type of what the pipeline makes, no field more and none less', () => {
  expectTypeOf<Whole<InferOutput<typeof REPORT>>>().toEqualTypeOf<Whole<Report>>();
  expectTypeOf<Whole<InferOutput<typeof POLICY>>>().toEqualTypeOf<Whole<PolicyText>>();
  expectTypeOf<Whole<InferOutput<typeof VERDICT>>>().toEqualTypeOf<Whole<PageVerdict>>();
  expectTypeOf<Whole<InferOutput<typeof EXTRACTION>['links'][number]>>().toEqualTypeOf<Whole<PolicyLink>>();
  expectTypeOf<InferOutput<typeof HISTORY_ENTRY>>().toExtend<PolicyEntry>();
});
