/** Wiring only: what stands around a report in the popup and the panel. */
import { NewsOf } from '../../components/change-news';
import { Foot, PageLinks } from '../../components/export-menu';
import { YourGradeCard } from '../../components/your-grade';
import { exported } from '../../lib/export/formats';
import { copy } from '../../lib/extension/copying';
import { dateText } from '../../lib/extension/dates';
import type { TabState } from '../../lib/extension/messages';
import { changePage, historyPage, ofTab, optionsPage, reportPage } from '../../lib/extension/own-pages';
import { hostOf, policyAddress } from '../../lib/history/address';
import type { ChangeNews } from '../../lib/history/news';
import type { Settings } from '../../lib/settings';
import { yourGrade } from '../../lib/settings/your-grade';
import type { Texts } from '../../lib/texts';

/** Comparing texts takes code that the popup must not wait for. */
const changeNews = async (address: string): Promise<ChangeNews | null> =>
  (await import('../../lib/extension/change-news')).changeNews(address);

/** The news of a change above a report, below it its copies and the way to the history. */
export function extras(state: TabState | { status: 'unread' }, tabId: number | null, texts: Texts) {
  const { t } = texts;
  const links = <PageLinks history={historyPage()} options={optionsPage()} t={t} />;
  if (state.status !== 'reported' || state.report.items.length === 0 || tabId === null)
    return {
      news: null,
      foot: <p class="foot">{links}</p>,
    };
  const { address, report } = state;
  const subject = { report, address, host: hostOf(address) };
  return {
    news: (
      <NewsOf
        address={address}
        load={changeNews}
        link={changePage(policyAddress(address))}
        texts={texts}
        date={dateText}
      />
    ),
    foot: (
      <Foot
        t={t}
        words={(format) => exported(subject, format, texts)}
        onCopy={copy}
        page={reportPage(ofTab(tabId, state))}
      >
        {links}
      </Foot>
    ),
  };
}

/** The reader's own grade; nothing where there are no wishes or no grades. */
export function yours(state: TabState | { status: 'unread' }, settings: Settings, texts: Texts) {
  if (state.status !== 'reported') return null;
  const own = yourGrade(state.report, settings);
  return own && <YourGradeCard yours={own} report={state.report} texts={texts} />;
}
