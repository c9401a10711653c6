/** PDFs made by hand: what is refused, and what is read upright. */
import { describe, expect, it } from 'vitest';
import de from '../../../locales/de.json';
import en from '../../../locales/en.json';
import es from '../../../locales/es.json';
import fr from '../../../locales/fr.json';
import { handmade, wordless } from '../../../tests/fixtures/handmade-pdf';
import { pdf } from '../../../tests/fixtures/pdfs';
import { policyOfPdf } from '.';
import { readPdf } from './load';
import { PDF_LIMITS } from './page';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Lines of text, 14 points apart. */
const written = (lines: readonly string[], font = 'F1'): string =>
  `BT /${font} 11 Tf 50 780 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
const LINES = [
  'We collect your name and your address, and we never sell',
  'them to anybody, whoever asks for them and whatever is paid.',
];

describe('a PDF that cannot be read', () => {
  it.each([
    ['no PDF', bytes('<!doctype html><p>Hello'), 'broken'],
    ['empty', new Uint8Array(), 'broken'],
    ['nothing behind its first line', bytes('%PDF-1.7\n'), 'broken'],
    ['garbage', Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), 'broken'],
    ['scanned', wordless(), 'no-text'],
    ['a stamp on a scan', handmade([written(['Scan 0001'])]), 'no-text'],
    ['too large', new Uint8Array(PDF_LIMITS.bytes + 1), 'too-large'],
    ['too long', handmade(Array.from({ length: PDF_LIMITS.pages + 1 }, () => written(LINES))), 'too-long'],
  ])('%s', async (_what, given, reason) => {
    await expect(readPdf(given)).rejects.toMatchObject({ reason });
  });

  it('is given up when it takes too long', async () => {
    await expect(readPdf(pdf('bank'), { patience: 0 })).rejects.toMatchObject({ reason: 'too-slow' });
  });

  it('cut off in its middle: is refused, or read as far as it goes', async () => {
    const cut = pdf('bank').slice(0, 20_000);
    await readPdf(cut).then(
      ({ pages }) => expect(pages.length).toBeGreaterThan(0),
      ({ reason }) => expect(['broken', 'no-text']).toContain(reason),
    );
  });
});

describe('a PDF that can', () => {
  it.each([0, 90, 180, 270])('turned by %i degrees: is read upright', async (turn) => {
    const { blocks } = policyOfPdf(await readPdf(handmade([written(LINES)], { page: `/Rotate ${turn}` })));
    expect(blocks.map(({ text }) => text)).toEqual([LINES.join(' ')]);
  });

  it('bold is told by the name of the font', async () => {
    const { pages } = await readPdf(
      handmade([`${written(LINES)} ${written(['Cookies'], 'F2').replace('780', '600')}`]),
    );
    expect(pages[0]?.items.map(({ bold }) => bold)).toEqual([false, false, true]);
  });

  it('a watermark across the page is left out', async () => {
    const mark = 'BT /F1 40 Tf 0.7 0.7 -0.7 0.7 150 300 Tm (DRAFT) Tj ET';
    const { blocks } = policyOfPdf(await readPdf(handmade([`${written(LINES)} ${mark}`])));
    expect(blocks.map(({ text }) => text).join(' ')).not.toContain('DRAFT');
  });

  it('a script that it brings along does not run', async () => {
    const script = '/AA << /O << /S /JavaScript /JS (globalThis.ranFromPdf = true) >> >>';
    await readPdf(handmade([written(LINES)], { page: script }));
    expect(Reflect.has(globalThis, 'ranFromPdf')).toBe(false);
  });
});

describe('what is said of a PDF that is refused', () => {
  it.each(Object.entries({ de, en, es, fr }))('names the limits: %s', (_, messages) => {
    expect(messages.pdf_too_large).toMatch(new RegExp(`\\b${PDF_LIMITS.bytes / 1e6}\\sM[Bo]\\b`));
    expect(messages.pdf_too_long).toMatch(new RegExp(`\\b${PDF_LIMITS.pages}\\b`));
  });
});
