/** What is read beside the answers: their attributes, and whether anything is collected at all. */
import { headAt } from '../practices/attribute-heads';
import { precisionOf, sureFrom, weighingAttributes } from '../practices/learnt';
import { atOnce, type Steps } from '../steps';
import type { Collection, Finding, Reading } from '../types';
import { withAttributes } from './attributes';
import { collectionOf, type ReadAttributes } from './collection';

interface Beside {
  findings: Finding[];
  collection: Collection;
}

/** In: findings, and the readings of the whole text. Out: the findings with attributes, and the collection. */
export const besideAnswers = (findings: readonly Finding[], readings: readonly Reading[]): Beside =>
  atOnce(readingBeside(findings, readings));

/** The same in steps. */
export function* readingBeside(findings: readonly Finding[], readings: readonly Reading[]): Steps<Beside> {
  const margins = yield* weighingAttributes(readings);
  const read: ReadAttributes = {
    readings,
    margins,
    isSure: (place, head) => (margins[place]?.[headAt(head)] ?? -1) >= sureFrom(head),
    precision: precisionOf,
  };
  const attributed = withAttributes(findings, read);
  yield;
  return { findings: attributed, collection: collectionOf(findings, read) };
}
