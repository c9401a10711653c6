import { expect, test, vi } from 'vitest';
import { t, testPage } from '../shared/page.testing';
import { Welcome, type WelcomeProps } from './welcome';

const { show, the, all, fire } = testPage();
const welcome = (changes: Partial<WelcomeProps>) => (
  <Welcome
    access={true}
    browser="chromium"
    t={t}
    pages={{ options: '/options.html', about: '/about.html' }}
    onAllow={() => {}}
    {...changes}
  />
);

test('with access to sites: says so, and asks for nothing', () => {
  show(welcome({}));
  expect(the('[data-access="given"]').textContent).toContain('finds policies automatically');
  expect(all('[data-action="allow"]')).toEqual([]);
});

test('without access: one button asks for it, and a click on the icon is enough', async () => {
  const onAllow = vi.fn();
  show(welcome({ access: false, onAllow }));
  expect(the('[data-access="missing"]').textContent).toContain('works without this access');
  await fire('[data-action="allow"]', 'click');
  expect(onAllow).toHaveBeenCalledOnce();
});

test.each([
  ['chromium', 'On click'],
  ['firefox', 'Add-ons, Candor, Permissions'],
] as const)('%s: names the place where the access is given and taken', (browser, words) => {
  show(welcome({ browser }));
  expect(the('main').textContent).toContain(words);
});
