/** Wiring only. */
import { render } from 'preact';
import { Compare } from '../../components/history/compare';
import { History } from '../../components/history/history';
import { failed } from '../../components/shared/page-failed';
import { historyFile } from '../../lib/export/history';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { save } from '../../lib/extension/pages/copying';
import { dateText } from '../../lib/extension/pages/dates';
import { forgetAllPolicies, forgetPolicy, keptPolicies, policyEntry } from '../../lib/extension/shared/history-store';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { changePage, comparePage, historyPage, reportPage } from '../../lib/extension/shared/own-pages';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t), languageName };
const report = (policy: string): string => reportPage({ policy });

async function showAll(parent: Element, failedToErase = false): Promise<void> {
  const kept = await keptPolicies();
  const after = async (done: Promise<void>): Promise<void> => {
    const isErased = await done.then(
      () => true,
      () => false,
    );
    await showAll(parent, !isErased);
  };
  render(
    <History
      kept={kept}
      failedToErase={failedToErase}
      texts={texts}
      date={dateText}
      links={{ report, change: changePage, compare: comparePage }}
      onErase={(policy) => after(forgetPolicy(policy))}
      onEraseAll={() => after(forgetAllPolicies())}
      onSave={() =>
        save('candor-history.json', JSON.stringify(historyFile(kept.policies, Date.now()), null, 2), 'application/json')
      }
    />,
    parent,
  );
}

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `Candor · ${t('history_link')}`;
  const asked = new URLSearchParams(location.search);
  const [left, right] = await Promise.all(['left', 'right'].map((side) => policyEntry(asked.get(side) ?? '')));
  if (!left || !right) return showAll(parent);
  render(<Compare left={left} right={right} texts={texts} historyPage={historyPage()} reportPage={report} />, parent);
}

begin(document, failed, start);
