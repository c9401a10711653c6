/** What is shown of what is read: that on which two readers agreed and Candor agreed with them, and what rests on other grounds (docs/takes.md). */
import measured from '../derived/asked.json';
import type { Evidence, Takes } from '../types';
import { ASKED_IDS, type AskedId, PURPOSES, TAKEN_KINDS } from '../values';
import { FROM_ANSWERS, UNLABELLED } from './with-answers';

/** Which kinds, purposes and questions may be shown. */
export interface Shown {
  kinds: readonly string[];
  purposes: readonly string[];
  asked: readonly AskedId[];
  company: boolean;
  updated: boolean;
}

/** As `npm run evaluate:takes` writes it. */
export const SHOWN: Shown = { ...measured, asked: ASKED_IDS.filter((id) => measured.asked.includes(id)) };

/** For the evaluation: all that is read. */
export const EVERYTHING: Shown = {
  kinds: TAKEN_KINDS,
  purposes: PURPOSES,
  asked: ASKED_IDS,
  company: true,
  updated: true,
};

/**
 * In: all that was read, and what may be shown. Out: what is shown; that may be empty. Precise location, the training of AI and
 * who gets data are the checklist's answers, and names and contact details are told by what their quotes say (docs/takes.md).
 */
export function shownTakes(takes: Takes, shown: Shown = SHOWN): Takes {
  const { company, updated } = takes;
  const kinds: readonly string[] = [...shown.kinds, ...FROM_ANSWERS.kinds, ...UNLABELLED];
  const purposes: readonly string[] = [...shown.purposes, ...FROM_ANSWERS.purposes];
  return {
    kinds: takes.kinds.filter(({ kind }) => kinds.includes(kind)),
    purposes: takes.purposes.filter(({ purpose }) => purposes.includes(purpose)),
    gets: takes.gets,
    asked: takes.asked.filter(({ id }) => shown.asked.includes(id)),
    ...(company && shown.company && { company }),
    ...(updated && shown.updated && { updated }),
  };
}

/** In: what is taken and why. Out: the quotes that it rests on. */
export const quotesOfTakes = ({ kinds, purposes, gets, asked, company, updated }: Takes): Evidence[] => [
  ...[...kinds, ...purposes, ...gets, ...asked].flatMap(({ evidence }) => evidence),
  ...(company ? [company.evidence] : []),
  ...(updated ? [updated.evidence] : []),
];
