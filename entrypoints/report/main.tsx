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
import { savePlace } from '../../lib/extension/settings';
import { subjectOf } from '../../lib/extension/subject';
import { todoOf } from '../../lib/extension/todo';
import type { PlaceChoice } from '../../lib/settings';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t), languageName };
const root = document.getElementById('root');

async function start(parent: Element): Promise<void> {
  const { place } = await dressUp(document);
  const found = await subjectOf(location.search);
  if (!found || found.report.items.length === 0)
    return render(<NoReport texts={texts} historyPage={historyPage()} />, parent);
  document.title = `Candor · ${found.host}`;
  const show = (lives: PlaceChoice | null): void =>
    render(
      <Objecting.Provider value={objectingTo(found.report, found.address, texts)}>
        <ReportPage
          {...found}
          todo={todoOf(found.report, found.address, { place: lives }, async (chosen) => {
            show(chosen);
            await savePlace(chosen);
          })}
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
  show(place);
}

if (root) start(root);
