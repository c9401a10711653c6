/** What a page's own style says of an element where nothing lays the page out: saved pages, and policies fetched from afar. */
import { all, attribute, matches, nameOf, property } from './index';

/** Declared values by property, lower case. What is not known is missing. */
export type Style = Readonly<Record<string, string>>;

interface Rule {
  selector: string;
  /** The classes, ids or names that the selector's last part asks for: a cheap look before the selector itself. */
  token: string;
  weight: number;
  declared: Style;
}

const NONE: Style = {};

/** Longer style sheets are left alone: they would take longer than the rest of the work. */
const LONGEST = 600_000;

/** Declarations that may put an element out of sight. */
const MAY_HIDE =
  /display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*(?:0(?:\.0\d*)?|\.0\d*)\s*(?:[;!]|$)|clip|-\d{3,}|-\d{2,}(?:em|rem|vw|vh)|(?:height|width|font-size|font)\s*:\s*(?:0|1px)|scale\(\s*0|opacity\(\s*0|content-visibility\s*:\s*hidden|color\s*:\s*(?:transparent|rgba\([^)]{0,60},\s{0,9}0\s{0,9}\))|(?:^|;)\s*color\s*:\s*(?:#f{3}|white|rgb\(\s*255)/i;
const RELEVANT =
  /^(?:display|visibility|opacity|clip|clip-path|position|left|right|top|bottom|margin-(?:left|top)|text-indent|(?:max-)?(?:height|width)|overflow|font-size|color|background(?:-color|-image)?|transform|filter|content-visibility)$/;

/** In: a style attribute or what stands between braces. Out: what it declares of what matters here. */
function declarationsOf(css: string): Style {
  const declared: Record<string, string> = {};
  for (const part of css.split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const name = part.slice(0, colon).trim().toLowerCase();
    if (!RELEVANT.test(name)) continue;
    const value = part
      .slice(colon + 1)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    declared[name === 'background' ? 'background-color' : name] = value;
  }
  return declared;
}

/** The rules of a page's `<style>` elements, and what they say of its elements. */
export class StyleSheet {
  private readonly rules: Rule[] = [];
  private readonly some = new Map<Element, Style>();
  private readonly full = new Map<Element, Style>();
  private readonly suspects = new Set<Element>();
  /** False where some of the page's style is elsewhere: then the colour of its ground is not known. */
  readonly knowsAll: boolean;

  constructor(doc: Document) {
    this.knowsAll = !all(doc, 'link[rel~="stylesheet"]').length;
    let length = 0;
    for (const style of all(doc, 'style')) {
      const media = attribute(style, 'media');
      const css = property(style, 'textContent') ?? '';
      length += css.length;
      if (length > LONGEST) return;
      if (!media || /^\s*(?:all|screen)\s*$/i.test(media))
        this.read(css.replace(/\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)/g, ' '));
    }
    if (!this.rules.some(({ declared }) => mayHide(declared))) return;
    const tokens = tokensIn(doc);
    for (const { selector, token, declared } of this.rules) {
      if (!mayHide(declared) || !tokens.has(token)) continue;
      for (const element of select(doc, selector)) this.suspects.add(element);
    }
  }

  /** What the rules and the element's own `style` say. Rules are asked for suspects alone, and where `fully` is true. */
  styleOf(element: Element, fully = false): Style {
    const known = (fully ? this.full : this.some).get(element);
    if (known) return known;
    const style = this.declaredFor(element, fully);
    (fully ? this.full : this.some).set(element, style);
    return style;
  }

  private declaredFor(element: Element, fully: boolean): Style {
    const own = attribute(element, 'style');
    const ruled = (fully || this.suspects.has(element)) && this.rules.length ? this.ruled(element) : NONE;
    return own ? { ...ruled, ...declarationsOf(own) } : ruled;
  }

  private ruled(element: Element): Style {
    const tokens = new Set([
      nameOf(element),
      `#${attribute(element, 'id')}`,
      ...(attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`),
      '*',
    ]);
    const style: Record<string, string> = {};
    const weights: Record<string, number> = {};
    for (const { selector, token, weight, declared } of this.rules) {
      if (!tokens.has(token) || !isMatch(element, selector)) continue;
      for (const [name, value] of Object.entries(declared)) {
        if (weight < (weights[name] ?? 0)) continue;
        weights[name] = weight;
        style[name] = value;
      }
    }
    return style;
  }

  /** Reads rules, those of `@layer` and `@supports` too; what holds for some media only is left out. */
  private read(css: string): void {
    let at = 0;
    while (at < css.length) {
      const open = css.indexOf('{', at);
      if (open < 0) return;
      const head = css.slice(at, open).split(';').at(-1)?.trim() ?? '';
      const close = closingOf(css, open);
      const body = css.slice(open + 1, close);
      if (/^@(?:layer|supports|media\s+(?:all|screen)\s*$)/i.test(head)) this.read(body);
      else if (head && !head.startsWith('@')) this.add(head, body);
      at = close + 1;
    }
  }

  private add(selectors: string, body: string): void {
    const declared = declarationsOf(body.includes('{') ? body.slice(0, body.indexOf('{')) : body);
    if (!Object.keys(declared).length) return;
    for (const selector of selectors.split(/,(?![^(]*\))/)) {
      const trimmed = selector.trim();
      // States that the reader brings about, and parts that are no elements.
      if (!trimmed || /::|:(?:hover|focus|active|visited|target|before|after|checked|placeholder)/.test(trimmed))
        continue;
      this.rules.push({ selector: trimmed, token: lastTokenOf(trimmed), weight: weightOf(trimmed), declared });
    }
  }
}

const mayHide = (declared: Style): boolean =>
  MAY_HIDE.test(
    Object.entries(declared)
      .map(([name, value]) => `${name}:${value}`)
      .join(';'),
  );

function closingOf(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    if (css[at] === '{') depth++;
    else if (css[at] === '}' && --depth === 0) return at;
  }
  return css.length;
}

/** The most telling name of a selector's last part: an id, else a class, else an element's name, else "*". */
function lastTokenOf(selector: string): string {
  const last =
    selector
      .replace(/:(?:not|is|where|has)\([^)]{0,300}\)/g, '')
      .split(/[\s>+~]+/)
      .at(-1) ?? '';
  return (
    /#[\w-]+/.exec(last)?.[0] ?? /\.[\w-]+/.exec(last)?.[0] ?? /^[a-z][\w-]*/i.exec(last)?.[0].toLowerCase() ?? '*'
  );
}

function weightOf(selector: string): number {
  const ids = selector.match(/#[\w-]/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]|\[|:(?!:|not|is|where)/g)?.length ?? 0;
  const names = selector.match(/(?:^|[\s>+~(])[a-z]/gi)?.length ?? 0;
  return 1 + 10_000 * ids + 100 * classes + names;
}

function tokensIn(doc: Document): Set<string> {
  const tokens = new Set<string>(['*']);
  for (const element of all(doc, '*')) {
    tokens.add(nameOf(element));
    const id = attribute(element, 'id');
    if (id) tokens.add(`#${id}`);
    for (const name of (attribute(element, 'class') ?? '').split(/\s+/)) if (name) tokens.add(`.${name}`);
  }
  return tokens;
}

function select(doc: Document, selector: string): Element[] {
  try {
    return all(doc, selector);
  } catch {
    // A selector that only newer browsers know.
    return [];
  }
}

function isMatch(element: Element, selector: string): boolean {
  try {
    return matches(element, selector);
  } catch {
    return false;
  }
}
