/** Where one sentence ends and the next begins, inside one block. */

/** Offsets of a sentence in its block, in UTF-16 code units; white space around it is left out. */
export interface Span {
  start: number;
  end: number;
}

let segmenter: Intl.Segmenter | undefined;

/** Abbreviations that `Intl.Segmenter` takes for the end of a sentence when a capital follows. */
const ABBREVIATION =
  /(?:^|[\s("'“‘/])(?:e\.g|i\.e|cf|vs|attn|mr|mrs|ms|dr|st|jr|sr|dept|p\.o|a\.k\.a|d\.b\.a|par|para|lit|[a-z])\.\s*$/i;

/** Abbreviations before a number: "Art. 6", "No. 2016/679", "approx. 30 days". Else they are words that end a sentence. */
const BEFORE_NUMBER = /(?:^|[\s("'“‘/])(?:no|nos|art|arts|sec|secs|p|pp|approx|est|reg|vol|tel|ext)\.\s*$/i;

/** An abbreviation that may also end a sentence: only what cannot begin one mends it. */
const MAY_END = /(?:^|[\s("'“‘/])(?:etc|inc|ltd|llc|co|corp|u\.s|u\.s\.a|u\.k|e\.u|n\.v|b\.v|s\.a)\.\s*$/i;
const AFTER_MAY_END = /^\s*(?:[\d(&]|and\b|or\b|of\b|to\b|Federal|Department|Privacy Shield|Government|State|Congress)/;

/** A number that stands before a heading, paragraph or item: "1.", "2.3.", "iv)", "(a)". */
const ENUMERATOR = /^\s*(?:section\s+)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-z])[.)]+\s*$/i;

/** Whether `after` goes on with the sentence whose end is `before`; `whole` when `before` is all of it so far. */
const continues = (before: string, after: string, whole: boolean): boolean => {
  if (whole && ENUMERATOR.test(before)) return true;
  if (/^\s*[a-z(,;]/.test(after)) return /[.!]\s*$/.test(before);
  if (/^\s*\d/.test(after) && BEFORE_NUMBER.test(before)) return true;
  return ABBREVIATION.test(before) || (MAY_END.test(before) && AFTER_MAY_END.test(after));
};

/** How far back from its end a sentence is looked at for an abbreviation, in code units. */
const TAIL = 24;

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
      const tail = open ? Math.max(open.start, open.end - TAIL) : 0;
      if (open && continues(text.slice(tail, open.end), segment, tail === open.start)) open.end = end;
      else {
        if (open) spans.push(open);
        open = { start, end };
      }
    }
    if (open) spans.push(open);
  }
  return spans
    .flatMap((span) => shortened(text, span))
    .map((span) => trim(text, span))
    .filter((span) => span.end > span.start);
}

/**
 * A longer sentence is a list without stops, or a page that means harm: it is read in parts, so that no pattern has to
 * look at more.
 */
export const LONGEST = 1_600;

/** Cuts an overlong sentence after a semicolon, a comma or a space. */
function shortened(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const stop = [window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' ')].find(
      (at) => at > LONGEST / 2,
    );
    const to = from + (stop === undefined ? LONGEST : stop + 1);
    spans.push({ start: from, end: to });
    from = to;
  }
  spans.push({ start: from, end });
  return spans;
}

/** Longest stretch handed to the segmenter, in code units. */
export const PIECE = 8_000;

/** Cuts at the end of a sentence where there is one, else at a space, else inside a word. */
function* pieces(text: string): Generator<[number, number]> {
  let from = 0;
  while (text.length - from > PIECE) {
    const window = text.slice(from, from + PIECE);
    const stop = Math.max(window.lastIndexOf('. ') + 1, 0) || window.lastIndexOf(' ');
    const to = from + (stop > 0 ? stop + 1 : PIECE);
    yield [from, Math.min(to, from + PIECE)];
    from = Math.min(to, from + PIECE);
  }
  yield [from, text.length];
}

function trim(text: string, { start, end }: Span): Span {
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
