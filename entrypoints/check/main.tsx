/** Wiring only. */
import { render } from 'preact';
import { type Checked, CheckPage } from '../../components/check/check-page';
import { failed } from '../../components/shared/page-failed';
import { Objecting } from '../../components/shared/wrong/this-is-wrong';
import { improvements, shownDuties } from '../../lib/duties/shown';
import { cutQuote } from '../../lib/evidence/short-quote';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { citedAs } from '../../lib/extension/pages/cite';
import { copy } from '../../lib/extension/pages/copying';
import { objectingTo } from '../../lib/extension/pages/objection-on-click';
import { policyOfFile, policyOfText, reportOnOwn, TooLarge } from '../../lib/extension/pages/own-policy';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { aboutPage, methodPage } from '../../lib/extension/shared/own-pages';
import { sentencesForHistory } from '../../lib/history/text';
import { itemTexts } from '../../lib/texts';
import type { PolicyText, Report } from '../../lib/types';

const texts = { t, items: itemTexts(t, cutQuote), languageName };

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `${t('own_title')} · ${t('extName')}`;
  // Of two texts given one after the other, the second is the one that is wanted.
  let runs = 0;
  const say = (state: Checked, report: Report | null = null): void => {
    // Around every state: the page, and with it the text that was pasted, stays the same one.
    render(
      <Objecting.Provider value={report && objectingTo(report, '', texts)}>
        <CheckPage
          state={state}
          texts={texts}
          methodPage={methodPage('')}
          aboutPage={aboutPage()}
          onFile={(file) => check(() => policyOfFile(file))}
          onText={(text) => check(() => Promise.resolve(policyOfText(text, '')))}
          onCopy={copy}
        />
      </Objecting.Provider>,
      parent,
    );
  };
  const check = async (read: () => Promise<PolicyText>): Promise<void> => {
    const run = ++runs;
    say({ status: 'reading' });
    try {
      const policy = await read();
      const report = await reportOnOwn(policy, (share) => {
        if (run === runs) say({ status: 'reading', read: share });
      });
      if (run !== runs) return;
      const shown = shownDuties(report);
      if (!shown) return say({ status: 'refused', why: 'own_no_answers' });
      const text = sentencesForHistory(policy);
      const at = Date.now();
      const subject = { report, address: '', host: report.title };
      const cite: Extract<Checked, { status: 'checked' }>['professional']['cite'] = (format) =>
        citedAs(subject, text, at, format, texts);
      say({ status: 'checked', report, lacking: improvements(report), professional: { shown, cite } }, report);
    } catch (error) {
      if (run === runs) say({ status: 'refused', why: error instanceof TooLarge ? 'own_too_large' : 'own_unreadable' });
    }
  };
  say({ status: 'choose' });
}

begin(document, failed, start);
