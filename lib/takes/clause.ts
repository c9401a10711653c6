/** "We use it to …": the purpose stands behind a word of purpose, with no other clause between. */
import type { Found } from './matcher';
import { lastUpTo } from './stretches';

const PURPOSE = 'to|for|in|helps?|allows?|enables?|lets|purposes?|reasons?|so that';
const BREAK = 'that|which|who|when|where|if|from|such as|including';
const EITHER = new RegExp(`\\b(?:(${PURPOSE})|${BREAK})\\b|[.;]`, 'g');

/** The words of purpose of a folded sentence, and what ends their clauses, found in one pass. */
export class PurposeClauses {
  private readonly ends: number[] = [];
  /** Where the word of purpose begins; null: a clause ends here. */
  private readonly begun: (number | null)[] = [];

  constructor(folded: string) {
    for (const { 0: found, 1: purpose, index } of folded.matchAll(EITHER)) {
      this.ends.push(index + found.length);
      this.begun.push(purpose ? index : null);
    }
  }

  /** Out: where the word of purpose begins in whose clause that stands; null: in none. */
  purposeOf({ start }: Found): number | null {
    return this.begun[lastUpTo(this.ends, start)] ?? null;
  }
}
