/** How well Candor reads policies that it had not learnt from, nor its authors read. Written by `npm run documents`. */
import measured from './derived/measured.json';

export const MEASURED: {
  /** How many policies it was measured on. */
  policies: number;
  /** The share of right answers there, 0 to 1; an answer that could not be told counts as wrong. */
  right: number;
  /** The share of policies there whose overall letter is the one that right answers earn, 0 to 1; null: not measured since grades changed. */
  sameLetter: number | null;
  /** An answer that is less sure than this is given with "probably": there fewer than four of five are right. */
  sureFrom: number;
  /** The share of right answers among those given with "probably", 0 to 1. */
  probablyRight: number;
} = measured;

/** In: a share, 0 to 1. Out: how many of a hundred, never more than it is. */
export const ofHundred = (share: number): number => Math.floor(100 * share);
