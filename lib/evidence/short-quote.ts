/** A quote cut to the room that there is: who does what under which condition stays; the rest goes, the end first. */
import { type Answered, decidingWords, type Span } from './deciding';

/** A quote as it is shown short: its pieces in order, of which the deciding words are marked. */
export interface Piece {
  text: string;
  marked: boolean;
}

/** In: an answer, a quote, and how many lines there are for it; null: the whole of it. Out: its pieces. */
export type CutQuote = (answered: Answered, quote: string, lines: Lines | null) => Piece[];
export type Lines = 1 | 2;

/** How many characters of a short quote fill a line of the popup, with its marks. Conditions may take half as many more. */
const LINE = 40;

/** Cuts quotes where they are shown; popup and panel get them from the background (`pages/quotes-of-tab.ts`). */
export const cutQuote: CutQuote = (answered, quote, lines) =>
  shortQuote(answered, quote, lines === null ? Number.POSITIVE_INFINITY : lines * LINE);

/** Where a statement with a subject of its own begins. "but" begins one, and limits the one before it: see `clauseAt`. */
const BEGINS =
  /[.!?]["”)]? (?=["“(]?[A-Z])|; |\s[–—] (?=(?:we|you|they|it|our)\b)|, (?=we\b)|,? (?:and|but|or|so|yet|though|although) (?=(?:we|you|they|it|nobody|no one)\b|(?:our|your|the|these|this|those|some) (?:[\w'’-]+ ){1,4}(?:may|can|will|do|does|are|is|must|has|have|might|shall|cannot)\b)/gi;
/** Without one of these before it, "and the notes that you send are used" goes on with a list of subjects. */
const ACTS =
  /(?<!\b(?:that|what|which|data|information) )\b(?:we|they|it)\b|\b(?:may|can|will|does|are|is|must|has|shall|cannot)\b/i;
const LIMITS = /^,? (?:but|yet|though|although) $/i;

/** The condition that a sentence opens with, to its comma, or to the subject after it. */
const OPENING =
  /^(?:but |and )?(?:(?:only )?with(?:out)? (?:[\w'’-]+ ){1,3}?(?:permission|consent|agreement|approval|authori[sz]ation|knowledge)\b|(?:only )?(?:if|unless|when|where|once|until|after|before|provided|in|for|outside|except|depending|subject to|as long as|so long as|with your|by default|under)\b[^,;:.]{0,58}(?:,|(?= (?:we|they|our|the [\w-]+ (?:may|can|will|\w+s))\b)))/i;

/** What limits or denies within a clause. */
const GUARD =
  /\b(?:(?:but |and |or )?(?:only|solely|unless|except\w*|excluding|other than|not|never|nor|neither|no|none|without|if|until|provided|subject to|as long as|so long as|to the extent|where|when(?:ever)?|once you|after you|cannot)|but|yet|although|though|with (?:[\w'’-]+ ){1,3}(?:consent|permission|agreement|approval))\b|\b\w+n['’]t\b/gi;

/** Of these, what limits also what comes after it: not "what you read, where you come from". */
const LIMITS_ON =
  /^(?:(?:but|and|or) )?(?:only|solely|unless|except|excluding|other|not|never|nor|neither|none|if|provided|subject|cannot|with )|n['’]t$/i;

/** How many characters of a condition, and of a subject, are shown at least; of an object; how much of the room may be marked. */
const OF_CONDITION = 44;
const OF_CONDITION_AT_LEAST = 22;
const OF_SUBJECT = 26;
const OF_OBJECT = 18;
const MARKED = 0.6;
/** Conditions may take another half of the room: a third line where there are two. */
const WITH_CONDITIONS = 1.5;

/**
 * In: an answer, a quote, and how many characters may be shown of it. Out: the quote, cut at words with "…" where something
 * is left out; whole where it is no longer. Where nothing tells what decides, its beginning.
 */
export function shortQuote(answered: Answered, quote: string, most: number): Piece[] {
  if (quote.length <= most) return pieces(quote, [{ start: 0, end: quote.length }], decidingWords(answered, quote));
  const span = decidingWords(answered, quote, most * MARKED);
  const clause = clauseAt(quote, span);
  const core = span ?? { start: clause.start, end: clause.start };
  const head = { start: clause.start, end: Math.min(core.start, wordEnd(quote, clause.start, OF_SUBJECT)) };
  const needed = neededFor(quote, { clause, core, head }, most * WITH_CONDITIONS);
  const room = lengthOf(quote, needed) > most ? most * WITH_CONDITIONS : most;
  const shown = [...needed];
  const fits = (more: Span): boolean => lengthOf(quote, [...shown, more]) <= room;
  const follow = (to: number): number => shown.push(...grown(quote, core.end, Math.min(to, clause.end), fits));
  const lead = { start: clause.start, end: core.start };
  // What leads from the subject to what decides comes first; where that is too long its middle is left out.
  if (fits(lead)) shown.push(lead);
  else {
    const ledIn = [3, 2, 1].map((words) => ({ start: wordsBefore(quote, core.start, words), end: core.start }));
    shown.push(...ledIn.filter(fits).slice(0, 1));
    follow(wordEnd(quote, core.end, OF_OBJECT));
    shown.push(...grown(quote, head.end, core.start, fits));
  }
  follow(clause.end);
  return pieces(quote, shown, span);
}

interface Parts {
  clause: Span;
  core: Span;
  head: Span;
}

/** What must be shown: the subject's beginning, what decides, and each condition or denial; of long conditions less. */
function neededFor(quote: string, { clause, core, head }: Parts, room: number): Span[] {
  const opening = { start: 0, end: OPENING.exec(quote)?.[0].length ?? 0 };
  const of = (length: number): Span[] => [opening, head, core, ...guardsIn(quote, clause, core, length)];
  const [whole, less] = [of(OF_CONDITION), of(OF_CONDITION_AT_LEAST)];
  return lengthOf(quote, whole) <= room ? whole : less;
}

/** Each condition, exception and denial of a clause beside what decides, so many characters of it. */
function guardsIn(quote: string, clause: Span, core: Span, most: number): Span[] {
  return [...quote.slice(clause.start, clause.end).matchAll(GUARD)].flatMap(({ index, 0: word }) => {
    const start = clause.start + index;
    if (start >= core.start && start < core.end) return [];
    if (start >= core.end) return [{ start, end: Math.min(clause.end, phraseEnd(quote, start, most)) }];
    // "where the law requires it or where we believe": the first of two ways limits nothing.
    if (!LIMITS_ON.test(word) || /\bor (?:if|where|when|to|because|as|in)\b/i.test(quote.slice(start, core.start)))
      return [];
    return [{ start, end: Math.min(core.start, phraseEnd(quote, start, most)) }];
  });
}

/** Where so many words before a place begin: "or where we | believe", "under the standard | clauses". */
const wordsBefore = (quote: string, at: number, words: number): number =>
  quote.slice(0, at).trimEnd().split(' ').slice(0, -words).join(' ').length;

function phraseEnd(quote: string, start: number, most: number): number {
  const stop = quote.slice(start).search(/[,;.]/);
  const end = wordEnd(quote, start, most);
  return stop > OF_CONDITION_AT_LEAST / 2 ? Math.min(end, start + stop + 1) : end;
}

/** The statement that holds what decides, or the first one: from its subject to where another begins. */
function clauseAt(quote: string, span: Span | null): Span {
  const begins = [...quote.matchAll(BEGINS)]
    .map(({ index, 0: words }) => ({
      ...{ before: index + (/^[.!?;]/.test(words) ? 1 : 0), start: index + words.length },
      limits: LIMITS.test(words),
    }))
    .filter(({ before }) => /[.!?;]/.test(quote.charAt(before - 1)) || ACTS.test(quote.slice(0, before)));
  const opening = OPENING.exec(quote)?.[0].length ?? 0;
  const at = span?.start ?? 0;
  const start = begins.findLast((one) => one.start <= at && one.before > opening)?.start ?? 0;
  const end = begins.find(({ before, limits }) => before >= Math.max(span?.end ?? 0, opening + 1) && !limits)?.before;
  return { start, end: end ?? quote.length };
}

/** As many words from a place on as there is room for. */
function grown(quote: string, from: number, to: number, fits: (more: Span) => boolean): Span[] {
  let best = from;
  for (let end = from; end < to; ) {
    end = Math.min(to, nextWordEnd(quote, end));
    if (!fits({ start: from, end })) break;
    best = end;
  }
  return best > from ? [{ start: from, end: best }] : [];
}

function nextWordEnd(quote: string, from: number): number {
  const space = quote.indexOf(' ', from + 1);
  return space < 0 ? quote.length : space;
}

/** The end of the last whole word within so many characters; of the first, where it is longer. */
function wordEnd(quote: string, start: number, most: number): number {
  if (start + most >= quote.length) return quote.length;
  const space = quote.lastIndexOf(' ', start + most);
  return space > start ? space : nextWordEnd(quote, start);
}

/** The shown parts in order, those that touch as one. */
function joined(quote: string, spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of spans.filter((one) => one.end > one.start).sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && quote.slice(last.end, start).trim() === '') last.end = Math.max(last.end, end);
    else parts.push({ start, end });
  }
  return parts;
}

const lengthOf = (quote: string, spans: readonly Span[]): number =>
  pieces(quote, spans, null).reduce((sum, { text }) => sum + text.length, 0);

/** The shown parts as text, with "…" between and around them where something is left out. */
function pieces(quote: string, spans: readonly Span[], mark: Span | null): Piece[] {
  const parts = joined(quote, spans);
  const out: Piece[] = [];
  parts.forEach(({ start, end }, at) => {
    const cut = mark && mark.start >= start && mark.end <= end ? mark : { start: end, end };
    const before = at > 0 ? ' … ' : start > 0 ? '… ' : '';
    out.push({ text: before + quote.slice(start, cut.start).replace(/^ /, ''), marked: false });
    out.push({ text: quote.slice(cut.start, cut.end), marked: true });
    out.push({ text: quote.slice(cut.end, end).replace(/ $/, ''), marked: false });
  });
  const last = parts.at(-1)?.end ?? 0;
  out.push({ text: last < quote.length ? ' …' : '', marked: false });
  return merged(out.filter(({ text }) => text !== ''));
}

/** Neighbours that are both marked or both not, as one. */
function merged(all: readonly Piece[]): Piece[] {
  const out: Piece[] = [];
  for (const { text, marked } of all) {
    const last = out.at(-1);
    if (last?.marked === marked) last.text += text;
    else out.push({ text, marked });
  }
  return out;
}
