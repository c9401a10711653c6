/** Names of other companies in a sentence that says who gets data: "such as Criteo and LiveRamp". */
import { dropInvisible } from '../invisible';

/** Right before a name, these say that it is one of those who get data. */
const LEADS = new Set(
  `
    with by through to from like namely among use uses using via partner partners provider providers processor processors supplier
    suppliers vendor vendors company companies including includes e.g eg example instance host hosts called them
`
    .trim()
    .split(/\s+/),
);
/** Words with a capital that name no company that gets data. */
const NO_NAMES = new Set(
  `
    service services provider providers partner partners third party parties personal data information cookie cookies privacy
    policy notice website websites site sites app apps application platform platforms user users customer customers company companies we our
    us you your the this these those that i in if for and or to of by with as at on a an it its they their all any some other others such when
    where while some each please no not only also however california californian virginia colorado connecticut utah european europe union united states kingdom economic area
    eea eu uk us usa u.s u.s.a gdpr ccpa cpra ip gps sdk sdks api apis id ids url pii standard contractual clauses commission shield
    framework commissioner act law laws regulation advertising advertisers marketing analytics payment payments affiliates affiliate subsidiaries group
    business english finland sweden norway denmark netherlands belgium poland spain italy portugal austria israel mexico africa korea
    taiwan vietnam philippines ukraine york ohio texas nevada oregon montana delaware florida illinois washington europeans
    business english ireland germany france canada india america american asia australia japan china brazil switzerland swiss singapore london internet
    terms section article january february march april may june july august september october november december hosting mail email
    e-mail support security legal government law controller processor processors vendors vendor media social networks network device devices
    http https www pdf faq do track global control sale share right rights categories category identifiers board data-protection officer dpo html
    inc llc ltd gmbh corp co residents resident consumers individuals people account accounts products product content contact customer-support members member store shop ad ads browser browsers
`
    .trim()
    .split(/\s+/),
);
const CAPITAL = /^[\p{Lu}\d][\p{L}\d.&+'’-]*$|^[a-z]{1,3}[A-Z]\w+$/u;
/** Behind a name that begins the sentence: "Mollie, which processes your payments". */
const WHO_DOES =
  /^,? (?:which|who|an?|the)\b|^ \(|^, \p{Lu}|^ (?:and [\p{Lu}]|(?:collects?|receives?|processes|stores|hosts?|handles|sends?|gets?)\b)/u;
/** A name has no more words than this, and a sentence is asked for no more names. */
const MOST_WORDS = 4;
const MOST_NAMES = 6;

interface Part {
  core: string;
  start: number;
  end: number;
  /** Something opens before it. */
  opens: boolean;
  /** What ends behind it, so that no name goes on. */
  closes: boolean;
}

/** In: a sentence that says who gets data, and the words of the company's own name. Out: the names in it, as written. */
export function othersIn(quote: string, own: ReadonlySet<string>): string[] {
  const parts = partsOf(quote);
  const found: string[] = [];
  let last = -1;
  for (let at = 0; at < parts.length && found.length < MOST_NAMES; at++) {
    if (!isName(parts[at], own)) continue;
    let to = at;
    while (to - at + 1 < MOST_WORDS && !parts[to]?.closes && goesOn(parts[to + 1], own)) to++;
    const from = parts[at];
    const end = parts[to]?.end ?? 0;
    const before = parts[at - 1];
    const joined = last >= 0 && at - last <= 2 && (last === at - 1 || isJoin(parts[at - 1]));
    const begins = !before || /[.:!?]$/.test(quote.slice(0, from?.start ?? 0).trimEnd());
    const led = isLead(parts, at - 1);
    const isTold = begins
      ? WHO_DOES.test(quote.slice(end)) && (to > at || !startsCommon(quote.slice(end)))
      : led || joined || afterColon(quote, from);
    if (from && isTold) {
      found.push(quote.slice(from.start, end));
      last = to;
    }
    at = to;
  }
  return [...new Set(found)];
}

function isLead(parts: readonly Part[], at: number): boolean {
  const word = parts[at]?.core.toLowerCase() ?? '';
  return LEADS.has(word) || (word === 'as' && parts[at - 1]?.core.toLowerCase() === 'such');
}

/** One word with a capital and then a verb may be any word that begins a sentence: "Hosting stores", "Advertisers receive". */
const startsCommon = (after: string): boolean =>
  /^ (?:collects?|receives?|processes|stores|hosts?|handles|sends?|gets?)\b/.test(after);
const isJoin = (part: Part | undefined): boolean => part !== undefined && ['and', 'or', '&'].includes(part.core);
const afterColon = (quote: string, part: Part | undefined): boolean =>
  part !== undefined && /[:(–—]$/.test(quote.slice(0, part.start).trimEnd());

function isName(part: Part | undefined, own: ReadonlySet<string>): boolean {
  if (!part || !CAPITAL.test(part.core) || part.core.length < 2 || /^\d+$/.test(part.core)) return false;
  const word = part.core.toLowerCase();
  return !own.has(word) && !NO_NAMES.has(word);
}

/** Ends a name that has begun: "Google Analytics", "Amazon Web Services". */
const ENDS_NAMES = new Set([
  'analytics',
  'services',
  'ads',
  'media',
  'network',
  'platform',
  'online',
  'group',
  'marketing',
]);
const goesOn = (part: Part | undefined, own: ReadonlySet<string>): boolean =>
  part !== undefined &&
  !part.opens &&
  (isName(part, own) || (CAPITAL.test(part.core) && ENDS_NAMES.has(part.core.toLowerCase())));

function partsOf(quote: string): Part[] {
  return [...quote.matchAll(/[^\s/]+/g)].flatMap(({ 0: raw, index }) => {
    const opening = /^["'“”‘’(«[*_]*/.exec(raw)?.[0].length ?? 0;
    const core = raw.slice(opening).replace(/(?:['’]s)?["'“”‘’)»\]*_,;:.!?]*$/, '');
    const start = index + opening;
    const end = start + core.length;
    return core
      ? [{ core: dropInvisible(core), start, end, opens: opening > 0, closes: index + raw.length > end }]
      : [];
  });
}
