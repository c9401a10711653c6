import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { filesIn } from './paths';

/** More than a call takes as arguments. */
const MANY = 300_000;
vi.mock('tinyglobby', async (original) => ({
  ...(await original<typeof import('tinyglobby')>()),
  glob: async () => Array.from({ length: MANY }, (_, i) => `${i}.md`).reverse(),
}));

it('of a folder of any size and a pattern of any size are all files, by name, in the order of what was given', async () => {
  const files = await filesIn([tmpdir(), 'one.md', 'crawl/*.md']);
  expect(files).toHaveLength(2 * MANY + 1);
  expect(files[0]).toBe(join(tmpdir(), '0.md'));
  expect(files[1]).toBe(join(tmpdir(), '1.md'));
  expect(files[MANY]).toBe('one.md');
  expect(files[MANY + 1]).toBe('0.md');
});
