import type { PolicyText } from '../types';

/** How many words the policy has: runs of letters and digits, apostrophes included. */
export function countWords(policy: PolicyText): number {
  let words = 0;
  for (const { text } of policy.blocks) words += text.match(/[\p{L}\p{N}][\p{L}\p{N}'’]*/gu)?.length ?? 0;
  return words;
}
