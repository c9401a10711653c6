/** Layouts that no sample has, drawn by hand: what a line is, what a block is, what is no text of the policy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../../types';
import { policyOfPdf } from '.';
import type { PdfItem, PdfPage } from './page';

const SIZE = 10;
const LETTER = 5;

/** A line of text at a place, in a font whose letters are all as wide. */
const at = (x: number, y: number, text: string, more: Partial<PdfItem> = {}): PdfItem => {
  const size = more.size ?? SIZE;
  return { text, x, y, width: (text.length * LETTER * size) / SIZE, size, bold: false, ...more };
};
/** Lines below each other. */
const down = (x: number, y: number, lines: readonly string[], more: Partial<PdfItem> = {}): PdfItem[] =>
  lines.map((line, i) => at(x, y + 12 * i, line, more));
const sheet = (items: readonly PdfItem[], number = 1): PdfPage => ({ number, width: 595, height: 842, items });
const blocksOf = (...pages: PdfPage[]): Block[] => policyOfPdf({ title: '', pages }).blocks;
const textsOf = (blocks: readonly Block[], kind?: Block['kind']): string[] =>
  blocks.filter((block) => kind === undefined || block.kind === kind).map(({ text }) => text);

const FULL = 'We collect the information that you give us when you open it, and no other.';
const MORE = 'It is kept for as long as the account exists, and then it is erased by us.';
/** Enough ordinary text that the measures of the page are those of its text. */
const BODY = down(50, 500, [FULL, MORE, FULL, MORE, FULL, MORE]);

describe('lines of a PDF', () => {
  it.each([
    ['a soft hyphen', ['the infor\u00ad', 'mation is kept'], 'the information is kept'],
    ['a hyphen', ['the infor-', 'mation, all information'], 'the information, all information'],
    ['a hyphen of a compound', ['a third-', 'party service'], 'a third-party service'],
    [
      'a compound that stands elsewhere',
      ['an add-on and an add-', 'on and so on'],
      'an add-on and an add-on and so on',
    ],
    ['an address', ['see example.org/privacy/', 'cookies for more'], 'see example.org/privacy/cookies for more'],
    ['ligatures', ['the o\ufb03ce and the', '\ufb01le of it'], 'the office and the file of it'],
  ])('%s: the words are whole again', (_what, lines, text) => {
    // Justified: each line reaches the edge.
    const items = lines.map((line, i) => ({ ...at(50, 100 + 12 * i, line), width: 300 }));
    expect(textsOf(blocksOf(sheet(items)))).toEqual([text]);
  });

  it('pieces of a line are joined, a gap is a space', () => {
    const items = [at(50, 100, 'We share'), at(95, 100, 'data'), at(115, 100, 's')];
    expect(textsOf(blocksOf(sheet(items)))).toEqual(['We share datas']);
  });

  it('the number of a footnote is no word, and the note follows the text', () => {
    const items = [
      ...down(50, 100, [FULL, MORE]),
      at(50, 124, 'We share data with partners'),
      at(186, 120, '3', { size: 6 }),
      at(190, 124, ' and nobody else'),
      at(50, 780, '3 Listed on our site.', { size: 8 }),
    ];
    const next = [...down(50, 60, ['who has not asked for it by a letter that was signed.', FULL, MORE])];
    const texts = textsOf(blocksOf(sheet(items), sheet(next, 2)));
    expect(texts.some((text) => text.includes('partners and nobody else who has not asked'))).toBe(true);
    expect(texts.at(-1)).toBe('3 Listed on our site.');
  });

  it.each([
    ['too small to read', at(50, 300, 'We never sell your data.', { size: 1 })],
    ['beside the page', at(900, 300, 'We never sell your data.')],
    ['above the page', at(50, -20, 'We never sell your data.')],
  ])('%s: is not read', (_where, item) => {
    expect(textsOf(blocksOf(sheet([...BODY, item]))).join(' ')).not.toContain('never sell');
  });
});

