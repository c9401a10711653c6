import { describe, expect, test } from 'vitest';
import type { ItemId } from '../checklist/item';
import { cutQuote } from '../evidence/short-quote';
import { fakeReport } from '../extension/extension.testing';
import { TABLE } from '../grades/table';
import { itemTexts, type Translate } from '../texts';
import type { Report, ReportItem } from '../types';
import { compareVersions, type Wording } from './compare';

const item = (
  id: ItemId,
  answer: string,
  quotes: readonly string[] = [],
  more: Partial<ReportItem> = {},
): ReportItem => ({
  ...{ id, answer, pillar: 'sharing', confidence: 0.95, prevalence: 0.5 },
  tone: TABLE[id].answers[answer]?.tone ?? 'unclear',
  evidence: quotes.map((quote, block) => ({ quote, heading: '', block })),
  ...more,
});
const version = (sentences: readonly string[], items: ReportItem[], more: Partial<Report> = {}): Wording => ({
  sentences,
  report: fakeReport({ items, ...more }),
});

const NO_SALE = 'We never sell your personal data.';
const SALE = 'We now sell your personal data to advertisers.';
const NOT_FOLLOWED = 'We do not follow you to other sites.';
const FOLLOWED = 'Our partners follow you from site to site.';
const OTHERS = ['We keep it for a year.', 'Write to us by post.'];

/** Which answers changed with the words, and which were read differently. */
const told = (before: Wording, after: Wording) => {
  const { answers, readings, headline } = compareVersions(before, after);
  return {
    ...{ changed: answers.map(({ id }) => id), read: readings.map(({ id }) => id) },
    headline: headline && `${headline.kind} ${headline.item.id}`,
  };
};
const NOTHING = { changed: [], read: [], headline: null };

describe('an answer changed with the words', () => {
  test('where a sentence that decides it was added, worded anew or dropped: that one is shown', () => {
    const before = version([NO_SALE, ...OTHERS], [item('sells-data', 'no', [NO_SALE])]);
    const after = version([SALE, ...OTHERS], [item('sells-data', 'yes', [SALE])]);
    expect(told(before, after)).toEqual({ changed: ['sells-data'], read: [], headline: 'new sells-data' });
    expect(compareVersions(before, after).answers[0]?.quotes).toEqual({ before: NO_SALE, after: SALE });
  });

  test('where it went silent because its sentence was removed', () => {
    const before = version([NO_SALE, ...OTHERS], [item('sells-data', 'no', [NO_SALE])]);
    const after = version(OTHERS, [item('sells-data', 'not-stated')]);
    expect(told(before, after)).toMatchObject({ changed: ['sells-data'], read: [] });
    expect(compareVersions(before, after).answers[0]?.quotes).toEqual({ before: NO_SALE, after: null });
  });

  test('where it was silent and a sentence was added', () => {
    const before = version(OTHERS, [item('sells-data', 'not-stated')]);
    const after = version([...OTHERS, SALE], [item('sells-data', 'yes', [SALE])]);
    expect(told(before, after)).toEqual({ changed: ['sells-data'], read: [], headline: 'new sells-data' });
  });

  test('where the answer to a question changed, though the question and the word "No." still stand', () => {
    const [sell, keep] = ['Do you sell my personal data?', 'Do you keep it for ever?'];
    const before = version([sell, 'No.', keep, 'No.'], [item('sells-data', 'no', [sell, 'No.'])]);
    const after = version([sell, 'Yes.', keep, 'No.'], [item('sells-data', 'yes', [sell, 'Yes.'])]);
    expect(told(before, after)).toMatchObject({ changed: ['sells-data'], read: [] });
  });

  test('where the introduction of a list changed and its items did not', () => {
    const items = ['Read your messages.', 'Sell your personal data.'];
    const before = version(['We never do this:', ...items], [item('sells-data', 'no', items.slice(1))]);
    const after = version(['We may do this:', ...items], [item('sells-data', 'yes', items.slice(1))]);
    expect(told(before, after)).toMatchObject({ changed: ['sells-data'], read: [] });
    const same = version(['We never do this:', ...items, SALE], [item('sells-data', 'not-stated')]);
    expect(told(before, same)).toMatchObject({ changed: [], read: ['sells-data'] });
  });

  test('where the same words now stand in another sentence, which says the contrary', () => {
    const said = 'We sell your data.';
    const before = version([said], [item('sells-data', 'yes', [said])]);
    const after = version(['We never said that we sell your data.'], [item('sells-data', 'not-stated')]);
    expect(told(before, after).changed).toEqual(['sells-data']);
  });
});

