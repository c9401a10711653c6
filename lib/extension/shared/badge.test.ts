import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import catalogue from '../../../locales/en.json';
import type { Letter, Report, ReportStatus } from '../../types';
import { fakeReport, fakeReported, speakEnglish } from '../extension.testing';
import { BADGE_COLOURS, BADGE_TEXT_COLOUR, badgeOf, showBadge } from './badge';

const reported = (report: Partial<Report>) => fakeReported({ report: fakeReport(report) });

beforeEach(() => speakEnglish());

/** Contrast of two colours by WCAG 2.2, 1 to 21. */
function contrast(one: string, other: string): number {
  const luminance = (colour: string): number => {
    const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
      const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
      return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

describe('the badge', () => {
  test('shows the letter, and says all four grades', () => {
    const badge = badgeOf(reported({}));
    expect(badge).toEqual({
      text: 'C',
      colour: BADGE_COLOURS.C,
      title: 'Candor: C. Tracking D, sharing C, rights B',
    });
  });

  test.each<[ReportStatus, string, RegExp]>([
    ['not-a-policy', '', /does not look like a privacy policy/],
    ['unsupported-language', '–', /not in English/],
    ['too-short', '–', /too little text/],
    ['unclear', '?', /too much of this policy is unclear/],
  ])('%s: grey, with no letter, and why', (status, text, why) => {
    const grades = { overall: null, tracking: null, sharing: null, rights: null };
    const badge = badgeOf(reported({ status, grades, items: [] }));
    expect(badge).toMatchObject({ text, colour: BADGE_COLOURS.none });
    expect(badge.title).toMatch(why);
  });

  test('a graded report that lacks a grade shows none', () => {
    const grades = { ...fakeReport({}).grades, rights: null };
    expect(badgeOf(reported({ grades })).text).toBe('?');
  });

  test('nothing known, reading and failing show no letter', () => {
    const states = [null, { status: 'loading' }, { status: 'error', reason: 'failed' }] as const;
    expect(states.map((state) => badgeOf(state).text)).toEqual(['', '', '']);
    expect(badgeOf(null).title).toBe(catalogue.extName);
  });

  test.each<[Letter | 'none']>([['A'], ['B'], ['C'], ['D'], ['E'], ['none']])('%s is legible (WCAG AA)', (letter) => {
    expect(contrast(BADGE_COLOURS[letter], BADGE_TEXT_COLOUR)).toBeGreaterThanOrEqual(4.5);
  });

  test('a tab that is gone meanwhile does no harm', async () => {
    const gone = vi.fn().mockRejectedValue(new Error('No tab with id: 7.'));
    Object.assign(fakeBrowser.action, {
      setBadgeText: gone,
      setBadgeBackgroundColor: gone,
      setBadgeTextColor: gone,
      setTitle: gone,
    });
    await expect(showBadge(7, null)).resolves.toBeUndefined();
    expect(gone).toHaveBeenCalledTimes(4);
  });
});
