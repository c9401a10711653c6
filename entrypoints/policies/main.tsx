/** Wiring only. */
import { render } from 'preact';
import { Compare } from '../../components/history/compare';
import { History } from '../../components/history/history';
import { historyFile } from '../../lib/export/history';
import { dressUp } from '../../lib/extension/pages/appearance';
import { save } from '../../lib/extension/pages/copying';
import { dateText } from '../../lib/extension/pages/dates';
import { allPolicies, forgetAllPolicies, forgetPolicy, policyEntry } from '../../lib/extension/shared/history-store';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { changePage, comparePage, historyPage, reportPage } from '../../lib/extension/shared/own-pages';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t), languageName };
const root = document.getElementById('root');
const report = (policy: string): string => reportPage({ policy });

async function showAll(parent: Element): Promise<void> {
  const policies = await allPolicies();
  const after = async (done: Promise<void>): Promise<void> => {
    await done;
    await showAll(parent);
  };
  render(
    <History
      policies={policies}
      texts={texts}
      date={dateText}
      links={{ report, change: changePage, compare: comparePage }}
      onErase={(policy) => after(forgetPolicy(policy))}
      onEraseAll={() => after(forgetAllPolicies())}
      onSave={() =>
        save('candor-history.json', JSON.stringify(historyFile(policies, Date.now()), null, 2), 'application/json')
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

if (root) start(root);
