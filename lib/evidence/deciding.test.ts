import { describe, expect, it } from 'vitest';
import type { ItemId } from '../checklist/item';
import { decidingWords, shortQuote, tellingQuotes } from './deciding';

const marked = (id: ItemId, quote: string): string | null => {
  const span = decidingWords(id, quote);
  return span && quote.slice(span.start, span.end);
};

describe('the deciding words', () => {
  it.each<[ItemId, string, string]>([
    ['sells-data', 'We do not sell your personal data to anybody.', 'not sell'],
    [
      'behavioural-ads',
      'We collect your email address, and we may use what you read to show you personalized ads on our site.',
      'may use what you read to show you personalized ads',
    ],
    [
      'shares-for-advertising',
      'Our shop is in an old mill; with your consent we share your address with advertisers.',
      'share your address with advertisers',
    ],
    ['sells-data', 'We sell personal information.', 'sell'],
    ['delete', 'You can ask us to delete your account, unless a law wants us to keep it.', 'can ask us to delete'],
  ])('%s: those of the clause that says it', (id, quote, words) => expect(marked(id, quote)).toBe(words));

  it.each<[string, ItemId, string]>([
    ['no key term is there', 'sells-data', 'We may give it to whom we like.'],
    ['a key term stands alone', 'sells-data', 'The sale.'],
    ['two clauses say as much', 'sells-data', 'We may sell names; we may sell addresses.'],
    ['names alone decide', 'recipients-named', 'We share it with Acme Ltd.'],
  ])('are none where %s', (_why, id, quote) => expect(marked(id, quote)).toBeNull());
});

describe('a short quote', () => {
  const long = `${'Our shop is in an old mill by the river and has been there for years. '.repeat(3)}In it we may sell your data to brokers. ${'All of this is as it was before and will be so for long. '.repeat(3)}`;

  it('is the whole quote where there is room, with what decides marked', () => {
    const quote = 'We do not sell your data.';
    expect(shortQuote('sells-data', quote, 150)).toEqual([
      { text: 'We do ', marked: false },
      { text: 'not sell', marked: true },
      { text: ' your data.', marked: false },
    ]);
  });

  it('is cut at words around what decides, and says so', () => {
    const pieces = shortQuote('sells-data', long, 120);
    const text = pieces.map((piece) => piece.text).join('');
    expect(pieces.filter((piece) => piece.marked).map((piece) => piece.text)).toEqual(['may sell']);
    expect(text).toMatch(/^… \S.*\S …$/);
    expect(text.length).toBeLessThanOrEqual(124);
    expect(` ${long} `).toContain(` ${text.slice(2, -2)} `);
  });

  it('keeps the condition that it opens with', () => {
    const quote = `If you agree, our partners, of whom there are many as you may well imagine, and all of whom are named below, use what you read to target ads at you.`;
    expect(
      shortQuote('behavioural-ads', quote, 60)
        .map(({ text }) => text)
        .join(''),
    ).toMatch(/^If you agree, … .*target ads/);
  });

  it('is its beginning where nothing tells what decides', () => {
    expect(shortQuote('recipients-named', long, 60).map(({ text }) => text)).toEqual([
      'Our shop is in an old mill by the river and has been there …',
    ]);
  });
});

describe('the quotes that tell', () => {
  const of = (id: ItemId, ...quotes: string[]): string[] =>
    tellingQuotes(
      id,
      quotes.map((quote, block) => ({ quote, heading: '', block })),
    ).map(({ quote }) => quote);
  const SURE = 'We use what you read to show you targeted ads.';

  it('are the surest, and of the others those that say it too', () => {
    expect(of('behavioural-ads', SURE, 'We earn our living with ads.', 'Partners may show you ads.')).toEqual([
      SURE,
      'Partners may show you ads.',
    ]);
    expect(of('behavioural-ads', 'We earn our living with ads.')).toEqual(['We earn our living with ads.']);
  });

  it('may say it in two clauses alike', () => {
    const twice = 'We may sell names; we may sell addresses.';
    expect(of('sells-data', 'We sell data.', twice)).toEqual(['We sell data.', twice]);
  });

  it('keep what opens a list with its entries, and the names that alone answer a question', () => {
    const list = ['All members have the right to:', 'have their account deleted;'];
    expect(of('delete', ...list)).toEqual(list);
    const names = ['We share it with Acme Ltd.', 'And with Baker & Sons.'];
    expect(of('recipients-named', ...names)).toEqual(names);
  });
});
