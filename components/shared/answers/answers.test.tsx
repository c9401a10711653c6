import { expect, test } from 'vitest';
import { item, texts } from '../../popup/popup.testing';
import { testPage } from '../page.testing';
import { Answers } from './answers';

const { show, all, the } = testPage();

test('silence on rights: says that the law may give them all the same, and of other silences does not', () => {
  const answers = (pillar: 'rights' | 'sharing', tone: 'silent' | 'good'): void =>
    show(<Answers items={[item('access', pillar, 'x', tone)]} texts={texts} onShowQuote={async () => true} />);
  answers('rights', 'silent');
  expect(the('.group-silent [data-by-law]').textContent).toContain('the law may give you');
  answers('sharing', 'silent');
  expect(all('[data-by-law]')).toEqual([]);
  answers('rights', 'good');
  expect(all('[data-by-law]')).toEqual([]);
});
