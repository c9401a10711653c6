/** Where one sentence ends and the next begins, inside one block. */
import { atOnce, type Steps } from '../steps';

/** Offsets of a sentence in its block, in UTF-16 code units; white space around it is left out. */
export interface Span {
  start: number;
  end: number;
}

let segmenter: Intl.Segmenter | undefined;

/** What may stand before an abbreviation: "(e.g.", "EU-U.S.". */
const BEFORE = `(?:^|[\\s("'“‘/‐-―-])`;

/** Abbreviations that `Intl.Segmenter` takes for the end of a sentence when a capital follows. */
const ABBREVIATION = new RegExp(
  `${BEFORE}(?:e\\.g|i\\.e|cf|viz|vs|attn|mr|mrs|ms|dr|prof|hon|st|jr|sr|dept|p\\.o|a\\.k\\.a|d\\.b\\.a|par|para|lit)\\.\\s*$|(?:^|[\\s("'“‘/]|\\.-)[a-z]\\.\\s*$`,
  'i',
);

/** Abbreviations before a number: "Art. 6", "No. 2016/679", "approx. 30 days". Else they are words that end a sentence. */
const BEFORE_NUMBER = new RegExp(
  `${BEFORE}(?:no|nos|nr|art|arts|sec|secs|subsec|ch|cl|fig|p|pp|approx|ca|min|max|est|reg|vol|tel|ext|rs|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.\\s*$`,
  'i',
);

/** An abbreviation that may also end a sentence: only what cannot begin one mends it. */
const MAY_END = new RegExp(`${BEFORE}(?:etc|inc|ltd|llc|co|corp|bros|n\\.v|b\\.v|s\\.a|a\\.s)\\.\\s*$`, 'i');
const AFTER_MAY_END = /^\s*(?:[\d(&]|(?:and|or|of|to|Privacy Team|Privacy Officer|Attn)\b)/;

/** Letters that stand for a place or a time: a name often follows them ("U.S. Department"), a new sentence as well. */
const INITIALS = new RegExp(
  `${BEFORE}(?:u\\.s|u\\.s\\.a|u\\.k|e\\.u|u\\.n|d\\.c|n\\.y|a\\.m|p\\.m|ph\\.d)\\.\\s*$`,
  'i',
);
/** Words that begin a sentence and no name. */
const BEGINS_SENTENCE =
  /^\s*["'“‘]?(?:I|You|Your|Yours|We|Our|Us|The|This|That|These|Those|It|Its|They|Their|He|She|His|Her|If|In|On|At|By|For|From|To|With|Within|Without|When|Whenever|Where|Wherever|While|Which|Who|Whose|What|How|Why|As|An?|All|Any|Anyone|Both|Some|Many|Most|Each|Every|Everyone|No|Nobody|None|Not|Nothing|Never|Please|Such|Only|Also|But|And|Or|So|Then|However|Therefore|Thus|Moreover|There|Here|Other|Others|Under|Upon|During|Through|After|Before|Because|Since|Although|Though|Unless|Until|Once|Should|May|Might|Must|Can|Could|Do|Does|Did|Is|Are|Was|Were|Has|Have|Will|Would|See|Contact|Click|Write|Users?|Customers?|Visitors|Individuals|Residents|Consumers|Information|Personal|Cookies|Additionally|Furthermore|Accordingly|Generally|Currently|Sometimes|Similarly|Where|Whether)(?![\w-])/;

/** Names with a mark in them: "Yahoo! Inc.". */
const AFTER_MARK = /^\s*(?:Inc|LLC|Ltd|Corp|Co|GmbH|Limited|Holdings?|Group|Japan|Mail)\b/;

/** A number that stands before a heading, paragraph or item: "1.", "2.3.", "iv)", "(a)". */
const ENUMERATOR = /^\s*(?:section\s+)?\(?(?:\d{1,2}(?:\.\d{1,2}){0,3}|[ivx]{1,4}|[a-z])[.)]+\s*$/i;

/** Whether `after` goes on with the sentence whose end is `before`; `whole` when `before` is all of it so far. */
const continues = (before: string, after: string, whole: boolean): boolean => {
  if (whole && ENUMERATOR.test(before)) return true;
  if (/^\s*[a-z(,;]/.test(after)) return /[.!]\s*$/.test(before);
  if (/^\s*\d/.test(after) && BEFORE_NUMBER.test(before)) return true;
  if (/!\s*$/.test(before) && AFTER_MARK.test(after)) return true;
  if (INITIALS.test(before)) return !BEGINS_SENTENCE.test(after);
  return ABBREVIATION.test(before) || (MAY_END.test(before) && AFTER_MAY_END.test(after));
};

/** How far back from its end a sentence is looked at for an abbreviation, in code units. */
const TAIL = 24;

/**
 * Splits a block's text into sentences. In: the text, white space folded. Out: spans in order, not overlapping, that
 * cover all but white space. Linear in the length: the segmenter is given one block at a time (it is quadratic on
 * long strings in Node 20), and very long blocks in pieces.
 */
export const splitSentences = (text: string): Span[] => atOnce(splittingSentences(text));

/** The same in steps; of more than `most` the first ones. */
export function* splittingSentences(text: string, most = Number.POSITIVE_INFINITY): Steps<Span[]> {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'sentence' });
  const all: Span[] = [];
  for (const [from, to] of pieces(text)) {
    if (all.length >= most) break;
    if (from > 0) yield;
    const spans: Span[] = [];
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
    for (const span of spans.flatMap((one) => shortened(text, one)).map((one) => trim(text, one)))
      if (span.end > span.start) all.push(span);
  }
  return all.slice(0, most);
}

/**
 * A longer sentence is a list without stops, or a page that means harm: it is read in parts, so that no pattern has to
 * look at more.
 */
export const LONGEST = 1_600;

/** In: a text, and a place in it. Out: the same place, or the one before where it parts the halves of a character. */
const betweenCharacters = (text: string, at: number): number =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at)) ? at - 1 : at;

/** Cuts an overlong sentence after a semicolon, a comma or a space; where there is none between two characters. */
function shortened(text: string, { start, end }: Span): Span[] {
  const spans: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const window = text.slice(from, from + LONGEST);
    const stop = [window.lastIndexOf('; '), window.lastIndexOf(', '), window.lastIndexOf(' ')].find(
      (at) => at > LONGEST / 2,
    );
    const to = stop === undefined ? betweenCharacters(text, from + LONGEST) : from + stop + 1;
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
    const to = stop > 0 ? from + stop + 1 : betweenCharacters(text, from + PIECE);
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
