/** Text that stands in a PDF and not on its pages: PDFs made by hand. */
import { describe, expect, it } from 'vitest';
import { handmade } from '../../../tests/fixtures/handmade-pdf';
import { policyOfPdf } from '.';
import { readPdf } from './load';

const SEEN = 'We pass your address on to partners, and our partners use it for advertisements of their own.';
const UNSEEN = 'We never share anything.';

/** A line of text at a height of the page. */
const line = (text: string, y: number, size = 11): string => `BT /F1 ${size} Tf 50 ${y} Td (${text}) Tj ET`;
const text = async (content: string, more: { page?: string } = {}): Promise<string> =>
  policyOfPdf(await readPdf(handmade([content], more)))
    .blocks.map(({ text: own }) => own)
    .join(' ');

/** Graphics states, for pages that name them. */
const STATES = `/Resources << /Font << /F1 3 0 R >> /ExtGState << /Faint << /ca 0.02 /CA 0.02 >> /Multiply << /BM /Multiply >> >> >>`;

describe('text that nobody sees is left out', () => {
  it.each([
    ['neither filled nor stroked', `q 3 Tr ${line(UNSEEN, 700)} Q`],
    ['only clipping', `q 7 Tr ${line(UNSEEN, 700)} Q`],
    ['white on the paper', `q 1 g ${line(UNSEEN, 700)} Q`],
    ['nearly white', `q 0.97 0.98 0.97 rg ${line(UNSEEN, 700)} Q`],
    ['white in four colours', `q 0 0 0 0 k ${line(UNSEEN, 700)} Q`],
    ['white outlines', `q 1 Tr 1 G ${line(UNSEEN, 700)} Q`],
    ['black on black', `q 0 g 40 690 300 30 re f ${line(UNSEEN, 700)} Q`],
    ['white on white on black', `q 0 g 40 690 300 30 re f 1 g 40 690 300 30 re f ${line(UNSEEN, 700)} Q`],
    [
      'white on a white circle',
      `q 1 g 40 700 m 40 800 400 800 400 700 c 400 600 40 600 40 700 c f ${line(UNSEEN, 700)} Q`,
    ],
    ['under a box', `${line(UNSEEN, 700)} q 0.2 0.2 0.9 rg 40 690 300 30 re f Q`],
    ['off the page', line(UNSEEN, 900)],
    ['left of the page', `1 0 0 1 -400 0 cm ${line(UNSEEN, 700)} 1 0 0 1 400 0 cm`],
    ['outside of what is clipped', `q 0 0 10 10 re W n ${line(UNSEEN, 700)} Q`],
    ['clipped to nothing', `q 0 0 m W n ${line(UNSEEN, 700)} Q`],
    ['as small as a dot', line(UNSEEN, 700, 0.5)],
    ['made small by the page', `q 0.05 0 0 0.05 0 0 cm ${line(UNSEEN, 14_000)} Q`],
    ['pressed flat', `BT /F1 11 Tf 0.01 0 0 11 50 700 Tm (${UNSEEN}) Tj ET`],
    ['a breath of colour', `q /Faint gs ${line(UNSEEN, 700)} Q`],
    ['unseen in the middle of a line', `BT /F1 11 Tf 50 700 Td 3 Tr (${UNSEEN}) Tj 0 Tr ( Really.) Tj ET`],
  ])('%s', async (_what, hidden) => {
    const found = await text(`${line(SEEN, 780)} ${hidden}`, { page: STATES });
    expect(found).toContain(SEEN);
    expect(found).not.toMatch(/never|share|anything/);
  });

  it('with the seen parts of a line in their places', async () => {
    const content = `BT /F1 11 Tf 50 780 Td (We share your) Tj 3 Tr ( never) Tj 0 Tr ( name and address with each of our partners.) Tj ET`;
    expect(await text(content)).toBe('We share your name and address with each of our partners.');
  });

  it('where other text lies on the same place', async () => {
    expect(await text(`${line(SEEN, 780)} q 3 Tr ${line(UNSEEN, 780)} Q`)).toBe(SEEN);
    expect(await text(`q 3 Tr ${line(UNSEEN, 780)} Q ${line(SEEN, 780)}`)).toBe(SEEN);
  });

  it('in a layer that is off', async () => {
    const bytes = handmade([`${line(SEEN, 780)} /OC /L BDC ${line(UNSEEN, 700)} EMC`], {
      object: '<< /Type /OCG /Name (Notes) >>',
      catalogue: '/OCProperties << /OCGs [5 0 R] /D << /OFF [5 0 R] >> >>',
      page: '/Resources << /Font << /F1 3 0 R >> /Properties << /L 5 0 R >> >>',
    });
    const { blocks } = policyOfPdf(await readPdf(bytes));
    expect(blocks.map(({ text: own }) => own)).toEqual([SEEN]);
  });
});

