/** Literals are ASCII; other characters lead back to the beginning. */
const WIDTH = 128;

/**
 * Finds many literals in one pass over a text (Aho and Corasick, "Efficient String Matching: An Aid to Bibliographic
 * Search", CACM 1975).
 */
export class WordFinder {
  /** For each state and character its next state; characters beyond `WIDTH` lead back to the beginning. */
  private readonly steps: Int32Array;
  /** For each state the literals that end there; null where none does. */
  private readonly ends: readonly (Int32Array | null)[];

  /** In: the literals, in ASCII, none empty. */
  constructor(literals: readonly string[]) {
    const width = WIDTH;
    const children: Map<number, number>[] = [new Map()];
    const ends: number[][] = [[]];
    literals.forEach((literal, id) => {
      let state = 0;
      for (let i = 0; i < literal.length; i++) {
        const code = literal.charCodeAt(i);
        let child = children[state]?.get(code);
        if (child === undefined) {
          child = children.length;
          children[state]?.set(code, child);
          children.push(new Map());
          ends.push([]);
        }
        state = child;
      }
      ends[state]?.push(id);
    });
    this.steps = new Int32Array(children.length * width);
    const back = new Int32Array(children.length);
    const queue: number[] = [0];
    for (let head = 0; head < queue.length; head++) {
      const state = queue[head] ?? 0;
      const fallback = back[state] ?? 0;
      if (state !== 0) ends[state]?.push(...(ends[fallback] ?? []));
      for (let code = 0; code < width; code++) {
        const child = children[state]?.get(code);
        const other = state === 0 ? 0 : (this.steps[fallback * width + code] ?? 0);
        if (child === undefined) this.steps[state * width + code] = other;
        else {
          this.steps[state * width + code] = child;
          back[child] = other;
          queue.push(child);
        }
      }
    }
    this.ends = ends.map((list) => (list.length > 0 ? Int32Array.from(list) : null));
  }

  /** Calls back with the number of each literal that stands in the text, once for each place where it stands. */
  visit(text: string, found: (literal: number) => void): void {
    const { steps, ends } = this;
    let state = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      state = code < WIDTH ? (steps[state * WIDTH + code] ?? 0) : 0;
      const here = ends[state];
      if (here) for (let k = 0; k < here.length; k++) found(here[k] ?? 0);
    }
  }
}
