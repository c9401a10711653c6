/** Wiring only. */
import { render } from 'preact';
import { NoReport, ReportPage } from '../../components/report-page';
import { exported } from '../../lib/export/formats';
import type { Subject } from '../../lib/export/words';
import { dressUp } from '../../lib/extension/appearance';
import { copy } from '../../lib/extension/copying';
import { dateText } from '../../lib/extension/dates';
import { policyEntry } from '../../lib/extension/history-store';
import { languageName, t } from '../../lib/extension/i18n';
import { historyPage } from '../../lib/extension/own-pages';
import { knownOf } from '../../lib/extension/tab-states';
import { hostOf } from '../../lib/history/address';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t), languageName };
const root = document.getElementById('root');

/** The report of the tab, or of the policy in the history, that the page's address names. */
async function subject(): Promise<(Subject & { date: string }) | null> {
  const asked = new URLSearchParams(location.search);
  const tab = asked.get('tab');
  const state = tab !== null && /^\d{1,15}$/.test(tab) ? await knownOf(Number(tab)) : null;
  if (state?.status === 'reported')
    return { report: state.report, address: state.address, host: hostOf(state.address), date: '' };
  const entry = await policyEntry(asked.get('policy') ?? '');
  if (!entry) return null;
  const { address, host, lastSeen, current } = entry;
  return { report: current.report, address, host, date: dateText(lastSeen) };
}

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  const found = await subject();
  if (!found || found.report.items.length === 0)
    return render(<NoReport texts={texts} historyPage={historyPage()} />, parent);
  document.title = `Candor · ${found.host}`;
  render(
    <ReportPage
      {...found}
      texts={texts}
      historyPage={historyPage()}
      onPrint={() => window.print()}
      words={(format) => exported(found, format, texts)}
      onCopy={copy}
    />,
    parent,
  );
}

if (root) start(root);
