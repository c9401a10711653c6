/** How far two readers agree on one question: accuracy, macro-F1 and Cohen's kappa, from how often which answers met. */

/** How often label and answer met: `counts[label * size + answer]`. */
export interface Confusion {
  /** How many answers the question has. */
  size: number;
  counts: Float64Array;
}

export const emptyConfusion = (size: number): Confusion => ({ size, counts: new Float64Array(size * size) });

export interface Measures {
  n: number;
  /** The share of answers that are the label's. */
  accuracy: number;
  /**
   * The mean of F1 over the answers that occur in the labels. Candor's other answers, `unclear` among them, count against
   * the label's; scikit-learn's default would give each an F1 of its own, which is 0.
   */
  macroF1: number;
  /** Agreement beyond chance (Cohen 1960). Null where chance alone agrees always: one answer, on both sides. */
  kappa: number | null;
  /** The share that would agree by chance, 0 to 1. */
  chance: number;
}

/** In: what met what, at least once. */
export function measuresOf({ size, counts }: Confusion): Measures {
  const labels = new Float64Array(size);
  const answers = new Float64Array(size);
  let n = 0;
  let right = 0;
  for (let label = 0; label < size; label++)
    for (let answer = 0; answer < size; answer++) {
      const count = counts[label * size + answer] ?? 0;
      labels[label] = (labels[label] ?? 0) + count;
      answers[answer] = (answers[answer] ?? 0) + count;
      n += count;
      if (label === answer) right += count;
    }
  let f1 = 0;
  let given = 0;
  let chance = 0;
  for (let answer = 0; answer < size; answer++) {
    const [inLabels, inAnswers] = [labels[answer] ?? 0, answers[answer] ?? 0];
    chance += (inLabels / n) * (inAnswers / n);
    if (inLabels === 0) continue;
    given++;
    f1 += (2 * (counts[answer * size + answer] ?? 0)) / (inLabels + inAnswers);
  }
  const accuracy = right / n;
  const certain = 1 - chance < 1e-12;
  return { n, accuracy, macroF1: f1 / given, kappa: certain ? null : (accuracy - chance) / (1 - chance), chance };
}

/** In: the measures of each question. Out: all of them together. */
export function overall(questions: readonly Measures[]): Measures {
  const n = questions.reduce((sum, one) => sum + one.n, 0);
  const mean = (value: (one: Measures) => number): number =>
    questions.reduce((sum, one) => sum + value(one), 0) / questions.length;
  // Pooled kappa: mean agreement against mean chance (De Vries et al. 2008), for a mean of kappas is ruled by the
  // questions on which nearly everybody gives the same answer.
  const [agreed, chance] = [mean(({ accuracy }) => accuracy), mean((one) => one.chance)];
  return {
    n,
    accuracy: questions.reduce((sum, one) => sum + one.n * one.accuracy, 0) / n,
    macroF1: mean(({ macroF1 }) => macroF1),
    kappa: 1 - chance < 1e-12 ? null : (agreed - chance) / (1 - chance),
    chance,
  };
}
