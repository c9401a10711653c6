import { inflateSync } from 'node:zlib';

/** In: a PDF. Out: how many pages it has. Newer PDFs keep their objects in compressed streams. */
export function sheetsIn(pdf: Buffer): number {
  const text = pdf.toString('latin1');
  const parts = [text];
  for (const { index, 0: opening } of text.matchAll(/stream\r?\n/g)) {
    const start = index + opening.length;
    const end = text.indexOf('endstream', start);
    try {
      parts.push(inflateSync(pdf.subarray(start, end)).toString('latin1'));
    } catch {
      // Not compressed, or in another way.
    }
  }
  return parts.reduce((count, part) => count + (part.match(/\/Type\s*\/Page\b/g)?.length ?? 0), 0);
}
