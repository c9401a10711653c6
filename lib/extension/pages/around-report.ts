/** What stands around a report in the popup and the panel, for components/popup/around-report.tsx. */
import type { exported } from '../../export/formats';
import { hostOf, policyAddress } from '../../history/address';
import type { ChangeNews } from '../../history/news';
import type { Settings } from '../../settings';
import { hasWishes } from '../../settings/wishes';
import type { Texts } from '../../texts';
import type { TabState } from '../contract/tab-state';
import { aboutPage, changePage, historyPage, ofTab, optionsPage, reportPage } from '../shared/own-pages';
import { copy } from './copying';
import { dateText } from './dates';

/** Comparing texts takes code that the popup must not wait for. */
const loadNews = async (address: string): Promise<ChangeNews | null> =>
  (await import('./change-news')).changeNews(address);

/** Its tables are for readers with wishes of their own alone. */
const loadGrade = () => import('../../settings/your-grade');

/** To be called as soon as the settings are known: what a report needs of them is loaded while the page is asked. Never throws. */
export function prepareGrade(settings: Settings): void {
  if (hasWishes(settings)) loadGrade().catch(() => undefined);
}

/** In: what is known of a tab (null: there is no tab). Out: the reader's own grade, and what copies and links need. */
export async function aroundReport(
  state: TabState | { status: 'unread' },
  tabId: number | null,
  settings: Settings,
  texts: Texts,
) {
  const links = { history: historyPage(), options: optionsPage(), about: aboutPage() };
  if (state.status !== 'reported') return { ...links, yours: null, answers: null };
  const { address, report } = state;
  const grade = hasWishes(settings) ? (await loadGrade()).yourGrade(report, settings) : null;
  const subject = { report, address, host: hostOf(address) };
  return {
    ...links,
    yours: grade && { grade, report },
    answers:
      report.items.length === 0 || tabId === null
        ? null
        : {
            address,
            page: reportPage(ofTab(tabId, state)),
            loadNews,
            change: changePage(policyAddress(address)),
            date: dateText,
            words: async (format: Parameters<typeof exported>[1]) =>
              (await import('../../export/formats')).exported(subject, format, texts),
            onCopy: copy,
          },
  };
}
