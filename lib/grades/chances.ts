/** Findings as chances: what the grades are worked out from, whether an answer is certain or read with doubt. */
import { ITEM_IDS, type ItemId } from '../checklist/item';
import type { Attributes, Collection, CollectionAnswer, Finding } from '../types';
import { valued } from './attributes';
import { usualAnswers } from './corpus';

/** How probable each answer of a question is; sums to 1. */
export type Chances = Readonly<Record<string, number>>;

/** A policy as the grades see it. */
export interface Answers {
  /** What is said: the answer that a reader sees, `unclear` among them. Decides what holds a grade down. */
  said: Readonly<Record<ItemId, string>>;
  /** How probable each answer is. Decides the points. */
  chances: Readonly<Record<ItemId, Chances>>;
  attributes: Readonly<Partial<Record<ItemId, Attributes>>>;
  collection: CollectionAnswer;
}

/**
 * In: a finding for each item, and whether anything is collected. Out: the policy as the grades see it. An answer without
 * chances is certain; an unclear one without chances is whatever policies usually say.
 */
export function answersOf(findings: readonly Finding[], collection?: Pick<Collection, 'answer'>): Answers {
  const found = new Map(findings.map((finding) => [finding.id, finding]));
  const said = {} as Record<ItemId, string>;
  const chances = {} as Record<ItemId, Chances>;
  const attributes: Partial<Record<ItemId, Attributes>> = {};
  for (const id of ITEM_IDS) {
    const finding = found.get(id);
    said[id] = finding?.answer ?? 'unclear';
    if (finding?.attributes) attributes[id] = finding.attributes;
    chances[id] = valued(id, chancesOf(id, said[id], finding?.chances), finding?.attributes);
  }
  return { said, chances, attributes, collection: collection?.answer ?? 'not-stated' };
}

function chancesOf(id: ItemId, answer: string, given: Chances | undefined): Chances {
  if (given) return given;
  return answer === 'unclear' ? usualAnswers(id) : { [answer]: 1 };
}

/** The same policy with another, certain answer to one question. */
export function withAnswer(answers: Answers, id: ItemId, answer: string): Answers {
  return {
    ...answers,
    said: { ...answers.said, [id]: answer },
    chances: { ...answers.chances, [id]: { [answer]: 1 } },
    attributes: { ...answers.attributes, [id]: undefined },
  };
}
