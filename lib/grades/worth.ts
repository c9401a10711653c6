/**
 * The kinds of answers that the table values. Worth runs from 0 (worst for the reader) to 1 (best); an item's weight is
 * its share in its pillar. Silence has a worth of its own: for a practice it is better than an admission and worse
 * than a denial; for a right or a promise the policy gives nothing, so it is worth little or nothing.
 */
import type { Tone } from '../types';

export interface Worth {
  /** 0 to 1. */
  worth: number;
  tone: Tone;
  /** Why it is worth that. */
  why: string;
}

export interface ItemWorth {
  /** Share in the pillar, 1 (minor) to 4 (what the pillar is about). */
  weight: number;
  /** Why the item weighs that. */
  why: string;
  answers: Readonly<Record<string, Worth>>;
}

export const concern = (worth: number, why: string): Worth => ({ worth, tone: 'concern', why });
export const good = (worth: number, why: string): Worth => ({ worth, tone: 'good', why });
export const neutral = (worth: number, why: string): Worth => ({ worth, tone: 'neutral', why });
export const silent = (worth: number, why: string): Worth => ({ worth, tone: 'silent', why });

/** For a practice that hurts: said, denied, or not mentioned. `ordinary`: what it is worth all the same, where many have good reasons. */
export const practice = (silence: number, admitted: string, denied: string, ordinary = 0): ItemWorth['answers'] => ({
  yes: concern(ordinary, admitted),
  no: good(1, denied),
  'not-stated': silent(silence, 'Most policies that do this say so; but nothing is promised.'),
});

/** For a right: for all, for some, refused, or not mentioned. */
export const right = (what: string): ItemWorth['answers'] => ({
  yes: good(1, `Every reader can ${what}.`),
  conditional: neutral(0.3, `Only readers in some places can ${what}.`),
  no: concern(0, `The policy refuses to let the reader ${what}.`),
  'not-stated': silent(0, 'A right that is not written down has to be looked up in the law.'),
});

/** For a promise that is given or not. */
export const promise = (given: string, silence: string): ItemWorth['answers'] => ({
  yes: good(1, given),
  'not-stated': silent(0, silence),
});
