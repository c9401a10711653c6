import { describe, expect, it, test } from 'vitest';
import { ITEM_IDS } from '../../../lib/checklist/item';
import { flatError, flatRow } from '../../../lib/export/flat';
import type { ReportRow } from '../../../lib/export/row';
import { texts } from '../../messages';
import { lineOf, many, policiesIn, ungraded } from '../research.testing';
import { addressIn, placeOf } from './address';
import { newestOfEach } from './policies';
import { BadLine, resultIn } from './result';
import { isoDate, statedDate, versionOf } from './service';
import { servicesIn } from './services-table';

const version = (given: object) => versionOf({ id: 'x', url: '', service: null, date: null, dated: '', ...given });

describe('a line of results', () => {
  it('is read by its id, or its file, or its address', () => {
    expect(resultIn(lineOf({ id: 'policy.md' })).id).toBe('policy.md');
    const row = JSON.parse(lineOf({ id: 'policy.md' })) as object;
    expect(resultIn(JSON.stringify({ ...row, id: 'shop' })).id).toBe('shop');
    expect(resultIn(JSON.stringify({ ...row, id: 7 })).id).toBe('7');
    expect(resultIn(JSON.stringify({ ...row, file: undefined, url: 'https://shop.example/p' }))).toMatchObject({
      id: 'https://shop.example/p',
      url: 'https://shop.example/p',
    });
  });

  it('may be an error, with or without a name', () => {
    expect(resultIn('{"id":"a","error":"too large"}')).toMatchObject({ id: 'a', status: 'error', error: 'too large' });
    expect(resultIn('{"id":null,"line":3,"error":"no JSON","code":"json"}')).toMatchObject({
      id: '',
      error: 'no JSON',
    });
    expect(resultIn('{"error":{"message":"no JSON"}}')).toMatchObject({ id: '', status: 'error', error: 'no JSON' });
  });

  it('has no error where that is null, as tables leave fields out', () => {
    expect(resultIn(lineOf({ id: 'a', error: null }))).toMatchObject({ id: 'a', status: 'graded', error: '' });
    expect(() => resultIn('{"id":"a","error":null}')).toThrow(/status/);
  });

  it('of --fields is refused in plain words, a report or an error', () => {
    const row = JSON.parse(lineOf({ id: 'a' })) as ReportRow;
    const error = { id: 'a', error: 'the file is empty.', code: 'empty' };
    for (const flat of [flatRow('a', row), flatError(error)])
      expect(() => resultIn(JSON.stringify(flat))).toThrow(/grade without --fields/);
    expect(resultIn(JSON.stringify(error)).status).toBe('error');
  });

  it.each([
    ['no JSON', 'nonsense', /not JSON/],
    ['a list', '[]', /no object/],
    ['no name', '{"status":"graded"}', /"id"/],
    ['something else', '{"id":"a"}', /status/],
    ['an unknown question', lineOf({ items: [{ id: 'cookies', answer: 'yes' }] }), /cookies/],
    ['an unknown answer', lineOf({ answers: { delete: 'perhaps' } }), /perhaps/],
    ['no items', lineOf({ items: null }), /items/],
  ])('that is at fault says why: %s', (_what, line, why) => {
    expect(() => resultIn(line)).toThrow(BadLine);
    expect(() => resultIn(line)).toThrow(why);
  });

  it('keeps of what is known beside an answer only what there is; the answer stays', () => {
    const beside = (attributes: unknown) => {
      const [item] = resultIn(lineOf({ items: [{ id: 'sells-data', answer: 'yes', attributes }] })).answers;
      return { answer: item?.answer, attributes: item?.attributes };
    };
    expect(beside({ sale: 'law-only' })).toEqual({ answer: 'yes', attributes: { sale: 'law-only' } });
    for (const strange of [{ sale: 'rented' }, { sale: 7 }, { mood: 'good' }, { sale: ['law-only'] }])
      expect(beside(strange)).toEqual({ answer: 'yes', attributes: {} });
    for (const strange of ['law-only', 7, null]) expect(beside(strange).answer).toBe('yes');
  });

  it('links to web pages alone', () => {
    expect(addressIn('https://shop.example/privacy')).toBe('https://shop.example/privacy');
    for (const other of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'policy.md', 7, null])
      expect(addressIn(other)).toBe('');
    expect(placeOf('http://www.shop.example/privacy/#top')).toBe(placeOf('https://shop.example/privacy'));
    expect(placeOf('https://shop.example/?page=privacy')).not.toBe(placeOf('https://shop.example/?page=terms'));
  });
});

