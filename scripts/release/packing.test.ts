import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import JSZip from 'jszip';
import { afterAll, expect, test } from 'vitest';
import { packageName, unpack } from './packing';
import { must, run } from './run';

const folder = mkdtempSync(join(tmpdir(), 'candor-unpacked-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a package is called by project, version and kind', () => {
  expect(packageName('.', 'sources')).toMatch(/^candor-\d+\.\d+\.\d+-sources\.zip$/);
});

test('what is unpacked is what was packed', async () => {
  const zip = await new JSZip()
    .file('a/b/ü.txt', 'text')
    .file('c', new Uint8Array([0, 255]))
    .generateAsync({ type: 'uint8array' });
  await unpack(zip, folder);
  expect(readFileSync(join(folder, 'a/b/ü.txt'), 'utf8')).toBe('text');
  expect([...readFileSync(join(folder, 'c'))]).toEqual([0, 255]);
});

test('a program that fails is told of with what it wrote', () => {
  const fails = ['-e', 'console.error("no room"); process.exit(3)'];
  expect(run(folder, process.execPath, fails)).toMatchObject({ status: 3, err: 'no room\n' });
  expect(() => must(folder, process.execPath, fails)).toThrow(/ended with 3:\s+no room/);
});

test('a program is told nothing of the npm that runs the checks', () => {
  const tells = [
    '-e',
    'console.log(Object.keys(process.env).filter((name) => /^npm_/i.test(name)).length, process.env.TZ)',
  ];
  expect(must(folder, process.execPath, tells, { TZ: 'Asia/Tokyo' }).out).toBe('0 Asia/Tokyo\n');
});
