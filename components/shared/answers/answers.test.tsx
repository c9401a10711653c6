import { expect, test, vi } from 'vitest';
import type { Here } from '../../../lib/rights-by-place/here';
import { item, texts } from '../../popup/popup.testing';
import { testPage } from '../page.testing';
import { Answers } from './answers';

const { show, all, the, fire } = testPage();

test('silence on rights: says that the law may give them all the same, and of other silences does not', () => {
  const answers = (pillar: 'rights' | 'sharing', tone: 'silent' | 'good'): void =>
    show(
      <Answers items={[item('access', pillar, 'x', tone)]} texts={texts} onShowQuote={async () => true} here={null} />,
    );
  answers('rights', 'silent');
  expect(the('.group-silent [data-by-law]').textContent).toContain('The law where you live may give you');
  answers('sharing', 'silent');
  expect(all('[data-by-law]')).toEqual([]);
  answers('rights', 'good');
  expect(all('[data-by-law]')).toEqual([]);
});

test('silence: says what was looked for, and shows the sentence that came nearest, to be seen on the page', async () => {
  const nearest = { quote: 'You may appeal to us.', heading: 'Rights', block: 3 };
  const onShowQuote = vi.fn(async () => true);
  const silent = item('complaint', 'rights', 'not-stated', 'silent');
  const draw = (shown: typeof silent): void =>
    show(<Answers items={[shown]} texts={texts} onShowQuote={onShowQuote} here={null} />);
  draw({ ...silent, nearest });
  expect(the('[data-nearest="complaint"]').textContent).toContain(texts.t('item_nearest'));
  expect(the('[data-nearest] .quote-words').textContent).toBe(nearest.quote);
  await fire('[data-nearest] .quote button', 'click');
  expect(onShowQuote).toHaveBeenCalledWith(nearest);
  draw(silent);
  expect(all('[data-nearest]')).toEqual([]);
  expect(the('[data-item="complaint"] .inside').textContent).toContain(texts.t('item_no_quote_silent'));
});

test('with a place: says whether the sentences shown speak of it, and what the law gives there', () => {
  const here = new Map<'delete' | 'access', Here>([
    ['delete', { said: 'others', law: { law: 'gdpr', at: '17', source: 'https://law.example/' } }],
  ]);
  const items = [item('delete', 'rights', 'conditional', 'neutral'), item('access', 'rights', 'yes', 'good')];
  show(<Answers items={items} texts={texts} onShowQuote={async () => true} here={{ place: 'uk', of: here }} />);
  expect(the('[data-item="delete"] [data-here="others"]').textContent).toContain(texts.t('place_uk'));
  expect(the('[data-item="delete"] [data-here="law"]').textContent).toContain(texts.t('law_gdpr', '17'));
  expect(all('[data-item="access"] [data-here]')).toEqual([]);
});
