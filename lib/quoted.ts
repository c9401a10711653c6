/** What a report quotes beside its answers: sentences, ways to act, what is taken, what laws ask for. */
import type { ItemId } from './checklist/item';
import type { DutyId, DutyState } from './duties/ids';
import type { ActionKind, AskedId, Purpose, Recipient, TakenKind } from './values';

/** A verbatim sentence of the policy that an answer rests on. */
export interface Evidence {
  quote: string;
  /** The nearest heading above it, or "". */
  heading: string;
  /** Index of the block it stands in. */
  block: number;
  /** Where it begins in the block's text, in UTF-16 code units; for the quotes of answers. */
  start?: number;
  /** In a PDF: the page on which it begins, from 1. */
  page?: number;
}

/** What a policy itself offers its reader to do: a link or a mail address that stands in its text. */
export interface PolicyAction {
  kind: ActionKind;
  /** Absolute, http(s); or "mailto:" and one address. */
  href: string;
  /** What the link shows, without what nobody sees. */
  words: string;
  /** The sentence that it stands in. */
  evidence: Evidence;
}

/** What is taken and why, in the words of lay readers, and what they ask first. None of it is graded. */
export interface Takes {
  kinds: Taken[];
  purposes: Aim[];
  /** Who gets it, as far as the checklist's answers say it; empty where they do not. */
  gets: Gets[];
  asked: Asked[];
  /** The legal name of the company that is responsible, as the policy writes it. */
  company?: { name: string; evidence: Evidence };
  /** The date of the version: YYYY-MM-DD, or YYYY-MM. */
  updated?: { date: string; evidence: Evidence };
}

/** A kind of data that is taken. Its quotes: the sentence that says it, after the one that introduces its list. */
export interface Taken {
  kind: TakenKind;
  /** The sentence says that the reader chooses. */
  optional?: true;
  /** The checklist's answer that it rests on is given with "probably" (`MEASURED.sureFrom`). */
  unsure?: true;
  evidence: Evidence[];
}

/** What data are used for. */
export interface Aim {
  purpose: Purpose;
  /** Only if the reader agrees: no sentence says it without that. */
  optional?: true;
  /** As of what is taken. */
  unsure?: true;
  evidence: Evidence[];
}

/** Those who get data, in general words or by name: one for each `who` with and without the reader's agreement. */
export interface Gets {
  /** `named`: companies that the policy names without saying what they are to it. */
  who: Recipient;
  /** Of `named`, `trackers` and `providers`: the names, as the policy writes them, each in one of the quotes. */
  names?: string[];
  /** Only if the reader agrees. */
  optional?: true;
  /** As of what is taken; whom the policy names is read from the names, and sure. */
  unsure?: true;
  evidence: Evidence[];
}

/** A lay reader's question with its answer (`ASKED_ANSWERS`); `not-stated` has no quote. */
export interface Asked {
  id: AskedId;
  answer: string;
  evidence: Evidence[];
}

/** One thing that laws ask a policy to tell (lib/duties), and whether this one does. */
export interface Duty {
  id: DutyId;
  state: DutyState;
  /** The question whose answer tells it: its sentences stand there. */
  item?: ItemId;
  /** The sentences that tell it, where no answer does. */
  evidence: Evidence[];
}
