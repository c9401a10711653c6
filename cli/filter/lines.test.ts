import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Line, linesOf } from './lines';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function lines(text: string | Uint8Array, { size = 7, most = 1_000_000 } = {}): Promise<Line[]> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  const all: Line[] = [];
  for await (const line of linesOf(inPieces(bytes, size), most)) all.push(line);
  return all;
}
const textOf = (line: Line | undefined): string | null =>
  line && 'bytes' in line ? Buffer.from(line.bytes).toString() : null;
const texts = (all: readonly Line[]): (string | null)[] => all.map(textOf);

describe('lines of a stream', () => {
  it('are the same however the bytes come', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc
            .string({ unit: 'grapheme' })
            .filter((text) => !/[\r\n]/.test(text) && text !== '' && !text.startsWith('\ufeff')),
          { minLength: 1 },
        ),
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('', '\n', '\r\n', '\n\n\n'),
        async (given, size, end) => {
          const all = await lines(given.join('\n') + end, { size });
          expect(texts(all)).toEqual(given);
          expect(all.map(({ number }) => number)).toEqual(given.map((_, i) => i + 1));
        },
      ),
    );
  });

  it('are counted with the empty ones between them', async () => {
    const all = await lines('a\n\n\nb\n\n');
    expect(texts(all)).toEqual(['a', '', '', 'b']);
    expect(all.at(-1)?.number).toBe(4);
  });

  it('begin after a byte order mark', async () => {
    expect(texts(await lines('\ufeff{"id":1}\n{"id":2}'))).toEqual(['{"id":1}', '{"id":2}']);
  });

  it.each([
    ['before', `{"id":"long","html":"${' '.repeat(200_000)}"}`],
    ['behind', `{"html":"${' '.repeat(200_000)}","id":"long"}`],
    ['behind, where an id is quoted,', `{"html":"\\"id\\": 5${' '.repeat(200_000)}", "by": {"id": 4}, "id" : "long" }`],
  ])(
    'that are too long are not held, and known by an id %s their text; the next one is whole',
    async (_where, long) => {
      const all = await lines(`${long}\nshort`, { size: 1_000, most: 100_000 });
      expect(all[0]).toEqual({ number: 1, end: long.length + 1, tooLong: true, id: 'long' });
      expect(all[1]).toMatchObject({ number: 2, end: long.length + 6 });
      expect(textOf(all[1])).toBe('short');
      expect(all).toHaveLength(2);
    },
  );

  it('tell where they end', async () => {
    const all = await lines('ä\r\n\nb\n', { size: 2 });
    expect(all.map(({ end }) => end)).toEqual([4, 7, 7]);
  });

  it('have memory of their own: to copy one to a worker copies no other', async () => {
    const [first, second] = await lines('one\ntwo\n', { size: 100 });
    if (!first || !second || !('bytes' in first) || !('bytes' in second)) throw new Error('not two lines');
    expect(first.bytes.buffer).not.toBe(second.bytes.buffer);
    expect(first.bytes.buffer.byteLength).toBe(3);
  });
});