describe('an answer was read differently', () => {
  const CASES: [string, string[]][] = [
    ['where the sentences stand', [FOLLOWED, NOT_FOLLOWED, ...OTHERS]],
    ['where they moved', [...OTHERS, NOT_FOLLOWED, 'We like apples.', FOLLOWED]],
    [
      'where white space, case, quotes and marks of lists differ',
      [`• ${FOLLOWED.toUpperCase()}`, 'We  do not\u00a0follow you to other sites.'],
    ],
    ['where one is cut in two', ['Our partners follow you', 'from site to site.', NOT_FOLLOWED]],
    ['where they run together', [`${FOLLOWED} ${NOT_FOLLOWED} We like apples.`]],
    ['where one stands once less often', [FOLLOWED, NOT_FOLLOWED]],
  ];
  test.each(CASES)('%s', (_where, text) => {
    const before = version(
      [FOLLOWED, NOT_FOLLOWED, FOLLOWED, ...OTHERS],
      [item('cross-site-tracking', 'yes', [FOLLOWED])],
    );
    const after = version(text, [item('cross-site-tracking', 'no', [NOT_FOLLOWED])]);
    expect(told(before, after)).toEqual({ ...NOTHING, read: ['cross-site-tracking'] });
    expect(told(after, before)).toEqual({ ...NOTHING, read: ['cross-site-tracking'] });
  });

  test('where only a sentence that confirms it was dropped', () => {
    const more = 'Cookies help our partners with that.';
    const before = version([FOLLOWED, NOT_FOLLOWED, more], [item('cross-site-tracking', 'yes', [FOLLOWED, more])]);
    const after = version([FOLLOWED, NOT_FOLLOWED], [item('cross-site-tracking', 'no', [NOT_FOLLOWED])]);
    expect(told(before, after)).toEqual({ ...NOTHING, read: ['cross-site-tracking'] });
  });

  test('between silence and what is unclear, for nothing was quoted', () => {
    const before = version(OTHERS, [item('sells-data', 'not-stated')]);
    const after = version([...OTHERS, 'We like apples.'], [item('sells-data', 'unclear')]);
    expect(told(before, after)).toEqual({ ...NOTHING, read: ['sells-data'] });
  });
});

