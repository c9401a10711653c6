import type { PageVerdict, PolicyText } from '../types';

/**
 * In: what a page is, by a look at the first of its text, hidden or not; and the text that was read of it. Out: the same,
 * in the language of what was read, where that tells one.
 */
export function inLanguageRead(verdict: PageVerdict, policy: PolicyText): PageVerdict {
  const { blocks, language } = policy;
  return blocks.length === 0 || language === 'und' ? verdict : { ...verdict, language };
}
