/** The report to cite, of a report that a page shows. */
import { citation } from '../../export/citation';
import { exported } from '../../export/formats';
import type { Subject } from '../../export/words';
import { policyAddress } from '../../history/address';
import type { Texts } from '../../texts';
import { browser } from '../shared/browser';
import { policyRecord } from '../shared/history-store';

type Format = Parameters<typeof exported>[1];

/**
 * In: a report with its address. Out: what writes it to be cited, in a format. The text is that of the history, where the
 * same report is kept; in a private window there is none.
 */
export const citing =
  (subject: Subject, texts: Texts) =>
  async (format: Format): Promise<string> => {
    const record = await policyRecord(policyAddress(subject.address)).catch(() => null);
    const isSame = JSON.stringify(record?.current.report.items) === JSON.stringify(subject.report.items);
    const text = record && isSame ? record.current.sentences : null;
    return citedAs(subject, text, text && record ? record.lastSeen : Date.now(), format, texts);
  };

/** In: a report, its policy's sentences (null: not kept), when it was read. Out: the report to cite, in that format. */
export async function citedAs(
  subject: Subject,
  text: readonly string[] | null,
  at: number,
  format: Format,
  texts: Texts,
): Promise<string> {
  const cited = await citation(subject.report, text, at, browser.runtime.getManifest().version);
  return exported({ ...subject, cited }, format, texts);
}
