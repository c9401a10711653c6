/** What ships as the encoder's arithmetic is what its source says. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compileKernel, KERNEL } from '../build/kernel';

it('is compiled from its source (if another is meant: npm run build:kernel)', async () => {
  expect(Buffer.from(await compileKernel()).equals(readFileSync(KERNEL))).toBe(true);
}, 60_000);

it('asks for nothing: neither a function nor memory of its host', async () => {
  expect(WebAssembly.Module.imports(await WebAssembly.compile(readFileSync(KERNEL)))).toEqual([]);
});
