/** Wiring only. */
import { render } from 'preact';
import { Compare, type Compared } from '../../components/history/compare';
import { History } from '../../components/history/history';
import { failed } from '../../components/shared/page-failed';
import { cutQuote } from '../../lib/evidence/short-quote';
import { historyFile } from '../../lib/export/history';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { compareWith } from '../../lib/extension/pages/comparing';
import { save } from '../../lib/extension/pages/copying';
import { dateText } from '../../lib/extension/pages/dates';
import { leaveErased, whenErased } from '../../lib/extension/shared/erased';
import { forgetAllPolicies, forgetPolicy, keptPolicies, policyEntry } from '../../lib/extension/shared/history-store';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { changePage, comparedIn, comparePage, historyPage, reportPage } from '../../lib/extension/shared/own-pages';
import { loadSettings } from '../../lib/extension/shared/settings';
import { differencesOf } from '../../lib/history/differences';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };
const report = (policy: string): string => reportPage({ policy });

async function showAll(parent: Element, failedToErase = false): Promise<void> {
  const [kept, { detect }] = await Promise.all([keptPolicies(), loadSettings()]);
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
      detects={detect}
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

/** More columns than this nobody can read. */
const MOST_COMPARED = 4;

function compare(parent: Element, first: readonly Compared[]): void {
  compareWith(first, {
    most: MOST_COMPARED,
    read: async (file, place, progress) => {
      // Large, and seldom needed.
      const { reportOnFile } = await import('../../lib/extension/pages/own-policy');
      const report = await reportOnFile(file, progress);
      const { title } = report;
      return report.items.length > 0
        ? { key: `${place} ${file.name}`, host: file.name, title, report, page: null }
        : null;
    },
    draw: (policies, adding, onFile) =>
      render(
        <Compare
          {...differencesOf(policies.map(({ report }) => report))}
          policies={policies}
          texts={texts}
          historyPage={historyPage()}
          onFile={onFile}
          adding={adding}
        />,
        parent,
      ),
  });
}

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `Candor · ${t('history_link')}`;
  const asked = comparedIn(location.search).slice(0, MOST_COMPARED);
  const found = (await Promise.all(asked.map(policyEntry))).filter((entry) => entry !== null);
  if (found.length === 0) {
    // Erased on another page: neither shown nor saved any more.
    whenErased(() => void showAll(parent));
    return showAll(parent);
  }
  const shown = found.map(({ address }) => address);
  leaveErased(shown, async () => (await Promise.all(shown.map(policyEntry))).every(Boolean));
  compare(
    parent,
    found.map(({ address, host, title, current }) => ({
      ...{ key: address, host, title, page: report(address) },
      report: current.report,
    })),
  );
}

begin(document, failed, start);
