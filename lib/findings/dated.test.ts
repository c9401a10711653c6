import { describe, expect, it } from 'vitest';
import type { PolicyText } from '../types';
import { datedIn } from './dated';

const policy = (...texts: string[]): PolicyText => ({
  title: '',
  language: 'en',
  blocks: texts.map((text) => ({ kind: 'paragraph', level: 0, text, place: null })),
});
const WORDS = 'We run a small shop for kites and write down what you order.';

describe('the date that a policy gives itself', () => {
  it.each([
    ['Last updated: May 3, 2024', 'Last updated: May 3, 2024'],
    ['Privacy Policy (last revised on 3rd of March 2021)', 'last revised on 3rd of March 2021'],
    ['Effective Date: 2023-01-15. Please read on.', 'Effective Date: 2023-01-15'],
    ['LAST MODIFIED 01/02/2020', 'LAST MODIFIED 01/02/2020'],
    ['This policy was updated on 12 June 2022.', 'This policy was updated on 12 June 2022'],
    ['Latest update – Sept. 2019', 'Latest update – Sept. 2019'],
    ['This notice is effective as of July 1, 2018', 'This notice is effective as of July 1, 2018'],
    ['Updated: August 2020', 'Updated: August 2020'],
    ['Last updated in August 2020', 'Last updated in August 2020'],
    ['✎ Effective date: 5 May 2023', 'Effective date: 5 May 2023'],
    ['Last revised APRIL-2024', 'Last revised APRIL-2024'],
    ['Last updated: 3-May-2024', 'Last updated: 3-May-2024'],
    ['Last updated: 03. June, 2022', 'Last updated: 03. June, 2022'],
    ['Effective Date: July 12 , 2023', 'Effective Date: July 12 , 2023'],
    ['Updated September/11, 2025 by the shop', 'Updated September/11, 2025'],
    ['Last updated: 20. 4. 2026', 'Last updated: 20. 4. 2026'],
  ])('is read as it stands: %s', (text, date) => {
    expect(datedIn(policy('Privacy Policy', text, WORDS))).toBe(date);
  });

  it.each([
    ['Founded on May 3, 2024, our shop sells kites.'],
    ['We keep orders placed before 1 January 2020 for ten years.'],
    ['The GDPR has been in force and effect for years, see Regulation (EU) 2016/679.'],
    ['You can read our previous policy, last updated May 3, 2019, in the archive.'],
    ['We last updated our servers in spring.'],
    ['Last updated: recently'],
    ['Last updated: 2.1/2024'],
    ['Last updated: May 45, 2024'],
    ['The CCPA is effective January 1, 2020, but see the archived text of the earlier law.'],
  ])('is not made up: %s', (text) => {
    expect(datedIn(policy('Privacy Policy', text, WORDS))).toBe(null);
  });

  it('is that of the last change, wherever it stands, before that of taking effect', () => {
    const many = Array.from({ length: 60 }, () => WORDS);
    expect(datedIn(policy('Effective May 1, 2020', ...many, 'Last updated June 2, 2021'))).toBe(
      'Last updated June 2, 2021',
    );
  });

  it('is not looked for in the middle, and takes no long time', () => {
    const many = Array.from({ length: 60 }, () => `last ${'updated on '.repeat(40)}`);
    expect(datedIn(policy(...many, 'Last updated June 2, 2021', ...many))).toBe(null);
  });
});
