/**
 * Word pieces: how text becomes the numbers that the encoder reads. training/reader/pieces.py does the same to the letter,
 * but for scripts so young that one side's Unicode tables lack them.
 */

/** Dropped: control and format characters, surrogates that stand alone, what could not be decoded. */
const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;
const SPACE = /[\t\n\r\p{Zs}\p{Zl}\p{Zp}]/u;
/** Each a word of its own. */
const IDEOGRAPH =
  /[\u4e00-\u9fff\u3400-\u4dbf\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\uf900-\ufaff\u{2f800}-\u{2fa1f}]/u;
/** Of ASCII every sign that is neither letter, number nor white space; beyond it what Unicode calls punctuation. */
const PUNCTUATION = /[!-/:-@[-`{-~\p{P}]/u;
const ACCENT = /\p{Mn}/gu;

/** A longer word, in code points, is unknown whatever it is made of. */
const LONGEST_WORD = 100;

/** What ends a sentence of each kind, and the other marks: pieces that are no words. */
export const MARKS = {
  unknown: '[UNK]',
  begin: '[CLS]',
  ends: { paragraph: '[SEP]', heading: '[unused1]', 'list-item': '[unused2]', cell: '[unused3]' },
} as const;

export class WordPieces {
  private readonly numbers: ReadonlyMap<string, number>;
  /** The length of the longest piece, in UTF-16 code units. */
  private readonly longest: number;

  /** In: the pieces in the order of their numbers, those within words beginning with "##". */
  constructor(vocabulary: readonly string[]) {
    this.numbers = new Map(vocabulary.map((piece, number) => [piece, number]));
    this.longest = Math.max(0, ...vocabulary.map((piece) => piece.length));
  }

  /** How many there are. */
  get size(): number {
    return this.numbers.size;
  }

  /** The number of a piece. Throws when the vocabulary lacks it. */
  number(piece: string): number {
    const number = this.numbers.get(piece);
    if (number === undefined) throw new Error(`the vocabulary has no piece ${piece}`);
    return number;
  }

  /** In: any text. Out: the numbers of its pieces. Marks that the text spells out are text. */
  of(text: string): number[] {
    return wordsIn(text).flatMap((word) => this.piecesOf(word));
  }

  /** The longest piece first; a word that cannot be spelt is unknown. */
  private piecesOf(word: string): number[] {
    const unknown = [this.number(MARKS.unknown)];
    if (word.length > LONGEST_WORD && [...word].length > LONGEST_WORD) return unknown;
    const pieces: number[] = [];
    let from = 0;
    while (from < word.length) {
      const found = this.longestAt(word, from);
      if (!found) return unknown;
      pieces.push(found.number);
      from = found.to;
    }
    return pieces;
  }

  private longestAt(word: string, from: number): { number: number; to: number } | null {
    for (let to = Math.min(word.length, from + this.longest); to > from; to--) {
      const number = this.numbers.get((from > 0 ? '##' : '') + word.slice(from, to));
      if (number !== undefined) return { number, to };
    }
    return null;
  }
}

/** The words of a text, lower case and without accents; punctuation marks and ideographs are words of their own. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  let word = '';
  const end = (): void => {
    if (word) words.push(word);
    word = '';
  };
  for (const c of lowered(text)) {
    if (c === ' ') end();
    else if (PUNCTUATION.test(c)) {
      end();
      words.push(c);
    } else word += c;
  }
  end();
  return words;
}

function lowered(text: string): string {
  let clean = '';
  for (const c of text) {
    if (SPACE.test(c)) clean += ' ';
    else if (IDEOGRAPH.test(c)) clean += ` ${c} `;
    else if (!DROPPED.test(c)) clean += c;
  }
  let lower = '';
  // Letter by letter: as a whole, Greek would get its final sigma.
  for (const c of clean.normalize('NFD').replace(ACCENT, '')) lower += c.toLowerCase();
  return lower;
}
