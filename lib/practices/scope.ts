/** Carries "for residents only" on to the neighbouring sentences that it governs. */
import { pace, type Steps } from '../steps';
import type { Reading, Sentence } from '../types';
import {
  isForAll,
  isLimited,
  isOwnAccount,
  limitsSection,
  limitsWhatFollows,
  limitsWhatPrecedes,
  namesRight,
} from './audience';

/** A stretch of the text that holds for residents only, opened by a sentence or by a heading set as a paragraph. */
interface Scope {
  /** The sentence that opens it. */
  opener: Sentence;
  /** The folded headings above where it opens. */
  headings: string;
  /** It stands in a section, not before the first one. */
  inSection: boolean;
  /** It announces rights: a heading that names one of them does not end it. */
  rights: boolean;
  /** The number of the heading that opens it ("15."), or "". */
  number: string;
  /** "This section applies": goes on below headings set as paragraphs. */
  whole: boolean;
}

/** A short paragraph or list item without a full stop: a heading that the page did not mark as one. */
const isTitle = ({ sentence }: Reading): boolean =>
  (sentence.kind === 'paragraph' || sentence.kind === 'list-item') &&
  sentence.start === 0 &&
  sentence.intro === null &&
  sentence.text.length <= 80 &&
  /^[\p{L}\d].*[^.:;,!]$/u.test(sentence.text);

/** Whether a section may begin here. */
const opens = (reading: Reading): boolean => reading.sentence.kind === 'heading' || isTitle(reading);

/** Whether a limit on the neighbouring text is one on this sentence. */
const inherits = ({ audience, folded, sentence }: Reading): boolean =>
  audience === 'everyone' && sentence.kind !== 'heading' && !isForAll(folded) && !isOwnAccount(folded);

/**
 * In steps. In: the readings with the audience of each alone, and the folded title of the text. Out: the same with the limits
 * carried on. "If you are in the EEA you have the following rights" governs the rest of its section; "these rights
 * depend on where you live" also what stands before it there; a limited sentence about rights, the rest of its block.
 */
export function* carryingLimits(readings: readonly Reading[], title: string): Steps<Reading[]> {
  const isDue = pace();
  const out = [...readings];
  const limit = (index: number, limitedBy: Sentence): void => {
    const reading = out[index];
    if (reading && inherits(reading)) out[index] = { ...reading, audience: 'residents', limitedBy };
  };
  /** Where each title stands last: before that it is an entry in a table of contents. */
  const titles = new Map<string, number>();
  for (const [index, reading] of readings.entries()) {
    if (opens(reading)) titles.set(reading.folded, index);
    if (isDue(0)) yield;
  }
  let scope: Scope | null = null;
  /** The last sentence that limits the rest of its block. */
  let limiter: Sentence | null = null;
  /** The last sentence that stands on its own: it may introduce what follows. */
  let standing: Sentence | null = null;
  /** The headings of the section that a sentence has given to everyone. */
  let lifted: string | null = null;
  let section = { headings: '', from: 0 };
  const follow = (reading: Reading, index: number): void => {
    const { sentence, folded, headings, own } = reading;
    const rights = /\brights?\b/.test(folded);
    const inSection = headings !== '' && headings !== title;
    if (headings !== section.headings || isTitle(reading)) section = { headings, from: index };
    if (scope && endsAt(reading, scope)) scope = null;
    const entry = sentence.kind !== 'heading' && titles.get(folded) !== index;
    if (opens(reading) && !entry && index > 0 && folded !== title && limitsSection(folded))
      scope =
        sentence.kind === 'heading'
          ? {
              opener: sentence,
              headings: below(headings, folded),
              inSection: true,
              rights,
              number: numberOf(folded),
              whole: true,
            }
          : { opener: sentence, headings, inSection, rights, number: numberOf(folded), whole: false };
    if (sentence.kind === 'heading') return;

    if (isForAll(folded) && /\b(?:rights?|choices|requests?|entitled)\b/.test(folded)) {
      scope = null;
      lifted = headings;
    }
    if (headings !== lifted) lifted = null;
    else if (reading.audience === 'residents' && !isLimited(folded)) out[index] = { ...reading, audience: 'everyone' };
    if (scope) limit(index, scope.opener);
    else if (limiter && sentence.block === limiter.block) limit(index, limiter);
    const introducer = sentence.intro !== null && standing?.text.endsWith(sentence.intro) ? standing : null;
    if (sentence.intro === null) standing = sentence;
    if (reading.audience !== 'residents') return;
    if (introducer && isLimited(folded.slice(0, own))) out[index] = { ...reading, limitedBy: introducer };
    const whole = /\bthis section|following section/.test(folded);
    if ((whole || sentence.kind !== 'list-item') && limitsWhatFollows(folded)) {
      const number = numberOf(headings.split(' > ').at(-1) ?? '');
      const opener = introducer && !isLimited(folded.slice(own)) ? introducer : sentence;
      scope = { opener, headings, inSection, rights, number, whole };
    }
    if (/\brights?\b|\bentitle/.test(folded) && isLimited(folded.slice(own))) limiter = sentence;
    if (limitsWhatPrecedes(folded.slice(own))) {
      for (let i = section.from; i < index; i++) limit(i, sentence);
      section = { headings, from: index };
    }
  };
  for (const [index, reading] of readings.entries()) {
    follow(reading, index);
    if (isDue(reading.folded.length)) yield;
  }
  return out;
}

/** The path of what stands below a heading. */
const below = (headings: string, heading: string): string => (headings ? `${headings} > ${heading}` : heading);

/** The number of a folded heading, "15" or "15.2", or "". */
const numberOf = (heading: string): string => /^\d+(?:\.\d+)*/.exec(heading)?.[0] ?? '';

/** Whether a scope is over where this sentence stands. */
function endsAt(reading: Reading, scope: Scope): boolean {
  const { sentence, folded, headings } = reading;
  if (sentence.kind === 'heading') {
    const within = headings === scope.headings || headings.startsWith(`${scope.headings} > `);
    // The sections below a numbered heading may be set at its own level: 15, 15.1, 15.2.
    const numbered = scope.number !== '' && folded.startsWith(`${scope.number}.`);
    return !(within && scope.inSection) && !numbered && !(scope.rights && namesRight(folded));
  }
  return !scope.whole && sentence.kind === 'paragraph' && isTitle(reading) && !(scope.rights && namesRight(folded));
}
