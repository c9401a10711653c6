/** What the checklist asks too is answered the same way in both places. */
import { isLimited } from '../practices/audience';
import { fold } from '../sentences/fold';
import type { Asked, Evidence, Finding, Reading, Takes } from '../types';
import { PURPOSES, TAKEN_KINDS, type TakenKind } from '../values';
import type { Field } from './field';
import { doubtOf, getsIn, says } from './gets';
import { KINDS } from './kinds';
import { type Found, Phrases, type Word, wordsIn } from './matcher';
import { PURPOSES as PURPOSE_FIELDS } from './purposes';
import { NOT_MINE } from './self-delete';
import { belowTitle, isAgreed, isChosen, isOfUsers } from './stance';
import { isDeniedAt, placesOf, type Said, saidIn, standing } from './standing';

/** What is told only where the checklist's answers say so too. */
export const FROM_ANSWERS = { kinds: ['precise-location'], purposes: ['train-ai'] } as const;
/** What the two readers of docs/takes.md did not label: shown, for its quotes were read. */
export const UNLABELLED: readonly TakenKind[] = ['contact-details'];

/**
 * In: what was read by words, the answers to the checklist, the policy's title, and the readings of its sentences, for what
 * stands above the answers' quotes. Out: the same, but precise location, the training of AI, targeted ads, deletion and who gets
 * data as the checklist's answers have them. Each with those of its sentences that name it: without one it is left out.
 */
export function withAnswers(
  takes: Takes,
  findings: readonly Finding[],
  title: string,
  readings: readonly Reading[] = [],
): Takes {
  const placesOfUsers = placesBelow(headingsIn(readings));
  const kinds = new Map(takes.kinds.map((one) => [one.kind, one]));
  const purposes = new Map(takes.purposes.map((one) => [one.purpose, one]));
  const answerTo = (id: Finding['id']): Finding | undefined => findings.find((one) => one.id === id);

  const located = proving(
    answerTo('location'),
    ['precise'],
    KINDS['precise-location'],
    kinds.get('precise-location'),
    placesOfUsers,
    isChosen,
  );
  if (located) kinds.set('precise-location', { kind: 'precise-location', ...located });
  else kinds.delete('precise-location');

  const trained = proving(
    answerTo('ai-training'),
    ['yes', 'with-choice'],
    PURPOSE_FIELDS['train-ai'],
    purposes.get('train-ai'),
    placesOfUsers,
    isAgreed,
  );
  if (trained) purposes.set('train-ai', { purpose: 'train-ai', ...trained });
  else purposes.delete('train-ai');

  // There are other ads than those that are targeted: no answer takes them away.
  const targeted = proving(
    answerTo('behavioural-ads'),
    ['yes'],
    PURPOSE_FIELDS.advertising,
    undefined,
    plainPlaces,
    isAgreed,
  );
  const read = purposes.get('advertising');
  // Where others are shown whether the reader agrees or not, the chip says so; and that there are ads is then sure.
  if (targeted && !(targeted.optional && read && !read.optional)) {
    const { unsure, ...sure } = targeted;
    purposes.set('advertising', { purpose: 'advertising', ...sure, ...(!read && unsure && { unsure }) });
  }

  return {
    ...takes,
    kinds: TAKEN_KINDS.flatMap((kind) => kinds.get(kind) ?? []),
    purposes: PURPOSES.flatMap((purpose) => purposes.get(purpose) ?? []),
    gets: getsIn(findings, [title, takes.company?.name ?? '']),
    asked: takes.asked.flatMap((one) => (one.id === 'self-delete' ? deletion(one, answerTo('delete')) : one)),
  };
}

interface Proof {
  optional?: true;
  unsure?: true;
  evidence: Evidence[];
}

/** An answer: it is done, and the reader has a say. */
const WITH_CHOICE = 'with-choice';
/** "Not if you opt out" says that it is done to whoever does not. */
const OPTED_OUT = new Phrases(`
    if/when/once/unless/until/after you .. opt out; if/when/once/unless/until/after you .. opted out;
    if/when/once/unless/until/after you .. turn .. off; if/when/once/unless/until/after you .. turn off/disable;
    if/when/once/unless/until/after you .. turned .. off; by opting out; by turning .. off; by disabling;
    you may/can/could opt out .. .. would/will/to prohibit/prevent/stop/keep us from
`);
/** Of data that lie open to all, its reader cannot tell whether they are theirs. */
const OPEN_TO_ALL = new Phrases('publicly available/accessible; public sources');

