/** What is read is never written to, by whatever name: real processes, real files. */
import { spawnSync } from 'node:child_process';
import { linkSync, mkdtempSync, openSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkNames } from './extract';
import { writeReport } from './research/report';
import { lineOf } from './research/research.testing';
import { sameFile } from './same-file';

let folder = '';
const file = (name: string): string => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor same '));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A process is slow to start on a busy machine. */
const SLOW = 120_000;
const RECORDS = '{"id":"a","text":"We never sell your data."}\n';

function grade(args: readonly string[], stdin?: number, stdout?: number): { status: number | null; err: string } {
  const done = spawnSync(process.execPath, ['--import', 'tsx', 'cli/main.ts', 'grade', ...args], {
    encoding: 'utf8',
    stdio: [stdin ?? 'ignore', stdout ?? 'pipe', 'pipe'],
  });
  return { status: done.status, err: done.stderr };
}

describe('candor grade', () => {
  it.each([
    ['.jsonl', []],
    ['.jsonl', ['--resume']],
    ['.csv', ['--resume']],
    ['.parquet', ['--resume']],
  ] as const)('does not write to the records that it reads: %s %j', { timeout: SLOW }, (format, more) => {
    const records = file(`records${format}`);
    writeFileSync(records, RECORDS);
    const { status, err } = grade(['--jsonl', records, '--out', records, ...more]);
    expect(err).toBe(
      `candor: ${records} is read, and --out ${records} is the same file: name another one for the results.\n`,
    );
    expect([status, readFileSync(records, 'utf8')]).toEqual([2, RECORDS]);
  });

  it('does not write to a file that is empty yet, nor to one by another name', { timeout: SLOW }, () => {
    writeFileSync(file('policy.md'), '');
    linkSync(file('policy.md'), file('results.jsonl'));
    const { status, err } = grade(['--out', file('results.jsonl'), file('policy.md')]);
    expect(status).toBe(2);
    expect(err).toContain('is the same file');
    expect(readFileSync(file('policy.md'), 'utf8')).toBe('');
  });

  it('does not write to what comes in as standard input', { timeout: SLOW }, () => {
    writeFileSync(file('records.jsonl'), '');
    const input = openSync(file('records.jsonl'), 'r');
    expect(grade(['--jsonl', '--out', file('records.jsonl')], input)).toEqual({
      status: 2,
      err: `candor: standard input is read, and --out ${file('records.jsonl')} is the same file: name another one for the results.\n`,
    });
  });

  it('does not add to the records where standard output does', { timeout: SLOW }, () => {
    writeFileSync(file('records.jsonl'), RECORDS);
    const { status, err } = grade(['--jsonl', file('records.jsonl')], undefined, openSync(file('records.jsonl'), 'a'));
    expect(status).toBe(2);
    expect(err).toContain('standard output goes to the same file');
    expect(readFileSync(file('records.jsonl'), 'utf8')).toBe(RECORDS);
  });
});

describe('others that write', () => {
  it('candor extract: no text over a file that is read', () => {
    writeFileSync(file('policy.txt'), 'We.');
    expect(() => checkNames([file('policy.txt')], folder)).toThrow(/over a file that is read/);
    checkNames([file('policy.txt')], file('texts'));
  });

  it.each(['results.jsonl', 'services.csv'])('candor report: no page over %s', async (name) => {
    writeFileSync(file('results.jsonl'), `${lineOf({ id: 'a' })}\n`);
    writeFileSync(file('services.csv'), 'id,service\na,b\n');
    const before = readFileSync(file(name), 'utf8');
    linkSync(file(name), file('page.html'));
    await expect(writeReport(file('results.jsonl'), file('page.html'), file('services.csv'))).rejects.toThrow(
      /written over/,
    );
    expect(readFileSync(file(name), 'utf8')).toBe(before);
  });
});

describe('two names', () => {
  it.skipIf(process.platform === 'win32')('of one file are one, links among them', () => {
    writeFileSync(file('a'), '');
    writeFileSync(file('b'), '');
    symlinkSync(file('a'), file('to a'));
    expect(sameFile([file('b'), file('to a')], join(folder, '.', 'a'))).toBe(file('to a'));
    expect(sameFile([file('b')], file('a'))).toBeNull();
  });

  it('of no file, and of what is none, are not', () => {
    expect(sameFile([file('missing')], file('missing'))).toBeNull();
    expect(sameFile([folder], folder)).toBeNull();
  });
});
