/** Real policies over the years, from ../shared/versions: only when the folder is there. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readMarkdown } from '../extract/markdown';
import { fold } from '../sentences/fold';
import { changedSentences } from './changes';
import { sentencesForHistory } from './text';

const FOLDER = '../shared/versions';

if (!existsSync(FOLDER)) {
  console.log(`Left out, for ${FOLDER} is not here: policies over the years.`);
  test('real versions are left out', () => expect(existsSync(FOLDER)).toBe(false));
} else {
  describe('policies over the years', () => {
    const pairs = readdirSync(FOLDER).flatMap((service) => {
      const files = readdirSync(`${FOLDER}/${service}`).sort();
      return files.slice(1).map((file, i) => [service, files[i] ?? '', file] as const);
    });
    const textOf = (service: string, file: string): string[] =>
      sentencesForHistory(readMarkdown(readFileSync(`${FOLDER}/${service}/${file}`, 'utf8'), service));
    const lettersOf = (text: readonly string[]): string => fold(text.join('')).replace(/[\s\p{P}\p{S}]/gu, '');

    test.each(pairs)('%s, %s to %s', (service, earlier, later) => {
      const [before, after] = [textOf(service, earlier), textOf(service, later)];
      const changes = changedSentences(before, after);
      expect(changes.length > 0).toBe(lettersOf(before) !== lettersOf(after));
      // Verbatim, and in the order of each text.
      for (const [text, side] of [
        [before, 'before'],
        [after, 'after'],
      ] as const) {
        let at = -1;
        for (const change of changes) {
          const sentence = change[side];
          if (sentence === null) continue;
          at = text.indexOf(sentence, at + 1);
          expect(at, sentence).not.toBe(-1);
        }
      }
      for (const { before: old, after: fresh } of changes) expect(old ?? fresh).not.toBeNull();
      // The text is never changed against itself, however the page orders its blocks.
      expect(changedSentences(after, [...after].reverse())).toEqual([]);
    });
  });
}
