/** Stage "sentences": PolicyText → Sentence[]. */
import type { Block, PolicyText, Sentence } from '../types';
import { type Span, splitSentences } from './split';

/** Hands on to whatever follows: "We share your data with:", "including the following". */
const INTRODUCES = /(?::|\bthe following|\bas follows|\bsuch as|\bincluding|[-–—])\s*$/i;

/** Breaks off before a list: "Under the law you have the right", "you may". */
const UNFINISHED = /\b(?:rights?|entitled|may|can|to|us|with|from|for|by|when|if|where|that|of|you)\s*$/i;

/** Hands on to a list, though it ends in a full stop: "We use your data in the following ways." */
const ANNOUNCES = /\b(?:following|as follows|(?:listed|set out|described|outlined) below)\b[^.:]{0,80}\.?\s*$/i;

/** A paragraph that is an item of a list whose marks were lost: it begins small, with a mark or a number, or ends in ";". */
const LIKE_ITEM = /^(?:[a-z]|[•·●▪◦*–—-]\s?\S|\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s)|[;,]\s*(?:and|or)?\s*$/;

/** The longest label before the text proper, in code units: "Service providers." / "Companies that host our site." */
const LABEL = 60;

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
    const introduced = introducedSpans(spans);
    spans.forEach((span, position) => {
      sentences.push({
        text: block.text.slice(span.start, span.end),
        kind: block.kind,
        block: index,
        start: span.start,
        end: span.end,
        headings: above,
        intro: position < introduced ? intro : null,
      });
    });
    const last = spans.at(-1);
    lists.follow(block, last ? block.text.slice(last.start, last.end) : '');
    if (block.kind === 'heading') headings.push({ level: block.level, text: block.text });
  });
  return sentences;
}

/** How many sentences of an item go on with the introduction: the first, and the second after a mere label. */
function introducedSpans([first, second]: readonly Span[]): number {
  return first && second && first.end - first.start <= LABEL ? 2 : 1;
}

/** Remembers which sentence introduces the list at each depth. */
class ListIntroductions {
  /** Index 0: what stands before the list; index n: the item at depth n that opens a nested list. */
  private opened: (string | null)[] = [null];
  /** As `opened[0]`, but for sentences that hand on to a list only. */
  private announced: string | null = null;
  /** The sentence before the list, when it breaks off without a full stop: "You have the right". */
  private unfinished: string | null = null;
  /** Whether the last block was an item: a paragraph after the list is no part of it. */
  private listed = false;

  introductionOf(block: Block): string | null {
    if (block.kind === 'heading' || block.kind === 'cell') return null;
    if (block.kind === 'paragraph')
      return (this.listed ? null : this.opened[0]) ?? (LIKE_ITEM.test(block.text) ? this.announced : null);
    for (let i = Math.min(block.level, this.opened.length) - 1; i >= 0; i--) {
      const intro = this.opened[i];
      if (intro) return intro;
    }
    return this.announced ?? this.unfinished;
  }

  follow(block: Block, lastSentence: string): void {
    const opens = INTRODUCES.test(lastSentence) ? lastSentence : null;
    this.listed = block.kind === 'list-item';
    if (block.kind === 'list-item') {
      this.opened.length = Math.min(this.opened.length, block.level);
      while (this.opened.length < block.level) this.opened.push(null);
      this.opened[block.level] = opens;
      return;
    }
    if (block.kind === 'paragraph' && !opens && LIKE_ITEM.test(block.text)) {
      // Goes on with the list: what introduced this paragraph introduces the next one too, if it looks like an item.
      this.announced ??= this.opened[0] ?? null;
      this.opened = [null];
      return;
    }
    this.opened = [block.kind === 'cell' ? null : opens];
    this.unfinished = block.kind === 'paragraph' && UNFINISHED.test(lastSentence) ? lastSentence : null;
    this.announced = block.kind !== 'cell' && ANNOUNCES.test(lastSentence) ? lastSentence : null;
  }
}
