/**
 * The overall grade by the reader's own weights. Pure arithmetic over a finished report: the pillars' grades and every
 * answer stay as they are, and with the shipped weights there is no grade of the reader's own.
 */
import { type ItemId, PILLARS } from '../checklist/item';
import { OVERALL, standingOf } from '../grades/points';
import { letterOf, pointsOfScore, scoreOf, shownScore } from '../grades/scale';
import type { Letter, Report } from '../types';
import { hasWishes, type Wishes } from './wishes';

export interface YourGrade {
  letter: Letter;
  /** 0 to 100. */
  score: number;
  /** The answers to the questions that matter to the reader, in the checklist's order. */
  matters: readonly ItemId[];
}

/** What the questions that matter to the reader count, together: about as much as a pillar. */
const MATTERS = 0.35;

/**
 * In: a report and what the reader wishes. Out: the reader's own overall grade, or null without wishes or without
 * grades. The pillars count as in the shipped grade, more or less by the reader's weights; the questions that matter to
 * the reader, together, count like one more pillar, each by where its answer stands in the table of points.
 */
export function yourGrade(report: Report, wishes: Wishes): YourGrade | null {
  if (!hasWishes(wishes)) return null;
  const parts: { score: number; weight: number }[] = [];
  for (const pillar of PILLARS) {
    const grade = report.grades[pillar];
    if (!grade || !report.grades.overall) return null;
    parts.push({ score: grade.score, weight: OVERALL[pillar] * wishes.weights[pillar] });
  }
  const matters = report.items.filter(({ id }) => wishes.matters.includes(id));
  const standings = matters.map(({ id, answer }) => standingOf(id, answer)).filter((standing) => standing !== null);
  if (standings.length > 0)
    parts.push({ score: (100 * standings.reduce((sum, one) => sum + one, 0)) / standings.length, weight: MATTERS });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = parts.reduce((sum, { score, weight }) => sum + pointsOfScore(score) * weight, 0) / total;
  const score = shownScore(scoreOf(mean));
  return { score, letter: letterOf(score), matters: matters.map(({ id }) => id) };
}
