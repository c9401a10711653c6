/** Wiring only: what stands around a report in the popup and the panel. */
import { NewsOf } from '../../components/change-news';
import { Foot, HistoryLink } from '../../components/export-menu';
import { exported } from '../../lib/export/formats';
import { changeNews } from '../../lib/extension/change-news';
import { copy } from '../../lib/extension/copying';
import { dateText } from '../../lib/extension/dates';
import type { TabState } from '../../lib/extension/messages';
import { changePage, historyPage, reportPage } from '../../lib/extension/own-pages';
import { hostOf, policyAddress } from '../../lib/history/address';
import type { Texts } from '../../lib/texts';

/** The news of a change above a report, below it its copies and the way to the history. */
export function extras(state: TabState | { status: 'unread' }, tabId: number | null, texts: Texts) {
  const { t } = texts;
  if (state.status !== 'reported' || state.report.items.length === 0 || tabId === null)
    return {
      news: null,
      foot: (
        <p class="foot">
          <HistoryLink href={historyPage()} t={t} />
        </p>
      ),
    };
  const { address, report } = state;
  const subject = { report, address, host: hostOf(address) };
  return {
    news: (
      <NewsOf address={address} load={changeNews} link={changePage(policyAddress(address))} t={t} date={dateText} />
    ),
    foot: (
      <Foot
        t={t}
        words={(format) => exported(subject, format, texts)}
        onCopy={copy}
        page={reportPage({ tab: String(tabId) })}
        history={historyPage()}
      />
    ),
  };
}
