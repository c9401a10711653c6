/** What the checklist asks too is answered the same way in both places. */
import type { Evidence, Finding, Takes } from '../types';
import { PURPOSES, TAKEN_KINDS } from '../values';

/**
 * In: what was read by words, and the answers to the checklist. Out: the same, but precise location, the training of AI and
 * targeted ads as the checklist's answers have them, with their sentences. An answer that is unclear leaves it to the words.
 */
export function withAnswers(takes: Takes, findings: readonly Finding[]): Takes {
  const kinds = new Map(takes.kinds.map(({ kind, evidence }) => [kind, evidence]));
  const purposes = new Map(takes.purposes.map(({ purpose, evidence }) => [purpose, evidence]));
  for (const finding of findings) {
    const { id } = finding;
    if (id === 'location') settle(kinds, 'precise-location', finding, ['precise'], true);
    if (id === 'ai-training') settle(purposes, 'train-ai', finding, ['yes', 'with-choice'], true);
    // There are other ads than those that are targeted.
    if (id === 'behavioural-ads') settle(purposes, 'advertising', finding, ['yes'], false);
  }
  return {
    ...takes,
    kinds: TAKEN_KINDS.flatMap((kind) => listed(kinds.get(kind)).map((evidence) => ({ kind, evidence }))),
    purposes: PURPOSES.flatMap((purpose) => listed(purposes.get(purpose)).map((evidence) => ({ purpose, evidence }))),
  };
}

const listed = (evidence: Evidence | undefined): Evidence[] => (evidence ? [evidence] : []);

/** `decides`: any other answer takes it away; else an answer only adds. */
function settle<Id>(
  named: Map<Id, Evidence>,
  id: Id,
  { answer, evidence: [quote] }: Finding,
  taken: readonly string[],
  decides: boolean,
): void {
  if (answer === 'unclear') return;
  if (taken.includes(answer) && quote) named.set(id, quote);
  else if (decides) named.delete(id);
}