describe('columns and tables', () => {
  const left = down(50, 100, [
    'The left column says what',
    'we collect, and goes on to',
    'the bottom, where it says',
    'a sentence that is',
    'broken between the two, so',
    'that nobody may',
    'mistake it for two, as it is',
    'one and the',
  ]);
  const right = down(320, 100, [
    'same sentence in the next',
    'column. Then it ends.',
    'And another one begins',
    'here, as long as that one.',
  ]);

  it('are read one after the other, and a sentence goes on', () => {
    const [text = ''] = textsOf(blocksOf(sheet([...left, ...right])));
    expect(text).toContain('as it is one and the same sentence in the next column.');
  });

  it('are found where the page is drawn in no order', () => {
    const rows = left.flatMap((line, i) => (right[i] ? [right[i], line] : [line])).reverse();
    const text = textsOf(blocksOf(sheet(rows as PdfItem[]))).join(' ');
    expect(text.indexOf('left column')).toBeLessThan(text.indexOf('broken between'));
    expect(text.indexOf('broken between')).toBeLessThan(text.indexOf('next column'));
  });

  it('the cells of a table are apart, those of several lines whole', () => {
    const items = [
      ...BODY,
      ...[at(50, 100, 'Data'), at(200, 100, 'Purpose')],
      ...[at(50, 130, 'Account'), at(50, 142, 'data'), at(200, 130, 'To sign you in and'), at(200, 142, 'to help you')],
      ...[at(50, 170, 'Logs'), at(200, 170, 'Security')],
    ];
    expect(textsOf(blocksOf(sheet(items)), 'cell')).toEqual([
      'Data',
      'Purpose',
      'Account data',
      'To sign you in and to help you',
      'Logs',
      'Security',
    ]);
  });
});

describe('headings', () => {
  it.each<[string, PdfItem]>([
    ['in a larger font', at(50, 300, 'What we collect', { size: 14 })],
    ['in bold', at(50, 300, 'What we collect', { bold: true })],
    ['in capitals', at(50, 300, 'WHAT WE COLLECT')],
    ['with a number', at(50, 300, '4. What we collect')],
    ['with a number of parts', at(50, 300, '4.2 What we collect')],
    ['with a word and a number', at(50, 300, 'Section 4: What we collect')],
    ['as a question in bold', at(50, 300, 'What do we collect?', { bold: true })],
  ])('%s', (_how, item) => {
    const items = [...down(50, 200, [FULL, MORE]), item, ...down(50, 330, [FULL, MORE]), ...BODY];
    expect(textsOf(blocksOf(sheet(items)), 'heading')).toEqual([item.text]);
  });

  it('over two lines are one, and larger ones stand above smaller ones', () => {
    const items = [
      ...down(50, 100, ['The privacy policy', 'of our company'], { size: 12 * 1.5 }).map((item, i) => ({
        ...item,
        y: 100 + 20 * i,
      })),
      at(50, 160, 'What we collect', { size: 13 }),
      ...down(50, 190, [FULL, MORE]),
      ...BODY,
    ];
    const headings = blocksOf(sheet(items)).filter(({ kind }) => kind === 'heading');
    expect(headings.map(({ text, level }) => [level, text])).toEqual([
      [1, 'The privacy policy of our company'],
      [2, 'What we collect'],
    ]);
  });

  it('a bold beginning of a paragraph is none', () => {
    const items = [
      at(50, 300, 'Cookies. ', { bold: true }),
      at(96, 300, FULL.slice(0, 60)),
      at(50, 312, MORE),
      ...BODY,
    ];
    expect(textsOf(blocksOf(sheet(items)), 'heading')).toEqual([]);
  });
});

describe('lists', () => {
  it.each(['•', '–', '\uf0b7', 'o', '1.', '▪'])('%s: marks an item, and is no part of it', (mark) => {
    const items = [
      ...down(50, 100, [FULL, 'We collect:']),
      ...[at(60, 140, mark), at(75, 140, 'your name, which you may change'), at(75, 152, 'whenever you like;')],
      ...[at(60, 166, mark === '1.' ? '2.' : mark), at(75, 166, 'your address.')],
      ...BODY,
    ];
    const found = textsOf(blocksOf(sheet(items)), 'list-item').map((text) => text.replace(/^[–] /, ''));
    expect(found).toEqual(['your name, which you may change whenever you like;', 'your address.']);
  });

  it('in lists are deeper', () => {
    const items = [
      ...[at(60, 140, '•'), at(75, 140, 'outer')],
      ...[at(80, 154, 'o'), at(95, 154, 'inner')],
      ...[at(60, 168, '•'), at(75, 168, 'outer again')],
    ];
    const found = blocksOf(sheet([...down(50, 100, [FULL, MORE]), ...items, ...BODY]));
    expect(found.filter(({ kind }) => kind === 'list-item').map(({ level }) => level)).toEqual([1, 2, 1]);
  });
});

