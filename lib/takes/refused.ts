/** Is the service refused to who gives no data or says no? */
import { evidenceOf } from '../sentences/evidence';
import { pace, type Steps } from '../steps';
import type { Evidence } from '../types';
import { Phrases } from './matcher';
import type { Told } from './told';

const USING =
  'provide/use/access/offer/register/create/process/open/enjoy/complete/supply/participate/enter/benefit/take/visit/deliver/conclude/perform/fulfil/fulfill';
/** What does not work or is not had. */
const LOST = new Phrases(`
    not possible to .. ${USING}; not .. able to .. ${USING}; unable to .. ${USING}; cannot/can't .. ${USING}; not/no ..
    function/work/operate/available/accessible/properly/correctly; not have access to ..
    features/services/all/certain/some/parts/content;
    limit*/impair*/restrict*/reduce*/affect*/disrupt*/degrad*/impact*/diminish*/hinder* ..
    functionality/features/experience/use/access/services/availability/performance/functions/usability/operation/ability;
    functionality .. limited/impaired/restricted/affected/reduced/lost; inaccessible/unavailable/inoperable;
    must not use; have to close; lose access; prevent* you from; impossible; not .. full
    functionality
`);
/** Whoever gives none, or says no. */
const SAYING_NO = new Phrases(`
    if/where/when/should you
    do/choose/decide/fail/refuse/decline/disable/reject/block/withdraw/prefer/turn/delete/restrict/set/remove/switch;
    if/where/when you don't; if you .. not/disable/reject/block/refuse/withdraw/object/delete/decline; without
    .. data/information/cookies/consent/it/them/this/these; fail*/failure to provide;
    refus*/reject*/declin*/block*/disabl*/deactivat*/withdraw*/withhold* ..
    cookies/data/information/consent/provide/permission/access/them/it/javascript/these; not ..
    provid*/accept*/agree*/give/consent/supply/submit/share; choose/decide/prefer not;
    doing so may/can/will/could/would/might; in such/this/that case; if you do so/this/that; unless we/you; if you .. opt; without
    supplying/providing/giving/entering/accepting; disabling/blocking/rejecting/withdrawing/refusing/deleting/declining/opting; if/unless .. not
    provide*/provided/accept/enable*; if .. data/information .. not; optional; turn* off;
    removing/restricting .. cookies/data/access
`);
/** Nothing is lost. */
const NOTHING_LOST = new Phrases(`
    not/never/without .. discriminat*/retaliat*; won't/don't/can't discriminat*; discriminat* against you;
    discriminatory treatment; non discrimination; nondiscrimination; right to .. discriminat*; not deny/refuse you/to;
    not .. penali*; you can/may still use/access/visit/browse our/the/this/all; no disadvantage*; no negative; without ..
    disadvantage*/consequence*/detriment; using/exercising them/these/those/your/any .. costs nothing; costs you nothing; not suffer; equal service; free from/of .. discriminat*/retaliat*
`);
const OTHERS = new Phrases(`
    applicant*; job; child/children; contact information .. regulator; verify/verifiable/verification/verified; your request*; accept requests;
    right/rights; longer have access to this; crash; detect; retain;
    decision/decisions
`);
const UNABLE = new Phrases(`
    not .. able to .. verify/identify/respond/guarantee; unable to/cannot verify/identify/respond/guarantee; opt* out .. email*/marketing; promotional; you can/may restrict/limit;
    turn off or/and restrict/limit; restrict/limit these/this; restricting access to
`);

/** Discrimination of other sorts. */
const OF_PEOPLE = new Phrases('applicant*; employment; gender; race; on grounds');

/** In steps. In: what the sentences state. Out: the answer with its sentences; null where none says it. */
export function* findingRefused(told: readonly Told[]): Steps<{ answer: string; evidence: Evidence[] } | null> {
  const isDue = pace();
  let lost: Told | null = null;
  let nothing: Told | null = null;
  for (const one of told) {
    lost ??= saysLost(one) ? one : null;
    nothing ??= saysNothingLost(one) ? one : null;
    if (isDue(one.reading.folded.length)) yield;
  }
  if (!lost && !nothing) return null;
  return {
    answer: lost && nothing ? 'both' : lost ? 'yes' : 'no',
    evidence: [lost, nothing].flatMap((one) => (one ? [evidenceOf(one.reading.sentence)] : [])),
  };
}

const saysLost = ({ words }: Told): boolean =>
  LOST.isIn(words) && SAYING_NO.isIn(words) && !OTHERS.isIn(words) && !UNABLE.isIn(words);
const saysNothingLost = ({ words }: Told): boolean => NOTHING_LOST.isIn(words) && !OF_PEOPLE.isIn(words);
