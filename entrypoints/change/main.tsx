/** Wiring only. */
import { render } from 'preact';
import { Change } from '../../components/change/change';
import { failed } from '../../components/shared/page-failed';
import { cutQuote } from '../../lib/evidence/short-quote';
import { dressUp } from '../../lib/extension/pages/appearance';
import { begin } from '../../lib/extension/pages/begin';
import { dateText } from '../../lib/extension/pages/dates';
import { leaveErased } from '../../lib/extension/shared/erased';
import { policyEntry, policyRecord } from '../../lib/extension/shared/history-store';
import { languageName, t } from '../../lib/extension/shared/i18n';
import { historyPage } from '../../lib/extension/shared/own-pages';
import { changeNewsOf } from '../../lib/history/news';
import { shownChanges } from '../../lib/history/shown';
import { itemTexts } from '../../lib/texts';

const texts = { t, items: itemTexts(t, cutQuote), languageName };

async function start(parent: Element): Promise<void> {
  await dressUp(document);
  document.title = `Candor · ${t('change_title')}`;
  const record = await policyRecord(new URLSearchParams(location.search).get('policy') ?? '');
  if (record) leaveErased([record.address], async () => (await policyEntry(record.address)) !== null);
  const previous = record?.previous?.sentences ?? null;
  render(
    <Change
      host={record?.host ?? ''}
      title={record?.title ?? ''}
      news={record && changeNewsOf(record)}
      sentences={record && previous ? shownChanges(previous, record.current.sentences) : []}
      texts={texts}
      date={dateText}
      historyPage={historyPage()}
    />,
    parent,
  );
}

begin(document, failed, start);
