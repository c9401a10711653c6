import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdScanner, idIn } from './id-scanner';

const bytes = (line: string): Uint8Array => Buffer.from(line);

describe('the id of a line', () => {
  it.each([
    ['{"id":"a\\"b"', 'a"b'],
    ['{ "url" : "https://x.example/?\\"id\\":3" , "n": -1.5e3, "ok": true, "id" : 12, "html": "', 12],
    ['{"id":"größe", "text": "', 'größe'],
    ['{"\\u0069d":"a"}', 'a'],
    ['\ufeff{"id":"a"}', 'a'],
    ['{"html": "an \\"id\\": 5 in a text', null],
    ['{"by":{"id":1},"of":[{"id":2}],"id":3}', 3],
    ['{"by":{"id":1}}', null],
    ['{"id":{"id":1}}', null],
    ['{"id":null,"id":"b"}', 'b'],
    ['{"id":"","text":"We"}', null],
    ['{"text":"id","id2":"a"}', null],
    ['[{"id":"a"}]', null],
    ['"id":"a"', null],
    ['{"id', null],
    ['{"id":12', null],
    ['{"id":12}', 12],
    ['{"id":"a"}{"id":"b"}', 'a'],
    ['{}{"id":"b"}', null],
  ])('%s', (line, id) => {
    expect(idIn(bytes(line))).toBe(id);
  });

  it('is that of the object as JSON reads it, however the bytes come', () => {
    const id = fc.oneof(fc.string({ unit: 'grapheme', minLength: 1 }), fc.maxSafeInteger());
    const rest = fc.dictionary(
      fc.string().filter((key) => key !== 'id' && key !== '__proto__'),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        rest,
        id,
        rest,
        fc.integer({ min: 1, max: 9 }),
        fc.constantFrom(0, 2),
        (before, is, after, size, indent) => {
          const line = bytes(JSON.stringify({ ...before, id: is, ...after }, null, indent));
          const scanner = new IdScanner();
          for (let at = 0; at < line.length; at += size) scanner.add(line.subarray(at, at + size));
          expect(scanner.id).toBe(is);
        },
      ),
      { numRuns: 1_000 },
    );
  });

  it('of an object that has none is never one within it', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('id', 'b'), fc.jsonValue())), (within) => {
        expect(idIn(bytes(JSON.stringify({ within, text: JSON.stringify(within) })))).toBeNull();
      }),
    );
  });

  it('is found in no time in lines made to be slow', () => {
    expect(idIn(bytes(`{${'"a":1,'.repeat(900_000)}"b" "id":1`))).toBeNull();
    expect(idIn(bytes(`{"a":"${'\\\\'.repeat(3_000_000)}`))).toBeNull();
    expect(idIn(bytes(`{"${'i'.repeat(5_000_000)}":1,"id":"a"}`))).toBe('a');
    const depth = 5_000_000;
    expect(idIn(bytes(`{"text":${'['.repeat(depth)}${']'.repeat(depth)},"id":"deep"}`))).toBe('deep');
  });
});
