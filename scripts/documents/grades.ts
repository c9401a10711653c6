/** The generated part of docs/grades.md: agreement with the experts, silence, sensitivity. */
import { readFileSync } from 'node:fs';
import type { Agreement } from '../../training/grades/agreement';
import { WHICH, type Which } from '../../training/grades/experts';
import type { GradesValidation } from '../../training/grades/fit-grades';
import { between } from './between';
import { percent } from './measures';

const GENERATED = '`npm run documents` from training/grades/agreement.json';

/** In: docs/grades.md as it stands. Out: the same with its figures from the last `npm run fit-grades`. */
export function gradesDocument(document: string): string {
  const validation = JSON.parse(readFileSync('training/grades/agreement.json', 'utf8')) as GradesValidation;
  return between(document, GENERATED, figures(validation));
}

function figures(validation: GradesValidation): string[] {
  const { right, gold, read, readOwn, experts, silence, sensitivity, policies } = validation;
  const row = (title: string, part: Record<Which, Agreement>): string[] =>
    WHICH.map((which) => {
      const { correlation, pairs, difference, far } = part[which];
      return `| ${title} | ${which} | ${correlation.toFixed(3)} | ${percent(pairs)} | ${difference.toFixed(1)} | ${percent(far)} |`;
    });
  return [
    `${policies} policies; scores by points that were fitted to other policies (ten folds, versions of one service together).`,
    '',
    '| answers | score | rank correlation | sure pairs in order | mean difference | two letters off |',
    '| --- | --- | --- | --- | --- | --- |',
    ...row('right, all', right),
    ...row('right, gold', gold),
    ...row(`as read, ${read.policies} gold policies, each by what had not seen it`, read),
    ...row(`as read, ${readOwn.policies} policies of our own wording, likewise`, readOwn),
    '',
    '| score | one expert’s reading against the others’ | with the number of answered questions: ours | the experts’ | letters that change when points are shaken |',
    '| --- | --- | --- | --- | --- |',
    ...WHICH.map(
      (which) =>
        `| ${which} | ${experts[which].toFixed(2)} | ${silence[which].ours.toFixed(2)} | ${silence[which].experts.toFixed(2)} | ${percent(sensitivity[which])} |`,
    ),
  ];
}
