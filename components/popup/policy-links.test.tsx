import { expect, test, vi } from 'vitest';
import type { PolicyLink } from '../../lib/links';
import { t, testPage } from '../shared/page.testing';
import { Fetched, PolicyLinks } from './policy-links';

const { show, the, all, fire } = testPage();
const nothing = (): void => {};
const link = (changes: Partial<PolicyLink> = {}): PolicyLink => ({
  address: 'https://www.shop.example/privacy/',
  text: 'Your <b>privacy</b>',
  kind: 'privacy-policy',
  distance: 'origin',
  ...changes,
});

test('a link shows its words as text, its address, and that it is graded from here', async () => {
  const onGradeLink = vi.fn();
  show(<PolicyLinks links={[link()]} t={t} onGradeLink={onGradeLink} />);
  const { textContent } = the('button');
  expect(textContent).toContain('Your <b>privacy</b>');
  expect(textContent).toContain('shop.example/privacy');
  expect(textContent).toContain('Grade it without leaving this page');
  await fire('button', 'click');
  expect(onGradeLink).toHaveBeenCalledExactlyOnceWith('https://www.shop.example/privacy/');
});

test.each(['site', 'elsewhere'] as const)('a link to another host (%s) says that it opens a tab', (distance) => {
  show(<PolicyLinks links={[link({ distance })]} t={t} onGradeLink={nothing} />);
  expect(the('button').textContent).toContain('Opens in a new tab');
  expect(all('.links-note')).toEqual([]);
});

test('a cookie policy says that it gets no grade', () => {
  show(<PolicyLinks links={[link({ kind: 'cookie-policy' })]} t={t} onGradeLink={nothing} />);
  expect(the('button').textContent).toContain('only about cookies');
  expect(all('.links-note')).toEqual([]);
});

test('no link: says so', () => {
  show(<PolicyLinks links={[]} t={t} onGradeLink={nothing} />);
  expect(the('.links-none').textContent).toBe('Candor found no link to a privacy policy on this page.');
});

test('a policy that was fetched is named, and can be opened', () => {
  show(<Fetched address="https://shop.example/privacy" t={t} />);
  expect(the('a').getAttribute('href')).toBe('https://shop.example/privacy');
  expect(the('a').textContent).toBe('shop.example/privacy');
});
