/** How much of a page is read: pages can be of any size, and while one is read it stands still. */
import { property } from '../dom';

/** More nodes than this no policy's page has; the largest seen has some 40,000. */
const MOST_NODES = 250_000;
const MOST_BLOCKS = 60_000;
/**
 * Milliseconds of work: the longest policies take a tenth of that, where nothing else keeps the machine busy. Only where a page is shown; elsewhere nobody waits in front
 * of it.
 */
const LONGEST = 4_000;
/** The clock is looked at once in so many nodes. */
const BETWEEN_LOOKS = 1_024;

export class Budget {
  wasSpent = false;
  private nodes = 0;
  private ends: number;

  /** In: the element that the walk begins at. */
  constructor(root: Element) {
    const isShown =
      property(property(root, 'ownerDocument'), 'defaultView') &&
      typeof property(root, 'checkVisibility') === 'function';
    this.ends = isShown ? performance.now() + LONGEST : Number.POSITIVE_INFINITY;
  }

  /** Another walk over the same page: over as many nodes, in what is left of the time. */
  again(): void {
    this.wasSpent = false;
    this.nodes = 0;
  }

  /** While others have their turn, no time is spent. Out: what says that the walk goes on. */
  rest(): () => void {
    const left = this.ends - performance.now();
    return () => {
      this.ends = performance.now() + left;
    };
  }

  /** Counts a node. Out: whether the walk must end. */
  isSpent(blocks = 0): boolean {
    if (this.wasSpent) return true;
    const late = ++this.nodes % BETWEEN_LOOKS === 0 && performance.now() > this.ends;
    this.wasSpent = late || this.nodes > MOST_NODES || blocks > MOST_BLOCKS;
    return this.wasSpent;
  }
}
