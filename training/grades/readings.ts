/** What Candor reads in the labelled policies, each read and decided by what has not seen it. */
import { besideAnswers } from '../../lib/findings/beside';
import { THRESHOLD } from '../../lib/findings/learnt';
import { type Answers, answersOf } from '../../lib/grades/chances';
import { crossValidate } from '../cross-validate';
import { labelledPolicies } from '../dataset';

/** Out: for each labelled policy, by id, what is read in it. */
export function answersRead(): Map<string, Answers> {
  return new Map(
    crossValidate(labelledPolicies(), THRESHOLD).map(({ policy, findings }) => {
      const readings = [...new Set(policy.read.readings.flatMap((reading) => reading ?? []))];
      const complete = besideAnswers(findings, readings);
      return [policy.id, answersOf(complete.findings, complete.collection)];
    }),
  );
}

/** The project's own policies are named by a letter and two digits. */
export const isGold = (id: string): boolean => !/^[a-e]\d\d$/.test(id);
