import { describe, expect, test } from 'vitest';
import { parseExtraction, parseMessage, parseTabState, parseVerdict } from './parse';

const verdict = { kind: 'privacy-policy', language: 'en', score: 0.9 };
const block = { kind: 'paragraph', level: 0, text: 'We keep your name.', place: [1, 0, 3] };
const link = { address: 'https://a.example/privacy', text: 'Privacy', kind: 'privacy-policy', distance: 'origin' };
const extraction = {
  address: 'https://a.example/privacy',
  digest: '1,2,3',
  moved: null,
  verdict,
  policy: { title: 'Privacy', language: 'en', blocks: [block] },
  links: [link],
  frame: null,
};
const item = {
  id: 'sells-data',
  pillar: 'sharing',
  tone: 'good',
  answer: 'no',
  confidence: 0.9,
  prevalence: 0.5,
  evidence: [{ quote: 'We never sell data.', heading: '', block: 0 }],
};
const grade = { letter: 'B', score: 71, betterThan: 0.5 };
const report = {
  status: 'graded',
  kind: 'privacy-policy',
  title: 'Privacy',
  language: 'en',
  words: 900,
  grades: { overall: grade, tracking: grade, sharing: grade, rights: grade },
  items: [item],
  summary: ['mixed'],
  standouts: ['sells-data'],
  corpusSize: 339,
  checklistVersion: '1',
};
const reported = {
  status: 'reported',
  document: 'D1',
  page: 'https://a.example/privacy',
  address: 'https://a.example/privacy',
  digest: '1,2,3',
  text: '4,5,6',
  report,
  places: { 0: [1, 0, 3] },
  links: [link],
  frame: null,
  fetched: false,
};

describe('a verdict', () => {
  test('passes whole, and only with the fields that it should have', () => {
    expect(parseVerdict({ ...verdict, extra: '<img>' })).toEqual(verdict);
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
    expect(parseVerdict(value)).toBeNull();
  });
});

describe('an extraction', () => {
  test('passes, with its blocks in their places', () => {
    expect(parseExtraction(extraction)).toEqual(extraction);
  });

  test.each([
    ['no list', undefined],
    ['a script’s address', [{ ...link, address: 'javascript:alert(1)' }]],
    ['a relative address', [{ ...link, address: '/privacy' }]],
    ['an unknown kind', [{ ...link, kind: 'advert' }]],
  ])('links that are %s are none', (_, links) => {
    expect(parseExtraction({ ...extraction, links })?.links).toEqual([]);
  });

  test('a title is cut, a strange place counts as unknown', () => {
    const strange = {
      ...extraction,
      policy: { ...extraction.policy, title: 'x'.repeat(9000), blocks: [{ ...block, place: [0, -1] }] },
    };
    const read = parseExtraction(strange);
    expect(read?.policy.title).toHaveLength(300);
    expect(read?.policy.blocks[0]?.place).toBeNull();
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
    expect(parseExtraction(value)).toBeNull();
  });
});

describe('a message', () => {
  const show = { type: 'popup-to-background:show-quote', tabId: 3, request: { quote: 'We never sell.', place: null } };

  test.each([
    { type: 'page-to-background:glance', isPolicy: true, address: 'https://a.example/privacy' },
    { type: 'page-to-background:glance', isPolicy: false, address: 'https://a.example/privacy', document: 'D1' },
    { type: 'popup-to-background:state', tabId: 0 },
    { type: 'popup-to-background:read-again', tabId: 4 },
    { type: 'popup-to-background:grade-anyway', tabId: 12 },
    { type: 'popup-to-background:grade-link', tabId: 3, address: 'https://a.example/privacy' },
    show,
  ])('$type passes', (message) => {
    expect(parseMessage(message)).toEqual(message);
  });

  test.each([
    ['a bare string', 'popup-to-background:state'],
    ['an unknown type', { type: 'popup-to-background:erase', tabId: 1 }],
    ['no tab', { type: 'popup-to-background:state' }],
    ['a negative tab', { type: 'popup-to-background:state', tabId: -1 }],
    ['a broken tab', { type: 'popup-to-background:state', tabId: 1.5 }],
    ['a glance that tells nothing', { type: 'page-to-background:glance', address: 'https://a.example/privacy' }],
    ['a glance without an address', { type: 'page-to-background:glance', isPolicy: true }],
    ['a link to a script', { type: 'popup-to-background:grade-link', tabId: 3, address: 'javascript:alert(1)' }],
    ['an empty quote', { ...show, request: { quote: '', place: null } }],
    ['no request', { ...show, request: null }],
  ])('%s is none', (_, value) => {
    expect(parseMessage(value)).toBeNull();
  });
});

describe('what is known of a tab', () => {
  test.each([{ status: 'loading' }, { status: 'error', reason: 'gone' }, reported])('$status passes', (state) => {
    expect(parseTabState(state)).toEqual(state);
  });

  test('a report with the sentence that came nearest to an answer passes, without one that is none', () => {
    const silent = { ...item, answer: 'not-stated', tone: 'silent', evidence: [] };
    const nearest = { quote: 'You may appeal.', heading: 'Rights', block: 2 };
    const withOne = (one: object) => ({ ...reported, report: { ...report, items: [{ ...silent, nearest: one }] } });
    expect(parseTabState(withOne(nearest))).toEqual(withOne(nearest));
    expect(parseTabState(withOne({ quote: '', block: 2 }))).toEqual({
      ...reported,
      report: { ...report, items: [silent] },
    });
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
    ['an item of another checklist', { ...reported, report: { ...report, items: [{ ...item, id: 'no-such-item' }] } }],
    [
      'evidence without a quote',
      { ...reported, report: { ...report, items: [{ ...item, evidence: [{ heading: '', block: 0 }] }] } },
    ],
    ['no address', { ...reported, address: undefined }],
    ['no document', { ...reported, document: undefined }],
    ['no digest', { ...reported, digest: 5 }],
  ])('%s is nothing', (_, value) => {
    expect(parseTabState(value)).toBeNull();
  });
});
