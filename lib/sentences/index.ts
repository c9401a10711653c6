/** Stage "sentences": PolicyText → Sentence[]. */
import { atOnce, pace, type Steps } from '../steps';
import type { PolicyText, Sentence } from '../types';
import { MOST_SENTENCES } from './budget';
import { ListIntroductions } from './lists';
import { linkQuestions } from './questions';
import { type Span, splittingSentences } from './split';
import { rowsOf } from './tables';

/** The longest label before the text proper, in code units: "Service providers." / "Companies that host our site." */
const LABEL = 60;

/**
 * The longest heading or introduction that a sentence carries, in code units. A longer one is no heading that a person
 * reads, and every sentence below it would be read with it.
 */
export const LONGEST_ABOVE = 300;

/**
 * Cuts the policy into sentences. In: its blocks. Out: the sentences in order, each a verbatim part of its block, with
 * what a person looks at to understand it: the headings above it; in a list, the sentence or the heading that
 * introduces the list; in a table, the whole row with the heads of its columns; its question, where it answers one.
 * Headings and questions are sentences too: some policies answer in them. Of more than `MOST_SENTENCES` the first ones.
 */
export const sentencesOf = (policy: PolicyText): Sentence[] => atOnce(cuttingSentences(policy));

/** The same in steps. */
export function* cuttingSentences(policy: PolicyText): Steps<Sentence[]> {
  const isDue = pace();
  const sentences: Sentence[] = [];
  let above: { level: number; text: string }[] = [];
  let headings: readonly string[] = [];
  const lists = new ListIntroductions();
  const rows = rowsOf(policy.blocks);
  for (const [index, block] of policy.blocks.entries()) {
    if (block.kind === 'heading') {
      above = above.filter(({ level }) => level < block.level);
      headings = above.map(({ text }) => text);
    }
    const introduction = lists.introductionOf(block);
    const intro = introduction === null ? null : ending(introduction);
    const listHeading = lists.headingOf(block);
    const row = rows.get(index);
    const left = MOST_SENTENCES - sentences.length;
    if (left === 0) break;
    const spans = yield* splittingSentences(block.text, left);
    const introduced = introducedSpans(spans);
    spans.forEach((span, position) => {
      sentences.push({
        text: block.text.slice(span.start, span.end),
        kind: block.kind,
        block: index,
        start: span.start,
        end: span.end,
        headings,
        intro: position < introduced ? intro : null,
        ...(listHeading && position < introduced && { listHeading }),
        ...(row && { row }),
      });
    });
    const last = spans.at(-1);
    lists.follow(block, last ? block.text.slice(last.start, last.end) : '');
    if (block.kind === 'heading') {
      above.push({ level: block.level, text: beginning(block.text) });
      headings = above.map(({ text }) => text);
    }
    if (isDue(block.text.length)) yield;
  }
  return linkQuestions(sentences);
}

/** How many sentences of an item go on with the introduction: the first, and the second after a mere label. */
function introducedSpans([first, second]: readonly Span[]): number {
  return first && second && first.end - first.start <= LABEL ? 2 : 1;
}

/** The first words of a text that is too long to be carried. */
function beginning(text: string): string {
  return text.length <= LONGEST_ABOVE ? text : text.slice(0, LONGEST_ABOVE).replace(/\s+\S*$|[\ud800-\udbff]$/, '');
}

/** As much of an introduction as its items carry: the last words, since what stands next to the list says most of them. */
export function ending(text: string): string {
  return text.length <= LONGEST_ABOVE ? text : text.slice(-LONGEST_ABOVE).replace(/^(?:\S*\s+|[\udc00-\udfff])/, '');
}
