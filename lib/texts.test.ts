import { describe, expect, test } from 'vitest';
import en from '../locales/en.json';
import fr from '../locales/fr.json';
import { cutQuote } from './evidence/short-quote';
import { itemTexts, plural, type Translate } from './texts';

const messages: Readonly<Record<string, string>> = en;

describe('texts by name', () => {
  test('an item speaks with the messages of its id', () => {
    const t: Translate = (key) => key;
    expect(itemTexts(t, cutQuote).label('sells-data')).toBe('item_sells_data_label');
    expect(itemTexts(t, cutQuote).answer('ai-training', 'with-choice')).toBe('item_ai_training_with_choice');
  });

  test('an answer that another version gave is said to be one', () => {
    const { said, answer } = itemTexts((key) => messages[key] ?? '', cutQuote);
    expect(answer('delete', 'retired')).toBe(messages.answer_of_another_version);
    expect(said({ id: 'delete', answer: 'retired', confidence: 1 })).toBe(messages.answer_of_another_version);
  });

  test('a count picks singular or plural, as the language counts', () => {
    expect(plural('1 word | $1 words', 1, 'en')).toBe('1 word');
    expect(plural('1 word | 12 words', 12, 'en')).toBe('12 words');
    expect(plural('1 word | 0 words', 0, 'en')).toBe('0 words');
    expect(plural('0 mot | 0 mots', 0, 'fr')).toBe('0 mot');
    expect(plural('the same', 0, 'en')).toBe('the same');
  });

  test('French, which has one of nothing, spells no 1 out', () => {
    const counted = Object.values(fr).filter((message) => message.includes(' | '));
    expect(counted.length).toBeGreaterThan(5);
    expect(counted.filter((message) => /(?<![$\d])1/.test(message.split(' | ')[0] ?? ''))).toEqual([]);
  });
});
