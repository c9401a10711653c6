import { describe, expect, test } from 'vitest';
import { ITEMS } from '../lib/checklist';
import { ITEM_IDS } from '../lib/checklist/item';
import { answerKey, itemTexts, plural, snake, type Translate } from '../lib/texts';
import catalogue from '../locales/en.json';
import { sources } from './sources';

const messages: Readonly<Record<string, string>> = catalogue;
const names = Object.keys(messages);
const itemNames = ITEMS.flatMap((item) => [
  ...['label', 'question', 'why'].map((part) => `item_${snake(item.id)}_${part}`),
  ...[...item.answers, 'not-stated', 'unclear'].map((answer) => answerKey(item.id, answer)),
]);

describe('the message catalogue', () => {
  test('has every text of every item and answer, and none for an answer that no item gives', () => {
    const prefixes = ITEM_IDS.map((id) => `item_${snake(id)}_`);
    const ofItems = names.filter((name) => prefixes.some((prefix) => name.startsWith(prefix)));
    expect(ofItems.toSorted()).toEqual(itemNames.toSorted());
  });

  test('names hold letters, digits and underscores only, as the browsers want them', () => {
    expect(names.filter((name) => !/^\w+$/.test(name))).toEqual([]);
  });

  test('every other message is used somewhere', () => {
    const code = sources();
    const used = (name: string): boolean =>
      [`'${name}'`, `__MSG_${name}__`].some((form) => code.includes(form)) ||
      patternsIn(code).some((p) => p.test(name));
    expect(names.filter((name) => !itemNames.includes(name as never)).filter((name) => !used(name))).toEqual([]);
  });

  test('says what the policy says, and judges nobody by law', () => {
    const banned =
      /\b(compl(y|ies|iant|iance)|violat\w*|infring\w*|illegal\w*|unlawful\w*|breach(es|ed)? (the|a) law|legal advice)\b/i;
    expect(names.filter((name) => banned.test(messages[name] ?? ''))).toEqual([]);
  });

  test('every answer is a sentence about what the policy says', () => {
    for (const item of ITEMS)
      for (const answer of [...item.answers, 'not-stated', 'unclear']) {
        const opening = { 'not-stated': 'The policy does not say ', unclear: 'The policy touches on ' }[answer];
        const sentence = messages[answerKey(item.id, answer)];
        expect(sentence, `${item.id} ${answer}`).toMatch(new RegExp(`^${opening ?? 'The policy says '}.*\\.$`));
      }
  });

  test('questions ask, and the reasons are at most two sentences', () => {
    for (const id of ITEM_IDS) {
      expect(messages[`item_${snake(id)}_question`]).toMatch(/^[A-Z].*\?$/);
      expect(messages[`item_${snake(id)}_why`]?.match(/[.!?](?= |$)/g)?.length).toBeLessThanOrEqual(2);
      expect(messages[`item_${snake(id)}_label`]?.length).toBeLessThanOrEqual(30);
    }
  });
});

/** Names that are put together, such as `group_${tone}_hint`, as patterns. */
function patternsIn(code: string): RegExp[] {
  return [...code.matchAll(/\bt\(`([^`]+)`/g)].map(
    ([, template = '']) => new RegExp(`^${template.replace(/\$\{[^}]+\}/g, '[a-z_]+')}$`),
  );
}

describe('texts by name', () => {
  test('an item speaks with the messages of its id', () => {
    const t: Translate = (key) => key;
    expect(itemTexts(t).label('sells-data')).toBe('item_sells_data_label');
    expect(itemTexts(t).answer('ai-training', 'with-choice')).toBe('item_ai_training_with_choice');
  });

  test('a count picks singular or plural', () => {
    expect(plural('1 word | $1 words', 1)).toBe('1 word');
    expect(plural('1 word | 12 words', 12)).toBe('12 words');
    expect(plural('the same', 0)).toBe('the same');
  });
});