describe('text that is seen stays', () => {
  const OTHER = 'You may ask us for a copy.';
  it.each([
    ['white on a dark box', `q 0.1 g 40 690 300 30 re f 1 g ${line(OTHER, 700)} Q`],
    [
      'white on a dark box with round corners',
      `q 0.1 g 45 690 m 300 690 l 305 700 310 705 310 715 c 45 720 l h f 1 g ${line(OTHER, 700)} Q`,
    ],
    ['on a tinted box', `q 0.9 0.95 1 rg 40 690 300 30 re f Q ${line(OTHER, 700)}`],
    ['grey', `q 0.6 g ${line(OTHER, 700)} Q`],
    ['a link in blue', `q 0 0 1 rg ${line(OTHER, 700)} Q`],
    ['outlines', `q 1 Tr 0 G ${line(OTHER, 700)} Q`],
    ['filled and stroked', `q 2 Tr ${line(OTHER, 700)} Q`],
    ['filled and clipping', `q 4 Tr ${line(OTHER, 700)} Q`],
    ['marked with a pen', `${line(OTHER, 700)} q /Multiply gs 1 1 0 rg 40 690 300 30 re f Q`],
    ['with a frame around it', `${line(OTHER, 700)} q 40 690 300 30 re S Q`],
    ['underlined', `${line(OTHER, 700)} q 50 697 120 0.6 re f Q`],
    ['beside a box', `${line(OTHER, 700)} q 0 g 300 690 100 30 re f Q`],
    ['in small print', line(OTHER, 700, 5)],
    ['inside of what is clipped', `q 0 600 595 200 re W n ${line(OTHER, 700)} Q`],
    ['after unseen text has ended', `q 3 Tr ${line('x', 740)} Q ${line(OTHER, 700)}`],
    [
      'spread, pushed together and raised',
      `BT /F1 11 Tf 90 Tz 1 Tc 2 Tw 3 Ts 50 700 Td (${OTHER}) Tj ET q 3 Tr ${line('x', 650)} Q`,
    ],
    [
      'drawn piece by piece',
      `BT /F1 11 Tf 50 700 Td [(You m) -10 (ay ask us) 20 ( for a copy.)] TJ ET q 3 Tr ${line('x', 650)} Q`,
    ],
  ])('%s', async (_what, shown) => {
    expect(await text(`${line(SEEN, 780)} ${shown}`, { page: STATES })).toContain(OTHER);
  });
});

describe('a page whose text lies unseen in it', () => {
  const lines = Array.from({ length: 24 }, (_, i) => line(SEEN, 700 - 20 * i)).join(' ');
  it.each([
    ['a scan with the text that a program has read', `0.9 g 0 0 595 842 re f 3 Tr ${lines}`],
    ['and a stamp', `${line('Downloaded for you on the first of May', 800)} 3 Tr ${lines}`],
    ['white text alone', `1 g ${lines}`],
    ['text under a picture in one piece', `${lines} 0.5 g 0 0 595 842 re f`],
  ])('%s: is refused', async (_what, content) => {
    await expect(readPdf(handmade([content]))).rejects.toMatchObject({ reason: 'hidden-text' });
    // Without that page the grade would be that of another text.
    await expect(readPdf(handmade([`${line(SEEN, 780)}`, content]))).rejects.toMatchObject({ reason: 'hidden-text' });
  });

  it('more lies on top of each other than can be looked through: is given up', async () => {
    const boxes = '0 0 m 9 9 l 9 0 l f '.repeat(20_000);
    await expect(readPdf(handmade([`${boxes} ${lines}`]))).rejects.toMatchObject({
      reason: 'too-slow',
    });
  });
});
