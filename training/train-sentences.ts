/** Trains the sentence model: for each answer, which sentences decided it. */
import type { ItemId } from '../lib/checklist/item';
import { HEADS } from '../lib/practices/sentence-model';
import type { LabelledPolicy } from './dataset';
import { type SparseRow, trainSvm } from './linear-svm';
import { randomFrom } from './random';
import { type FeatureTable, rowsOf, type Vocabulary, vocabularyOf } from './vocabulary';

/**
 * Chosen by cross-validation; between half and twice these values accuracy moves by less than 0.5 points. A sentence
 * that no label quotes is no certain negative where the label is stated (labels quote one to three of several), so it
 * counts less there; of the many others only a share is used.
 */
const SETTINGS = { costNegative: 0.5, costPositive: 2, epochs: 6, unquoted: 0.3, share: 0.35, seed: 20_261_122 };

export interface TrainedSentences {
  vocabulary: Vocabulary;
  /** One list of weights for each head, bias last; null when no label has that answer. */
  weights: (Float32Array | null)[];
}

export function trainSentences(policies: readonly LabelledPolicy[], table: FeatureTable): TrainedSentences {
  const vocabulary = vocabularyOf(policies.map((policy) => table.get(policy) ?? []));
  const rows = policies.map((policy) => rowsOf(table.get(policy) ?? [], vocabulary));
  const weights = HEADS.map(({ item, answer }, number) => trainHead(policies, rows, vocabulary, item, answer, number));
  return { vocabulary, weights };
}

function trainHead(
  policies: readonly LabelledPolicy[],
  rows: readonly SparseRow[][],
  vocabulary: Vocabulary,
  item: ItemId,
  answer: string,
  number: number,
): Float32Array | null {
  const random = randomFrom(SETTINGS.seed + number);
  const chosen: SparseRow[] = [];
  const positive: number[] = [];
  const importance: number[] = [];
  policies.forEach((policy, p) => {
    const deciding = new Set(policy.deciding[item]);
    const stated = policy.answers[item] !== 'not-stated';
    rows[p]?.forEach((row, at) => {
      if (!deciding.has(at) && random() > SETTINGS.share) return;
      chosen.push(row);
      positive.push(deciding.has(at) && policy.answers[item] === answer ? 1 : 0);
      importance.push(deciding.has(at) || !stated ? 1 : SETTINGS.unquoted);
    });
  });
  if (!positive.includes(1)) return null;
  return trainSvm(chosen, Uint8Array.from(positive), Float32Array.from(importance), vocabulary.idf.length, SETTINGS);
}
