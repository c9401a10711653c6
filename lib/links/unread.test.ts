import { describe, expect, it } from 'vitest';
import type { PolicyLink } from './index';
import { unreadOf } from './unread';

const link = (text: string, changes: Partial<PolicyLink> = {}): PolicyLink => ({
  address: `https://shop.example/${text.length}`,
  text,
  kind: 'privacy-policy',
  distance: 'origin',
  ...changes,
});

describe('what a report does not speak of', () => {
  it.each([
    ['Cookie policy', 'cookie-policy', ['cookies']],
    ['California privacy notice', 'privacy-policy', ['regional']],
    ['Privacy notice for the EU and the UK', 'privacy-policy', ['regional']],
    ['U.S. State Privacy Notice', 'privacy-policy', ['regional']],
    ["Children's privacy policy", 'privacy-policy', ['group']],
    ['Privacy notice for job applicants', 'privacy-policy', ['group']],
    ['Privacy policy', 'privacy-policy', []],
    ['Privacy', 'privacy-policy', []],
  ] as const)('%s', (text, kind, unread) => {
    expect(unreadOf([link(text, { kind })])).toEqual(unread);
  });

  it('is not what another company says', () => {
    expect(unreadOf([link('Cookie policy', { kind: 'cookie-policy', distance: 'elsewhere' })])).toEqual([]);
  });

  it('is named once, cookies first', () => {
    const links = ['Privacy notice for Brazil', 'Privacy notice for Japan'].map((text) => link(text));
    expect(unreadOf([...links, link('Cookies', { kind: 'cookie-policy' })])).toEqual(['cookies', 'regional']);
  });
});
