import { expect, it } from 'vitest';
import { ITEM_IDS } from '../../../lib/checklist/item';
import { cpuOf, memoryOf } from '../../../lib/cost.testing';
import { Fault } from '../read/file';
import { type Answered, Results } from './match';

const result = (id: string, url = '', file = ''): Answered => ({ id, url, file, answers: [] });
const resultsFor = (ids: readonly string[], all: readonly Answered[]): Results => {
  const results = new Results(ids);
  for (const one of all) results.add(one);
  return results;
};

it('finds a result by its id, its address or the name of its file, in this order', () => {
  const ids = ['shop', 'https://shop.example/', 'bank', 'news'];
  const results = resultsFor(ids, [
    result('texts/shop.md'),
    result('shop', 'https://shop.example/'),
    result('bank.md'),
  ]);
  expect(ids.map((id) => results.find(id)?.id)).toEqual(['shop', 'shop', 'bank.md', undefined]);
  expect(results.unnamed(ids)).toEqual(['texts/shop.md']);
});

it('finds a result by its file, in full or by name, whatever its id is', () => {
  const ids = ['texts/shop.md', 'bank', 'one', 'privacy'];
  const results = resultsFor(ids, [
    result('one', '', 'texts/shop.md'),
    result('two', '', 'texts/bank.md'),
    result('three', 'https://news.example/privacy', 'https://news.example/privacy'),
  ]);
  expect(ids.map((id) => results.find(id)?.id)).toEqual(['one', 'two', 'one', undefined]);
});

it('takes no part of an address for the name of a file', () => {
  const ids = ['privacy'];
  const page = result('https://b.example/privacy.html');
  expect(resultsFor(ids, [page]).find('privacy')).toBeNull();
  expect(resultsFor(ids, [page, result('x', '', 'policies/privacy.html')]).find('privacy')?.id).toBe('x');
});

it.each([
  ['https://shop.example', result('a', 'https://shop.example/')],
  ['HTTPS://Shop.Example/p', result('a', 'https://shop.example/p')],
  ['https://shop.example/', result('https://shop.example')],
  ['https://shop.example', result('a', '', 'https://shop.example/')],
])('finds a result by its address, however that is spelt: %s', (id, one) => {
  expect(resultsFor([id], [result('b', 'https://other.example/'), one]).find(id)?.id).toBe(one.id);
});

it('takes an id as it is spelt before other spellings of it', () => {
  const ids = ['https://shop.example', 'https://shop.example/'];
  const results = resultsFor(
    ids,
    ids.map((id) => result(id)),
  );
  expect(ids.map((id) => results.find(id)?.id)).toEqual(ids);
});

it('of an id that comes again takes the last result, also where only the first had the name', () => {
  const ids = ['https://shop.example/'];
  const results = resultsFor(ids, [
    result('a', 'https://shop.example/'),
    result('b'),
    result('a', 'https://a.example/'),
  ]);
  expect(results.find('https://shop.example/')).toBeNull();
  expect(results.unnamed(ids)).toEqual(['b', 'a']);
});

it('keeps of results that no label names their ids alone', async () => {
  const results = new Results(['shop']);
  const count = 20_000;
  const held = await memoryOf(() => {
    for (let i = 0; i < count; i++)
      results.add({ ...result(`site-${i}.example`), answers: ITEM_IDS.map((id) => ({ id, answer: `yes-${i}` })) });
  });
  // The answers alone would be more than 2,000 bytes.
  expect(held / count).toBeLessThan(1_000);
  expect(results.unnamed(['shop'])).toHaveLength(count);
});

it('takes time in proportion to the results, also where all go by one name, and says that they do', () => {
  const crawl = (count: number) =>
    Array.from({ length: count }, (_, i) => result(`${i}/policy.md`, `https://e.example/${i}`));
  const ids = ['policy', '59999/policy.md'];
  const [few, many] = [crawl(15_000), crawl(60_000)];
  const matched = (all: readonly Answered[]) => resultsFor(ids, all).find('59999/policy.md');
  cpuOf(() => matched(few)); // warms up
  // Four times as many; copied for each it would be sixteen times as long.
  expect(cpuOf(() => matched(many), 3)).toBeLessThan(
    10 *
      Math.max(
        cpuOf(() => matched(few), 3),
        5,
      ),
  );
  const results = resultsFor(ids, many);
  expect(() => results.find('policy')).toThrow(Fault);
  expect(results.find('59999/policy.md')?.url).toBe('https://e.example/59999');
});
