/** What the table of the page knows: written by the command line, read by the page's script. */
import type { Pillar } from '../../../lib/checklist/item';
import type { Tone } from '../../../lib/types';

export interface ItemData {
  id: string;
  label: string;
  pillar: Pillar;
  answers: { id: string; name: string; tone: Tone }[];
}

export interface PolicyRow {
  /** Without what all names begin with. */
  id: string;
  /** The whole name, where it is another. */
  file?: string;
  title: string;
  /** An http(s) address; left out where there is none. */
  url?: string;
  /** Why there is no grade; left out where there is one. */
  why?: string;
  words: number;
  /**
   * "B71": letter and score, in the order of `ExplorerData.grades`; "B71A" where it is not sure and may be an A instead; ""
   * where there is no letter.
   */
  grades: string[];
  /** Why the overall letter is better than each of the three: a key of `ExplorerData.above`; left out where it is not. */
  above?: string;
  /** For each item the place of its answer; left out where nothing was answered. */
  codes?: number[];
  /** For each item the place of its sentence in `ExplorerData.sentences`. */
  said?: number[];
  /** Left out where the policy is the only one of its service. */
  service?: string;
  date?: string;
}

export interface ExplorerData {
  items: ItemData[];
  grades: { id: string; name: string }[];
  sentences: string[];
  /** Why an overall letter can be better than each of the three, in words. */
  above: Readonly<Record<string, string>>;
  policies: PolicyRow[];
}

/** A sentence of a policy, the heading above it, and in a PDF its page. */
export type QuoteData = [text: string, heading?: string, page?: number];
/** A policy's quotes by the place of the item; 0 where they are left out, or there are none. */
export type QuotesOf = Readonly<Record<string, QuoteData[]>> | 0;
