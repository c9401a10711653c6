import { expect, it } from 'vitest';
import { atOnce } from '../steps';
import { keepingOneLanguage } from './languages';
import type { PageBlock } from './page-blocks';

const block = (text: string): PageBlock => ({
  ...{ kind: 'paragraph', level: 0, text, place: null },
  ...{ owner: {} as Element, linked: 0, bold: false, label: false, shown: true },
});
const ENGLISH = 'We write down your name when you buy a ticket from us, and we delete it when the season has ended.';
const GERMAN =
  'Wir schreiben Ihren Namen auf, wenn Sie bei uns eine Karte kaufen, und wir löschen ihn nach der Saison.';

it('of a long page in two languages the English text stays; that is told step by step, and decided at the last', () => {
  const blocks = Array.from({ length: 2_000 }, (_, i) => block(i % 2 ? GERMAN : ENGLISH));
  const kept = blocks.map(() => true);
  const steps = keepingOneLanguage(blocks, kept);
  let count = 0;
  for (; !steps.next().done; count++) expect(kept).not.toContain(false);
  expect(kept).toEqual(blocks.map(({ text }) => text === ENGLISH));
  expect(count).toBeGreaterThan(20);

  const again = blocks.map(() => true);
  atOnce(keepingOneLanguage(blocks, again));
  expect(again).toEqual(kept);
});
