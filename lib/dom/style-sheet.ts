/** What a page's own style says of an element where nothing lays the page out: saved pages, and policies fetched from afar. */
import { blocksIn } from './css-blocks';
import { all, attribute, property } from './index';
import { SelectorMatch, UNTOLD } from './selector-match';
import { parseSelector, type Selector, splitSelectors, tokenOf } from './selectors';

/** Declared values by property, lower case. What is not known is missing. */
export type Style = Readonly<Record<string, string>>;

/** All that a page declares for one selector. */
interface Rule {
  selector: Selector;
  declared: Map<string, { value: string; order: number }>;
  /** Something of it may put an element out of sight. */
  mayHide: boolean;
}

const NONE: Style = {};
/** Of an element of which the rules cannot be told: in sight, before a picture maybe. */
const UNKNOWN: Style = { 'background-image': 'unknown' };

/**
 * What a page's style may come to: its length and that of a selector, in code units, and the number of its selectors; beside
 * the steps that it takes to ask which elements they match (`SelectorMatch`). Of 228 saved pages the most had 2,029 selectors, the
 * longest one of 278 code units.
 *
 * Of a style that comes to more nothing counts, and where the steps are spent nothing counts for further elements: their text
 * is read as text in sight. That is the safe way. A reader may see it, so what it admits must not be lost; and a page
 * that wants text read which nobody sees can have it out of sight by a style sheet of its own address, which nobody
 * reads here. To leave out single rules would not be safe: one that hides an element may have been undone by another.
 */
const LONGEST = 600_000;
const MOST_SELECTORS = 6_000;
const LONGEST_SELECTOR = 1_000;
/** Of a value no more is read: enough for all that is asked of it. */
const LONGEST_VALUE = 300;

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
      .slice(colon + 1, colon + 1 + LONGEST_VALUE)
      .replace(/!\s*important/i, '')
      .trim()
      .toLowerCase();
    declared[name === 'background' ? 'background-color' : name] = value;
  }
  return declared;
}

/** The rules of a page's `<style>` elements, and what they say of its elements. */
export class StyleSheet {
  private readonly rules = new Map<string, Rule>();
  private readonly byToken = new Map<string, Rule[]>();
  private readonly some = new Map<Element, Style>();
  private readonly full = new Map<Element, Style>();
  private readonly match: SelectorMatch;
  private blocks = 0;
  /** False where some of the page's style is elsewhere, or is not read: then the colour of its ground is not known. */
  readonly knowsAll: boolean;

  constructor(doc: Document) {
    this.match = new SelectorMatch(doc);
    const isRead = this.read(doc);
    if (!isRead) this.rules.clear();
    this.knowsAll = isRead && !all(doc, 'link[rel~="stylesheet"]').length;
    for (const rule of this.rules.values()) {
      const token = tokenOf(rule.selector.last);
      const others = this.byToken.get(token);
      if (others) others.push(rule);
      else this.byToken.set(token, [rule]);
    }
  }

  /**
   * What the rules and the element's own `style` say. Without `fully` the rules are asked only for an element that one of
   * them may put out of sight.
   */
  styleOf(element: Element, fully = false): Style {
    const known = (fully ? this.full : this.some).get(element);
    if (known) return known;
    const own = attribute(element, 'style');
    const ruled = this.ruled(element, fully);
    const style = own ? { ...ruled, ...declarationsOf(own) } : ruled;
    (fully ? this.full : this.some).set(element, style);
    return style;
  }

  private ruled(element: Element, fully: boolean): Style {
    if (!this.byToken.size) return NONE;
    const groups = this.match.tokensOf(element).flatMap((token) => {
      const rules = this.byToken.get(token);
      return rules ? [rules] : [];
    });
    const matches = ({ selector }: Rule): boolean => this.match.matches(element, selector);
    try {
      if (!fully && !groups.some((rules) => rules.some((rule) => rule.mayHide && matches(rule)))) return NONE;
      return cascaded(groups.flatMap((rules) => rules.filter(matches)));
    } catch (reason) {
      if (reason !== UNTOLD) throw reason;
      return UNKNOWN;
    }
  }

  /** Out: false when it comes to too much. */
  private read(doc: Document): boolean {
    let length = 0;
    for (const style of all(doc, 'style')) {
      const media = attribute(style, 'media');
      const css = property(style, 'textContent') ?? '';
      length += css.length;
      if (length > LONGEST) return false;
      if (media && !/^\s*(?:all|screen)\s*$/i.test(media)) continue;
      for (const { head, body } of blocksIn(css)) if (!this.add(head, body)) return false;
    }
    return true;
  }

  /** Out: false when it comes to too much. */
  private add(head: string, body: string): boolean {
    const declared = Object.entries(declarationsOf(body.includes('{') ? body.slice(0, body.indexOf('{')) : body));
    if (!declared.length) return true;
    const mayHide = MAY_HIDE.test(declared.map(([name, value]) => `${name}:${value}`).join(';'));
    const order = this.blocks++;
    for (const text of new Set(splitSelectors(head))) {
      // States that the reader brings about, and parts that are no elements.
      if (/::|:(?:hover|focus|active|visited|target|before|after|checked|placeholder)/.test(text)) continue;
      if (text.length > LONGEST_SELECTOR) return false;
      const rule = this.rules.get(text) ?? newRule(text);
      if (!rule) continue;
      this.rules.set(text, rule);
      if (this.rules.size > MOST_SELECTORS) return false;
      rule.mayHide ||= mayHide;
      for (const [name, value] of declared) rule.declared.set(name, { value, order });
    }
    return true;
  }
}

function newRule(text: string): Rule | null {
  const selector = parseSelector(text);
  return selector && { selector, declared: new Map(), mayHide: false };
}

/** In: the rules that match an element. Out: what they come to; of two the more specific counts, else the later. */
function cascaded(rules: readonly Rule[]): Style {
  const best = new Map<string, { value: string; order: number; weight: number }>();
  for (const { selector, declared } of rules)
    for (const [name, { value, order }] of declared) {
      const { weight } = selector;
      const other = best.get(name);
      if (!other || weight > other.weight || (weight === other.weight && order > other.order))
        best.set(name, { value, order, weight });
    }
  return Object.fromEntries([...best].map(([name, { value }]) => [name, value]));
}
