/** Names of companies in a sentence, told by their legal form ("Acme Tools, Inc.") or by what follows ("Acme ("we")"). */
import { dropInvisible } from '../invisible';

export interface Named {
  /** As written. */
  name: string;
  /** Lower case: what stands before and after it in the sentence. */
  before: string;
  after: string;
}

/** Legal forms without their dots. Those that are words too count only as they are written here. */
const FORMS = new Set(
  `
    Inc INC Incorporated LLC Llc Ltd LTD Limited LIMITED GmbH gGmbH AG BV NV SA SAS SASU SARL Sàrl SRL Srl SpA
    SPA AB Oy OY Oyj Corp Corporation plc PLC PBC Pte PTE Co CO Company LP LLP Foundation ApS AS A/S SE SL SLU
    KG KGaA UG eV Pty PTY Kft OÜ UAB KK ULC Association University Trust Group Lda Ltda ehf hf mbH DMCC FZ-LLC
    FZE Sro sro zoo BVBA Srl.
`
    .trim()
    .split(/\s+/),
);
/** Forms that end in a dot of their own. */
const SHORTENED = /(?:\.\p{L}|\b(?:Inc|INC|Ltd|LTD|Corp|Co|CO|Pte|PTE|Pty|PTY|Srl))\.$/u;
/** These stand between the words of a name. */
const JOINS = new Set(['of', 'and', '&', 'de', 'for', 'und', 'et', 'the', 'du', 'der', '+']);
/** Capital only because a sentence or a heading begins with it. */
const NO_NAME = new Set(
  `
    the this we our at in by welcome these here your privacy policy notice when if for you and of is as to
    contact data controller copyright © address attn company responsible provider operator name statement with
    it who about please both that or parent hello hi from on under neither all a an global website terms
    protection limited group
`
    .trim()
    .split(/\s+/),
);
const OPENS = /^["'“”‘’„«([*_]+/;
/** No more than six: what closes is short. */
const CLOSES = /["'“”‘’»)\]*_,;:]{1,6}$/;
/** More words than this are no name. */
const MOST = 8;
const LOOK = 220;
const YEAR = /^(?:19|20)\d\d$/;
/** What a policy names beside the company, with a capital. */
const NO_COMPANY = /^(?:services?|sites?|websites?|apps?|applications?|platform|products?|accounts?|users?|members?)$/i;

interface Part {
  core: string;
  /** Something opens before it, or closes after it, that a name does not reach over. */
  opens: boolean;
  comma: boolean;
  closes: boolean;
  /** One word in brackets of its own: "Acme (Ireland) Limited". */
  bracketed: boolean;
  start: number;
  end: number;
}

/** In: a sentence. Out: the names in it, in order. */
export function namesIn(sentence: string): Named[] {
  const text = dropInvisible(sentence).slice(0, 900);
  const parts = partsOf(text);
  const found: Named[] = [];
  for (let at = 0; at < parts.length; at++) {
    if (!isForm(parts[at])) continue;
    let last = at;
    while (
      !parts[last]?.closes &&
      (isForm(parts[last + 1]) || (parts[last + 1]?.core === '&' && isForm(parts[last + 2])))
    )
      last++;
    const first = beginOf(parts, at);
    const name = first < at ? nameFrom(text, parts, first, last) : null;
    if (name) found.push(name);
    at = last;
  }
  return found;
}

/** In: a sentence. Out: the name right before a bracket in which the company calls itself "we"; null where there is none. */
export function selfNamedIn(sentence: string): Named | null {
  const text = dropInvisible(sentence).slice(0, 900);
  const parts = partsOf(text);
  const bracket = parts.findIndex(
    ({ start }, at) => text[start] === '(' && at > 0 && callsItself(text.slice(start, start + LOOK)),
  );
  if (bracket < 1) return null;
  const first = beginOf(parts, bracket);
  // "…, Switzerland (“we”)" ends an address.
  if (parts[first - 1]?.comma || parts[bracket - 1]?.comma) return null;
  const named = first < bracket ? nameFrom(text, parts, first, bracket - 1) : null;
  return named && !NO_COMPANY.test(named.name) ? named : null;
}

/** In: what follows a name. Out: whether a bracket near it holds "we", "us" or "our" in quotes. */
export function callsItself(after: string): boolean {
  const open = after.indexOf('(');
  if (open < 0) return false;
  const close = after.indexOf(')', open);
  const inside = after.slice(open + 1, close < 0 ? open + LOOK : close);
  return inside.split(/[^\p{L}]+/u).some((word) => OURSELVES.has(word)) && /["'“‘„«]|^(?:we|us|our)\b/i.test(inside);
}
const OURSELVES = new Set(['we', 'We', 'us', 'Us', 'our', 'Our']);

function partsOf(text: string): Part[] {
  return [...text.matchAll(/\S+/g)].map(({ 0: raw, index }) => {
    const opening = OPENS.exec(raw)?.[0] ?? '';
    const closing = CLOSES.exec(raw.slice(opening.length))?.[0] ?? '';
    const core = raw.slice(opening.length, raw.length - closing.length);
    return {
      core,
      opens: opening !== '',
      comma: closing.includes(','),
      closes: closing !== '' && !closing.startsWith(','),
      bracketed: opening === '(' && closing === ')' && isCapital(core) && !OURSELVES.has(core),
      start: index,
      end: index + opening.length + core.length,
    };
  });
}

const isForm = (part: Part | undefined): boolean => part !== undefined && FORMS.has(part.core.replaceAll('.', ''));
const isCapital = (word: string): boolean => /^[\p{Lu}\d]/u.test(word) || /^[a-z]+[A-Z.]\w/.test(word);

/** Where the name begins that ends before this place. */
function beginOf(parts: readonly Part[], end: number): number {
  let first = end;
  for (let at = end - 1; at >= 0 && end - at <= MOST; at--) {
    const part = parts[at];
    if (part?.bracketed && at > 0 && at < end) continue;
    if (
      !part ||
      part.closes ||
      (part.comma && at < end - 1) ||
      /[.!?]$/.test(part.core.replace(/\b(?:[A-Z]|Co|Inc|St|Dr)\.$/, ''))
    )
      break;
    if (isCapital(part.core) && !(part.core.length > 1 && NO_NAME.has(part.core.toLowerCase()))) first = at;
    else if (!JOINS.has(part.core)) break;
    if (part.opens) break;
  }
  // "The Browser Company": not where a sentence begins with it.
  return first < end && first > 1 && parts[first - 1]?.core === 'The' ? first - 1 : first;
}

function nameFrom(text: string, parts: readonly Part[], first: number, last: number): Named | null {
  // "Last updated: May 3, 2024 Acme Ltd" begins with a date.
  const from = parts[first < last && YEAR.test(parts[first]?.core ?? '') ? first + 1 : first];
  const to = parts[last];
  if (!from || !to) return null;
  const start = from.start + (OPENS.exec(text.slice(from.start))?.[0].length ?? 0);
  const written = text.slice(start, to.end);
  const name = written.endsWith('.') && !SHORTENED.test(written) ? written.slice(0, -1) : written;
  return { name, before: text.slice(0, start).toLowerCase(), after: text.slice(to.end, to.end + LOOK) };
}
