import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { lineInputs } from './inputs';

const folder = mkdtempSync(join(tmpdir(), 'candor-inputs-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('of a file that grows while it is read no more than all is done', async () => {
  const path = join(folder, 'crawl.jsonl');
  const line = '{"id":1}\n';
  writeFileSync(path, line.repeat(2));
  const inputs = await lineInputs(path);
  for await (const _ of inputs.works) {
    expect(inputs.share(1, line.length)).toBe(0.5);
    expect(inputs.share(3, 3 * line.length)).toBe(1);
  }
});
