import { expect, test } from 'vitest';
import { EraseButton } from './erase-button';
import { t, testPage } from './page.testing';

const { show, the, all, fire, focused } = testPage();

test.each([
  ['is done', 'resolve'],
  ['has failed', 'reject'],
] as const)('asks until the erasing %s, then has the button and the focus back', async (_, end) => {
  let settle = (): void => undefined;
  const erasing = new Promise<void>((resolve, reject) => {
    settle = { resolve, reject }[end];
  });
  show(<EraseButton t={t} label="Erase everything" question="Sure?" onErase={() => erasing} />);
  await fire('.erase', 'click');
  expect(focused().textContent).toBe(t('history_keep'));
  await fire('[data-confirm]', 'click');
  expect(the('[data-confirm]').hasAttribute('disabled')).toBe(true);
  settle();
  await fire('fieldset', 'none');
  expect(all('.confirm')).toEqual([]);
  expect(focused()).toBe(the('.erase'));
});
