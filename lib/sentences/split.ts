/** Where one sentence ends and the next begins, inside one block. */

/** Offsets of a sentence in its block, in UTF-16 code units; white space around it is left out. */
export interface Span {
  start: number;
  end: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Abbreviations that `Intl.Segmenter` takes for the end of a sentence when a capital follows. */
const ABBREVIATION =
  /(?:^|[\s("'“‘/])(?:e\.g|i\.e|etc|cf|vs|no|nos|art|arts|sec|inc|ltd|llc|co|corp|mr|mrs|ms|dr|st|jr|sr|approx|dept|est|u\.s|u\.s\.a|u\.k|e\.u|p\.o|a\.k\.a|d\.b\.a|[a-z])\.\s*$/i;

/** An abbreviation that may also end a sentence: only a following lower-case letter, digit or bracket mends it. */
const MAY_END = /(?:etc|inc|ltd|llc|co|corp|u\.s|u\.s\.a|u\.k|e\.u)\.\s*$/i;

const continues = (before: string, after: string): boolean => {
  if (/^[\s]*[a-z(,;]/.test(after)) return /[.]\s*$/.test(before);
  if (!ABBREVIATION.test(before)) return false;
  return (
    !MAY_END.test(before) ||
    /^\s*(?:and|or|of|to|[\d(]|Federal|Department|Privacy Shield|Government|law|state)/.test(after)
  );
};

/**
 * Splits a block's text into sentences. In: the text, white space folded. Out: spans in order, not overlapping, that
 * cover all but white space. Linear in the length: the segmenter is given one block at a time (it is quadratic on
 * long strings in Node 20), and very long blocks in pieces.
 */
export function splitSentences(text: string): Span[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const spans: Span[] = [];
  for (const [from, to] of pieces(text)) {
    let open: Span | null = null;
    for (const { segment, index } of segmenter.segment(text.slice(from, to))) {
      const start = from + index;
      const end = start + segment.length;
      if (open && continues(text.slice(Math.max(open.start, open.end - 24), open.end), segment)) open.end = end;
      else {
        if (open) spans.push(open);
        open = { start, end };
      }
    }
    if (open) spans.push(open);
  }
  return spans.map((span) => trim(text, span)).filter((span) => span.end > span.start);
}

/** Longest stretch handed to the segmenter, in code units. */
const PIECE = 8_000;

function* pieces(text: string): Generator<[number, number]> {
  let from = 0;
  while (text.length - from > PIECE) {
    const stop = text.lastIndexOf('. ', from + PIECE);
    const to = stop > from ? stop + 2 : from + PIECE;
    yield [from, to];
    from = to;
  }
  yield [from, text.length];
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
