/** Stage "grades": findings → grades, or the reason why there are none. */
import { itemOf } from '../checklist';
import { PILLARS, type Pillar } from '../checklist/item';
import type { Finding, Grade, Grades, Letter, PageKind, ReportItem, ReportStatus } from '../types';
import { CAPS, LETTERS, PILLAR_WEIGHTS, STEPS_ABOVE_WORST, TABLE, TOO_MUCH_UNCLEAR, TOO_SHORT } from './table';

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
  const unclear = PILLARS.some((pillar) => unclearShare(given.findings ?? [], pillar) > TOO_MUCH_UNCLEAR);
  const stated = given.findings.some((finding) => finding.evidence.length > 0);
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
export function withTones(findings: readonly Finding[]): ReportItem[] {
  return findings.map((finding) => ({
    ...finding,
    pillar: itemOf(finding.id).pillar,
    tone: TABLE[finding.id].answers[finding.answer]?.tone ?? 'unclear',
  }));
}

/** The letter of a score, by the table's thresholds. */
export function letterOf(score: number): Letter {
  return LETTERS.find(({ from }) => score >= from)?.letter ?? 'E';
}

function ofPillar(findings: readonly Finding[], pillar: Pillar): Finding[] {
  return findings.filter((finding) => itemOf(finding.id).pillar === pillar);
}

function unclearShare(findings: readonly Finding[], pillar: Pillar): number {
  const weights = ofPillar(findings, pillar).map((f) => ({
    weight: TABLE[f.id].weight,
    unclear: f.answer === 'unclear',
  }));
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights.reduce((sum, { weight, unclear }) => sum + (unclear ? weight : 0), 0) / (all || 1);
}

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
  const cap = Math.min(...CAPS.filter((c) => c.pillar === pillar && holds(findings, c)).map((c) => c.score), 100);
  return graded(Math.min(score, cap));
}

const holds = (findings: readonly Finding[], cap: { item: string; answer: string }): boolean =>
  findings.some(({ id, answer }) => id === cap.item && answer === cap.answer);

/** The pillars' weighted mean, at most one letter better than the worst pillar. */
function overallGrade(pillars: Record<Pillar, Grade>): Grade {
  const mean = PILLARS.reduce((sum, p) => sum + PILLAR_WEIGHTS[p] * pillars[p].score, 0);
  const total = PILLARS.reduce((sum, p) => sum + PILLAR_WEIGHTS[p], 0);
  const worst = Math.max(...PILLARS.map((p) => LETTERS.findIndex(({ letter }) => letter === pillars[p].letter)));
  const best = LETTERS[worst - STEPS_ABOVE_WORST - 1];
  const score = Math.round(mean / total);
  return graded(best ? Math.min(score, best.from - 1) : score);
}

const graded = (score: number): Grade => ({ score, letter: letterOf(score) });
