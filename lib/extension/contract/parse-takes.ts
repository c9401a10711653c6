/** What is taken and why, as it comes from storage or a message; what is not what it should be is left out. */
import { fieldsOf, listOf, oneOf, text } from '../../fields';
import type { Asked, Evidence, Takes } from '../../types';
import { ASKED_ANSWERS, type AskedId, PURPOSES, TAKEN_KINDS } from '../../values';

const ASKED_IDS = Object.keys(ASKED_ANSWERS) as AskedId[];

/** In: what is said to be taken, and what parses a quote. Out: the same, looked at; null where it is of another shape. */
export function parseTakes(value: unknown, parseEvidence: (value: unknown) => Evidence | null): Takes | null {
  const given = fieldsOf(value);
  const kinds = listOf(given?.kinds, (element) => {
    const one = fieldsOf(element);
    const kind = oneOf(TAKEN_KINDS, one?.kind);
    const evidence = parseEvidence(one?.evidence);
    return kind && evidence ? { kind, evidence } : null;
  });
  const purposes = listOf(given?.purposes, (element) => {
    const one = fieldsOf(element);
    const purpose = oneOf(PURPOSES, one?.purpose);
    const evidence = parseEvidence(one?.evidence);
    return purpose && evidence ? { purpose, evidence } : null;
  });
  const asked = listOf(given?.asked, (element): Asked | null => {
    const one = fieldsOf(element);
    const id = oneOf(ASKED_IDS, one?.id);
    const answer = id && oneOf<string>(ASKED_ANSWERS[id], one?.answer);
    const evidence = listOf(one?.evidence, parseEvidence);
    return id && answer && evidence ? { id, answer, evidence } : null;
  });
  if (!kinds || !purposes || !asked) return null;
  const company = fieldsOf(given?.company);
  const name = text(company?.name);
  const named = parseEvidence(company?.evidence);
  const updated = fieldsOf(given?.updated);
  const date = text(updated?.date);
  const dated = parseEvidence(updated?.evidence);
  return {
    kinds,
    purposes,
    asked,
    ...(name && named && { company: { name, evidence: named } }),
    ...(date && dated && { updated: { date, evidence: dated } }),
  };
}
