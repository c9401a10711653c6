import { describe, expect, it } from 'vitest';
import { isDenied } from './negation';

/** Is the word between the asterisks denied? */
const denied = (marked: string): boolean => {
  const start = marked.indexOf('*');
  const end = marked.lastIndexOf('*') - 1;
  return isDenied(marked.replaceAll('*', ''), start, end);
};

describe('isDenied', () => {
  it.each([
    'we do not *sell* your data.',
    'your data is never *sold*.',
    "we don't rent, trade or *sell* data.",
    'no personal data is *shared* with advertisers.',
    'neither we nor our partners *sell* data.',
    'we do not (as the law defines it) *sell* data.',
    'we do not, e.g. for money, *sell* data.',
    'we will not: *sell* your data.',
    'we refrain from *selling* data.',
    'they use it without *sharing* it.',
    'we share data with hosts, and we do not *sell* it.',
    'we do not *share data for marketing* unless you agree.',
    'we may use it but will not *sell* it.',
  ])('denied: %s', (text) => expect(denied(text)).toBe(true));

  it.each([
    'we *sell* your data.',
    'it is not possible to refuse the *tracking cookies* on this site.',
    'it is impossible for you to switch off *third-party trackers*.',
    'you are unable to decline *tracking cookies*.',
    'there is no way to avoid *tracking cookies* here.',
    'we do not sell data, but we *share* it.',
    'we do not sell data; we *share* it.',
    'we do not sell data, and we may *share* it.',
    'we do not store cards and may *share* data.',
    'we do not sell data except that we *share* it with hosts.',
    'we do not hold it. we *share* it.',
    'we not only collect but *share* data.',
    'if you do not agree, we *share* data.',
    'data that does not identify you may be *shared*.',
    'data (which is not yours) is *shared*.',
    'unless you have not opted out we *share* data.',
    'we share, without limitation, by *selling* it.',
    'this policy does not apply to firms that *sell* data.',
    'we do not *share data except where the law* demands it.',
    'we *share* data and do not delete it.',
    'you can choose not to let us *share* it.',
    'if you want to prohibit that we *share* it, write to us.',
    'we never *sell it, and we will only share* it as follows.',
  ])('said: %s', (text) => expect(denied(text)).toBe(false));
});
