/** How much text is read. */
import type { PolicyText } from '../types';

/**
 * The longest policy that is read whole, in UTF-16 code units: some 160,000 words. The longest policies known have
 * 100,000; what is longer is no policy, or a page that means harm, and reading it takes seconds.
 */
export const MOST_TEXT = 1_000_000;

/** So long a policy has some 10,000 sentences, cells of tables among them: with so many of a word or two it is none. */
export const MOST_SENTENCES = 40_000;

/** In: a policy. Out: the same, or its first part, which says that it is cut. */
export function withinBudget(policy: PolicyText): PolicyText {
  let left = MOST_TEXT;
  const blocks: PolicyText['blocks'] = [];
  for (const block of policy.blocks) {
    if (block.text.length > left) {
      if (left > 0) blocks.push({ ...block, text: block.text.slice(0, left).replace(/[\ud800-\udbff]$/, '') });
      return { ...policy, blocks, cut: true };
    }
    left -= block.text.length;
    blocks.push(block);
  }
  return policy;
}
