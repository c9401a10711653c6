/** Do people read what users write, say or upload? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import type { Evidence } from '../types';
import { Phrases } from './matcher';
import type { Told } from './told';

const PEOPLE =
  'employees/staff/personnel/team/teams/contractors/reviewers/moderators/humans/people/engineers/agents/annotators';
const CONTENT =
  'message*/content/contents/conversation*/chat*/recording*/email*/posts/prompts/files/photos/inputs/outputs/communications/videos/documents/transcripts/uploads/interactions';
const READING = new Phrases(`
    our/we/authorized/authorised/trained/human/company/these/some/limited/us ${PEOPLE} ..
    read/review/listen/access/view/look/see/moderate/reading/reviewing/accessing/viewing .. ${CONTENT};
    ${PEOPLE} .. read/review/listen .. ${CONTENT}; human
    review/reviewers/reviewer/moderators/moderation/annotators; manually review/reviewed/reviewing/moderate*;
    manual review; reviewed/read/viewed by ..
    humans/human/people/staff/employees/team/reviewers/personnel/moderators; humans .. review; reviewers ..
    review/read/see; we/may/will/can/to read/review/monitor/moderate/screen/inspect .. ${CONTENT}; listen to
    your/the/audio/calls/recordings; not/never read/access/view/see/look .. your .. ${CONTENT}
`);
const NARROW = new Phrases(`
    report*; consent*; permission; support; law; laws; legal*; abuse; only; violat*; unless; debug*;
    troubleshoot*; if you; flagged; complain*; safety; fraud*; terms; policies; moderat*; enforce*; security;
    illegal; inappropriate; guidelines; request; necessary
`);
const OTHER = new Phrases(`
    this policy; privacy policy/notice/statement; you can/may/should access/view/review; your right*; right to;
    third party content; applicant*; you review/read/monitor/access/view; review* .. policy/terms; page content;
    parents; automated decision*; decision/decisions; significantly; your grade; request .. review/human;
    administrator*; other users; gmail; facial; your review; traffic; prior to; listen to your feedback; third
    part*; chatbot
`);

/** In: what the sentences state of users. Out: the answer with its sentence; null where none speaks of it. */
export function staffReadsIn(told: readonly Told[]): { answer: string; evidence: Evidence[] } | null {
  const answers = new Map<string, Told>();
  for (const one of told) {
    const { reading, words } = one;
    if (OTHER.isIn(words)) continue;
    const found = READING.in(words).find(({ end }) => end > reading.own);
    if (!found) continue;
    const answer = isDenied(reading.folded, found.start, found.end) ? 'no' : NARROW.isIn(words) ? 'limited' : 'yes';
    if (!answers.has(answer)) answers.set(answer, one);
  }
  for (const answer of ['yes', 'limited', 'no']) {
    const one = answers.get(answer);
    if (one) return { answer, evidence: [evidenceOf(one.reading.sentence)] };
  }
  return null;
}
