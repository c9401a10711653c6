/** For the tests of this folder: a browser that speaks English, and a report. */
import { vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import catalogue from '../../locales/en.json';
import type { Report } from '../types';

const messages: Readonly<Record<string, string>> = catalogue;

/** Lets the fake browser answer from the English catalogue, as the real ones do. */
export function speakEnglish(): void {
  Object.assign(fakeBrowser.i18n, {
    getMessage: (name: string, given: string[] = []) =>
      (messages[name] ?? '').replace(/\$(\d)/g, (_, digit: string) => given[Number(digit) - 1] ?? ''),
    getUILanguage: () => 'en',
  });
}

/** Puts the browser's action in reach of the test: what the badge of each tab shows. */
export function watchBadges(): Map<number, string> {
  const badges = new Map<number, string>();
  Object.assign(fakeBrowser.action, {
    setBadgeText: vi.fn(async ({ tabId, text }: { tabId: number; text: string }) => void badges.set(tabId, text)),
    setBadgeBackgroundColor: vi.fn(async () => {}),
    setBadgeTextColor: vi.fn(async () => {}),
    setTitle: vi.fn(async () => {}),
  });
  return badges;
}

/** A report with a C overall, changed as the test needs it. */
export function fakeReport(changes: Partial<Report>): Report {
  return {
    status: 'graded',
    title: 'Privacy at Example',
    kind: 'privacy-policy',
    language: 'en',
    words: 1234,
    grades: {
      overall: { letter: 'C', score: 55, betterThan: 0.5 },
      tracking: { letter: 'D', score: 40, betterThan: 0.5 },
      sharing: { letter: 'C', score: 52, betterThan: 0.5 },
      rights: { letter: 'B', score: 70, betterThan: 0.5 },
    },
    items: [],
    summary: [],
    standouts: [],
    corpusSize: 339,
    checklistVersion: '1',
    ...changes,
  };
}
