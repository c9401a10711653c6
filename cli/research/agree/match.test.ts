import { expect, it } from 'vitest';
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
  const begun = process.cpuUsage();
  const results = new Results(crawl(60_000));
  // Copied for each: 1,800,000,000 entries, many seconds.
  expect(process.cpuUsage(begun).user).toBeLessThan(1_500_000);
  expect(() => results.find('policy')).toThrow(Fault);
  expect(results.find('59999/policy.md')?.url).toBe('https://e.example/59999');
});
