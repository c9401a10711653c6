/** A question and its answer know each other. */
import type { Sentence } from '../types';

/** Ends in a question mark, quotes and brackets set aside. */
const QUESTION = /\?\s*["'”’»)*_]*$/;

/** The longest question that is carried by its answer, and the longest answer carried by its question, in code units. */
const LONGEST = 300;

/** Whether a sentence asks: it states nothing by itself. */
export const isQuestion = ({ text }: Pick<Sentence, 'text'>): boolean => QUESTION.test(text.slice(-8));

/**
 * In: the sentences in order. Out: the same, each question with what answers it, and what answers it with the question:
 * the sentences after it in its own block, or else those of the next block, whether it stands beneath a heading, in the
 * panel under a summary, or in the cell beside it. What another question or a heading follows is not answered.
 */
export function linkQuestions(sentences: readonly Sentence[]): Sentence[] {
  const linked = [...sentences];
  for (let at = 0; at < linked.length; at++) {
    const asked = linked[at];
    const first = linked[at + 1];
    if (!asked || !first || !isQuestion(asked) || asked.text.length > LONGEST) continue;
    if (first.block > asked.block + 1 || (first.block !== asked.block && first.kind === 'heading') || isQuestion(first))
      continue;
    linked[at] = { ...asked, answer: first.text.slice(0, LONGEST) };
    for (let next = at + 1; linked[next]?.block === first.block; next++) {
      const sentence = linked[next];
      if (!sentence || isQuestion(sentence)) break;
      linked[next] = { ...sentence, question: asked.text };
    }
  }
  return linked;
}
