import { expect, test, vi } from 'vitest';
import { t, testPage } from '../shared/page.testing';
import { Welcome, type WelcomeProps } from './welcome';

const { show, the, all, fire } = testPage();
const welcome = (changes: Partial<WelcomeProps>) => (
  <Welcome
    access={true}
    detects={true}
    browser="chromium"
    pinned={null}
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

test('with access, but with finding switched off: does not say that it finds policies', () => {
  show(welcome({ detects: false }));
  expect(the('[data-access="given"]').textContent).toContain(t('detect_off'));
  expect(the('[data-access="given"]').textContent).not.toContain(t('welcome_access_given'));
});

test('without access: one button asks for it, and a click on the icon is enough', async () => {
  const onAllow = vi.fn();
  show(welcome({ access: false, onAllow }));
  expect(the('[data-access="missing"]').textContent).toContain('Without this access Candor finds nothing on its own');
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

test.each([
  ['chromium', 'the pin beside Candor'],
  ['firefox', 'Pin to Toolbar'],
] as const)('%s: a button that is put away is fetched out, in words', (browser, words) => {
  show(welcome({ browser, pinned: false }));
  expect(the('[data-pinned="false"]').textContent).toContain(words);
  show(welcome({ browser, pinned: true }));
  expect(the('[data-pinned="true"]').textContent).not.toContain(words);
});

test('where the browser does not say where the button is, nothing is asked', () => {
  show(welcome({ pinned: null }));
  expect(all('[data-pinned]')).toEqual([]);
});
