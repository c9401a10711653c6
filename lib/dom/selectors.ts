/** Reads selectors of a page's own style: by hand and in one pass, for they may be as long as the style, and mean harm. */

/** What is asked of one element: "li.item[lang]:first-child". */
export interface Compound {
  /** In lower case; "" for any. */
  name: string;
  ids: readonly string[];
  classes: readonly string[];
  attributes: readonly Attribute[];
  choices: readonly Choice[];
  /** Pseudo-classes, and what else only the browser can tell; "" without any. */
  rest: string;
}

/** ":is(…)", ":where(…)", ":not(…)". */
interface Choice {
  any: readonly Compound[];
  denied: boolean;
}

/** What is asked of an attribute: that it is there (no sign), or how its value compares with one ("=", "^=" …). */
interface Attribute {
  name: string;
  sign: string;
  value: string;
}

/** One selector, from its end on: that is where an element is asked first. */
export interface Selector {
  last: Compound;
  /** What stands before it, the nearest first. " " and "~" lead to any element around or before, ">" and "+" to the next. */
  before: readonly { combinator: string; compound: Compound }[];
  /** Some of it only the browser can tell. */
  asks: boolean;
  /** Its specificity. */
  weight: number;
}

/** In: what stands before a rule's brace. Out: its selectors, without the white space around them. Linear. */
export function splitSelectors(head: string): string[] {
  const selectors: string[] = [];
  let from = 0;
  for (let at = 0; at < head.length; at = after(head, at)) {
    if (head[at] !== ',') continue;
    selectors.push(head.slice(from, at));
    from = at + 1;
  }
  return [...selectors, head.slice(from)].map((selector) => selector.trim()).filter(Boolean);
}

/**
 * In: a selector. Out: its parts; null for what is none, and for one with an escaped name: those are of classes for some
 * widths of the window ("md\:hidden"), which others undo for other widths. Linear.
 */
export function parseSelector(text: string): Selector | null {
  const parts: { combinator: string; compound: Compound }[] = [];
  let combinator = '';
  for (let at = 0; at < text.length; ) {
    const from = at;
    while (at < text.length && !/[\s>+~]/.test(text.charAt(at))) at = after(text, at);
    const compound = parseCompound(text.slice(from, at));
    if (!compound) return null;
    parts.push({ combinator, compound });
    const between = at;
    while (/[\s>+~]/.test(text.charAt(at))) at++;
    combinator = text.slice(between, at).trim() || ' ';
    if (at < text.length && combinator.length > 1) return null;
  }
  parts.reverse();
  const [end] = parts;
  if (!end || combinator !== ' ') return null;
  const before = parts.slice(1).map(({ compound }, i) => ({ combinator: parts[i]?.combinator ?? ' ', compound }));
  return {
    last: end.compound,
    before,
    asks: parts.some(({ compound }) => compound.rest !== ''),
    weight: weightOf(text),
  };
}

/** The most telling name of what an element must be: an id, else a class, else its own name, else "*". */
export function tokenOf({ ids, classes, name }: Compound): string {
  if (ids[0]) return `#${ids[0]}`;
  return classes[0] ? `.${classes[0]}` : name || '*';
}

const NAME = /(?:[\w-]|[^\0-\x7f])+/y;
const ATTRIBUTE = /^\[\s{0,9}([\w-]+)\s{0,9}(?:([~|^$*]?=)\s{0,9}(?:"([^"]*)"|'([^']*)'|([\w-]+))\s{0,9})?\]$/;

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? '';
}

/** Deeper than this, what stands in parentheses is left to the browser. */
const DEEPEST = 3;

