/** What ends a run early, as the system tells it: real processes. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'candor signals '));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A process is slow to start on a busy machine. */
const SLOW = 120_000;
const RECORD = '{"id":"a","text":"We never sell your data."}\n';

/** Grades a record and a line that is none, and waits for more. */
function begin(...args: string[]) {
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', 'cli/main.ts', 'grade', '--jsonl', '--jobs', '1', ...args],
    {
      stdio: ['pipe', 'pipe', 'pipe'],
    },
  );
  child.stdin.write(`${RECORD}nonsense\n`);
  return child;
}
const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};
const holdsBoth = (path: string) => (): boolean =>
  existsSync(path) && readFileSync(path, 'utf8').split('\n').length > 2;

// Windows has no signals: what asks for one there ends the process at once.
describe.skipIf(process.platform === 'win32')('a run', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('is ended by %s with what is done, and status %i', { timeout: SLOW }, async (signal, status) => {
    const out = join(folder, `${signal}.parquet`);
    const child = begin('--out', out);
    let told = '';
    child.stderr.on('data', (chunk) => {
      told += String(chunk);
    });
    await until(() => existsSync(`${out}.part`));
    child.kill(signal);
    expect(await once(child, 'close')).toEqual([status, null]);
    expect([existsSync(out), existsSync(`${out}.part`)]).toEqual([true, false]);
    expect(told).toMatch(/^.*\.parquet: \d done; the same command with --resume goes on\.\n$/);
  });

  it('is ended as it should be when a terminal is closed: told twice, and with nobody to tell', {
    timeout: SLOW,
  }, async () => {
    const out = join(folder, 'closed.jsonl');
    const child = begin('--out', out);
    await until(holdsBoth(out));
    child.stderr.destroy();
    child.kill('SIGHUP');
    child.kill('SIGHUP');
    expect(await once(child, 'close')).toEqual([129, null]);
    expect(readFileSync(out, 'utf8').split('\n')).toHaveLength(3);
  });
});