describe('which service, and of when', () => {
  it.each([
    ['the fields come first', { id: 'a/2020', service: 'shop', date: '2021-02-03T10:00:00Z' }, 'shop', '2021-02-03'],
    ['a folder of versions', { id: 'all/shop/2021-05-03.md' }, 'all/shop', '2021-05-03'],
    ['a year behind @', { id: 'shop@2021' }, 'shop', '2021'],
    ['a month behind a dash', { id: 'shop-2021-05.html' }, 'shop', '2021-05'],
    ['a number is no version', { id: 'shop-2' }, 'shop-2', null],
    ['a year behind a dash may be a name', { id: 'expo-2021' }, 'expo-2021', null],
    ['one address', { id: '77', url: 'https://www.shop.example/privacy/' }, 'shop.example/privacy', null],
    ['the policy’s own date', { id: 'shop', dated: 'Last updated: 3 May 2024' }, 'shop', '2024-05-03'],
    ['no day that there is not', { id: 'shop/2021-13-40' }, 'shop/2021-13-40', null],
  ])('%s', (_what, given, service, date) => {
    expect(version(given)).toEqual({ service, date });
  });

  it('reads only dates that are sure', () => {
    expect(statedDate('Effective 04/05/2021')).toBe('2021');
    expect(statedDate('Last modified in Sept. 2019')).toBe('2019-09');
    expect(statedDate('Marketing notice, decided 2019')).toBe('2019');
    expect(statedDate('no date')).toBeNull();
    expect(isoDate('yesterday')).toBeNull();
  });

  it.each([
    ['Last updated on 2024-05-13', '2024-05-13'],
    ['Last updated: 20 May 2024', '2024-05-20'],
    ['Last updated: May 3, 2024', '2024-05-03'],
    ['Effective Feb 10, 2026', '2026-02-10'],
    ['last revised on 3rd of March 2021', '2021-03-03'],
    ['Effective 25/12/2021', '2021-12-25'],
  ])('keeps the day that the policy gives itself: %s', (stated, date) => {
    expect(statedDate(stated)).toBe(date);
  });

  it('a table says what the results do not', () => {
    const known = servicesIn('s.csv', 'id,service,date\nshop-2,shop,2022\n"shop, old",shop,\n');
    expect(known.get('shop-2')).toEqual({ service: 'shop', date: '2022' });
    expect(known.get('shop, old')).toEqual({ service: 'shop' });
    expect(() => servicesIn('s.csv', 'name,service\na,b')).toThrow(/id/);
    expect(() => servicesIn('s.csv', 'id,date\na,soon\na,2020')).toThrow(/line 2: "soon".*\n.*line 3: "a"/);
  });

  it('the newest is the one with the last date; of equals the last line', () => {
    const at = (url: string, id: string, date?: string) => lineOf({ id, url, date });
    const url = 'https://shop.example/privacy';
    const { policies } = policiesIn([at(url, 'a', '2022'), at(url, 'b', '2020'), at(url, 'c'), at(url, 'd', '2022')]);
    expect(newestOfEach(policies).map(({ id }) => id)).toEqual(['d']);
  });

  it('of one month the newest is the one with the last day, whichever comes first; one without a day is before them', () => {
    const at = (id: string, dated: string) => lineOf({ id, url: 'https://shop.example/privacy', dated });
    const [early, late, sometime] = [
      at('early', 'Last updated: 3 May 2024'),
      at('late', 'Last updated: 20 May 2024'),
      at('sometime', 'Last updated: May 2024'),
    ];
    for (const lines of [
      [early, late, sometime],
      [sometime, late, early],
      [late, early, sometime],
    ])
      expect(newestOfEach(policiesIn(lines).policies).map(({ id }) => id)).toEqual(['late']);
  });
});

describe('gathering', () => {
  it('a record that comes again replaces the one before', () => {
    const { policies, replaced } = policiesIn([
      lineOf({ id: 'a', letter: 'B' }),
      ungraded('b', 'too-short'),
      lineOf({ id: 'a', letter: 'D' }),
      '{"error":"one"}',
      '{"error":"other"}',
    ]);
    expect(replaced).toBe(1);
    expect(policies).toHaveLength(4);
    expect(policies.find(({ id }) => id === 'a')?.grades.overall?.letter).toBe('D');
  });

  it('keeps fewer and shorter quotes of everybody before it leaves somebody out', () => {
    const quote = 'x'.repeat(500);
    const lines = many(10, { answers: { delete: 'yes' }, quote });
    const sizes = (budget: number) =>
      policiesIn(lines, 100, budget).policies.map(({ quotes }) => quotes?.get('delete')?.[0]?.text.length ?? 0);
    expect(new Set(sizes(1_000_000))).toEqual(new Set([500]));
    expect(policiesIn(lines, 100, 1_000_000).leftOut).toMatchObject({ some: false, policies: 0 });
    expect(new Set(sizes(4_600))).toEqual(new Set([400]));
    expect(new Set(sizes(2_000))).toEqual(new Set([160]));
    expect(policiesIn(lines, 100, 2_000).leftOut).toEqual({ quotes: 1, length: 160, some: true, policies: 0 });
    expect(sizes(1_000).filter(Boolean)).toHaveLength(5);
    expect(policiesIn(lines, 100, 1_000).leftOut.policies).toBe(5);
  });

  test('a line with attributes of another version is told all the same', () => {
    const every = { audience: 'all', choice: 'later', sale: 'rented', mechanism: 'x', decision: 'x', extent: 'x' };
    const items = ITEM_IDS.map((id) => ({ id, answer: 'unclear', attributes: every }));
    const sold = { id: 'sells-data', answer: 'yes', attributes: { sale: 'rented' } };
    const { sentences } = policiesIn([lineOf({ items }), lineOf({ id: 'b', items: [sold] })]);
    expect(sentences).toContain(texts.items.said({ id: 'sells-data', answer: 'yes', confidence: 1 }));
  });

  test('quotes are kept for what the table shows', () => {
    const { policies } = policiesIn(many(4, { answers: { delete: 'yes' } }), 2);
    expect(policies.map(({ quotes }) => quotes !== null)).toEqual([true, true, false, false]);
  });
});
