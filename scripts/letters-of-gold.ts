/** How the letters are spread over policies whose right answers are known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEM_IDS, type ItemId } from '../lib/checklist/item';
import { gradesOf } from '../lib/grades';
import { LETTERS } from '../lib/grades/scale';
import type { Finding, Grades } from '../lib/types';

interface Label {
  id: string;
  items: Record<ItemId, { answer: string }>;
}

/** In: the folder of gold labels. Out: the grades that each policy's right answers earn. */
export function gradesOfGold(folder: string): { id: string; grades: Grades }[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => {
      const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Label;
      const findings = ITEM_IDS.map(
        (id): Finding => ({ id, answer: label.items[id].answer, confidence: 1, evidence: [] }),
      );
      return { id: label.id, grades: gradesOf(findings) };
    });
}

/** The share of each letter, for each pillar and overall, as rows of a Markdown table. */
export function lettersOfGold(folder: string): string[] {
  const all = gradesOfGold(folder);
  const share = (which: keyof Grades, letter: string): string => {
    const count = all.filter(({ grades }) => grades[which]?.letter === letter).length;
    return `${((100 * count) / all.length).toFixed(1)} %`;
  };
  const letters = LETTERS.map(({ letter }) => letter);
  return [
    `| grade | ${letters.join(' | ')} |`,
    `| --- |${letters.map(() => ' --- |').join('')}`,
    ...(['tracking', 'sharing', 'rights', 'overall'] as const).map(
      (which) => `| ${which} | ${letters.map((letter) => share(which, letter)).join(' | ')} |`,
    ),
  ];
}
