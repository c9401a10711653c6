/** How the letters are spread over policies whose right answers are known. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEM_IDS, type ItemId } from '../lib/checklist/item';
import { gradesOf } from '../lib/grades';
import { betterThan } from '../lib/grades/corpus';
import { LETTERS } from '../lib/grades/scale';
import type { Finding, Grades } from '../lib/types';
import { percent } from './documents/measures';

interface Label {
  id: string;
  items: Record<ItemId, { answer: string }>;
}

/** In: the folder of gold labels. Out: the grades that each policy's right answers earn. */
function gradesOfGold(folder: string): { id: string; grades: Grades }[] {
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

/** The share of each letter over the gold policies, for each pillar and overall, as rows of a Markdown table. */
export function lettersOfGold(folder: string): string[] {
  const all = gradesOfGold(folder);
  return table('gold', (which, from, below) => {
    const within = all.filter(({ grades }) => {
      const score = grades[which]?.score ?? -1;
      return score >= from && score < below;
    });
    return within.length / all.length;
  });
}

/** The same over the corpus. */
export function lettersOfCorpus(): string[] {
  return table('corpus', (which, from, below) => betterThan(which, below) - betterThan(which, from));
}

function table(title: string, share: (which: keyof Grades, from: number, below: number) => number): string[] {
  return [
    `| ${title} | ${LETTERS.map(({ letter }) => letter).join(' | ')} |`,
    `| --- |${LETTERS.map(() => ' --- |').join('')}`,
    ...(['tracking', 'sharing', 'rights', 'overall'] as const).map((which) => {
      const cells = LETTERS.map(({ from }, at) => percent(share(which, from, LETTERS[at - 1]?.from ?? 101)));
      return `| ${which} | ${cells.join(' | ')} |`;
    }),
  ];
}
