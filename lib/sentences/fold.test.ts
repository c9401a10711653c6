import { describe, expect, it } from 'vitest';
import { fold } from './fold';
import { countWords } from './words';

describe('fold', () => {
  it.each([
    ['Don’t  “Track”', 'don\'t "track"'],
    ['cross‑site — or not', 'cross-site - or not'],
    ['ﬁle\u00adname\u200b\u00a0X', 'filename x'],
    ['pri\u034fva\ufe0fcy \u061cpo\u{e0041}licy\u180e', 'privacy policy'],
    ['re\u200b\u0301sume\u0301', 'résumé'],
    ['  \n ', ''],
  ])('%j', (text, folded) => expect(fold(text)).toBe(folded));

  it.each(['İ\u0899', 'J\u030c', 'H\u0331', '«´ ‑'])('what is folded folds to itself: %j', (text) =>
    expect(fold(fold(text))).toBe(fold(text)),
  );
});

describe('countWords', () => {
  it('counts runs of letters and digits', () => {
    const blocks = ['We don’t sell e-mail.', 'Über 18', '—'].map(
      (text) => ({ kind: 'paragraph', level: 0, text, place: null }) as const,
    );
    expect(countWords({ title: '', language: 'en', blocks: [...blocks] })).toBe(7);
  });
});
