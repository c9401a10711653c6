/** What `npm run train` measured (training/cross-validation.json), and how documents say numbers. */
import { readFileSync } from 'node:fs';
import type { CurvePoint, Measures, ReliabilityBin } from '../../training/cross-validate';
import type { CuesAdd } from '../../training/what-cues-add';

export interface CrossValidation {
  threshold: number;
  /** The share of the draws from which a letter stands alone. */
  alone: number;
  cues: CuesAdd;
  /** `checklistVersion` is missing where it was measured before version 2. */
  provenance: { inputs: string; code: string; policies: number; checklistVersion?: string; content: string };
  parts: Record<string, Measures>;
  partsAtThreshold: Record<string, Measures>;
  curves: Record<string, CurvePoint[]>;
  reliability: Record<string, ReliabilityBin[]>;
}

export function readCrossValidation(): CrossValidation {
  return JSON.parse(readFileSync('training/cross-validation.json', 'utf8')) as CrossValidation;
}

/** A share as per cent with one digit: 0.914 → "91.4 %". */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