/** Where a quote names it. */
type PlacesIn = (field: Field, said: Said, evidence: Evidence) => Found[];
/** In: a quote. Out: the words of the headings above it. */
type HeadingsOf = (evidence: Evidence) => readonly Word[];

/** Of a quote that is none of these readings, the heading that it carries. */
function headingsIn(readings: readonly Reading[]): HeadingsOf {
  return ({ block, start, heading }) => {
    const reading = readings.findLast(({ sentence }) => sentence.block === block && sentence.start === start);
    return wordsIn(reading ? belowTitle(reading.headings) : fold(heading));
  };
}

/** Where a quote names it, if it tells of ordinary users and explains no word. */
const placesBelow =
  (headingsOf: HeadingsOf): PlacesIn =>
  (field, said, evidence) =>
    isOfUsers(headingsOf(evidence), said.words) ? placesOf(field, said) : [];
/** Where a quote names it plainly: of ads, whatever else it says. */
const plainPlaces: PlacesIn = (field, said) => standing(field.plain, field.not, said);

/** The sentence of an answer that names it; else the one that was read by words; null where there is none, or another answer. */
function proving(
  finding: Finding | undefined,
  taken: readonly string[],
  field: Field,
  read: Proof | undefined,
  placesIn: PlacesIn,
  isOptional: typeof isChosen,
): Proof | null {
  if (!finding || !taken.includes(finding.answer)) return null;
  const doubt = doubtOf(finding);
  const quotes = finding.evidence.map((evidence) => ({ evidence, said: saidIn(evidence) }));
  const isOpen = ({ said }: { said: Said }): boolean => OPEN_TO_ALL.isIn(said.words);
  for (const { evidence, said } of [...quotes.filter((one) => !isOpen(one)), ...quotes.filter(isOpen)]) {
    if (evidence.quote.endsWith('?')) continue;
    const places = placesIn(field, said, evidence);
    const place = places.find((one) => !isDeniedAt(said, one));
    const [denied] = places;
    if (!place && denied && finding.answer === WITH_CHOICE) {
      if (isOptional(said.folded, said.words, denied)) return { optional: true, ...doubt, evidence: [evidence] };
      if (OPTED_OUT.isIn(said.words)) return { ...doubt, evidence: [evidence] };
    }
    if (place)
      return { ...(isOptional(said.folded, said.words, place) && { optional: true }), ...doubt, evidence: [evidence] };
  }
  return read ? { ...(read.optional && { optional: true }), ...doubt, evidence: read.evidence } : null;
}

/** A sentence, or the heading above it, limits the right to some people. */
const saysForWhom = ({ quote, heading }: Evidence): boolean => isLimited(fold(quote)) || isLimited(fold(heading));

/** A right to deletion, in so many words. */
const RIGHT_TO_IT = new Phrases(`
    right/rights .. delete/deletion/erase/erasure/erased/deleted; have/having .. deleted/erased/removed;
    request/ask/require .. delete/deletion/erase/erasure/removal; you may/can .. delete/erase
`);

/**
 * Deletion by whoever may ask for it, where the reader's own hands are not named. The policy is not said to be silent where the
 * checklist found the right: without a sentence that says who does it, the question is left out.
 */
function deletion(asked: Asked, finding: Finding | undefined): Asked[] {
  if (asked.answer === 'yes' || !finding) return [asked];
  if (finding.answer === 'conditional' && finding.evidence.some(saysForWhom))
    return [{ ...asked, answer: 'some-places', evidence: finding.evidence }];
  if (finding.answer !== 'yes' || asked.answer !== 'not-stated') return [asked];
  const quote = finding.evidence.find((one) => {
    const said = saidIn(one);
    return says(RIGHT_TO_IT, said) && !NOT_MINE.isIn(said.words);
  });
  return quote ? [{ ...asked, answer: 'have-it-deleted', evidence: [quote] }] : [];
}
