/** Wiring only. */
import { render } from 'preact';
import { NoReport, ReportPage } from '../../components/report-page';
import { Objecting } from '../../components/this-is-wrong';
import { exported } from '../../lib/export/formats';
import { dressUp } from '../../lib/extension/appearance';
import { copy } from '../../lib/extension/copying';
import { languageName, t } from '../../lib/extension/i18n';
import { objectingTo } from '../../lib/extension/objection-on-click';
import { historyPage, methodPage } from '../../lib/extension/own-pages';
import { subjectOf } from '../../lib/extension/subject';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t), languageName };
const root = document.getElementById('root');

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  const found = await subjectOf(location.search);
  if (!found || found.report.items.length === 0)
    return render(<NoReport texts={texts} historyPage={historyPage()} />, parent);
  document.title = `Candor · ${found.host}`;
  render(
    <Objecting.Provider value={objectingTo(found.report, found.address, texts)}>
      <ReportPage
        {...found}
        texts={texts}
        historyPage={historyPage()}
        methodPage={methodPage(location.search)}
        onPrint={() => window.print()}
        words={(format) => exported(found, format, texts)}
        onCopy={copy}
      />
    </Objecting.Provider>,
    parent,
  );
}

if (root) start(root);
