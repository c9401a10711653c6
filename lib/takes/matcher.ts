/** Phrases of plain words, found in a folded sentence without a regular expression for each. */

/** A word of a sentence, with its place. */
export interface Word {
  word: string;
  start: number;
  end: number;
  /** Something parts it from the word before: a comma, a bracket. */
  apart: boolean;
}

export interface Found {
  start: number;
  end: number;
}

/** What may stand at one place of a phrase; a gap lets up to `GAP` words pass. */
type Part = readonly string[] | 'gap';
type Phrase = readonly Part[];

/** How many words a gap lets pass. */
const GAP = 4;
const WORD = /[a-z0-9']+/g;
const APART = /[,;:.()]/;

/** In: a folded text. Out: its words; what joins them ("e-mail", "and/or") parts them. */
export function wordsIn(folded: string): Word[] {
  let before = 0;
  return [...folded.matchAll(WORD)].map(({ 0: word, index }) => {
    const apart = APART.test(folded.slice(before, index));
    before = index + word.length;
    return { word, start: index, end: before, apart };
  });
}

/**
 * A list of phrases, parted by semicolons. In each, words stand apart by spaces; "a/b": one or the other; "pay*": any word that begins so;
 * "..": up to four words of any kind. Finding takes a time that grows with the text.
 */
export class Phrases {
  private readonly byBeginning = new Map<string, Phrase[]>();

  constructor(lines: string) {
    for (const line of lines.split(';').map((one) => one.trim().replaceAll(/\s+/g, ' '))) {
      if (line === '') continue;
      const phrase = line.split(' ').map((part): Part => (part === '..' ? 'gap' : part.split('/')));
      const [first = []] = phrase;
      if (first === 'gap') throw new Error(`A phrase begins with a word: ${line}`);
      for (const word of first) {
        const key = word.slice(0, 2);
        this.byBeginning.set(key, [...(this.byBeginning.get(key) ?? []), [[word], ...phrase.slice(1)]]);
      }
    }
  }

  /** In: the words of a text. Out: where phrases stand, in the order of the text, the first for each word. */
  in(words: readonly Word[]): Found[] {
    return words.flatMap((_, at) => this.at(words, at) ?? []);
  }

  /** Whether any phrase stands in a text. */
  isIn(words: readonly Word[]): boolean {
    return words.some((_, at) => this.at(words, at) !== null);
  }

  /** The first phrase that begins at a word; null where none does. */
  private at(words: readonly Word[], at: number): Found | null {
    const { word = '', start = 0 } = words[at] ?? {};
    for (const phrase of this.byBeginning.get(word.slice(0, 2)) ?? []) {
      const end = words[endOf(phrase, words, at, 0)]?.end;
      if (end !== undefined) return { start, end };
    }
    return null;
  }
}

/**
 * Where a phrase ends that begins at this word: the place of its last word; -1 where it does not stand there. Only a gap
 * reaches over a comma or a bracket.
 */
function endOf(phrase: Phrase, words: readonly Word[], at: number, from: number): number {
  const part = phrase[from];
  if (part === undefined) return at - 1;
  if (part === 'gap') {
    for (let skipped = 0; skipped <= GAP; skipped++) {
      const end = endOf(phrase, words, at + skipped, from + 1);
      if (end >= 0) return end;
    }
    return -1;
  }
  const word = words[at];
  if (!word || !part.some((wanted) => isWord(word.word, wanted))) return -1;
  return from > 0 && word.apart && phrase[from - 1] !== 'gap' ? -1 : endOf(phrase, words, at + 1, from + 1);
}

const isWord = (word: string, wanted: string): boolean =>
  wanted.endsWith('*') ? word.startsWith(wanted.slice(0, -1)) : word === wanted;
