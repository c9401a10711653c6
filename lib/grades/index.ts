/** Stage "grades": findings → grades, or the reason why there are none. */
import { itemOf } from '../checklist';
import { PILLARS, type Pillar } from '../checklist/item';
import { atOnce, type Steps } from '../steps';
import type { Collection, Finding, Grade, Grades, PageKind, ReportItem, ReportStatus, Tone } from '../types';
import { drawingLetters, perhapsOf } from './certainty';
import { answersOf } from './chances';
import { betterThan, prevalenceOf } from './corpus';
import { limitedScores } from './limits';
import { letterOf, TOO_MUCH_UNCLEAR, TOO_SHORT } from './scale';
import { TABLE } from './table';
import { explaining, rounded } from './why';

export const NO_GRADES: Grades = { overall: null, tracking: null, sharing: null, rights: null };

/** Why there is a grade or none. `findings` null: before the checklist was applied. */
export function statusOf(given: {
  kind: PageKind;
  language: string;
  words: number;
  findings: readonly Finding[] | null;
}): ReportStatus {
  if (given.kind !== 'privacy-policy') return 'not-a-policy';
  // The language of a handful of words cannot be told: that they are few is the better reason.
  if (given.words < TOO_SHORT && given.language === 'und') return 'too-short';
  if (given.language !== 'en') return 'unsupported-language';
  if (given.words < TOO_SHORT) return 'too-short';
  const { findings } = given;
  if (!findings) return 'graded';
  const unclear = PILLARS.some((pillar) => unclearShare(findings, pillar) > TOO_MUCH_UNCLEAR);
  const stated = findings.some(({ answer }) => answer !== 'unclear' && answer !== 'not-stated');
  return unclear || !stated ? 'unclear' : 'graded';
}

function unclearShare(findings: readonly Finding[], pillar: Pillar): number {
  const own = findings.filter(({ id }) => itemOf(id).pillar === pillar);
  return own.filter(({ answer }) => answer === 'unclear').length / (own.length || 1);
}

/**
 * In: a finding for each item, and whether anything is collected, where that was asked. Out: score, letter, how sure it is,
 * and reasons of each pillar and overall.
 */
export const gradesOf = (findings: readonly Finding[], collection?: Pick<Collection, 'answer'>): Grades =>
  atOnce(grading(findings, collection));

/** The same in steps. */
export function* grading(findings: readonly Finding[], collection?: Pick<Collection, 'answer'>): Steps<Grades> {
  const answers = answersOf(findings, collection);
  const shares = yield* drawingLetters(findings, collection);
  const scores = limitedScores(answers);
  const why = yield* explaining(answers, scores);
  const one = (which: Pillar | 'overall'): Grade => {
    const score = rounded(scores[which]);
    const letter = letterOf(score);
    const perhaps = perhapsOf(letter, shares[which]);
    return { score, letter, betterThan: betterThan(which, score), ...(perhaps && { perhaps }), why: why[which] };
  };
  return { overall: one('overall'), tracking: one('tracking'), sharing: one('sharing'), rights: one('rights') };
}

/** In: findings. Out: the same, each with its pillar and with what its answer means to the reader. */
export function forReport(findings: readonly Finding[]): ReportItem[] {
  // Chances are for the grades alone; nobody is shown them.
  return findings.map(({ chances: _chances, ...finding }) => ({
    ...finding,
    pillar: itemOf(finding.id).pillar,
    tone: toneOf(finding),
    prevalence: prevalenceOf(finding.id, finding.answer),
  }));
}

/** What an answer means to the reader. What waits for their consent is worth knowing, and no concern. */
function toneOf({ id, answer, attributes }: Finding): Tone {
  const tone = TABLE[id].answers[answer]?.tone ?? 'unclear';
  return tone === 'concern' && attributes?.choice === 'consent' ? 'neutral' : tone;
}
