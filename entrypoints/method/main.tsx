/** Wiring only. */
import { render } from 'preact';
import { MethodPage } from '../../components/method/method-page';
import { failed } from '../../components/shared/page-failed';
import { cutQuote } from '../../lib/evidence/short-quote';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { subjectOf } from '../../lib/extension/pages/subject';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, historyPage } from '../../lib/extension/shared/own-pages';
import { LETTERS, shownScore } from '../../lib/grades/scale';
import { MEASURED, ofHundred } from '../../lib/measured';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `${t('method_title')} · ${t('extName')}`;
  const subject = await subjectOf(location.search);
  render(
    <MethodPage
      subject={subject}
      isGone={subject === null && location.search !== ''}
      texts={texts}
      historyPage={historyPage()}
      aboutPage={aboutPage()}
      letters={LETTERS}
      shown={shownScore}
      sureFrom={ofHundred(MEASURED.sureFrom)}
      probablyRight={ofHundred(MEASURED.probablyRight)}
    />,
    parent,
  );
}

begin(document, failed, start);
