/** Where a policy's text leads: its links, and the addresses that it only writes out. */
import { dropInvisible } from '../invisible';
import { isMailAddress, linkAddress, NO_BASE } from '../links/site';
import type { PolicyText, Sentence, TextLink } from '../types';

/** A link or a mail address, with what stands around it. */
export interface Candidate {
  /** Absolute, http(s); or "mailto:" and one address. */
  href: string;
  /** What it shows, without what nobody sees. */
  words: string;
  /** The sentence that it stands in. */
  sentence: Sentence;
  /**
   * Lower case, straight quotes, cut where they are very long: the words; the sentence; what of it stands right before the
   * words; the heading, the introduction and the sentence before it.
   */
  folded: { words: string; sentence: string; before: string; around: string };
  /** It leads to another site than the policy's, where that is known. */
  elsewhere: boolean;
}

/** More addresses than this, of a text that only writes them out, are those of others. */
const MOST_WRITTEN = 500;
/** What is looked at of a link's words and of each thing around it, in UTF-16 code units. */
const LONGEST = { words: 160, around: 600, before: 140 };

/** Mail addresses in a text; cut to size by `isMailAddress`. */
const MAIL = /[a-z0-9._+-]{1,64}@[a-z0-9.-]{3,253}/gi;
const WEB = /\b(?:https?:\/\/|www\.)[^\s<>"'()[\]{}|\\^`]{3,300}/gi;

/** In: a policy and its sentences. Out: what its text leads to, in the order of the text, each with its sentence. */
export function candidatesIn(policy: PolicyText, sentences: readonly Sentence[]): Candidate[] {
  const byBlock = new Map<number, Sentence[]>();
  for (const sentence of sentences) {
    const known = byBlock.get(sentence.block);
    if (known) known.push(sentence);
    else byBlock.set(sentence.block, [sentence]);
  }
  const linked = new Map<number, TextLink[]>();
  for (const link of policy.links ?? []) linked.set(link.block, [...(linked.get(link.block) ?? []), link]);
  const found: Candidate[] = [];
  let written = 0;
  policy.blocks.forEach(({ text }, block) => {
    const links = linked.get(block) ?? [];
    const here = byBlock.get(block) ?? [];
    const more = written < MOST_WRITTEN ? writtenIn(text, links) : [];
    written += more.length;
    let cursor = 0;
    for (const { text: words, href, elsewhere = false } of links) {
      const at = text.indexOf(words, cursor);
      if (at >= 0) cursor = at + words.length;
      const sentence = sentenceAt(here, at);
      if (sentence) found.push(candidate(href, words, sentence, here, elsewhere));
    }
    for (const { words, href, at } of more) {
      const sentence = sentenceAt(here, at);
      if (sentence) found.push(candidate(href, words, sentence, here, false));
    }
  });
  return found;
}

/** The addresses that a block writes out and that none of its links shows. */
function writtenIn(text: string, links: readonly TextLink[]): { words: string; href: string; at: number }[] {
  const found: { words: string; href: string; at: number }[] = [];
  const add = (words: string, href: string | null, at: number): void => {
    if (href !== null && !links.some((link) => link.href === href || link.text.includes(words)))
      found.push({ words, href, at });
  };
  if (text.includes('@'))
    for (const { 0: match, index } of text.matchAll(MAIL)) {
      const words = match.replace(/[.-]{1,20}$/, '').replace(/^[._+-]+/, '');
      if (isMailAddress(words)) add(words, `mailto:${words}`, index);
    }
  if (/https?:|www\./i.test(text))
    for (const { 0: match, index } of text.matchAll(WEB)) {
      const words = match.replace(/[.,;:!?*_’”]{1,20}$/, '');
      add(words, linkAddress(/^http/i.test(words) ? words : `https://${words}`, NO_BASE), index);
    }
  return found;
}

/** The sentence of a block in which that place lies; the last one where the place is not known. */
const sentenceAt = (sentences: readonly Sentence[], at: number): Sentence | undefined =>
  sentences.find(({ end }) => at < end) ?? sentences.at(-1);

/** In: an address, what shows it, its sentence, and the sentences of its block. */
function candidate(
  href: string,
  text: string,
  sentence: Sentence,
  block: readonly Sentence[],
  elsewhere: boolean,
): Candidate {
  const words = dropInvisible(text);
  const before = block.findLast(({ end }) => end <= sentence.start)?.text ?? '';
  const around = [sentence.headings.at(-1) ?? '', sentence.intro ?? '', before].map((one) => fold(one, LONGEST.around));
  const folded = {
    words: fold(words, LONGEST.words),
    sentence: nearby(sentence.text, text),
    before: rightBefore(sentence.text, text),
    around: around.join(' | '),
  };
  return { href, words, sentence, folded, elsewhere };
}

/** What a sentence says around a link; all of it, where it is short. */
function nearby(sentence: string, words: string): string {
  const at = Math.max(0, sentence.indexOf(words) - LONGEST.around / 2);
  return fold(sentence.slice(at), LONGEST.around + words.length);
}

/** What a sentence says right before a link. */
function rightBefore(sentence: string, words: string): string {
  const at = Math.max(0, sentence.indexOf(words));
  return fold(sentence.slice(Math.max(0, at - LONGEST.before), at), LONGEST.before);
}

const fold = (text: string, longest: number): string =>
  dropInvisible(text.slice(0, longest)).toLowerCase().replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
