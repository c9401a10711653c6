import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { actionsIn } from '../actions';
import { datedIn } from '../findings/dated';
import { readingsOf } from '../practices/readings';
import { sentencesOf } from '../sentences';
import type { Block, PolicyText } from '../types';
import { takesIn } from '.';
import { quotesOfTakes } from './shown';

const FOLDER = 'training/own-policies';
const policies = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name): PolicyText => {
    const { sentences } = JSON.parse(readFileSync(join(FOLDER, name), 'utf8')) as {
      sentences: { kind: Block['kind']; level?: number; text: string }[];
    };
    const blocks = sentences.map(({ kind, level = 1, text }): Block => ({ kind, level, text, place: null }));
    return { title: name, language: 'en', blocks };
  });

test('every quote stands in its block, word for word, and every stated answer has one', () => {
  let quotes = 0;
  for (const policy of policies) {
    const sentences = sentencesOf(policy);
    const takes = takesIn(policy, readingsOf(sentences), actionsIn(policy, sentences), datedIn(policy));
    for (const { quote, block } of quotesOfTakes(takes)) {
      expect(policy.blocks[block]?.text).toContain(quote);
      quotes++;
    }
    for (const { answer, evidence } of takes.asked) expect(evidence.length > 0).toBe(answer !== 'not-stated');
  }
  expect(quotes).toBeGreaterThan(policies.length);
});
