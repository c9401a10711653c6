/** One right value of each kind, for the tests of what comes over a border. */

export const verdict = { kind: 'privacy-policy', language: 'en', score: 0.9 };
export const block = { kind: 'paragraph', level: 0, text: 'We keep your name.', place: [1, 0, 3] };
export const link = {
  address: 'https://a.example/privacy',
  text: 'Privacy',
  kind: 'privacy-policy',
  distance: 'origin',
};
export const extraction = {
  address: 'https://a.example/privacy',
  digest: '1,2,3',
  moved: null,
  verdict,
  policy: { title: 'Privacy', language: 'en', blocks: [block] },
  links: [link],
  frame: null,
};
export const item = {
  id: 'sells-data',
  pillar: 'sharing',
  tone: 'good',
  answer: 'no',
  confidence: 0.9,
  prevalence: 0.5,
  evidence: [{ quote: 'We never sell data.', heading: '', block: 0 }],
};
export const grade = { letter: 'B', score: 71, betterThan: 0.5 };
export const report = {
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
export const reported = {
  status: 'reported',
  document: 'D1',
  page: 'https://a.example/privacy',
  address: 'https://a.example/privacy',
  digest: '1,2,3',
  text: '4,5,6',
  report,
  words: { 'sells-data': { deciding: [{ start: 0, end: 7 }, null], short: null } },
  places: { 0: [1, 0, 3] },
  links: [link],
  frame: null,
  fetched: false,
};

export const entry = {
  address: 'https://a.example/privacy',
  host: 'a.example',
  title: 'Privacy',
  firstSeen: 1,
  lastSeen: 2,
  document: 'D1',
  fetched: false,
  current: { report, hash: '1', since: 1, until: 2 },
  previous: null,
};
