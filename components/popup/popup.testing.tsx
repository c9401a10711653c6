/** For the tests of the popup: reports, and the popup that shows them. */

import { cutQuote } from '../../lib/evidence/short-quote';
import { hostOf } from '../../lib/history/address';
import { itemTexts, type Texts } from '../../lib/texts';
import type { ReportItem, ReportStatus } from '../../lib/types';
import { type TestPage, t, testPage } from '../shared/page.testing';
import { todoWith } from '../shared/todo/todo.testing';
import { Popup, type PopupProps, type Shown } from './popup';

export const texts: Texts = {
  t,
  items: itemTexts(t, cutQuote),
  languageName: (tag) => (tag === 'fr' ? 'French' : null),
};

export const item = (
  id: ReportItem['id'],
  pillar: ReportItem['pillar'],
  answer: string,
  tone: ReportItem['tone'],
): ReportItem => ({
  id,
  pillar,
  answer,
  tone,
  confidence: 0.9,
  prevalence: 0.5,
  evidence:
    tone === 'silent' || tone === 'unclear'
      ? []
      : [{ quote: `About ${id} <b>we</b> speak.`, heading: 'Data | us', block: 4 }],
});
export const items = [
  item('behavioural-ads', 'tracking', 'yes', 'concern'),
  item('location', 'tracking', 'unclear', 'unclear'),
  item('sells-data', 'sharing', 'no', 'good'),
  item('affiliates', 'sharing', 'not-stated', 'silent'),
  item('delete', 'rights', 'conditional', 'neutral'),
];
const none = { overall: null, tracking: null, sharing: null, rights: null };
/** What the popup knows of a report of that status. */
export const reported = (status: ReportStatus, changes: object = {}): Shown => ({
  status: 'reported',
  address: 'https://www.shop.example/privacy?a=b',
  links: [],
  frame: null,
  fetched: false,
  report: {
    status,
    title: 'Privacy',
    kind: 'privacy-policy',
    language: 'en',
    words: 1234,
    grades:
      status === 'graded'
        ? {
            overall: { letter: 'C', score: 50, betterThan: 0.5 },
            tracking: { letter: 'E', score: 9, betterThan: 0.5 },
            sharing: { letter: 'A', score: 90, betterThan: 0.5 },
            rights: { letter: 'C', score: 51, betterThan: 0.5 },
          }
        : none,
    items: status === 'graded' || status === 'unclear' ? items : [],
    summary: [],
    standouts: [],
    corpusSize: 339,
    checklistVersion: '1',
    ...changes,
  },
});

/** A fresh document for each test of the file, and the popup in it. */
export function testPopup(): Omit<TestPage, 'show'> & {
  show(state: Shown, events?: Partial<PopupProps>): void;
  click(selector: string): Promise<void>;
} {
  const page = testPage();
  const nothing = (): void => {};
  return {
    ...page,
    click: (selector) => page.fire(selector, 'click'),
    show: (state, events = {}) =>
      page.show(
        <Popup
          state={state}
          texts={texts}
          hostOf={hostOf}
          detects
          onGradeAnyway={nothing}
          onGradeLink={nothing}
          onTryAgain={nothing}
          pdfPages={{ tab: '/pdf.html?tab=7', file: '/pdf.html' }}
          onReadAgain={nothing}
          onShowQuote={async () => true}
          highlights={null}
          todo={todoWith()}
          methodPage="/method.html?tab=7"
          aboutPage="/about.html"
          pastePage="/check.html"
          onOpenPanel={null}
          {...events}
        />,
      ),
  };
}
