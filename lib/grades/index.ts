/** Stage "grades": findings → grades, or the reason why there are none. */
import { itemOf } from '../checklist';
import { PILLARS, type Pillar } from '../checklist/item';
import type { Finding, Grade, Grades, Letter, PageKind, ReportItem, ReportStatus } from '../types';
import { betterThan, prevalenceOf } from './corpus';
import { CAPS, LETTERS, PILLAR_WEIGHTS, SILENCE_CAPS, STEPS_ABOVE_WORST, TOO_MUCH_UNCLEAR, TOO_SHORT } from './scale';
import { TABLE } from './table';

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
  if (!given.findings) return 'graded';
  const unclear = PILLARS.some((pillar) => shareOf(given.findings ?? [], pillar, isUnclear) > TOO_MUCH_UNCLEAR);
  const stated = given.findings.some(isStated);
  return unclear || !stated ? 'unclear' : 'graded';
}

/**
 * In: a finding for each item. Out: score and letter of each pillar and overall. Items that are unclear are left out
 * of their pillar's mean.
 */
export function gradesOf(findings: readonly Finding[]): Grades {
  const tracking = pillarGrade(findings, 'tracking');
  const sharing = pillarGrade(findings, 'sharing');
  const rights = pillarGrade(findings, 'rights');
  return { tracking, sharing, rights, overall: overallGrade({ tracking, sharing, rights }) };
}

/** In: findings. Out: the same, each with its pillar and with what its answer means to the reader. */
export function forReport(findings: readonly Finding[]): ReportItem[] {
  return findings.map((finding) => ({
    ...finding,
    pillar: itemOf(finding.id).pillar,
    tone: TABLE[finding.id].answers[finding.answer]?.tone ?? 'unclear',
    prevalence: prevalenceOf(finding.id, finding.answer),
  }));
}

/** The letter of a score, by the table's thresholds. */
export function letterOf(score: number): Letter {
  return LETTERS.find(({ from }) => score >= from)?.letter ?? 'E';
}

function ofPillar(findings: readonly Finding[], pillar: Pillar): Finding[] {
  return findings.filter((finding) => itemOf(finding.id).pillar === pillar);
}

/** The share of a pillar's weight that goes to findings of some kind, 0 to 1. */
function shareOf(findings: readonly Finding[], pillar: Pillar, wanted: (finding: Finding) => boolean): number {
  let all = 0;
  let part = 0;
  for (const finding of ofPillar(findings, pillar)) {
    const { weight } = TABLE[finding.id];
    all += weight;
    if (wanted(finding)) part += weight;
  }
  return part / (all || 1);
}

const isUnclear = ({ answer }: Finding): boolean => answer === 'unclear';
const isStated = ({ answer }: Finding): boolean => answer !== 'unclear' && answer !== 'not-stated';

function pillarGrade(findings: readonly Finding[], pillar: Pillar): Grade {
  let worth = 0;
  let weight = 0;
  for (const { id, answer } of ofPillar(findings, pillar)) {
    const row = TABLE[id];
    const value = row.answers[answer];
    if (!value) continue;
    worth += row.weight * value.worth;
    weight += row.weight;
  }
  const score = Math.round((100 * worth) / (weight || 1));
  const caps = [
    ...CAPS.filter((cap) => cap.pillar === pillar && holds(findings, cap)),
    ...SILENCE_CAPS.filter(({ below }) => shareOf(findings, pillar, isStated) < below),
  ];
  return graded(pillar, Math.min(score, ...caps.map((cap) => highestOf(cap.best))));
}

const holds = (findings: readonly Finding[], cap: { item: string; answer: string }): boolean =>
  findings.some(({ id, answer }) => id === cap.item && answer === cap.answer);

/** The pillars' weighted mean, at most one letter better than the worst pillar. */
function overallGrade(pillars: Record<Pillar, Grade>): Grade {
  const mean = PILLARS.reduce((sum, p) => sum + PILLAR_WEIGHTS[p] * pillars[p].score, 0);
  const total = PILLARS.reduce((sum, p) => sum + PILLAR_WEIGHTS[p], 0);
  const worst = Math.max(...PILLARS.map((p) => rankOf(pillars[p].letter)));
  const best = LETTERS[Math.max(0, worst - STEPS_ABOVE_WORST)]?.letter ?? 'A';
  return graded('overall', Math.min(Math.round(mean / total), highestOf(best)));
}

const rankOf = (wanted: Letter): number => LETTERS.findIndex(({ letter }) => letter === wanted);

/** The highest score that still earns this letter. */
export function highestOf(letter: Letter): number {
  const better = LETTERS[rankOf(letter) - 1];
  return better ? better.from - 1 : 100;
}

const graded = (which: Pillar | 'overall', score: number): Grade => ({
  score,
  letter: letterOf(score),
  betterThan: betterThan(which, score),
});