describe('what stands beside the text', () => {
  const pages = (head: (n: number) => PdfItem[]): PdfPage[] =>
    [1, 2, 3].map((n) => sheet([...head(n), ...down(50, 120, [FULL, MORE, FULL]), ...down(50, 400, [MORE, FULL])], n));

  it.each<[string, (n: number) => PdfItem[]]>([
    ['a running head', () => [at(50, 40, 'Our company · confidential')]],
    ['a number', (n) => [at(290, 810, String(n))]],
    ['a number of numbers', (n) => [at(270, 810, `Page ${n} of 3`)]],
    ['a foot with a number', (n) => [at(50, 810, `Privacy policy v2.1, page ${n}`)]],
    [
      'what a browser prints',
      (n) => [at(30, 20, '4/20/26, 3:07 PM'), at(30, 825, `https://example.org/privacy ${n}/3`)],
    ],
  ])('%s is left out', (_what, head) => {
    const texts = textsOf(blocksOf(...pages(head)));
    expect(texts.every((text) => text.startsWith('We') || text.startsWith('It'))).toBe(true);
  });

  it('a table of contents is left out', () => {
    const entries = ['What we collect', 'Whom we tell', 'Your rights'];
    const contents = [
      at(50, 100, 'Contents', { bold: true }),
      ...entries.map((entry, i) => at(50, 130 + 14 * i, `${entry} ${'.'.repeat(40)} ${i + 1}`)),
    ];
    const text = entries.flatMap((entry, i) => [
      at(50, 200 + 60 * i, entry, { size: 14 }),
      ...down(50, 220 + 60 * i, [FULL, MORE]),
    ]);
    expect(textsOf(blocksOf(sheet([...contents, ...text])), 'heading')).toEqual(entries);
    expect(textsOf(blocksOf(sheet([...contents, ...text]))).join(' ')).not.toContain('Contents');
  });
});

describe('pages', () => {
  it('a block knows where it begins, and where the next page does', () => {
    const first = [
      ...down(50, 100, [FULL, MORE]),
      ...down(50, 760, ['We never sell what you have told us in any of the forms and we also never']),
    ];
    const second = down(50, 80, ['lend it. The second page says this.', FULL, MORE]);
    const block = blocksOf(sheet(first), sheet(second, 2)).find(({ turns }) => turns);
    expect(block?.page).toBe(1);
    expect(block?.text.slice(block.turns?.[0])).toMatch(/^lend it\./);
  });
});

const word = fc.stringMatching(/^[a-z]{2,9}$/);
const item = fc.record({
  text: fc.oneof(
    fc.array(word, { minLength: 1, maxLength: 8 }).map((words) => words.join(' ')),
    fc.string(),
  ),
  x: fc.double({ min: -50, max: 650, noNaN: false }),
  y: fc.double({ min: -50, max: 900, noNaN: false }),
  width: fc.double({ min: 0, max: 400, noNaN: false }),
  size: fc.constantFrom(1, 8, 10, 10, 10, 14, 20),
  bold: fc.boolean(),
});

describe('whatever a PDF holds', () => {
  it('nothing throws, no block is empty, pages never go back in a block', () => {
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 30 }), { maxLength: 4 }), (pages) => {
        for (const block of blocksOf(...pages.map((items, i) => sheet(items, i + 1)))) {
          expect(block.text).toBe(block.text.trim());
          expect(block.text).not.toBe('');
          expect(block.page).toBeGreaterThanOrEqual(1);
          for (const turn of block.turns ?? []) expect(turn).toBeLessThanOrEqual(block.text.length);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('the words of ordinary paragraphs are all there, in order, however wide the lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { minLength: 5, maxLength: 60 }), { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 30, max: 90 }),
        (paragraphs, width) => {
          let y = 100;
          const items = paragraphs.flatMap((words) => {
            const lines: string[] = [];
            for (const next of words) {
              const last = lines.at(-1);
              if (last !== undefined && last.length + next.length < width) lines[lines.length - 1] = `${last} ${next}`;
              else lines.push(next);
            }
            const set = down(50, y, lines);
            y += 12 * lines.length + 10;
            return set;
          });
          const tall = { number: 1, width: 595, height: Math.max(842, y * 1.3), items };
          const found = textsOf(blocksOf(tall)).join(' ').split(' ');
          expect(found).toEqual(paragraphs.flat());
        },
      ),
      { numRuns: 300 },
    );
  });
});
