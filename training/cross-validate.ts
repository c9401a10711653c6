/** Measures the whole recipe on policies that it was not learnt from. */
import { ITEMS } from '../lib/checklist';
import type { LabelledPolicy, Predicted } from './dataset';
import { learn, predict } from './learn';
import { type LetterMeasures, lettersOf, measureLetters } from './letters';

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

/** So many of the questions shall be answered: "unclear" is for two readings that are really close. */
const SAID_ENOUGH = 0.995;

/** The highest threshold (in steps of 0.01) at which enough is still said. */
export function thresholdFrom(predicted: readonly Predicted[]): number {
  const answers = answersOf(predicted);
  for (let step = 30; step < 90; step++) {
    const said = answers.filter(({ confidence }) => confidence >= step / 100);
    if (said.length / answers.length < SAID_ENOUGH) return (step - 1) / 100;
  }
  return 0.9;
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
  pillars: LetterMeasures;
  items: Record<string, { accuracy: number; macroF1: number }>;
}

/** In: policies with what was found, and the share of the draws from which a letter stands alone. */
export function measure(predicted: readonly Predicted[], alone: number): Measures {
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
  const letters = lettersOf(predicted);
  const overall = measureLetters(letters.overall, alone);
  const cues = predicted.flatMap(({ policy }) =>
    (policy.cues?.byCues ?? []).map(({ id, answer }) => answer === policy.answers[id]),
  );
  return {
    policies: predicted.length,
    cuesAlone: mean(cues.map(Number)),
    accuracy: mean(rows.map(({ accuracy }) => accuracy)),
    macroF1: mean(rows.map(({ macroF1 }) => macroF1)),
    ...quotesRight(predicted),
    sameLetter: overall.same,
    farLetter: overall.far,
    pillars: measureLetters(letters.pillars, alone),
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

const mean = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0) / Math.max(1, values.length);
