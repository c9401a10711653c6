/** Which sentence or heading introduces the list that a block stands in. */
import type { Block } from '../types';

/** Hands on to whatever follows: "We share your data with:", "including the following". */
const INTRODUCES = /(?::|\bthe following|\bas follows|\bsuch as|\bincluding|[-–—])\s*$/i;

/** Breaks off before a list: "Under the law you have the right", "you may". */
const UNFINISHED = /\b(?:rights?|entitled|may|can|to|us|with|from|for|by|when|if|where|that|of|you)\s*$/i;

/** Hands on to a list, though it ends in a full stop: "We use your data in the following ways." */
const ANNOUNCES = /\b(?:following|as follows|(?:listed|set out|described|outlined) below)\b[^.:]{0,80}\.?\s*$/i;

/** A paragraph that is an item of a list whose marks were lost: it begins small, with a mark or a number, or ends in ";". */
const LIKE_ITEM = /^(?:[a-z]|[•·●▪◦*–—-]\s?\S|\(?(?:\d{1,2}|[ivx]{1,4}|[a-z])[.)]\s)|[;,](?: (?:and|or))? ?$/;

/** Remembers which sentence introduces the list at each depth. */
export class ListIntroductions {
  /** Index 0: what stands before the list; index n: the item at depth n that opens a nested list. */
  private opened: (string | null)[] = [null];
  /** As `opened[0]`, but for sentences that hand on to a list only. */
  private announced: string | null = null;
  /** The sentence before the list, when it breaks off without a full stop: "You have the right". */
  private unfinished: string | null = null;
  /** Whether the last block was an item: a paragraph after the list is no part of it. */
  private listed = false;
  /** The heading that nothing but items has followed yet. */
  private heading: string | null = null;

  /** The heading right above the list, where it alone says what the items are: "What we never do". */
  headingOf(block: Block): string | null {
    return block.kind === 'list-item' || (block.kind === 'paragraph' && LIKE_ITEM.test(block.text))
      ? this.heading
      : null;
  }

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
    if (block.kind === 'heading') this.heading = lastSentence;
    else if (block.kind === 'cell' || !(this.listed || LIKE_ITEM.test(block.text))) this.heading = null;
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
