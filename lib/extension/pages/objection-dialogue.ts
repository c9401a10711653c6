/** What the dialogue on a wrong answer needs. Loaded once a reader asks for it: the popup must not wait for the checklist. */

import { type Choices, objectionMail, objectionText } from '../../about/objection';
import { publisherOf } from '../../about/project';
import { itemOf } from '../../checklist';
import { policyAddress } from '../../history/address';
import type { Texts } from '../../texts';
import type { Report, ReportItem } from '../../types';
import { browser } from '../shared/browser';
import { copy } from './copying';

/** In: an answer of a report (null: its grades), and where the policy stands. Out: all that components/shared/wrong/wrong-dialogue.tsx draws and does. */
export function objectionTo(item: ReportItem | null, report: Report, address: string, texts: Texts) {
  const { version } = browser.runtime.getManifest();
  const { checklistVersion, grades } = report;
  const disputed = { item, grades, version, checklistVersion, address: policyAddress(address) };
  const publisher = publisherOf();
  return {
    answers: item ? [...itemOf(item.id).answers, 'not-stated'].filter((answer) => answer !== item.answer) : [],
    address: disputed.address,
    write: (choices: Choices) => objectionText(disputed, choices, texts),
    mail: publisher && ((choices: Choices) => objectionMail(publisher.reports, disputed, choices, texts)),
    onCopy: copy,
  };
}
