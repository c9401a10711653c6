import { afterEach, beforeEach, describe, expect, type Mock, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import catalogue from '../../../locales/en.json';
import { DEFAULTS } from '../../settings';
import type { Letter, Report, ReportStatus } from '../../types';
import { fakeReport, fakeReported, speakEnglish, wakeInGerman, watchBadges } from '../extension.testing';
import { BADGE_COLOURS, BADGE_TEXT_COLOUR, badgeOf, showBadge, withoutLetter } from './badge';
import { speak } from './language';

const reported = (report: Partial<Report>) => fakeReported({ report: fakeReport(report) });

beforeEach(() => {
  fakeBrowser.reset();
  speakEnglish();
});
afterEach(async () => {
  vi.unstubAllGlobals();
  await speak('auto');
});

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

  test('keeps its one letter where that is not sure; the title tells the neighbour', () => {
    const { grades } = fakeReport({});
    const unsure = {
      ...grades,
      overall: { letter: 'C', score: 55, betterThan: 0.5, perhaps: 'B' },
      rights: { letter: 'B', score: 70, betterThan: 0.5, perhaps: 'C' },
    } as const;
    expect(badgeOf(reported({ grades: unsure }))).toMatchObject({
      text: 'C',
      title: 'Candor: C (perhaps B). Tracking D, sharing C, rights B (perhaps C)',
    });
  });

  test.each<[ReportStatus, string, RegExp]>([
    ['not-a-policy', '', /does not look like a privacy policy/],
    ['unsupported-language', '–', /not in English/],
    ['too-short', '–', /too little text/],
    ['unclear', '?', /could not answer enough questions/],
  ])('%s: grey, with no letter, and why', (status, text, why) => {
    const grades = { overall: null, tracking: null, sharing: null, rights: null };
    const badge = badgeOf(reported({ status, grades, items: [] }));
    expect(badge).toMatchObject({ text, colour: BADGE_COLOURS.none });
    expect(badge.title).toMatch(why);
  });

  test('keeps the common letter whatever the reader weighs; the title tells theirs', () => {
    const grades = {
      overall: { letter: 'D', score: 30, betterThan: 0 },
      tracking: { letter: 'E', score: 10, betterThan: 0 },
      sharing: { letter: 'E', score: 10, betterThan: 0 },
      rights: { letter: 'A', score: 90, betterThan: 0 },
    } as const;
    const plain = badgeOf(reported({ grades }));
    const weighed = badgeOf(reported({ grades }), {
      ...DEFAULTS,
      weights: { tracking: 0, sharing: 0, rights: 2 },
    });
    expect(weighed).toMatchObject({ text: 'D', colour: BADGE_COLOURS.D });
    expect(weighed.title.startsWith(plain.title)).toBe(true);
    expect(weighed.title.slice(plain.title.length)).toMatch(/: A$/);
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

  test('of a background that has just woken speaks the chosen language, which has to be read first', async () => {
    const setTitle = vi.fn(async () => {});
    const silent = async () => {};
    Object.assign(fakeBrowser.action, {
      setTitle,
      setBadgeText: silent,
      setBadgeBackgroundColor: silent,
      setBadgeTextColor: silent,
    });
    await wakeInGerman();
    await showBadge(7, reported({}));
    expect(setTitle).toHaveBeenCalledWith({ tabId: 7, title: 'Candor: C. Tracking D, Weitergabe C, Rechte B' });
  });

  describe('of a page of which nothing is known any more', () => {
    const set = (): unknown[] => {
      const { setTitle, setBadgeText } = fakeBrowser.action as unknown as Record<string, Mock>;
      return [setTitle?.mock.lastCall?.[0], setBadgeText?.mock.lastCall?.[0]];
    };
    const NOTHING = [
      { tabId: 7, title: 'Candor' },
      { tabId: 7, text: '' },
    ];

    test.each([
      ['a letter', reported({})],
      ['words alone', reported({ status: 'not-a-policy' })],
    ])('that has %s: loses them', async (_, state) => {
      watchBadges();
      await showBadge(7, state);
      await withoutLetter(7);
      expect(set()).toEqual(NOTHING);
    });

    test('that says nothing: is left alone', async () => {
      watchBadges();
      await withoutLetter(7);
      expect(set()).toEqual([undefined, undefined]);
    });
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
