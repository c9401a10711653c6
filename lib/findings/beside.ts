/** What is read beside the answers: their attributes, and whether anything is collected at all. */
import { headAt } from '../practices/attribute-heads';
import { attributeMarginsOf, precisionOf, sureFrom } from '../practices/learnt';
import type { Collection, Finding, Reading } from '../types';
import { withAttributes } from './attributes';
import { collectionOf, type ReadAttributes } from './collection';

/** In: findings, and the readings of the whole text. Out: the findings with attributes, and the collection. */
export function besideAnswers(
  findings: readonly Finding[],
  readings: readonly Reading[],
): { findings: Finding[]; collection: Collection } {
  const margins = attributeMarginsOf(readings);
  const read: ReadAttributes = {
    readings,
    margins,
    isSure: (place, head) => (margins[place]?.[headAt(head)] ?? -1) >= sureFrom(head),
    precision: precisionOf,
  };
  return { findings: withAttributes(findings, read), collection: collectionOf(findings, read) };
}
