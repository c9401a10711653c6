/** How usual each answer is. */
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import type { Policy } from '../read/policies';
import { answersTo } from '../read/result';
import { type Interval, wilson } from './interval';

export interface AnswerShare extends Interval {
  answer: string;
  count: number;
  share: number;
}

export interface Usual {
  id: ItemId;
  /** How many policies were asked. */
  all: number;
  answers: AnswerShare[];
}

/** In: policies. Out: for each question, how many give which answer, silence and what is unclear among them. */
export function usualAnswers(policies: readonly Policy[]): Usual[] {
  return ITEM_IDS.map((id, place) => {
    const answers = answersTo(id);
    const counts = answers.map(() => 0);
    for (const { codes } of policies) {
      const code = codes?.[place];
      if (code !== undefined && code < counts.length) counts[code] = (counts[code] ?? 0) + 1;
    }
    const all = counts.reduce((sum, count) => sum + count, 0);
    return {
      id,
      all,
      answers: answers.map((answer, code) => {
        const count = counts[code] ?? 0;
        return { answer, count, share: all > 0 ? count / all : 0, ...wilson(count, all) };
      }),
    };
  });
}
