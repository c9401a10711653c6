import { describe, expect, it } from 'vitest';
import { parseUsage, USAGE, UsageError } from './usage';

const GRADE = {
  command: 'grade',
  files: [],
  json: false,
  records: false,
  url: undefined,
  out: undefined,
  resume: false,
  fields: false,
  times: false,
  jobs: undefined,
};

describe('usage', () => {
  it.each([
    ['grade a.html b.md', { ...GRADE, files: ['a.html', 'b.md'] }],
    ['grade --jsonl', { ...GRADE, records: true }],
    ['grade --jsonl crawl.jsonl --jobs 3', { ...GRADE, records: true, files: ['crawl.jsonl'], jobs: 3 }],
    ['grade --out all.CSV --resume policies', { ...GRADE, files: ['policies'], out: 'all.CSV', resume: true }],
    [
      'grade --json --fields --url https://a.example a.html',
      { ...GRADE, files: ['a.html'], json: true, fields: true, url: 'https://a.example' },
    ],
    ['grade --jsonl --out all.jsonl --times', { ...GRADE, records: true, out: 'all.jsonl', times: true }],
    ['grade --json --answers a.jsonl', { command: 'answers', file: 'a.jsonl' }],
    ['detect --json a.html', { command: 'detect', files: ['a.html'], json: true, url: undefined }],
    ['duties --json a.html', { command: 'duties', files: ['a.html'], json: true, markdown: false, url: undefined }],
    ['extract --out texts a.html', { command: 'extract', files: ['a.html'], out: 'texts', url: undefined }],
    ['grade --help', { command: 'help' }],
    ['--version', { command: 'version' }],
  ])('%s', (line, usage) => {
    expect(parseUsage(line.split(' '))).toEqual(usage);
  });

  it.each([
    ['', /say what to do/],
    ['judge policy.md', /no command "judge"/],
    ['grade', /at least one file/],
    ['duties', /at least one file/],
    ['duties --json --markdown a.md', /--json or --markdown/],
    ['detect --markdown a.html', /--markdown goes with duties/],
    ['grade --colour policy.md', /--colour/],
    ['grade --jobs 0 policy.md', /--jobs/],
    ['grade --jobs many policy.md', /--jobs/],
    ['grade --jsonl a.jsonl b.jsonl', /one file of records/],
    ['grade --jsonl --url https://a.example', /--url/],
    ['grade --out results.xlsx policy.md', /\.jsonl, \.csv, \.parquet/],
    ['grade --resume --json policy.md', /--resume goes with --out/],
    ['grade --fields policy.md', /--fields/],
    ['grade --times policy.md', /--times/],
    ['grade --times --out results.csv policy.md', /--times/],
    ['grade --answers a.jsonl', /--answers goes with/],
    ['grade --json --answers a.jsonl --fields', /--answers goes with no other/],
    ['extract policy.md', /--out DIR/],
    ['extract --json --out texts policy.md', /--json/],
    ['detect --url https://a.example a.html b.html', /--url/],
    ['detect --jobs 2 a.html', /--jobs goes with grade/],
  ])('is refused: %s', (line, why) => {
    expect(() => parseUsage(line.split(' ').filter(Boolean))).toThrow(why);
    expect(() => parseUsage(line.split(' ').filter(Boolean))).toThrow(UsageError);
  });

  it('names every option', () => {
    for (const option of ['json', 'jsonl', 'url', 'out', 'resume', 'fields', 'times', 'jobs', 'answers'])
      expect(USAGE).toContain(`--${option}`);
  });
});
