/** Which elements of a page its selectors match: within a bounded effort, for both may be made to take forever. */
import { all, attribute, matches, nameOf, property } from './index';
import { type Compound, hasAttribute, type Selector } from './selectors';

/** Thrown where it cannot be told whether an element matches: the selector, or all of them together, would take too long. */
export const UNTOLD = new Error('The selectors of the page would take too long.');

/**
 * Steps for one page; one is about what it takes to compare an element's name, and all of them some tenths of a second. The
 * same number everywhere, so that a page reads alike everywhere. Of 228 saved pages the most took 1,270,000.
 */
const MOST_STEPS = 2_500_000;
/** To ask the browser, or what stands for it in Node, takes at least so many, and of one element no more than so many. */
const ASKING = 100;
const DEAREST = 50_000;
/** And so many for each other element that is looked at on the way. */
const FAR = 10;

/** An element, and by what it is found. */
interface Named {
  element: Element;
  name: string;
  id: string | null;
  classes: ReadonlySet<string>;
}

/** How far a selector may have to look in a page. */
interface Reach {
  elements: number;
  deepest: number;
  widest: number;
}

/** Asks of one page, which must not change meanwhile. */
export class SelectorMatch {
  private steps = MOST_STEPS;
  private readonly named = new Map<Element, Named>();
  private readonly prices = new Map<string, number>();
  private reach: Reach | null = null;

  constructor(private readonly doc: Document) {}

  /** In: an element. Out: the tokens (`tokenOf`) of all compounds that it may match. */
  tokensOf(element: Element): string[] {
    const { name, id, classes } = this.namesOf(element);
    return ['*', name, ...(id ? [`#${id}`] : []), ...[...classes].map((one) => `.${one}`)];
  }

  /** Throws `UNTOLD`. What has to be asked of the browser is asked last. */
  matches(element: Element, selector: Selector): boolean {
    const names = this.namesOf(element);
    return this.fit(names, selector, false) && (!selector.asks || this.fit(names, selector, true));
  }

  private fit(names: Named, selector: Selector, asking: boolean): boolean {
    return this.fits(names, selector.last, asking) && this.follows(names.element, selector, 0, asking);
  }

  /** Does what stands before an element fit the rest of a selector? */
  private follows(element: Element, selector: Selector, at: number, asking: boolean): boolean {
    const before = selector.before[at];
    if (!before) return true;
    const { combinator, compound } = before;
    const way = combinator === '+' || combinator === '~' ? 'previousElementSibling' : 'parentElement';
    const isNext = combinator === '+' || combinator === '>';
    for (let other = property(element, way); other; other = isNext ? null : property(other, way))
      if (this.fits(this.namesOf(other), compound, asking) && this.follows(other, selector, at + 1, asking))
        return true;
    return false;
  }

  private fits(names: Named, compound: Compound, asking: boolean): boolean {
    const { name, ids, classes, attributes, choices, rest } = compound;
    this.spend(1 + ids.length + classes.length);
    if (name && name !== names.name) return false;
    for (const id of ids) if (id !== names.id) return false;
    for (const one of classes) if (!names.classes.has(one)) return false;
    for (const asked of attributes) {
      const value = attribute(names.element, asked.name);
      this.spend(stepsOfValue(value));
      if (!hasAttribute(asked, value)) return false;
    }
    for (const { any, denied } of choices)
      if (any.some((one) => this.fits(names, one, asking)) === denied) return false;
    return !asking || !rest || this.asks(names.element, rest);
  }

  private asks(element: Element, rest: string): boolean {
    const price = this.prices.get(rest) ?? this.priceOf(rest);
    this.prices.set(rest, price);
    if (price === 0) return false;
    if (price > DEAREST) throw UNTOLD;
    this.spend(price + (rest.includes('[') ? stepsOfAttributes(element) : 0));
    try {
      return matches(element, rest);
    } catch {
      // One that only newer browsers know.
      this.prices.set(rest, 0);
      return false;
    }
  }

  private spend(steps: number): void {
    this.steps -= steps;
    if (this.steps < 0) throw UNTOLD;
  }

  /** The most steps that the browser, or what stands for it in Node, may take for a condition. */
  private priceOf(rest: string): number {
    if (!/[:(]/.test(rest)) return ASKING;
    this.reach ??= reachOf(this.doc);
    const { elements, deepest, widest } = this.reach;
    const inside = rest.replace(/\s+/g, ' ').replace(/ ?([,()>+~]) ?/g, '$1');
    const count = (sign: RegExp, of: string): number => of.match(sign)?.length ?? 0;
    const children = widest * count(/:(?!(?:not|is|where)\b)/gi, rest);
    const beside = widest ** count(/[+~]/g, inside);
    const above = deepest ** count(/ /g, inside);
    const within = elements ** count(/:(?:has|i?contains)\(/gi, inside);
    return ASKING + children + FAR * (beside * above * within - 1);
  }

  private namesOf(element: Element): Named {
    const known = this.named.get(element);
    if (known) return known;
    const classes = (attribute(element, 'class') ?? '').split(/\s+/).filter(Boolean);
    const named = { element, name: nameOf(element), id: attribute(element, 'id'), classes: new Set(classes) };
    this.named.set(element, named);
    return named;
  }
}

const stepsOfAttributes = (element: Element): number =>
  [...property(element, 'attributes')].reduce((sum, { value }) => sum + stepsOfValue(value), 0);

const stepsOfValue = (value: string | null): number => 1 + (value?.length ?? 0) / 50;

function reachOf(doc: Document): Reach {
  const depths = new Map<Element | null, number>();
  const reach: Reach = { elements: 1, deepest: 1, widest: 1 };
  for (const element of all(doc, '*')) {
    const depth = (depths.get(property(element, 'parentElement')) ?? 0) + 1;
    depths.set(element, depth);
    reach.elements++;
    reach.deepest = Math.max(reach.deepest, depth);
    reach.widest = Math.max(reach.widest, property(element, 'childNodes').length);
  }
  return reach;
}
