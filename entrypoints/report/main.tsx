/** Wiring only. */
import { render } from 'preact';
import { NoReport, ReportPage } from '../../components/report/report-page';
import { PROFESSIONALS } from '../../components/shared/export-menu';
import { failed } from '../../components/shared/page-failed';
import { Objecting } from '../../components/shared/wrong/this-is-wrong';
import { shownDuties } from '../../lib/duties/shown';
import { cutQuote } from '../../lib/evidence/short-quote';
import { exported } from '../../lib/export/formats';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { citing } from '../../lib/extension/pages/cite';
import { copy } from '../../lib/extension/pages/copying';
import { objectingTo } from '../../lib/extension/pages/objection-on-click';
import { subjectOf } from '../../lib/extension/pages/subject';
import { todoOf } from '../../lib/extension/pages/todo';
import { leaveErased } from '../../lib/extension/shared/erased';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, checkPage, historyPage, methodPage, reportTitle } from '../../lib/extension/shared/own-pages';
import { savePlace } from '../../lib/extension/shared/settings';
import type { PlaceChoice } from '../../lib/settings';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };

async function start(parent: Element): Promise<void> {
  const { place } = await dressUp(document);
  const found = await subjectOf(location.search);
  if (!found || found.report.items.length === 0)
    return render(<NoReport texts={texts} historyPage={historyPage()} />, parent);
  leaveErased([found.address], async () => (await subjectOf(location.search)) !== null);
  const title = reportTitle(location.search, found.host);
  if (title) document.title = title;
  const shown = shownDuties(found.report);
  const isForProfessionals = location.hash === `#${PROFESSIONALS}`;
  const professional = shown && { shown, cite: citing(found, texts), open: isForProfessionals, ownPolicy: checkPage() };
  const show = (lives: PlaceChoice | null): void =>
    render(
      <Objecting.Provider value={objectingTo(found.report, found.address, texts)}>
        <ReportPage
          {...found}
          todo={todoOf(found.report, found.address, { place: lives }, async (chosen) => {
            show(chosen);
            return savePlace(chosen);
          })}
          texts={texts}
          historyPage={historyPage()}
          methodPage={methodPage(location.search)}
          aboutPage={aboutPage()}
          onPrint={() => window.print()}
          words={(format) => exported(found, format, texts)}
          onCopy={copy}
          professional={professional}
        />
      </Objecting.Provider>,
      parent,
    );
  show(place);
  // When the browser looked for it, it was not there yet.
  if (isForProfessionals) document.getElementById(PROFESSIONALS)?.scrollIntoView();
}

begin(document, failed, start);
