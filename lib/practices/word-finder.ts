/** Literals are ASCII. */
const ASCII = 128;

/**
 * Finds many literals in one pass over a text (Aho and Corasick, "Efficient String Matching: An Aid to Bibliographic
 * Search", CACM 1975). Built within the time that a reader's first policy takes, so in flat tables.
 */
export class WordFinder {
  /** For each character its column in `steps`; 0 for all that stand in no literal. */
  private readonly columns = new Uint8Array(ASCII);
  private readonly width: number;
  /** For each state and column the next state; 0 is the beginning. */
  private readonly steps: Int32Array;
  /** The literal that ends in a state, plus 1; 0 where none does. */
  private readonly literalAt: Int32Array;
  /** The next state, by falling back, in which a literal ends; 0 when there is none. */
  private readonly shorter: Int32Array;

  /** In: the literals, in ASCII, none empty, no two the same. */
  constructor(literals: readonly string[]) {
    let columns = 0;
    let most = 1;
    for (const literal of literals) {
      most += literal.length;
      for (let i = 0; i < literal.length; i++) {
        const code = literal.charCodeAt(i);
        if (this.columns[code] === 0) this.columns[code] = ++columns;
      }
    }
    this.width = columns + 1;
    const { steps, literalAt } = this.tree(literals, most);
    this.steps = steps;
    this.literalAt = literalAt;
    this.shorter = new Int32Array(literalAt.length);
    this.fallBack();
  }

  /** The literals as a tree of states: common beginnings share theirs. */
  private tree(literals: readonly string[], most: number): { steps: Int32Array; literalAt: Int32Array } {
    const { width, columns } = this;
    let steps = new Int32Array(Math.ceil(most / 2) * width);
    const literalAt = new Int32Array(most);
    let states = 1;
    literals.forEach((literal, number) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const at = state * width + (columns[literal.charCodeAt(i)] ?? 0);
        state = steps[at] ?? 0;
        if (state !== 0) continue;
        state = states++;
        steps[at] = state;
        if (states * width > steps.length) {
          const larger = new Int32Array(most * width);
          larger.set(steps);
          steps = larger;
        }
      }
      literalAt[state] = number + 1;
    });
    return { steps: steps.subarray(0, states * width), literalAt: literalAt.subarray(0, states) };
  }

  /** Where a state has no step of its own, it takes that of the longest ending which is a state too. */
  private fallBack(): void {
    const { steps, width, literalAt, shorter } = this;
    const back = new Int32Array(literalAt.length);
    const queue = new Int32Array(literalAt.length);
    let known = 1;
    for (let head = 0; head < known; head++) {
      const state = queue[head] ?? 0;
      const fallback = back[state] ?? 0;
      for (let column = 1; column < width; column++) {
        const at = state * width + column;
        const child = steps[at] ?? 0;
        const other = state === 0 ? 0 : (steps[fallback * width + column] ?? 0);
        if (child === 0) steps[at] = other;
        else {
          back[child] = other;
          shorter[child] = literalAt[other] === 0 ? (shorter[other] ?? 0) : other;
          queue[known++] = child;
        }
      }
    }
  }

  /** Calls back with the number of each literal that stands in the text, once for each place where it stands. */
  visit(text: string, found: (literal: number) => void): void {
    const { columns, width, steps, literalAt, shorter } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      state = steps[state * width + (columns[text.charCodeAt(i)] ?? 0)] ?? 0;
      for (let at = state; at !== 0; at = shorter[at] ?? 0) {
        const literal = literalAt[at] ?? 0;
        if (literal !== 0) found(literal - 1);
      }
    }
  }
}
