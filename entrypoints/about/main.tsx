/** Wiring only. */
import { render } from 'preact';
import { AboutPage } from '../../components/about/about-page';
import { failed } from '../../components/shared/page-failed';
import { CHANGES_OF_RULES } from '../../lib/about/changes-of-rules';
import { LABELLERS } from '../../lib/about/labellers';
import { publisherOf } from '../../lib/about/project';
import { RULES_VERSION } from '../../lib/checklist/version';
import libraries from '../../lib/derived/licences.json';
import { cutQuote } from '../../lib/evidence/short-quote';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { dateText } from '../../lib/extension/pages/dates';
import { browser } from '../../lib/extension/shared/browser';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { licencesPage, methodPage, optionsPage, welcomePage } from '../../lib/extension/shared/own-pages';
import { MEASURED, ofHundred } from '../../lib/measured';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };
const { answers, sentences } = LABELLERS;

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = t('about_title');
  render(
    <AboutPage
      publisher={publisherOf()}
      version={browser.runtime.getManifest().version}
      checklistVersion={RULES_VERSION}
      changes={CHANGES_OF_RULES}
      // At noon there, it is the same day everywhere.
      dayText={(date) => dateText(new Date(`${date}T12:00`).getTime())}
      agreement={{
        answers: ofHundred(answers),
        policies: sentences.policies,
        sentences: ofHundred(sentences.answers),
      }}
      sureFrom={ofHundred(MEASURED.sureFrom)}
      probablyRight={ofHundred(MEASURED.probablyRight)}
      libraries={libraries}
      texts={texts}
      pages={{ method: methodPage(''), options: optionsPage(), welcome: welcomePage(), licences: licencesPage() }}
    />,
    parent,
  );
}

begin(document, failed, start);
