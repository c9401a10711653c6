import { describe, expect, it } from 'vitest';
import { readLine } from './record';

const bytes = (line: string): Uint8Array => Buffer.from(line);
const read = (record: object) => readLine(bytes(JSON.stringify(record)));

describe('a record', () => {
  it.each([
    ['html', { html: '<p>We</p>' }, { html: '<p>We</p>' }],
    ['markdown', { markdown: '# We' }, { markdown: '# We' }],
    ['text', { text: 'We' }, { text: 'We' }],
    ['pdf_base64', { pdf_base64: 'JVBERg==' }, { pdf: Buffer.from('%PDF') }],
  ])('may be given as %s', (_name, given, input) => {
    expect(read({ id: 'a', url: 'https://a.example', ...given })).toEqual({
      id: 'a',
      input: { url: 'https://a.example', ...input },
    });
  });

  it('may have a number for an id, no address, and nulls for what a table leaves out', () => {
    expect(read({ id: 7, url: null, html: null, text: 'We' })).toEqual({ id: 7, input: { text: 'We' } });
  });

  it('says whose policy it is and of when; what is empty or null is missing', () => {
    expect(read({ id: 'a', service: 'shop', date: '2021-05-03', text: 'We' })).toEqual({
      id: 'a',
      input: { text: 'We' },
      service: 'shop',
      date: '2021-05-03',
    });
    for (const [service, date] of [
      ['', null],
      [{ name: 'shop' }, [2021]],
    ])
      expect(read({ id: 'a', service, date, text: 'We' })).toEqual({ id: 'a', input: { text: 'We' } });
    expect(read({ id: 'a', service: 5, date: 2021, text: 'We' })).toMatchObject({ service: '5', date: '2021' });
  });

  it('has whole characters alone: what is half of one no other program takes', () => {
    const given = { id: 'a\ud83d', url: 'https://a.example/\udf6a', text: 'We \ud83d sell \u{1f36a}.' };
    expect(read(given)).toEqual({
      id: 'a\ufffd',
      input: { url: 'https://a.example/\ufffd', text: 'We \ufffd sell \u{1f36a}.' },
    });
    expect(read({ ...given, text: '' })).toMatchObject({ id: 'a\ufffd', bad: { code: 'empty' } });
    expect(readLine(bytes('{"id":"a\\ud83d", "text": "'))).toMatchObject({ id: 'a\ufffd' });
  });

  it.each(['9007199254740993', '-9007199254740993', '90071992547409930', '1e30', '1e400'])(
    'with the number %s for an id is refused: another number would come out',
    (id) => {
      const refused = readLine(bytes(`{"id": ${id}, "text": "We"}`));
      expect(refused).toMatchObject({ id: null, bad: { code: 'fields' } });
      expect(readLine(bytes(`{"id": ${id}, "text": "`))).toMatchObject({ id: null });
    },
  );

  it('may have the largest number that stays what it is, a fraction, and any number as text', () => {
    for (const id of [9007199254740991, -9007199254740991, 0, 1.5, '9007199254740993'])
      expect(read({ id, text: 'We' })).toMatchObject({ id });
    expect(readLine(bytes('{"id": 9007199254740993, "text": "We"}'))).toMatchObject({
      bad: { message: expect.stringContaining('give it as text') },
    });
  });

  it.each([
    ['no JSON', '{"id": "a", "html": "<p>', 'a', 'json'],
    ['no JSON, with a nested id before its own', '{"by": {"id": "b"}, "id": "a", ', 'a', 'json'],
    ['no JSON, behind a long page', `{"html": "${'<p>'.repeat(50_000)}", "id": "a", "text": We}`, 'a', 'json'],
    ['no JSON, behind quotes that nobody escaped', '{"html": "<p class="x">", "id": "a"}', 'a', 'json'],
    ['no object', '["a"]', null, 'json'],
    ['nothing but spaces', '   ', null, 'empty'],
    ['no id', '{"text": "We"}', null, 'fields'],
    ['an empty id', '{"id": "", "text": "We"}', null, 'fields'],
    ['an id that is an object', '{"id": {}, "text": "We"}', null, 'fields'],
    ['no policy', '{"id": "a", "url": "https://a.example"}', 'a', 'fields'],
    ['two policies', '{"id": "a", "text": "We", "html": "We"}', 'a', 'fields'],
    ['a policy that is no text', '{"id": "a", "text": 5}', 'a', 'fields'],
    ['an address that is no text', '{"id": "a", "url": 5, "text": "We"}', 'a', 'fields'],
    ['an empty policy', '{"id": "a", "html": " \\n"}', 'a', 'empty'],
    ['a policy with NUL', '{"id": "a", "html": "PK\\u0003\\u0004\\u0000"}', 'a', 'binary'],
    [
      'a policy of bytes that were decoded as text',
      `{"id": "a", "html": "${'\ufffdx\ufffd\ufffd'.repeat(9)}"}`,
      'a',
      'binary',
    ],
  ])('that cannot be read says so, by its id: %s', (_what, line, id, code) => {
    expect(readLine(bytes(line))).toMatchObject({ id, bad: { code } });
  });

  it('of another encoding says so, by its id where that can be read', () => {
    const line = '{"url": "https://ä.example", "id": "größe", "text": "ä"}';
    expect(readLine(Buffer.from(line, 'latin1'))).toMatchObject({ bad: { code: 'encoding' } });
    expect(readLine(Buffer.from('{"id": "a", "text": "ä"}', 'latin1'))).toMatchObject({ id: 'a' });
    const long = `{"text": "${'ä '.repeat(100_000)}", "id": "a"}`;
    expect(readLine(Buffer.from(long, 'latin1'))).toMatchObject({ id: 'a', bad: { code: 'encoding' } });
    expect(readLine(Buffer.from(line, 'utf16le'))).toMatchObject({ id: null, bad: { code: 'encoding' } });
  });

  it('with a few characters that stand for none is a policy all the same', () => {
    expect(read({ id: 'a', text: `We \ufffd sell ${'your data '.repeat(20)}` })).toHaveProperty('input');
  });
});
