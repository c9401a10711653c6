/** What is shown of what is read: only that on which two readers agreed and Candor agreed with them (docs/takes.md). */
import measured from '../derived/asked.json';
import type { Evidence, Takes } from '../types';
import { ASKED_ANSWERS, PURPOSES, TAKEN_KINDS } from '../values';

/** Which kinds, purposes and questions may be shown. */
export interface Shown {
  kinds: readonly string[];
  purposes: readonly string[];
  asked: readonly string[];
  company: boolean;
  updated: boolean;
}

/** As `npm run evaluate:takes` writes it. */
export const SHOWN: Shown = measured;

/** For the evaluation: all that is read. */
export const EVERYTHING: Shown = {
  kinds: TAKEN_KINDS,
  purposes: PURPOSES,
  asked: Object.keys(ASKED_ANSWERS),
  company: true,
  updated: true,
};

/** In: all that was read, and what may be shown. Out: what is shown; null where that is nothing. */
export function shownTakes(takes: Takes, shown: Shown = SHOWN): Takes | null {
  const { company, updated } = takes;
  const kept: Takes = {
    kinds: takes.kinds.filter(({ kind }) => shown.kinds.includes(kind)),
    purposes: takes.purposes.filter(({ purpose }) => shown.purposes.includes(purpose)),
    asked: takes.asked.filter(({ id }) => shown.asked.includes(id)),
    ...(company && shown.company && { company }),
    ...(updated && shown.updated && { updated }),
  };
  const { kinds, purposes, asked } = kept;
  return kinds.length + purposes.length + asked.length > 0 || kept.company || kept.updated ? kept : null;
}

/** In: what is taken and why. Out: the quotes that it rests on. */
export const quotesOfTakes = ({ kinds, purposes, asked, company, updated }: Takes): Evidence[] => [
  ...[...kinds, ...purposes].map(({ evidence }) => evidence),
  ...asked.flatMap(({ evidence }) => evidence),
  ...(company ? [company.evidence] : []),
  ...(updated ? [updated.evidence] : []),
];
