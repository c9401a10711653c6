import { describe, expect, it } from 'vitest';
import { type Cue, defineItem, type Item } from '../checklist/item';
import { readMarkdown } from '../extract/markdown';
import { findingsByCues } from '../findings';
import { sentencesOf } from '../sentences';
import { practicesIn } from '.';
import { readingsOf } from './readings';

/** An item with one cue for `yes`. */
const itemWith = (cue: Omit<Cue<'yes'>, 'answer'>) =>
  defineItem({
    id: 'sells-data',
    pillar: 'sharing',
    answers: ['yes'],
    cued: { topic: /./, cues: [{ answer: 'yes', ...cue }] },
  });

/** What the item's cues alone decide. */
const answerTo = (item: Item, text: string): string | undefined =>
  findingsByCues([item], practicesIn(readingsOf(sentencesOf(readMarkdown(text, 'Test'))), [item]))[0]?.answer;

describe('a cue', () => {
  it('tries a later match when the first has the wrong polarity', () => {
    const item = itemWith({ pattern: /\bshare\b/ });
    expect(answerTo(item, 'We do not share names, but we share addresses.')).toBe('yes');
    expect(answerTo(item, 'We do not share names and do not share addresses.')).toBe('not-stated');
  });

  it('with `after` speaks only behind such a sentence of its own paragraph', () => {
    const item = itemWith({ pattern: /\bwill tell you\b/, after: /\bmerger\b/ });
    expect(answerTo(item, 'Data moves in a merger. We will tell you.')).toBe('yes');
    expect(answerTo(item, 'Data moves in a merger.\n\nWe will tell you.')).toBe('not-stated');
    expect(answerTo(item, 'We will tell you.')).toBe('not-stated');
  });
});
