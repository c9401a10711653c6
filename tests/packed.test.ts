/** The package as others get it: packed, installed from the file in an empty folder, and run there. */
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { builtinModules } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const MINUTES = 5 * 60_000;
const folder = mkdtempSync(join(tmpdir(), 'candor packed '));
const project = join(folder, 'an empty folder');
const packed = join(folder, 'packed');

/** Without what the npm that runs this test tells its scripts: it is about another folder. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^npm_|^NODE_OPTIONS$|^VITEST/.test(name)),
);

function run(cwd: string, program: string, ...args: string[]): { status: number | null; out: string; err: string } {
  const done = spawnSync(program, args, { cwd, env, encoding: 'utf8', shell: process.platform === 'win32' });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

function must(cwd: string, program: string, ...args: string[]): string {
  const { status, out, err } = run(cwd, program, ...args);
  if (status !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${status}: ${err}${out}`);
  return out;
}

beforeAll(() => {
  mkdirSync(project);
  mkdirSync(packed);
  must('.', 'npm', 'pack', '--pack-destination', packed);
  const [file = ''] = readdirSync(packed);
  writeFileSync(join(project, 'package.json'), '{ "private": true, "type": "module" }');
  must(project, 'npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', join(packed, file));
  copyFileSync('tests/fixtures/brightcart.html', join(project, 'policy.html'));
  copyFileSync('tests/golden/bank.md', join(project, 'a bank.md'));
  // Not the folder itself: below it are the texts of all packages.
  mkdirSync(join(project, 'some policies'));
  copyFileSync('tests/golden/bank.md', join(project, 'some policies/a bank.md'));
}, MINUTES);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed file', () => {
  const packedAt = (name: string): string => join(project, 'node_modules/candor', name);

  it('has nothing to run where it is installed: npm warns of scripts, and asks', () => {
    const { scripts } = JSON.parse(readFileSync(packedAt('package.json'), 'utf8')) as { scripts: object };
    const ran = ['preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(scripts).filter((name) => ran.includes(name))).toEqual([]);
  });

  it('has what explains its results', () => {
    for (const name of ['results.md', 'research.md', 'checklist.md', 'report.schema.json', 'results.schema.json'])
      expect(existsSync(packedAt(`docs/${name}`)), name).toBe(true);
  });
});

describe('the packed command', () => {
  it('grades a page in an empty folder', () => {
    const { status, out } = run(project, 'npx', '--no-install', 'candor', 'grade', 'policy.html');
    expect(status).toBe(0);
    expect(out).toMatch(/Overall [A-E] \(\d+\/100\)/);
  });

  it('says of files what the source says, with workers', () => {
    const args = ['grade', '--json', '--jobs', '2', 'policy.html', 'a bank.md'];
    const fromSource = must(
      project,
      process.execPath,
      '--import',
      resolve('node_modules/tsx/dist/esm/index.mjs'),
      resolve('cli/main.ts'),
      ...args,
    );
    expect(fromSource.trim().split('\n')).toHaveLength(2);
    expect(must(project, 'npx', '--no-install', 'candor', ...args)).toBe(fromSource);
  });

  it('writes tables', () => {
    must(project, 'npx', '--no-install', 'candor', 'grade', '--out', 'all.csv', 'some policies');
    must(project, 'npx', '--no-install', 'candor', 'grade', '--out', 'all.parquet', 'policy.html', 'a bank.md');
    expect(readFileSync(join(project, 'all.csv'), 'utf8')).toContain('a bank.md');
    expect(readFileSync(join(project, 'all.parquet')).subarray(0, 4).toString()).toBe('PAR1');
  }, 180_000);
});

describe('the packed library', () => {
  const CODE = `import { grade, Unreadable, type ReportRow } from 'candor';
const row: ReportRow = await grade({ markdown: 'We never sell your data.', url: 'https://a.example/privacy' });
const letter: 'A' | 'B' | 'C' | 'D' | 'E' | undefined = row.grades.overall?.letter;
console.log(row.status, letter, await grade({ pdf: new Uint8Array(9) }).catch((error) => error instanceof Unreadable && error.code));
`;

  it('runs', () => {
    writeFileSync(join(project, 'use.js'), CODE.replaceAll(/, type ReportRow|: ReportRow|: 'A'.*undefined/g, ''));
    expect(must(project, process.execPath, 'use.js').trim()).toBe('too-short undefined pdf-broken');
  });

  it.each([['nodenext'], ['bundler']])('has types for a project whose modules are resolved as %s', (resolution) => {
    const check = (code: string) => {
      writeFileSync(join(project, 'use.ts'), code);
      const module = resolution === 'bundler' ? 'esnext' : resolution;
      return run(
        project,
        process.execPath,
        resolve('node_modules/typescript/bin/tsc'),
        '--strict',
        '--noEmit',
        '--target',
        'es2022',
        '--module',
        module,
        '--moduleResolution',
        resolution,
        '--types',
        'node',
        '--typeRoots',
        resolve('node_modules/@types'),
        '--ignoreConfig',
        'use.ts',
      );
    };
    expect(check(CODE)).toMatchObject({ status: 0, out: '' });
    expect(check(CODE.replace('markdown:', 'mark:')).status).not.toBe(0);
    expect(check(CODE.replace("| 'E' ", '')).status).not.toBe(0);
  });

  it('depends on just what it loads', () => {
    const dist = join(project, 'node_modules/candor/dist');
    const code = readdirSync(dist)
      .filter((name) => name.endsWith('.js'))
      .map((name) => readFileSync(join(dist, name), 'utf8'));
    const loaded = code.flatMap((text) => [
      ...text.matchAll(/^(?:import|export)[^'"]*["']([^"']+)["']|import\(["']([^"']+)["']\)/gm),
    ]);
    const names = loaded
      .map(([, one, other]) => one ?? other ?? '')
      .filter((name) => !name.startsWith('.') && !builtinModules.includes(name.replace(/^node:/, '')))
      .map((name) =>
        name
          .split('/')
          .slice(0, name.startsWith('@') ? 2 : 1)
          .join('/'),
      );
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect([...new Set(names)].sort()).toEqual(Object.keys(dependencies).sort());
  });
});
