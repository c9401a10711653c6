/**
 * What the encoder sees: windows of consecutive sentences, behind what introduces them. training/reader/windows.py does
 * the same to the letter.
 */
import type { Sentence } from '../types';
import { MARKS, type WordPieces } from './word-pieces';

/** Word pieces in a window, at most (a long sentence behind a long introduction may go past it). */
const WINDOW = 256;
/** Of them: the headings above (the last of their pieces), the list's introduction (likewise), the sentences before. */
const HEADINGS = 24;
const INTRO = 32;
const BEFORE = 48;
/** A longer sentence loses its middle. */
const SENTENCE = 192;

/** What of a sentence its place in a text depends on. */
export type Placed = Pick<Sentence, 'text' | 'kind' | 'headings' | 'intro'>;

/** A sentence's pieces in its window: its number in the text, the first piece, the one after the last. */
export interface Span {
  sentence: number;
  start: number;
  stop: number;
}

/** What is read at once, and the sentences that are judged in it. */
export interface Window {
  pieces: number[];
  spans: Span[];
}

/**
 * Cuts a text into windows; each sentence is judged in exactly one. A window holds: the begin mark, the headings above its
 * first sentence, that sentence's introduction, some sentences before it, then as many sentences as fit. Every part is
 * followed by the mark of its kind. A sentence without pieces is judged by its mark. Windows are made one by one, so that
 * the first can be read while the others wait.
 */
export function* windowsOf(sentences: readonly Placed[], wordPieces: WordPieces): Generator<Window> {
  const marks = marksOf(wordPieces);
  const texts: number[][] = [];
  const textOf = (at: number): number[] => {
    texts[at] ??= shortened(wordPieces.of(sentences[at]?.text ?? ''));
    return texts[at];
  };
  // What introduces a sentence mostly introduces the next ones too, and may be as long as a page likes.
  const headingsOf = remembered((text) => wordPieces.of(text).slice(-HEADINGS));
  const introOf = remembered((text) => wordPieces.of(text).slice(-INTRO));
  const markOf = (at: number): number => marks.ends[sentences[at]?.kind ?? 'paragraph'];
  let first = 0;
  for (let opening = sentences[0]; opening; opening = sentences[first]) {
    const pieces = [marks.begin];
    const headings = headingsOf(opening.headings.join(' > '));
    if (headings.length) pieces.push(...headings, marks.ends.heading);
    const intro = introOf(opening.intro ?? '');
    if (intro.length) pieces.push(...intro, marks.ends.paragraph);
    pieces.push(...before(first, textOf, markOf));
    const spans: Span[] = [];
    let at = first;
    while (at < sentences.length && (at === first || pieces.length + textOf(at).length + 1 <= WINDOW)) {
      const start = pieces.length;
      pieces.push(...textOf(at), markOf(at));
      spans.push({ sentence: at, start, stop: Math.max(start + 1, pieces.length - 1) });
      at++;
    }
    yield { pieces, spans };
    first = at;
  }
}

/** The pieces of as many sentences before the first as have their place. */
function before(first: number, textOf: (at: number) => number[], markOf: (at: number) => number): number[] {
  let pieces: number[] = [];
  for (let at = first - 1; at >= 0 && pieces.length + textOf(at).length < BEFORE; at--)
    pieces = [...textOf(at), markOf(at), ...pieces];
  return pieces;
}

/** A function that keeps its last answer. */
function remembered(piecesOf: (text: string) => number[]): (text: string) => number[] {
  let last: { text: string; pieces: number[] } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, pieces: piecesOf(text) };
    return last.pieces;
  };
}

/** What is too long keeps its two ends. */
function shortened(pieces: number[]): number[] {
  if (pieces.length <= SENTENCE) return pieces;
  return [...pieces.slice(0, SENTENCE / 2), ...pieces.slice(-SENTENCE / 2)];
}

function marksOf(wordPieces: WordPieces): { begin: number; ends: Record<Sentence['kind'], number> } {
  const ends = Object.entries(MARKS.ends).map(([kind, piece]) => [kind, wordPieces.number(piece)]);
  return { begin: wordPieces.number(MARKS.begin), ends: Object.fromEntries(ends) };
}
