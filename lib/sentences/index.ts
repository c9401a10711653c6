/** Stage "sentences": PolicyText → Sentence[]. */
import type { Block, PolicyText, Sentence } from '../types';
import { splitSentences } from './split';

/** A paragraph that hands on to what follows: "We share your data with:", "including the following". */
const INTRODUCES = /(?::|\bthe following|\bas follows|\bsuch as|\bincluding|[-–—])\s*$/i;

/**
 * Cuts the policy into sentences. In: its blocks. Out: the sentences in order, each with the headings above it and,
 * in a list, the sentence that introduces the list. Headings are sentences too: some policies answer in them.
 */
export function sentencesOf(policy: PolicyText): Sentence[] {
  const sentences: Sentence[] = [];
  const headings: { level: number; text: string }[] = [];
  const lists = new ListIntroductions();
  policy.blocks.forEach((block, index) => {
    if (block.kind === 'heading') {
      while (headings.length && (headings.at(-1)?.level ?? 0) >= block.level) headings.pop();
    }
    const above = headings.map((h) => h.text);
    const intro = lists.introductionOf(block);
    const spans = splitSentences(block.text);
    spans.forEach((span, position) => {
      sentences.push({
        text: block.text.slice(span.start, span.end),
        kind: block.kind,
        block: index,
        start: span.start,
        end: span.end,
        headings: above,
        intro: position === 0 || block.kind === 'list-item' ? intro : null,
      });
    });
    const last = spans.at(-1);
    lists.follow(block, last ? block.text.slice(last.start, last.end) : '');
    if (block.kind === 'heading') headings.push({ level: block.level, text: block.text });
  });
  return sentences;
}

/** Remembers which sentence introduces the list at each depth. */
class ListIntroductions {
  /** Index 0: the paragraph before the list; index n: the item at depth n that opens a nested list. */
  private opened: (string | null)[] = [null];

  introductionOf(block: Block): string | null {
    if (block.kind === 'heading' || block.kind === 'cell') return null;
    const depth = block.kind === 'list-item' ? block.level : 1;
    for (let i = Math.min(depth, this.opened.length) - 1; i >= 0; i--) {
      const intro = this.opened[i];
      if (intro) return intro;
    }
    return null;
  }

  follow(block: Block, lastSentence: string): void {
    const opens = INTRODUCES.test(lastSentence) ? lastSentence : null;
    if (block.kind === 'list-item') {
      this.opened.length = Math.min(this.opened.length, block.level);
      while (this.opened.length < block.level) this.opened.push(null);
      this.opened[block.level] = opens;
    } else if (block.kind === 'paragraph') this.opened = [opens];
    else this.opened = [null];
  }
}