function parseCompound(text: string, depth = 0): Compound | null {
  if (text === '') return null;
  const own = text.startsWith('*') ? '*' : nameAt(text, 0);
  const ids: string[] = [];
  const classes: string[] = [];
  const attributes: Attribute[] = [];
  const choices: Choice[] = [];
  let rest = '';
  for (let at = own.length; at < text.length; ) {
    const from = at;
    const sign = text.charAt(at);
    if (sign === '[') {
      at = after(text, at);
      const attribute = parseAttribute(text.slice(from, at));
      if (attribute) attributes.push(attribute);
      else rest += text.slice(from, at);
      continue;
    }
    const name = nameAt(text, at + 1);
    if (!/[.#:]/.test(sign) || name === '') return null;
    at += 1 + name.length;
    if (sign === '.') classes.push(name);
    else if (sign === '#') ids.push(name);
    else {
      const open = at;
      if (text[at] === '(') at = after(text, at);
      const choice = depth < DEEPEST && at > open ? parseChoice(name, text.slice(open + 1, at - 1), depth) : null;
      if (choice) choices.push(choice);
      else rest += text.slice(from, at);
    }
  }
  return { name: own === '*' ? '' : own.toLowerCase(), ids, classes, attributes, choices, rest };
}

/** Null for what asks of more than the element itself, and for what only the browser can tell: it may not know it at all. */
function parseChoice(name: string, inside: string, depth: number): Choice | null {
  if (!/^(?:is|where|not)$/i.test(name)) return null;
  const any: Compound[] = [];
  for (const text of splitSelectors(inside)) {
    const one = parseCompound(text, depth + 1);
    if (!one || one.rest) return null;
    any.push(one);
  }
  return { any, denied: name.toLowerCase() === 'not' };
}

/** Null for one with escapes, or with a mark that case does not count. */
function parseAttribute(text: string): Attribute | null {
  const [, name, sign = '', double, single, bare] = (text.includes('\\') ? null : ATTRIBUTE.exec(text)) ?? [];
  return name === undefined ? null : { name: name.toLowerCase(), sign, value: double ?? single ?? bare ?? '' };
}

/** In: what is asked of an attribute, and its value; null where there is none. */
export function hasAttribute({ sign, value }: Attribute, given: string | null): boolean {
  if (given === null) return false;
  switch (sign) {
    case '=':
      return given === value;
    case '^=':
      return value !== '' && given.startsWith(value);
    case '$=':
      return value !== '' && given.endsWith(value);
    case '*=':
      return value !== '' && given.includes(value);
    case '~=':
      return value !== '' && given.split(/\s+/).includes(value);
    case '|=':
      return given === value || given.startsWith(`${value}-`);
    default:
      return true;
  }
}

const CLOSES: Readonly<Record<string, string>> = { '(': ')', '[': ']' };

/** The place after what stands at a place: one character, an escaped one, a text in quotes, or all that is in brackets. */
function after(text: string, at: number): number {
  if (!CLOSES[text.charAt(at)]) return afterOne(text, at);
  const open: string[] = [];
  let to = at;
  do {
    const character = text.charAt(to);
    const closing = CLOSES[character];
    if (closing) open.push(closing);
    else if (character === open.at(-1)) open.pop();
    to = afterOne(text, to);
  } while (open.length > 0 && to < text.length);
  return to;
}

/**
 * In: a style and a place in it. Out: the place after the character there; after an escaped one, or a text in quotes, when one
 * of these begins there. As in CSS the end of a line ends a text in quotes.
 */
export function afterOne(css: string, at: number): number {
  const character = css[at];
  let to = at + 1;
  if (character === '\\') to = at + (ESCAPE.exec(css.slice(at, at + LONGEST_ESCAPE))?.[0].length ?? 1);
  else if (character === '"' || character === "'") {
    while (to < css.length && css[to] !== character && css[to] !== '\n') to += css[to] === '\\' ? 2 : 1;
    to++;
  }
  return Math.min(to, css.length);
}

const ESCAPE = /^\\(?:[\da-f]{1,6}\s?|[^\n])/i;
/** In code units. */
const LONGEST_ESCAPE = 8;

function weightOf(selector: string): number {
  const ids = selector.match(/#[\w-]/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]|\[|:(?!:|not|is|where)/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~(])[a-z]/gi)?.length ?? 0;
  return 1 + 10_000 * ids + 100 * classes + names;
}
