/** Measures the whole recipe on policies that it was not learnt from. */
import { ITEMS } from '../lib/checklist';
import { gradesOf } from '../lib/grades';
import { LETTERS } from '../lib/grades/scale';
import type { Finding } from '../lib/types';
import type { LabelledPolicy } from './dataset';
import { learn, predict } from './learn';

/** A policy with what was found in it by a net and a decision that had not seen it. */
export interface Predicted {
  policy: LabelledPolicy;
  findings: Finding[];
}

/**
 * In: all labelled policies, and the probability below which an answer is unclear. Out: each with the findings of a decision
 * that was learnt from the other parts.
 */
export function crossValidate(policies: readonly LabelledPolicy[], threshold = 0): Predicted[] {
  const parts = [...new Set(policies.map(({ part }) => part))].sort();
  return parts.flatMap((part) => {
    const weights = learn(policies.filter((policy) => policy.part !== part));
    const tested = policies.filter((policy) => policy.part === part);
    return predict({ weights, threshold }, tested).map((findings, at) => ({
      policy: tested[at] as LabelledPolicy,
      findings,
    }));
  });
}

interface Answer {
  right: boolean;
  confidence: number;
}

const answersOf = (predicted: readonly Predicted[]): Answer[] =>
  predicted.flatMap(({ policy, findings }) =>
    findings.map(({ id, answer, confidence }) => ({ right: policy.answers[id] === answer, confidence })),
  );

const shareRight = (answers: readonly Answer[]): number =>
  answers.filter(({ right }) => right).length / Math.max(1, answers.length);

/** One point of the curve of accuracy against what is said. */
export interface CurvePoint {
  threshold: number;
  said: number;
  right: number;
}

/** What is said, and how much of it is right, at thresholds from 0 to 0.95. */
export function curveOf(predicted: readonly Predicted[]): CurvePoint[] {
  const answers = answersOf(predicted);
  return Array.from({ length: 20 }, (_, step) => {
    const threshold = step / 20;
    const said = answers.filter(({ confidence }) => confidence >= threshold);
    return { threshold, said: said.length / answers.length, right: shareRight(said) };
  });
}

/** Least share of what is said that shall be right, on policies that those who wrote the cues have not read. */
const RIGHT_ENOUGH = 0.88;
/** Least share of the questions that shall be answered. */
const SAID_ENOUGH = 0.93;

/** The lowest threshold (in steps of 0.01) at which enough of what is said is right, while enough is still said. */
export function thresholdFrom(predicted: readonly Predicted[]): number {
  const answers = answersOf(predicted.filter(({ policy }) => policy.gold && policy.cues));
  for (let step = 30; step < 90; step++) {
    const said = answers.filter(({ confidence }) => confidence >= step / 100);
    if (said.length / answers.length < SAID_ENOUGH) return (step - 1) / 100;
    if (shareRight(said) >= RIGHT_ENOUGH) return step / 100;
  }
  return 0.5;
}

/** Answers of about the same confidence, and how many of them were right. */
export interface ReliabilityBin {
  from: number;
  answers: number;
  confidence: number;
  right: number;
}

/** Confidence against how often it was right, in tenths. */
export function reliabilityOf(predicted: readonly Predicted[]): ReliabilityBin[] {
  const answers = answersOf(predicted);
  return Array.from({ length: 8 }, (_, bin) => {
    const from = 0.2 + bin / 10;
    const within = answers.filter(({ confidence }) => confidence >= from && (confidence < from + 0.1 || bin === 7));
    const confidence = within.reduce((sum, answer) => sum + answer.confidence, 0) / Math.max(1, within.length);
    return { from, answers: within.length, confidence, right: shareRight(within) };
  });
}

/** Accuracy, macro-F1 and evidence, as `score-answers.mjs` counts them, and how often the letter is the gold letter's. */
export interface Measures {
  policies: number;
  cuesAlone: number;
  accuracy: number;
  macroF1: number;
  evidence: number;
  firstQuote: number;
  sameLetter: number;
  farLetter: number;
  items: Record<string, { accuracy: number; macroF1: number }>;
}

export function measure(predicted: readonly Predicted[]): Measures {
  const items: Measures['items'] = {};
  for (const [number, { id }] of ITEMS.entries()) {
    const pairs = predicted.map(({ policy, findings }) => ({
      want: policy.answers[id],
      got: findings[number]?.answer,
    }));
    const wanted = [...new Set(pairs.map(({ want }) => want))];
    const f1 = wanted.map((answer) => {
      const hit = pairs.filter(({ want, got }) => want === answer && got === answer).length;
      const wrong = pairs.filter(({ want, got }) => (want === answer) !== (got === answer)).length;
      return (2 * hit) / (2 * hit + wrong || 1);
    });
    items[id] = {
      accuracy: pairs.filter(({ want, got }) => want === got).length / Math.max(1, pairs.length),
      macroF1: mean(f1),
    };
  }
  const rows = Object.values(items);
  const letters = predicted.map(letterDistance);
  const cues = predicted.flatMap(({ policy }) =>
    (policy.cues?.byCues ?? []).map(({ id, answer }) => answer === policy.answers[id]),
  );
  return {
    policies: predicted.length,
    cuesAlone: mean(cues.map(Number)),
    accuracy: mean(rows.map(({ accuracy }) => accuracy)),
    macroF1: mean(rows.map(({ macroF1 }) => macroF1)),
    ...quotesRight(predicted),
    sameLetter: mean(letters.map((distance) => Number(distance === 0))),
    farLetter: mean(letters.map((distance) => Number(distance > 1))),
    items,
  };
}

/** Among the right, stated answers: how often some shown quote, and the first one, is a sentence that the label quotes. */
function quotesRight(predicted: readonly Predicted[]): { evidence: number; firstQuote: number } {
  const shown: boolean[] = [];
  const first: boolean[] = [];
  for (const { policy, findings } of predicted) {
    for (const { id, answer, evidence } of findings) {
      if (answer !== policy.answers[id] || evidence.length === 0) continue;
      const deciding = policy.deciding[id];
      shown.push(evidence.some(({ quote }) => deciding.has(quote)));
      first.push(deciding.has(evidence[0]?.quote ?? ''));
    }
  }
  return { evidence: mean(shown.map(Number)), firstQuote: mean(first.map(Number)) };
}

/** How many letters the overall grade is off the one that the labels earn. */
function letterDistance({ policy, findings }: Predicted): number {
  const rank = (found: readonly Finding[]): number =>
    LETTERS.findIndex(({ letter }) => letter === gradesOf(found).overall?.letter);
  const labelled = ITEMS.map(({ id }): Finding => ({ id, answer: policy.answers[id], confidence: 1, evidence: [] }));
  return Math.abs(rank(findings) - rank(labelled));
}

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
