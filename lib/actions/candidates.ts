/** Where a policy's text leads: its links, and the addresses that it only writes out. */
import { dropInvisible } from '../invisible';
import { linkAddress, NO_BASE } from '../links/site';
import { pace, type Steps } from '../steps';
import type { PolicyText, Sentence, TextLink } from '../types';
import { addressesIn } from './written';

/** A link or a mail address, with what stands around it. */
export interface Candidate {
  /** Absolute, http(s); or "mailto:" and one address. */
  href: string;
  /** What it shows, without what nobody sees. */
  words: string;
  /** The sentence that it stands in. */
  sentence: Sentence;
  folded: Folded;
  /** It leads to another site than the policy's, where that is known. */
  elsewhere: boolean;
}

/** Lower case, straight quotes, cut where they are very long. */
export interface Folded {
  /** What it shows, without marks around it. */
  words: string;
  sentence: string;
  /** What of the sentence stands right before the words. */
  before: string;
  /** The words, with what of the sentence stands between the links before and after them. */
  near: string;
  heading: string;
  /** The introduction, the row of its table, and the sentence before it. */
  around: string;
}

/** More addresses than this, of a text that only writes them out, are those of others. */
const MOST_WRITTEN = 500;
/** What is looked at of a link's words and of each thing around it, in UTF-16 code units. */
const LONGEST = { words: 160, around: 600, before: 140 };

/** An address at its place in a block; -1: its words are not in it. */
interface Placed {
  href: string;
  text: string;
  at: number;
  elsewhere: boolean;
}

/** In steps. In: a policy and its sentences. Out: what its text leads to, in the order of the text, each with its sentence. */
export function* findingCandidates(policy: PolicyText, sentences: readonly Sentence[]): Steps<Candidate[]> {
  const isDue = pace();
  const byBlock = grouped(sentences);
  const linked = grouped(policy.links ?? []);
  const candidates: Candidate[] = [];
  let written = 0;
  for (const [block, { text }] of policy.blocks.entries()) {
    const here = byBlock.get(block) ?? [];
    const links = yield* placing(text, linked.get(block) ?? []);
    const more = written < MOST_WRITTEN ? yield* findingWritten(text, links) : [];
    written += more.length;
    const all = [...links, ...more].sort((one, other) => one.at - other.at);
    for (const [i, one] of all.entries()) {
      const sentence = sentenceAt(here, one.at);
      if (sentence) candidates.push(candidate(one, sentence, here, all[i - 1], all[i + 1]));
      if (isDue(LONGEST.around)) yield;
    }
    if (isDue(text.length)) yield;
  }
  return candidates;
}

function grouped<T extends { block: number }>(all: readonly T[]): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const known = groups.get(one.block);
    if (known) known.push(one);
    else groups.set(one.block, [one]);
  }
  return groups;
}

/** In steps. Out: the links of a block, in order, each where its words stand. */
function* placing(text: string, links: readonly TextLink[]): Steps<Placed[]> {
  const placed: Placed[] = [];
  let cursor = 0;
  for (const { text: words, href, elsewhere = false } of links) {
    const at = placeOf(words, text, cursor);
    if (at >= 0) cursor = at + words.length;
    placed.push({ href, text: words, at, elsewhere });
    yield;
  }
  return placed;
}

const LETTER = /[\p{L}\p{N}]/u;

/** Where words stand as words: "here" is no part of "there". Where they never do, as any part. */
function placeOf(words: string, text: string, from: number): number {
  const isLetter = (at: number): boolean => LETTER.test(text.charAt(at));
  const inWord = (at: number): boolean =>
    (isLetter(at - 1) && isLetter(at)) || (isLetter(at + words.length - 1) && isLetter(at + words.length));
  let at = text.indexOf(words, from);
  for (let tries = 0; at >= 0 && inWord(at); tries++) {
    if (tries === MOST_TRIES) return text.indexOf(words, from);
    at = text.indexOf(words, at + 1);
  }
  return at >= 0 ? at : text.indexOf(words, from);
}

/** So often words stand in others before their own place; more is no text. */
const MOST_TRIES = 200;

/** In steps. Out: the addresses that a block writes out and that none of its links leads to; a link may show one mail address and lead to another. */
function* findingWritten(text: string, links: readonly Placed[]): Steps<Placed[]> {
  const written: Placed[] = [];
  for (const { words, names, at } of addressesIn(text)) {
    const href = linkAddress(names, NO_BASE);
    const isLinked = (link: Placed): boolean =>
      link.href === href || (link.text.includes(words) && !(isMail(link.href) && names.startsWith(MAILTO)));
    if (href !== null && !links.some(isLinked)) written.push({ href, text: words, at, elsewhere: false });
    yield;
  }
  return written;
}

const MAILTO = 'mailto:';
/** Does it lead to a mailbox? */
export const isMail = (href: string): boolean => href.startsWith(MAILTO);

/** The sentence of a block in which that place lies; the last one where the place is not known. */
const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  (at < 0 ? undefined : sentences.find(({ end }) => at < end)) ?? sentences.at(-1);

/** In: an address, its sentence, the sentences of its block, and the addresses before and after it in the block. */
function candidate(
  { href, text, at, elsewhere }: Placed,
  sentence: Sentence,
  block: readonly Sentence[],
  last: Placed | undefined,
  next: Placed | undefined,
): Candidate {
  const words = dropInvisible(text);
  const start = Math.min(Math.max(0, at - sentence.start), sentence.text.length);
  const end = Math.min(start + text.length, sentence.text.length);
  // From the end of the link before to the start of the next one.
  const from = last && last.at >= sentence.start ? Math.min(start, last.at + last.text.length - sentence.start) : 0;
  const to = next && next.at < sentence.end ? Math.max(end, next.at - sentence.start) : sentence.text.length;
  const previous = block.findLast(({ end }) => end <= sentence.start)?.text ?? '';
  const row = sentence.row?.cells.map(({ text }) => text).join(' ') ?? '';
  const around = [sentence.intro ?? '', row, previous.slice(-LONGEST.around)].map((one) => fold(one, LONGEST.around));
  const half = LONGEST.around / 2;
  const cut = (begin: number, stop: number): string =>
    fold(sentence.text.slice(Math.max(0, begin), stop), LONGEST.around + text.length);
  const folded = {
    words: fold(words, LONGEST.words).replace(/^[^\p{L}\p{N}]{1,20}|[^\p{L}\p{N}/=#]{1,20}$/gu, ''),
    sentence: cut(start - half, end + half),
    before: cut(Math.max(start - LONGEST.before, from), start),
    near: cut(Math.max(start - half, from), Math.min(to, end + half)),
    heading: fold(sentence.kind === 'heading' ? '' : (sentence.headings.at(-1) ?? ''), LONGEST.around),
    around: around.join(' | '),
  };
  return { href, words, sentence, folded, elsewhere };
}

const fold = (text: string, longest: number): string =>
  dropInvisible(text.slice(0, longest)).toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
