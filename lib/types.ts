/**
 * One type for each arrow of the flow (docs/architecture.md), in the order of the flow:
 * page → PageVerdict → PolicyText → Sentence[] → Margins, LabelledSentence[] → Finding[] → Report.
 */
import type { ItemId, Pillar } from './checklist/item';
import type { Asked, Duty, Evidence, PolicyAction, Takes } from './quoted';
import type {
  ActionKind,
  AttributeValues,
  BlockKind,
  CapReason,
  CollectionAnswer,
  Letter,
  PageKind,
  ReportStatus,
  SummaryId,
  Tone,
  UnreadKind,
} from './values';

export type {
  ActionKind,
  Asked,
  BlockKind,
  CollectionAnswer,
  Duty,
  Evidence,
  Letter,
  PageKind,
  PolicyAction,
  ReportStatus,
  SummaryId,
  Takes,
  Tone,
  UnreadKind,
};

/** What detection says about a page. `language` is a BCP 47 primary tag ("en"), or "und" when it cannot be told. */
export interface PageVerdict {
  kind: PageKind;
  language: string;
  /** How sure it is that this is a privacy policy, 0 to 1. */
  score: number;
}

/** Where a cell stands in its table. Merged cells count where they begin; columns below and beside them stay right. */
export interface Cell {
  /** Which table of the page, from 0. A list of terms (`<dl>`) is a table too: terms are heads in column 0. */
  table: number;
  row: number;
  column: number;
  /** Is it the head of a column or of a row? */
  head: boolean;
  /** How many rows and columns a merged cell covers; left out for an ordinary one. */
  rows?: number;
  columns?: number;
}

/** One block of the policy's text, white space folded to single spaces, otherwise verbatim. */
export interface Block {
  kind: BlockKind;
  /** Heading level 1–6; for a list item, how deep the list is nested (1 = outermost); else 0. */
  level: number;
  text: string;
  /** Where the block begins in the live page: child-element indices from the document element. Null outside a page. */
  place: readonly number[] | null;
  /** In a PDF: the page on which it begins, from 1. */
  page?: number;
  /** In a PDF: where in the text a next page begins, in UTF-16 code units. */
  turns?: readonly number[];
  /** Set for each block in a table's cell, whatever its kind. */
  table?: Cell;
}

/** A link that stands in the policy's text. */
export interface TextLink {
  /** Index of the block that it stands in. */
  block: number;
  /** What it shows, verbatim, white space folded. */
  text: string;
  /** Absolute, http(s); or "mailto:" and one address. */
  href: string;
  /** It leads to another site than the page's. */
  elsewhere?: boolean;
}

/** The policy's text as extraction hands it on. */
export interface PolicyText {
  title: string;
  language: string;
  blocks: Block[];
  /** True when the page is larger than extraction reads: the blocks are its first part. */
  cut?: true;
  /** In the order of the text. Missing where there are none. */
  links?: TextLink[];
}

/** One sentence of the policy, with where it stands and what introduces it. */
export interface Sentence {
  /** Verbatim, as in the block. */
  text: string;
  kind: BlockKind;
  /** Index of its block in `PolicyText.blocks`. */
  block: number;
  /** Offsets in the block's text, in UTF-16 code units. */
  start: number;
  end: number;
  /** Headings above it, outermost first; the last one is the nearest. */
  headings: readonly string[];
  /** The sentence that introduces the list it stands in ("We share your data with:"), or null. */
  intro: string | null;
  /** The heading right above the list that it stands in, where that alone introduces it ("What we never do"). */
  listHeading?: string;
  /** The row of the table that it stands in. */
  row?: Row;
  /** The question that it answers, verbatim. */
  question?: string;
  /** For a question: the sentence that answers it. */
  answer?: string;
}

/** A row of a table, as a person reads it: "Biometric information | Collected: NO". */
export interface Row {
  /** Left to right. */
  cells: readonly RowCell[];
}

export interface RowCell {
  /** The head of its column, or "". */
  head: string;
  /** Verbatim, cut where it is very long. */
  text: string;
  /** The block that the cell begins with. */
  block: number;
}

/** What the reader says of a text's sentences. */
export interface Margins {
  /** What each number is of: "item=answer", or a scope (lib/reading/reader.ts). */
  outputs: readonly string[];
  /** For each sentence, in the order of the text: log-odds, in the order of `outputs`. */
  sentences: readonly Float32Array[];
}

/** For whom a sentence holds. */
export type Audience = 'everyone' | 'residents' | 'others';

/** A sentence prepared for the cues: read together with its introduction, folded, with its audience worked out. */
export interface Reading {
  sentence: Sentence;
  /** Introduction and sentence, lower case, straight quotes, single spaces. What the cues' patterns see. */
  folded: string;
  /** Where the sentence's own text begins in `folded` (after the introduction). */
  own: number;
  /** The headings above, folded, joined by " > ". */
  headings: string;
  audience: Audience;
  /** The other sentence that limits this one to residents, where there is one. */
  limitedBy?: Sentence;
  /** Sentences that state it together with this one, quoted after it: the answer to a question, a cell of a row. */
  beside?: readonly Sentence[];
  /** What stands outside the sentence denies it: the heading of its list, a cross, the cell of its row, the answer "no". */
  denied?: true;
}

