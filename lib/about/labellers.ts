/** How far two readings of the same policies agree on the right answers. Shares, 0 to 1. */
export const LABELLERS = {
  /** Answers that were the same where all the questions were answered twice for a policy (the gold policies' own description). */
  answers: 0.98,
  /** Policies read twice, sentence by sentence, the second time blind, and the answers that were the same (training/labels/README.md). */
  sentences: { policies: 10, answers: 0.96 },
} as const;