describe('the headline', () => {
  const silent = version(OTHERS, [item('sells-data', 'not-stated')]);
  const sold = (more: Partial<ReportItem> = {}, report: Partial<Report> = {}): Wording =>
    version([...OTHERS, SALE], [item('sells-data', 'yes', [SALE], more)], report);

  test('is the worst change, and changes stand by their weight, whatever the order of the checklist', () => {
    const ends = 'We keep it as long as we like.';
    const before = version(
      [NO_SALE, ...OTHERS],
      [item('retention', 'specific', OTHERS.slice(0, 1)), item('sells-data', 'no', [NO_SALE])],
    );
    const after = version([SALE, ends], [item('retention', 'limited', [ends]), item('sells-data', 'yes', [SALE])]);
    expect(told(before, after)).toMatchObject({ changed: ['sells-data', 'retention'], headline: 'new sells-data' });
    expect(told(after, before).headline).toBeNull();
  });

  test('is none where the reading is not sure, was unclear, or the text was not read to its end', () => {
    expect(told(silent, sold()).headline).toBe('new sells-data');
    expect(told(silent, sold({ confidence: 0.6 })).headline).toBeNull();
    expect(told(silent, sold({}, { cut: true })).headline).toBeNull();
    expect(told(version(OTHERS, [item('sells-data', 'unclear')]), sold()).headline).toBeNull();
  });

  test('after a change of the rules: only what took the place of another sentence', () => {
    const other = { checklistVersion: 'other' };
    // Said before in other words, perhaps, and not read by the rules of that time.
    expect(told(silent, sold({}, other))).toEqual({ changed: ['sells-data'], read: [], headline: null });
    const denied = version([NO_SALE, ...OTHERS], [item('sells-data', 'no', [NO_SALE])]);
    expect(told(denied, sold({}, other)).headline).toBe('new sells-data');
    expect(compareVersions(denied, sold({}, other)).sameChecklist).toBe(false);
    expect(told(denied, version(OTHERS, [item('sells-data', 'not-stated')], other)).headline).toBeNull();
  });

  test('tells of a promise that is gone', () => {
    const promise = 'We use no trackers of other companies.';
    const before = version([promise, ...OTHERS], [item('third-party-trackers', 'no', [promise])]);
    expect(told(before, version(OTHERS, [item('third-party-trackers', 'not-stated')])).headline).toBe(
      'gone third-party-trackers',
    );
  });

  test('in words: of its own only for the plain answer', () => {
    const t: Translate = (key, ...parts) => [key, ...parts].join(' ');
    const items = itemTexts(t, cutQuote);
    const words = (attributes: ReportItem['attributes'], kind: 'new' | 'gone' = 'new') =>
      items.headline({ kind, item: item('sells-data', 'yes', [SALE], { attributes }) });
    expect(words({ sale: 'own-word' })).toBe('change_new_sells_data');
    expect(words({ sale: 'law-only' })).toBe('change_new attribute_sale_law_only');
    expect(words({ sale: 'own-word', audience: 'some' })).toContain('change_new attribute_sale_own_word');
    expect(words({}, 'gone')).toBe('change_gone item_sells_data_yes');
  });
});

describe('grades', () => {
  const { grades: GRADES } = fakeReport({});
  const withLetter = (letter: 'B' | 'E', score: number) =>
    ({ ...GRADES, sharing: { letter, score, betterThan: 0.5 } }) as const;
  const graded = (wording: Wording, letter: 'B' | 'E', score: number): Wording => ({
    ...wording,
    report: { ...wording.report, grades: withLetter(letter, score) },
  });

  test('that differ are put down to the words where changed answers push them there, else to the reading', () => {
    const before = graded(version([NO_SALE], [item('sells-data', 'no', [NO_SALE])]), 'B', 70);
    const [changed] = compareVersions(
      before,
      graded(version([SALE], [item('sells-data', 'yes', [SALE])]), 'E', 20),
    ).grades;
    expect(changed).toMatchObject({ name: 'sharing', byWords: true });
    const both = [NO_SALE, SALE];
    const read = compareVersions(
      graded(version(both, [item('sells-data', 'no', [NO_SALE])]), 'B', 70),
      graded(version(both, [item('sells-data', 'yes', [SALE])]), 'E', 20),
    );
    expect(read.grades).toMatchObject([{ name: 'sharing', byWords: false }]);
    // A change for the worse raises no grade.
    const [raised] = compareVersions(
      graded(version([NO_SALE], [item('sells-data', 'no', [NO_SALE])]), 'E', 20),
      graded(version([SALE], [item('sells-data', 'yes', [SALE])]), 'B', 70),
    ).grades;
    expect(raised?.byWords).toBe(false);
  });

  test('a score that moves within its letter is no change', () => {
    const before = graded(version([], []), 'B', 66);
    expect(compareVersions(before, graded(version([], []), 'B', 74)).grades).toEqual([]);
  });
});
