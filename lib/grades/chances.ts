/** Findings as chances: what the grades are worked out from, whether an answer is certain or read with doubt. */
import { ITEM_IDS, type ItemId, isRight } from '../checklist/item';
import type { Attributes, Collection, CollectionAnswer, Finding } from '../types';
import { type Chances, valued } from './attributes';
import { usualAnswers } from './corpus';

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
    chances[id] = valued(id, said[id], chancesOf(id, said[id], finding?.chances), finding?.attributes);
  }
  return { said, chances, attributes, collection: collection?.answer ?? 'not-stated' };
}

/**
 * The power to which the chances of what is done are raised before they are weighed. Weighed as they are, doubts about many
 * answers draw every policy to the middle of the scale, and its letter with it. Those of rights and promises are not: there
 * a doubt tells weak words from strong ones (docs/grades.md, "What was tried").
 */
const SHARPENED = 2;

function chancesOf(id: ItemId, answer: string, given: Chances | undefined): Chances {
  if (given) return isRight(id) ? given : sharpened(given);
  return answer === 'unclear' ? usualAnswers(id) : { [answer]: 1 };
}

function sharpened(chances: Chances): Chances {
  const raised = Object.entries(chances).map(([answer, chance]) => [answer, chance ** SHARPENED] as const);
  const all = raised.reduce((sum, [, weight]) => sum + weight, 0);
  return all > 0 ? Object.fromEntries(raised.map(([answer, weight]) => [answer, weight / all])) : chances;
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
