/**
 * The overall grade by the reader's own weights. Pure arithmetic over a finished report: the pillars' grades and every
 * answer stay as they are, and with the shipped weights there is no grade of the reader's own.
 */
import { type ItemId, PILLARS } from '../checklist/item';
import { LETTERS, STEPS_ABOVE_WORST } from '../grades/scale';
import type { Letter, Report, Tone } from '../types';
import { DEFAULTS, type Settings } from '.';

export interface YourGrade {
  letter: Letter;
  /** 0 to 100. */
  score: number;
  /** The answers to the questions that matter to the reader, in the checklist's order. */
  matters: readonly ItemId[];
}

/** What an answer that matters to the reader is worth. Silence and limits are half a promise; unclear counts not. */
const WORTH: Readonly<Record<Tone, number | null>> = { good: 100, neutral: 50, silent: 50, concern: 0, unclear: null };

type Wishes = Pick<Settings, 'weights' | 'matters'>;

/** Did the reader change anything that bears on the grade? */
export function hasWishes({ weights, matters }: Wishes): boolean {
  return matters.length > 0 || PILLARS.some((pillar) => weights[pillar] !== DEFAULTS.weights[pillar]);
}

/**
 * In: a report and what the reader wishes. Out: the reader's own overall grade, or null without wishes or without
 * grades. The pillars count by their weights; the questions that matter to the reader, together, count like one more
 * pillar. As in the shipped grade, the result is at most one letter better than the worst part that counts.
 */
export function yourGrade(report: Report, wishes: Wishes): YourGrade | null {
  if (!hasWishes(wishes)) return null;
  const parts: { score: number; weight: number }[] = [];
  for (const pillar of PILLARS) {
    const grade = report.grades[pillar];
    if (!grade || !report.grades.overall) return null;
    if (wishes.weights[pillar] > 0) parts.push({ score: grade.score, weight: wishes.weights[pillar] });
  }
  const matters = report.items.filter(({ id }) => wishes.matters.includes(id));
  const worths = matters.map(({ tone }) => WORTH[tone]).filter((worth) => worth !== null);
  if (worths.length > 0)
    parts.push({ score: worths.reduce((sum, worth) => sum + worth, 0) / worths.length, weight: 1 });
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return null;
  const mean = parts.reduce((sum, { score, weight }) => sum + score * weight, 0) / total;
  const worst = Math.max(...parts.map(({ score }) => rankOf(score)));
  const score = Math.min(Math.round(mean), highest(Math.max(0, worst - STEPS_ABOVE_WORST)));
  return { score, letter: LETTERS[rankOf(score)]?.letter ?? 'E', matters: matters.map(({ id }) => id) };
}

/** 0 for the best letter. */
const rankOf = (score: number): number => {
  const rank = LETTERS.findIndex(({ from }) => score >= from);
  return rank < 0 ? LETTERS.length - 1 : rank;
};

/** The highest score that earns the letter of this rank. */
const highest = (rank: number): number => {
  const better = LETTERS[rank - 1];
  return better ? better.from - 1 : 100;
};
