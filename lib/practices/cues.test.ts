import { describe, expect, it } from 'vitest';
import { type Cue, defineItem } from '../checklist/item';
import { answerTo } from '../checklist/item.testing';

/** An item with one cue for `yes`. */
const itemWith = (cue: Omit<Cue<'yes'>, 'answer'>) =>
  defineItem({
    id: 'sells-data',
    pillar: 'sharing',
    answers: ['yes'],
    topic: /./,
    cues: [{ answer: 'yes', ...cue }],
  });

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

describe('a cue of names', () => {
  const item = itemWith({ pattern: /\b(acme|bolt|corex)\b/, names: true, weight: 0.4 });

  it('counts each name once', () => {
    expect(answerTo(item, 'We use Acme and Bolt.')).toBe('yes');
    expect(answerTo(item, 'We use Acme. They say Acme is good.')).toBe('unclear');
  });

  it("leaves out the publisher's own name", () => {
    const policy = ['# Acme policy', 'Acme runs this site.', 'Acme keeps data.', 'Acme uses Bolt.'].join('\n\n');
    expect(answerTo(item, policy)).toBe('unclear');
  });
});