/** One cue that spoke for one answer in one sentence. */
export interface Hit {
  reading: Reading;
  answer: string;
  /** 0 to 1: how much this hit alone says for the answer. */
  weight: number;
}

/** A checklist item with the hits that speak of it. */
export interface LabelledSentences {
  item: ItemId;
  hits: Hit[];
}

/**
 * What is known of an answer beside the answer itself. Each is optional: what is missing counts neither way.
 * docs/glossary.md has the words, lib/grades/attributes.ts what each is worth.
 */
export type Attributes = { [Name in keyof AttributeValues]?: AttributeValues[Name][number] };

/** Is anything collected at all? `nothing`: no personal data. `needed`: no more than the service needs to work. `more`: for other ends as well. */
export interface Collection {
  answer: CollectionAnswer;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
}

/**
 * The answer to one checklist item. `not-stated`: the text is silent. `unclear`: there are signs, too weak to say.
 * Every other answer is stated and carries at least one verbatim quote.
 */
export interface Finding {
  id: ItemId;
  answer: string;
  /** 0 to 1. */
  confidence: number;
  evidence: Evidence[];
  attributes?: Attributes;
  /** Of silence and of what is unclear: the sentence that came nearest to an answer. Missing where none came near. */
  nearest?: Evidence;
  /** How probable each answer is, `not-stated` among them; sums to 1. Missing: the answer is taken as certain. */
  chances?: Readonly<Record<string, number>>;
}

/** A finding as the report shows it. */
export interface ReportItem extends Finding {
  pillar: Pillar;
  tone: Tone;
  /** The share of the corpus's policies that give the same answer, 0 to 1. Small: this policy is unusual. */
  prevalence: number;
}

/** What holds a grade below a letter, whatever else the policy says. */
export interface Cap {
  item: ItemId;
  because: CapReason;
  /** The best letter that is left. */
  best: Letter;
}

/** What one answer does to a grade, against what policies usually say. */
export interface Reason {
  item: ItemId;
  answer: string;
  /** Points of the scale: above 0 it earns, below 0 it costs. */
  points: number;
}

/** One other answer that would raise a grade by itself. */
export interface Lift {
  item: ItemId;
  answer: string;
  /** The grade with that answer. */
  score: number;
  letter: Letter;
}

/** Why a grade is what it is. */
export interface GradeWhy {
  /** The caps that bind: each leaves no better letter than this one. Empty: none. */
  caps: Cap[];
  /** The three answers that cost most, and the three that earned most; silences are answers, what is unclear earns nothing. */
  cost: Reason[];
  earned: Reason[];
  /** The three answers that would raise it most, each by itself; empty where none would, and for an A. */
  lift: Lift[];
}

export interface Grade {
  letter: Letter;
  /** 0 (worst) to 100 (best), with two decimals. People are shown `shownScore` (lib/grades/scale.ts). */
  score: number;
  /** The share of the corpus's policies that score lower, 0 to 1. */
  betterThan: number;
  /** The neighbouring letter that may be right instead; missing where the letter is sure enough to stand alone. */
  perhaps?: Letter;
  /** Missing in reports that were kept before it was worked out. */
  why?: GradeWhy;
}

/** Grades of the pillars and the overall one; null when there is no grade. */
export type Grades = Record<Pillar | 'overall', Grade | null>;

/** The only thing that is stored and shown: badge, popup, command line and export all render it. */
export interface Report {
  status: ReportStatus;
  title: string;
  kind: PageKind;
  language: string;
  words: number;
  /** True when the text is longer than what is read: the report speaks of its first part. */
  cut?: true;
  /** The date that the policy gives itself, in its own words ("Last updated: 3 May 2024"). Missing where it states none. */
  dated?: string;
  /** What else the policy's page links to. Missing where that is nothing, or no page was read. */
  unread?: UnreadKind[];
  grades: Grades;
  items: ReportItem[];
  /** Is anything collected at all? Missing where it was not asked. */
  collection?: Collection;
  /** The words beside the overall letter, in their order; empty where there is no grade. */
  summary: SummaryId[];
  /** What a reader should know first: the weightiest concerns, then the best point. Ids of `items`. */
  standouts: ItemId[];
  /** What the policy offers its reader to do, what matters most first. Missing where it names nothing. */
  actions?: PolicyAction[];
  /** What is taken and why, as far as that is read well enough. Missing where it was not asked. */
  takes?: Takes;
  /** What laws ask a policy to tell, in the order of `DUTY_IDS`. Missing where it was not asked. */
  duties?: Duty[];
  /** How many policies `betterThan` and `prevalence` compare with. */
  corpusSize: number;
  checklistVersion: string;
}
