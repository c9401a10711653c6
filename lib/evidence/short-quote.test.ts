import { describe, expect, it } from 'vitest';
import type { ItemId } from '../checklist/item';
import { type Piece, shortQuote } from './short-quote';

const ROOM = 80;
const THREE_LINES = 120;
const textOf = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');
const short = (id: ItemId, answer: string, quote: string, most = ROOM): string =>
  textOf(shortQuote({ id, answer }, quote, most));
const markedIn = (id: ItemId, answer: string, quote: string): string[] =>
  shortQuote({ id, answer }, quote, ROOM)
    .filter(({ marked }) => marked)
    .map(({ text }) => text);

describe('a short quote', () => {
  const long = `${'Our shop is in an old mill by the river and has been there for years. '.repeat(3)}In it we may sell your data to brokers. ${'All of this is as it was before and will be so for long. '.repeat(3)}`;

  it('is the whole quote where there is room, with what decides marked', () => {
    expect(shortQuote({ id: 'sells-data', answer: 'no' }, 'We do not sell your data.', 150)).toEqual([
      { text: 'We do ', marked: false },
      { text: 'not sell', marked: true },
      { text: ' your data.', marked: false },
    ]);
  });

  it('is the statement that decides, and says where something is left out', () => {
    expect(short('sells-data', 'yes', long)).toBe('… In it we may sell your data to brokers. …');
    expect(markedIn('sells-data', 'yes', long)).toEqual(['may sell']);
  });

  it('is its beginning where nothing tells what decides', () => {
    expect(short('recipients-named', 'named', long, 60)).toBe(
      'Our shop is in an old mill by the river and has been there …',
    );
  });

  it.each<[string, ItemId, string, string]>([
    [
      'the words of the other answer',
      'government-disclosure',
      'broad',
      'We hand data to courts and to the police in the cases that the statutes of the land in which we sit name.',
    ],
    [
      'a denial',
      'sells-data',
      'yes',
      'We do not sell your data to any of the brokers who write to us each week to ask for it in many friendly words.',
    ],
    [
      'a place without its exactness',
      'location',
      'precise',
      'We collect the location of the phone on which the maps of our hikers are open, and show it to friends and guides.',
    ],
  ])('marks nothing and begins at the beginning where there is only %s', (_what, id, answer, quote) => {
    expect(markedIn(id, answer, quote)).toEqual([]);
    const text = short(id, answer, quote);
    expect(text).toMatch(/^[^…]{40,} …$/);
    expect(quote.startsWith(text.slice(0, -2))).toBe(true);
  });

  const REST = ' while you walk, and our server keeps the path that you took for all of your friends to see.';
  it.each<[string, string]>([
    ['With your permission the app records your precise location by GPS', 'With your permission the app records'],
    ['With your consent, we record your precise location by GPS', 'With your consent, we record'],
    ['If you agree we record your precise location by GPS', 'If you agree we record'],
    ['Only if you allow it the app records your precise location by GPS', 'Only if you allow it the app'],
    ['Unless you forbid it we record your precise location by GPS', 'Unless you forbid it we record'],
    ["With a parent's approval the app records a pupil's precise location by GPS", "With a parent's approval the app"],
  ])('keeps a condition in front: %s', (before, kept) => {
    const text = short('location', 'precise', before + REST);
    expect(text.startsWith(kept)).toBe(true);
    expect(text).toContain('GPS');
    expect(text.length).toBeLessThanOrEqual(THREE_LINES);
  });

  const GIVE =
    'We give your address, your orders and what you looked at to advertisers of boots, tents, maps and many other things for hikers';
  it.each([
    'only if you agree',
    'unless you object',
    'if you have agreed',
    'but not your card number',
    'except in Norway',
    'with your consent',
    'as long as you allow it',
    'but you can say no',
  ])('keeps a condition, exception or denial at the end: %s', (limit) => {
    for (const joint of [' ', ', ']) {
      const text = short('shares-for-advertising', 'yes', `${GIVE}${joint}${limit}.`);
      expect(text).toContain(limit);
      expect(text).toMatch(/^We give your address/);
      expect(text).toContain('advertise');
      expect(text.length).toBeLessThanOrEqual(THREE_LINES);
    }
  });

  it('does not take over the condition of another statement', () => {
    const two =
      'We do not sell your data to anybody, and we lend the list of our hikers to guides in the hills and valleys only if you agree.';
    expect(short('sells-data', 'no', two)).toMatch(/^We do not sell your data(?!.*only if)/);
  });

  it('keeps a denial that stands far before what it denies', () => {
    const far =
      'We never, in any of the countries where our shops are or to whichever broker asks us for it in friendly words each week, sell data.';
    expect(short('sells-data', 'no', far)).toMatch(/^We never.*sell/);
  });

  it.each<[ItemId, string, string, string[]]>([
    [
      'shares-for-advertising',
      'yes',
      'We hand your name and orders to advertisers, networks of advertisers and those who sell with us for marketing of their own.',
      ['We hand your name and orders to', 'advertisers'],
    ],
    [
      'ai-training',
      'yes',
      'Your letters, pictures and the talks that you have with our helpers are used to train the models behind our shop.',
      ['Your letters, pictures', 'used to train'],
    ],
    [
      'cross-site-tracking',
      'yes',
      'We run a mill, and our partners may follow what you do across other websites and bring it together with what you bought here.',
      ['… our partners may follow', 'across other websites'],
    ],
    [
      'government-disclosure',
      'broad',
      'We may also give letters to the police, the fire brigade or to others where a court wants it or where we think that it keeps our property safe.',
      ['We may also give', 'we think'],
    ],
    [
      'sells-data',
      'yes',
      'The companies of our group, of which there are many in all the valleys around us and some by the sea, sell what they know to brokers.',
      ['The companies of our group', 'sell what they know'],
    ],
  ])('begins with who does it: %s', (id, answer, quote, kept) => {
    const text = short(id, answer, quote);
    expect(text.startsWith(kept[0] ?? '?')).toBe(true);
    for (const words of kept) expect(text).toContain(words);
    expect(text.length).toBeLessThanOrEqual(ROOM);
  });

  it('takes its words from the quote, in order, on one line too', () => {
    const quote = `${GIVE}, unless you object.`;
    for (const most of [40, ROOM, THREE_LINES]) {
      const parts = short('shares-for-advertising', 'yes', quote, most)
        .split('…')
        .map((part) => part.trim())
        .filter((part) => part !== '');
      expect(parts.length, String(most)).toBeGreaterThan(1);
      let at = 0;
      for (const part of parts) {
        expect(quote.indexOf(part, at)).toBeGreaterThanOrEqual(at);
        at = quote.indexOf(part, at) + part.length;
      }
    }
  });
});
