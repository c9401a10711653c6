import { describe, expect, it } from 'vitest';
import { ITEM_IDS } from '../checklist/item';
import { rightsByLaw } from '.';
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
