import { expect, it } from 'vitest';
import { cpuOf } from '../../../lib/cost.testing';
import { Fault } from '../read/file';
import { type Answered, Results } from './match';

const result = (id: string, url = ''): Answered => ({ id, url, answers: [] });

it('finds a result by its id, its address or the name of its file, in this order', () => {
  const results = new Results([result('texts/shop.md'), result('shop', 'https://shop.example/'), result('bank.md')]);
  expect(results.find('shop')?.id).toBe('shop');
  expect(results.find('https://shop.example/')?.id).toBe('shop');
  expect(results.find('bank')?.id).toBe('bank.md');
  expect(results.find('news')).toBeNull();
});

it('takes time in proportion to the results, also where all go by one name, and says that they do', () => {
  const crawl = (count: number) =>
    Array.from({ length: count }, (_, i) => result(`${i}/policy.md`, `https://e.example/${i}`));
  const [few, many] = [crawl(15_000), crawl(60_000)];
  cpuOf(() => new Results(few)); // warms up
  // Four times as many; copied for each it would be sixteen times as long.
  expect(cpuOf(() => new Results(many), 3)).toBeLessThan(
    10 *
      Math.max(
        cpuOf(() => new Results(few), 3),
        5,
      ),
  );
  const results = new Results(many);
  expect(() => results.find('policy')).toThrow(Fault);
  expect(results.find('59999/policy.md')?.url).toBe('https://e.example/59999');
});
