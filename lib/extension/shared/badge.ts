/** The toolbar button: letter, colour and a title in words. Never colour alone. */
import { DEFAULTS, type Settings } from '../../settings';
import { yourGrade } from '../../settings/your-grade';
import { gradeTold } from '../../told';
import type { Grade, Letter, Report } from '../../types';
import type { TabState } from '../contract/tab-state';
import { browser } from './browser';
import { t } from './i18n';
import { speak } from './language';
import { loadSettings } from './settings';

export const BADGE_TEXT_COLOUR = '#ffffff';

/** Each is dark enough for white letters (WCAG AA, shown by badge.test.ts). */
export const BADGE_COLOURS: Readonly<Record<Letter | 'none', string>> = {
  A: '#19714a',
  B: '#4c6b1c',
  C: '#7d5f00',
  D: '#a8480a',
  E: '#a6242b',
  none: '#5b6266',
};

type Letters = Readonly<Record<keyof Report['grades'], Pick<Grade, 'letter' | 'perhaps'>>>;

export interface Badge {
  text: string;
  colour: string;
  title: string;
}

/** What the button says of a tab. Null: nothing is known of it. */
export function badgeOf(state: TabState | null, settings: Settings = DEFAULTS): Badge {
  const grey = (text: string, title: string): Badge => ({ text, colour: BADGE_COLOURS.none, title });
  switch (state?.status) {
    case undefined:
      return grey('', t('extName'));
    case 'loading':
      return grey('', t('badge_loading'));
    case 'error':
      return grey('', t('badge_error'));
    case 'reported':
      return badgeOfReport(state.report, settings, grey);
  }
}

function badgeOfReport(report: Report, settings: Settings, grey: (text: string, title: string) => Badge): Badge {
  const { overall, tracking, sharing, rights } = report.grades;
  switch (report.status) {
    case 'graded':
      if (!overall || !tracking || !sharing || !rights) return grey('?', t('badge_unclear'));
      return badgeOfLetters(yourGrade(report, settings)?.letter ?? null, { overall, tracking, sharing, rights });
    case 'not-a-policy':
      return grey('', t('badge_not_a_policy'));
    case 'unsupported-language':
      return grey('–', t('badge_unsupported_language'));
    case 'too-short':
      return grey('–', t('badge_too_short'));
    case 'unclear':
      return grey('?', t('badge_unclear'));
  }
}

/** The letter is the one that everybody sees of this policy; the reader's own is told in the title. */
function badgeOfLetters(yours: Letter | null, { overall, tracking, sharing, rights }: Letters): Badge {
  const title = t('badge_graded', ...[overall, tracking, sharing, rights].map((grade) => gradeTold(grade, t)));
  return {
    text: overall.letter,
    colour: BADGE_COLOURS[overall.letter],
    title: yours ? `${title}. ${t('badge_yours', yours)}` : title,
  };
}

/** The tab's button says nothing of a page any more; one that does not is left alone. A letter may have outlived its report. */
export async function withoutLetter(tabId: number): Promise<void> {
  const { action } = browser;
  const said = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]).catch(() => null);
  if (said && said.join('') !== t('extName')) await showBadge(tabId, null);
}

/** The tab's button, where it says nothing else, says that the page is being read: what is known of an older text stays. */
export async function showReading(tabId: number): Promise<void> {
  const { action } = browser;
  const said = await Promise.all([action.getBadgeText({ tabId }), action.getTitle({ tabId })]).catch(() => null);
  if (said?.join('') === t('extName')) await showBadge(tabId, { status: 'loading' });
}

/** Shows it on the tab's button. A tab that is gone meanwhile is no fault. */
export async function showBadge(tabId: number, state: TabState | null): Promise<void> {
  const settings = await loadSettings();
  await speak(settings.language);
  const { text, colour, title } = badgeOf(state, settings);
  const { action } = browser;
  // The letter comes last: when it is there, so is what explains it.
  await Promise.allSettled([
    action.setTitle({ tabId, title }),
    action.setBadgeBackgroundColor({ tabId, color: colour }),
    action.setBadgeTextColor({ tabId, color: BADGE_TEXT_COLOUR }),
  ]);
  await Promise.allSettled([action.setBadgeText({ tabId, text: settings.badge ? text : '' })]);
}
