import { describe, expect, it } from 'vitest';
import type { ItemId } from '../checklist/item';
import { decidingWords, tellingQuotes } from './deciding';

const marked = (id: ItemId, quote: string, answer = 'yes'): string | null => {
  const span = decidingWords({ id, answer }, quote);
  return span && quote.slice(span.start, span.end);
};

describe('the deciding words', () => {
  it.each<[ItemId, string, string]>([
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

describe('the deciding words of an answer', () => {
  it.each<[ItemId, string, string, string]>([
    ['sells-data', 'no', 'We do not sell your personal data to anybody.', 'not sell'],
    ['sells-data', 'yes', 'We do not sell names of children; we may sell all other names.', 'may sell'],
    ['sells-data', 'no', 'We do not sell names; partners of ours may sell and rent what they learn.', 'not sell'],
    [
      'government-disclosure',
      'broad',
      'The police get your letters where a court orders it, or where we believe that it protects our rights.',
      'believe that it protects our rights',
    ],
    [
      'government-disclosure',
      'legal-process',
      'The safety of all is dear to us; the police get letters only if a court orders it.',
      'only if a court orders',
    ],
    ['location', 'precise', 'We know your town from your IP address, and your street by GPS.', 'GPS'],
    ['location', 'approximate', 'GPS stays off; we guess your town from your IP address.', 'town from your IP address'],
    ['retention', 'specific', 'We keep letters as long as needed; bills for ten years.', 'years'],
    [
      'retention',
      'indefinite',
      'Bills go after ten years; reviews may be kept indefinitely.',
      'may be kept indefinitely',
    ],
    [
      'tracking-choice',
      'browser-only',
      'You can refuse cookies in your browser.',
      'can refuse cookies in your browser',
    ],
    ['change-notice', 'without-notice', 'We post changes here without telling you.', 'without telling'],
    ['international-transfer', 'with-safeguards', 'It goes to Peru under standard clauses.', 'clauses'],
    ['service-providers', 'restricted', 'Hosts get your data and may use it only for us.', 'may use it only'],
    ['children', 'with-consent', 'Children may join once a parent agrees.', 'may join once a parent'],
    [
      'delete',
      'conditional',
      'You can have it deleted if you live in California.',
      'can have it deleted if you live in California',
    ],
    [
      'ai-training',
      'with-choice',
      'Your letters may train our models until you opt out.',
      'may train our models until you opt out',
    ],
  ])('%s, %s: %s', (id, answer, quote, words) => expect(marked(id, quote, answer)).toContain(words));

  it.each<[ItemId, string, string]>([
    ['government-disclosure', 'broad', 'We disclose data to the police where the law requires it.'],
    ['location', 'precise', 'We collect your location.'],
    ['sells-data', 'no', 'We may sell your data.'],
    ['sells-data', 'yes', 'We do not sell your data.'],
    ['dnt-gpc', 'ignores', 'We respond to signals such as Do Not Track.'],
    ['retention', 'indefinite', 'We keep your data for ten years.'],
    ['international-transfer', 'with-safeguards', 'We transfer your data to other countries.'],
    ['delete', 'conditional', 'You can ask us to delete your account.'],
  ])('%s, %s: none where the sentence says something else', (id, answer, quote) =>
    expect(marked(id, quote, answer)).toBeNull(),
  );
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
