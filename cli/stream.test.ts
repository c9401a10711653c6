/** `candor grade` over many, as a person calls it: the built command, real processes, pipes, files and signals. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { bundle } from '../build/package';
import { pdf } from '../tests/fixtures/pdfs';

// Many processes, on a machine that may be busy.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const folder = mkdtempSync(join(tmpdir(), 'candor stream '));
const at = (name: string): string => join(folder, name);
/** In the project, for the command finds its libraries from there; git ignores it. */
const BUILT = resolve('.candor/stream-test');
const ARGS = [join(BUILT, 'main.js'), 'grade'];
const POLICY = readFileSync('tests/golden/bank.md', 'utf8');

beforeAll(async () => {
  await bundle(BUILT);
  mkdirSync(at('policies/below'), { recursive: true });
  for (const name of ['bank', 'news-site', 'careful-shop'])
    copyFileSync(`tests/golden/${name}.md`, at(`policies/${name}.md`));
  copyFileSync('tests/fixtures/brightcart.html', at('policies/below/Shop.HTML'));
  writeFileSync(at('policies/notes.json'), '{}');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function grade(input: string | Buffer, ...args: string[]): { status: number | null; out: string; err: string } {
  const done = spawnSync(process.execPath, [...ARGS, ...args], {
    input,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { status: done.status, out: done.stdout, err: done.stderr };
}

interface Row {
  id: string | number | null;
  status?: string;
  code?: string;
  line?: number;
  file?: string;
  [column: string]: unknown;
}
const rowsOf = (text: string): Row[] =>
  text
    .split('\n')
    .slice(0, -1)
    .map((line) => JSON.parse(line) as Row);
const record = (id: string | number, more: object = {}): string => JSON.stringify({ id, markdown: POLICY, ...more });

describe('a stream of records', () => {
  const html = readFileSync('tests/fixtures/brightcart.html', 'utf8');
  const about = { service: 'bank', date: '2021-05-03' };
  const huge = JSON.stringify({ id: 'huge', html: '<p>We sell.</p>'.repeat(50_000_000 / 15) });
  const INPUT = Buffer.concat([
    Buffer.from(`\ufeff${record('first', { url: 'https://bank.example/privacy', ...about })}\n`),
    Buffer.from('{"id": "broken", "html": "<p>\r\n'),
    Buffer.from(`${huge}\n`),
    Buffer.from(`${JSON.stringify({ id: 'large', text: 'We sell. '.repeat(1_500_000) })}\n`),
    Buffer.from('{"id": "binary", "html": "\\u0000\\u0001"}\n{"id": "empty", "text": ""}\n\n'),
    Buffer.from(`{"id": "latin", "text": "für Sie"}\n`, 'latin1'),
    Buffer.from(`{"id": "none"}\n{"text": "We"}\n[]\n`),
    Buffer.from(`${JSON.stringify({ id: 'shop', url: 'https://shop.example/privacy', html })}\n`),
    Buffer.from(`${JSON.stringify({ id: 'pdf', pdf_base64: Buffer.from(pdf('bank')).toString('base64') })}\n`),
    Buffer.from(
      `${JSON.stringify({ id: 'torn', pdf_base64: Buffer.from(pdf('bank').subarray(0, 99)).toString('base64') })}\n`,
    ),
    Buffer.from(`${record(17)}\n\n\n`),
  ]);

  it('gets a row for each line, in order, and status 1; the bytes are the same for any number of workers', () => {
    const { status, out, err } = grade(INPUT, '--jsonl', '--jobs', '3');
    const rows = rowsOf(out);
    expect(rows.map(({ id, line, status, code }) => [id ?? line, status ?? code])).toEqual([
      ['first', 'graded'],
      ['broken', 'json'],
      ['huge', 'too-large'],
      ['large', 'too-large'],
      ['binary', 'binary'],
      ['empty', 'empty'],
      [7, 'empty'],
      ['latin', 'encoding'],
      ['none', 'fields'],
      [10, 'fields'],
      [11, 'json'],
      ['shop', 'graded'],
      ['pdf', 'graded'],
      ['torn', 'pdf-broken'],
      [17, 'graded'],
    ]);
    expect(rows[0]).toMatchObject(about);
    expect(rows.at(-1)).not.toHaveProperty('service');
    expect(status).toBe(1);
    expect(err).toBe('candor: 11 of 15 could not be graded; their rows say why.\n');
    const schema = (name: string) => JSON.parse(readFileSync(`docs/${name}.schema.json`, 'utf8')) as object;
    const valid = new Ajv2020({ allErrors: true, allowUnionTypes: true })
      .addSchema(schema('report'), 'report.schema.json')
      .compile(schema('results'));
    for (const row of rows) expect(valid(row), JSON.stringify(valid.errors)).toBe(true);
    expect(grade(INPUT, '--jsonl', '--jobs', '1').out).toBe(out);
  });

  it('says of a record what it says of the same text in a file', () => {
    writeFileSync(at('one.md'), POLICY);
    const [fromFile] = rowsOf(grade('', '--json', at('one.md')).out);
    const { out, status } = grade(record('a'), '--jsonl');
    expect(status).toBe(0);
    expect(rowsOf(out)).toEqual([{ ...fromFile, id: 'a', file: '' }]);
  });

  it('is answered line by line: whoever writes may wait for the answer', async () => {
    const child = spawn(process.execPath, [...ARGS, '--jsonl', '--jobs', '1'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const answers = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
    for (const id of ['a', 'b', 'c']) {
      child.stdin.write(`${record(id)}\n`);
      const { value } = await answers.next();
      expect(JSON.parse(String(value))).toMatchObject({ id, status: 'graded' });
    }
    child.stdin.end();
    expect((await once(child, 'exit'))[0]).toBe(0);
  });

  it('ends quietly when whoever reads has seen enough', async () => {
    const child = spawn(process.execPath, [...ARGS, '--jsonl', '--jobs', '2'], { stdio: 'pipe' });
    let err = '';
    child.stderr.on('data', (chunk) => {
      err += String(chunk);
    });
    child.stdin.on('error', () => {});
    const feeding = setInterval(() => child.stdin.write(`${record('x')}\n`), 20);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'close');
    clearInterval(feeding);
    expect([status, err]).toEqual([0, '']);
  });

  it('that is not there is named', () => {
    const { status, out, err } = grade('', '--jsonl', at('missing.jsonl'));
    expect([status, out]).toEqual([1, '']);
    expect(err).toBe(`candor: ${at('missing.jsonl')}: there is no such file.\n`);
  });

  it.each(['jsonl', 'csv', 'parquet'])('that is not there leaves no results to go on with: %s', (format) => {
    const results = at(`of-nothing.${format}`);
    expect(grade('', '--jsonl', at('missing.jsonl'), '--out', results).status).toBe(1);
    expect([results, `${results}.part`].filter(existsSync)).toEqual([]);
  });

  it.each(['jsonl', 'csv', 'parquet'])('that is a folder is named, and leaves no results: %s', (format) => {
    const results = at(`of-a-folder.${format}`);
    expect(grade('', '--jsonl', at('policies'), '--out', results)).toEqual({
      status: 1,
      out: '',
      err: `candor: ${at('policies')} is a folder; name a file of lines of JSON.\n`,
    });
    expect([results, `${results}.part`].filter(existsSync)).toEqual([]);
  });

  it.skipIf(process.platform === 'win32')('that is a folder is named, as standard input too', () => {
    const piped = ['-c', '"$@" < "$0"', at('policies'), process.execPath, ...ARGS, '--jsonl'];
    const { status, stdout, stderr } = spawnSync('sh', piped, { encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toBe('candor: standard input is a folder; name a file of lines of JSON.\n');
  });

  it.skipIf(!existsSync('/dev/stdin'))('may be a pipe, by its name', () => {
    writeFileSync(at('piped.jsonl'), record('a'));
    const piped = ['-c', 'cat "$0" | "$@"', at('piped.jsonl'), process.execPath, ...ARGS, '--jsonl', '/dev/stdin'];
    const { status, stdout } = spawnSync('sh', piped, { encoding: 'utf8' });
    expect([status, rowsOf(stdout).map(({ id }) => id)]).toEqual([0, ['a']]);
  });

  it('may be flat rows', () => {
    const { out } = grade(`${record('a')}\nnonsense\n`, '--jsonl', '--fields');
    const [row, bad] = rowsOf(out);
    expect(row).toMatchObject({ id: 'a', status: 'graded', overall: 'D', sells_data: expect.any(String), error: null });
    expect(bad).toMatchObject({ id: null, line: 2, code: 'json', overall: null });
    expect(Object.keys(bad ?? {})).toEqual(Object.keys(row ?? {}));
  });
});

describe('an interrupt', () => {
  const short = (id: string): string => `${JSON.stringify({ id, text: 'We never sell your data.' })}\n`;
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 50));
  };
  const sizeOf = (path: string): number => (existsSync(path) ? statSync(path).size : -1);

  it.each(['jsonl', 'csv', 'parquet'])('ends it with what is done; --resume does the rest: %s', async (format) => {
    const input = Array.from({ length: 60 }, (_, i) => short(`r${i}`));
    input.splice(2, 0, 'nonsense\n');
    writeFileSync(at('records.jsonl'), input.join(''));
    const run = (...args: string[]) => grade('', '--jsonl', at('records.jsonl'), '--jobs', '1', ...args);
    const out = at(`interrupted.${format}`);
    const child = spawn(process.execPath, [...ARGS, '--jsonl', '--out', out, '--jobs', '1'], {
      stdio: ['pipe', 'ignore', 'inherit'],
    });
    // More never comes: only the signal can end it.
    child.stdin.write(input.slice(0, 30).join(''));
    await until(() => (format === 'parquet' ? existsSync(`${out}.part`) : sizeOf(out) > 0));
    child.kill('SIGINT');
    expect((await once(child, 'exit'))[0]).toBe(130);

    expect(run('--out', out, '--resume').status).toBeLessThanOrEqual(1);
    const whole = at(`whole.${format}`);
    expect(run('--out', whole).status).toBe(1);
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
    expect(run('--out', out, '--resume')).toMatchObject({
      status: 1,
      out: '',
      err: expect.stringContaining('Not tried again: 1'),
    });
    expect(readFileSync(out).equals(readFileSync(whole))).toBe(true);
  });
});

describe('an interrupt of a few files', () => {
  // No sentence is said twice, for it would be read once. 20,000 words.
  const LONG = Array.from({ length: 2_000 }, (_, i) => `For case ${i} we share your address with our partners.`);
  /** More than the windows of the short text, far fewer than those of the long one. */
  const MANY = 20;
  /** Loaded before the command: interrupts it in the window of that number, and says how many were read by when it heard of that, and by its end. */
  const interrupting = (says: string): string => `
    import { writeFileSync } from 'node:fs';
    const { instantiate } = WebAssembly;
    let windows = 0;
    let heard = null;
    WebAssembly.instantiate = async (bytes) => {
      const { exports } = (await instantiate(bytes)).instance;
      const encode = (count) => {
        if (++windows === ${MANY}) process.kill(process.pid, 'SIGINT');
        return exports.encode(count);
      };
      return { instance: { exports: { ...exports, encode } } };
    };
    process.once('SIGINT', () => { heard = windows; });
    process.on('exit', () => writeFileSync(${JSON.stringify(says)}, JSON.stringify({ heard, windows })));`;

  it('ends it in the midst of a text: no window more is read', () => {
    writeFileSync(at('long.md'), LONG.join('\n\n'));
    writeFileSync(at('interrupting.mjs'), interrupting(at('windows.json')));
    const before = ['--import', pathToFileURL(at('interrupting.mjs')).href];
    const files = [at('policies/bank.md'), at('long.md')];
    const { status, stdout } = spawnSync(process.execPath, [...before, ...ARGS, '--json', ...files], {
      encoding: 'utf8',
    });
    expect(status).toBe(130);
    expect(rowsOf(stdout).map(({ file }) => file)).toEqual([at('policies/bank.md')]);
    const { heard, windows } = JSON.parse(readFileSync(at('windows.json'), 'utf8')) as Record<string, number | null>;
    expect(heard).toBeGreaterThanOrEqual(MANY);
    expect(windows).toBe(heard);
  });
});

describe('files, folders and patterns', () => {
  it('of a folder all that can be read, in it and below, by name', () => {
    const { status, out } = grade('', '--json', at('policies'));
    expect(status).toBe(0);
    expect(rowsOf(out).map(({ file }) => file)).toEqual(
      ['bank.md', 'below/Shop.HTML', 'careful-shop.md', 'news-site.md'].map((name) => join(at('policies'), name)),
    );
  });

  it('of a pattern what it matches; a name that looks like one is a file where there is such a file', () => {
    copyFileSync('tests/golden/bank.md', at('policies/[draft].md'));
    const named = (pattern: string) => rowsOf(grade('', '--json', pattern).out).map(({ file }) => file);
    expect(named(at('policies/[draft].md'))).toEqual([at('policies/[draft].md')]);
    rmSync(at('policies/[draft].md'));
    expect(named(at('policies/{bank,news}*.md'))).toEqual([at('policies/bank.md'), at('policies/news-site.md')]);
  });

  it('that cannot be read have their row in a file of results', () => {
    const out = at('files.jsonl');
    const { status } = grade('', '--out', out, at('policies'), at('missing.md'));
    expect(status).toBe(1);
    const rows = rowsOf(readFileSync(out, 'utf8'));
    expect(rows.map(({ code }) => code ?? 'graded')).toEqual([...Array(4).fill('graded'), 'file']);
    expect(rows.at(-1)).toMatchObject({ id: at('missing.md'), error: 'there is no such file.' });
    expect(rows[0]?.id).toBe(rows[0]?.file);
  });
});
