import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../checklist/item';
import { rightsByLaw } from '.';
import { hereOf } from './here';
import { PLACES } from './places';

const silent = ITEM_IDS.map((id) => ({ id, answer: 'not-stated' }));

describe('rights by law', () => {
  it('hold where the policy is silent, and only those that the law of the place gives', () => {
    const rights = (place: (typeof PLACES)[number]) =>
      rightsByLaw(silent, place).map(({ id, law, at }) => [id, law, at]);
    expect(rights('eu')).toEqual([
      ['access', 'gdpr', '15'],
      ['delete', 'gdpr', '17'],
      ['correct', 'gdpr', '16'],
      ['portability', 'gdpr', '20'],
      ['object', 'gdpr', '21'],
      ['withdraw-consent', 'gdpr', '7'],
      ['complaint', 'gdpr', '77'],
    ]);
    expect(rights('uk').map(([id, , at]) => [id, at])).toEqual(rights('eu').map(([id, , at]) => [id, at]));
    expect(rights('california').map(([id, , at]) => [id, at])).toEqual([
      ['access', '1798.110'],
      ['delete', '1798.105'],
      ['correct', '1798.106'],
      ['portability', '1798.130'],
      ['sale-opt-out', '1798.120'],
      ['complaint', '1798.199.45'],
    ]);
    expect(rights('us').map(([id]) => id)).toEqual(['access', 'delete', 'correct', 'portability', 'sale-opt-out']);
    expect(rights('elsewhere')).toEqual([]);
  });

  it('are not told of where the policy says something, or is unclear', () => {
    const items = silent.map(({ id }) => ({
      id,
      answer: id === 'delete' ? 'not-stated' : id === 'access' ? 'unclear' : 'yes',
    }));
    expect(rightsByLaw(items, 'eu').map(({ id }) => id)).toEqual(['delete']);
  });

  it('name where the text of the law stands', () => {
    for (const place of PLACES)
      for (const { source, at, law } of rightsByLaw(silent, place)) {
        expect(source).toMatch(
          /^https:\/\/(?:eur-lex\.europa\.eu|www\.legislation\.gov\.uk|leginfo\.legislature\.ca\.gov|law\.lis\.virginia\.gov)\//,
        );
        if (law !== 'states') expect(source).toContain(at);
      }
  });
});

describe('what an answer means where the reader lives', () => {
  const some = (quote: string, heading = '') => [
    { id: 'delete' as const, answer: 'conditional', evidence: [{ quote, heading, block: 0 }] },
  ];

  it.each([
    ['names the place', some('If you are in the EEA, you may have your data erased.'), 'named'],
    ['names it in the heading', some('You may have it erased.', 'For European residents'), 'named'],
    ['names others alone', some('California residents may have it erased.'), 'others'],
    ['leaves it open', some('Depending on where you live, such as in California, you may have it erased.'), null],
    ['names it to leave it out', some('Users outside the EU may have it erased.'), null],
    ['names none', some('You may have it erased if the law says so, and let us know.'), null],
  ] as const)('a sentence that %s', (_what, items, said) => {
    expect(hereOf(items, 'eu').get('delete')?.said ?? null).toBe(said);
  });

  it.each([
    ['one country of the EU', 'eu', 'If you live in Germany, you may have it erased.', null],
    [
      'one country beside the EU',
      'eu',
      'If you live in Spain or elsewhere in the EU, you may have it erased.',
      'named',
    ],
    ['one country of the EU', 'uk', 'If you live in Germany, you may have it erased.', 'others'],
    ['a part of the United Kingdom', 'uk', 'Residents of Scotland may have it erased.', null],
    ['Northern Ireland', 'eu', 'Residents of Northern Ireland may have it erased.', 'others'],
    ['one other state', 'us', 'Residents of Virginia and Texas may have it erased.', null],
    ['California alone', 'us', 'Residents of California may have it erased.', 'others'],
    ['California, of the United States', 'us', 'Residents of California, USA, may have it erased.', null],
    ['one other state', 'california', 'Residents of Virginia may have it erased.', 'others'],
  ] as const)('%s, for a reader in "%s": no more than they said of themselves', (_what, place, quote, said) => {
    expect(hereOf(some(quote), place).get('delete')?.said ?? null).toBe(said);
  });

  it('tells "US" from "us", and counts California in', () => {
    const [us, pronoun] = [some('US residents may have it erased.'), some('Let us know to have it erased.')];
    expect(hereOf(us, 'us').get('delete')?.said).toBe('named');
    expect(hereOf(us, 'california').get('delete')?.said).toBe('named');
    expect(hereOf(pronoun, 'us').get('delete')?.said).toBeNull();
  });

  it('has the law of a right, unless the policy gives it to everyone', () => {
    const right = (answer: string) => [{ id: 'delete' as const, answer, evidence: [] }];
    expect(hereOf(right('not-stated'), 'eu').get('delete')?.law).toMatchObject({ law: 'gdpr', at: '17' });
    expect(hereOf(right('no'), 'california').get('delete')?.law).toMatchObject({ law: 'ccpa' });
    expect(hereOf(right('yes'), 'eu').size).toBe(0);
    expect(hereOf(right('not-stated'), 'elsewhere').size).toBe(0);
    expect(hereOf([{ id: 'security', answer: 'not-stated', evidence: [] }], 'eu').size).toBe(0);
  });
});
