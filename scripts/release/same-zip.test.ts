import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { sameZip } from '../../build/same-zip';

const FILES = { 'z.txt': 'last', 'a/Ä.json': '{}', 'a/b/c.js': 'const a = 1;', 'B.txt': 'capital' };

function packed(names: readonly string[], year: number, createFolders: boolean): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const name of names)
    zip.file(name, FILES[name as keyof typeof FILES], { date: new Date(year, 5, 17, 13, 37), createFolders });
  return zip.generateAsync({ type: 'uint8array', compression: createFolders ? 'STORE' : 'DEFLATE' });
}

describe('a zip that is packed the same', () => {
  it('does not tell when it was packed, nor in what order, nor how', async () => {
    const one = await sameZip(await packed(Object.keys(FILES), 2026, true));
    const other = await sameZip(await packed(Object.keys(FILES).toReversed(), 2031, false));
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true);
    expect(Buffer.from(await sameZip(one)).equals(Buffer.from(one))).toBe(true);
  });

  it('holds the same files, by name, and nothing else', async () => {
    const zip = await JSZip.loadAsync(await sameZip(await packed(Object.keys(FILES), 2026, true)));
    expect(Object.keys(zip.files)).toEqual(['B.txt', 'a/b/c.js', 'a/Ä.json', 'z.txt']);
    for (const [name, text] of Object.entries(FILES)) expect(await zip.file(name)?.async('string')).toBe(text);
  });

  it('tells of other files by other bytes', async () => {
    const all = await sameZip(await packed(Object.keys(FILES), 2026, false));
    const fewer = await sameZip(await packed(Object.keys(FILES).slice(1), 2026, false));
    expect(Buffer.from(all).equals(Buffer.from(fewer))).toBe(false);
  });

  it('is not made of anything else', () => expect(sameZip(new Uint8Array([1, 2, 3]))).rejects.toThrow());
});
