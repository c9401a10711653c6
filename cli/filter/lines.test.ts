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
const texts = (all: readonly Line[]): string[] => all.map(({ bytes }) => Buffer.from(bytes).toString());

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

  it('that are too long are cut, and the next one is whole', async () => {
    const all = await lines(`{"id":"long"${' '.repeat(200_000)}}\nshort`, { size: 1_000, most: 100_000 });
    expect(all.map(({ tooLong }) => tooLong)).toEqual([true, false]);
    expect(all[0]?.bytes.length).toBeLessThan(100_000);
    expect(texts(all)[0]).toMatch(/^\{"id":"long"/);
    expect(texts(all)[1]).toBe('short');
  });

  it('have memory of their own: to copy one to a worker copies no other', async () => {
    const [first, second] = await lines('one\ntwo\n', { size: 100 });
    expect(first?.bytes.buffer).not.toBe(second?.bytes.buffer);
    expect(first?.bytes.buffer.byteLength).toBe(3);
  });
});
