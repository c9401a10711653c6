/** Which features the attribute model may use, and each reading as a row of them. */
import type { SparseRow } from './linear-svm';

export interface Vocabulary {
  /** From a feature's hash to its column. */
  columns: ReadonlyMap<number, number>;
  idf: Float32Array;
}

/** A feature in fewer policies is a name or a slip. */
const FEWEST_POLICIES = 4;

/**
 * In: the features of each reading of each policy to learn from. Out: the features that stand in enough policies, and
 * their weights.
 */
export function vocabularyOf(policies: Iterable<readonly (readonly number[])[]>, fewest = FEWEST_POLICIES): Vocabulary {
  const sentences = new Map<number, number>();
  const documents = new Map<number, number>();
  let total = 0;
  for (const policy of policies) {
    const seen = new Set<number>();
    for (const features of policy) {
      total++;
      for (const feature of features) {
        sentences.set(feature, (sentences.get(feature) ?? 0) + 1);
        seen.add(feature);
      }
    }
    for (const feature of seen) documents.set(feature, (documents.get(feature) ?? 0) + 1);
  }
  const kept = [...documents].filter(([, count]) => count >= fewest).map(([feature]) => feature);
  kept.sort((a, b) => a - b);
  return {
    columns: new Map(kept.map((feature, column) => [feature, column])),
    idf: Float32Array.from(kept, (feature) => Math.log(total / (sentences.get(feature) ?? 1))),
  };
}

/** Each reading, by its features, as a row of unit length. */
export function rowsOf(readings: readonly (readonly number[])[], { columns, idf }: Vocabulary): SparseRow[] {
  return readings.map((features) => {
    const index: number[] = [];
    for (const feature of features) {
      const column = columns.get(feature);
      if (column !== undefined) index.push(column);
    }
    const norm = Math.sqrt(index.reduce((sum, column) => sum + (idf[column] ?? 0) ** 2, 0)) || 1;
    return { index: Int32Array.from(index), value: Float32Array.from(index, (column) => (idf[column] ?? 0) / norm) };
  });
}
