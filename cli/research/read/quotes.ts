/**
 * The quotes that a page of charts can hold. They are most of its size, so they are kept within a budget: when it is
 * spent, fewer and shorter ones are kept of every policy, the first ones too, and the page says so.
 */
import type { Answer, Quote } from './result';

/** How much of the quotes is kept; each level less than the one before. */
const LEVELS = [
  { quotes: 3, length: 1_000, heading: 80 },
  { quotes: 1, length: 400, heading: 60 },
  { quotes: 1, length: 160, heading: 0 },
] as const;

/** Characters of quotes that a page holds: with them it is opened and searched within a second or two. */
export const BUDGET = 20_000_000;

/** What is left out, for the page to say: how much of each policy, and how many policies' quotes altogether. */
export interface LeftOut {
  /** At most so many quotes for an answer, and so many characters of each. */
  quotes: number;
  length: number;
  /** Did that cut or drop any? */
  some: boolean;
  /** Policies whose quotes are left out. */
  policies: number;
}

interface Holder {
  quotes: ReadonlyMap<Answer['id'], readonly Quote[]> | null;
}

export class QuoteKeeper {
  #level = 0;
  #size = 0;
  #some = false;
  #policies = 0;
  readonly #holders = new Set<Holder>();

  constructor(private readonly budget = BUDGET) {}

  /** Keeps an answer sheet's quotes with its policy, as far as the budget goes. */
  keep(holder: Holder, answers: readonly Answer[]): void {
    const all = new Map(answers.filter(({ quotes }) => quotes.length > 0).map(({ id, quotes }) => [id, quotes]));
    if (all.size === 0) return;
    this.#hold(holder, all);
    while (this.#size > this.budget && this.#level < LEVELS.length - 1) {
      this.#level++;
      for (const one of this.#holders) this.#hold(one, one.quotes);
    }
    if (this.#size <= this.budget) return;
    this.drop(holder);
    this.#policies++;
  }

  /** Forgets a policy's quotes. */
  drop(holder: Holder): void {
    this.#size -= sizeOf(holder.quotes);
    this.#holders.delete(holder);
    holder.quotes = null;
  }

  leftOut(): LeftOut {
    const { quotes, length } = this.#limits();
    return { quotes, length, some: this.#some, policies: this.#policies };
  }

  #limits(): (typeof LEVELS)[number] {
    return LEVELS[this.#level] ?? LEVELS[0];
  }

  #hold(holder: Holder, all: Holder['quotes']): void {
    if (this.#holders.has(holder)) this.#size -= sizeOf(holder.quotes);
    holder.quotes = new Map([...(all ?? [])].map(([id, given]) => [id, this.#cut(given)]));
    this.#size += sizeOf(holder.quotes);
    this.#holders.add(holder);
  }

  #cut(given: readonly Quote[]): Quote[] {
    const { quotes, length, heading } = this.#limits();
    if (given.length > quotes || given.some(({ text }) => text.length > length)) this.#some = true;
    return given.slice(0, quotes).map((quote) => ({
      ...quote,
      text: shortened(quote.text, length),
      heading: heading > 0 ? shortened(quote.heading, heading) : '',
    }));
  }
}

/** Cut at a character, never within one, and marked where it is cut. */
const shortened = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…`;

const sizeOf = (quotes: Holder['quotes']): number =>
  [...(quotes?.values() ?? [])].flat().reduce((sum, { text, heading }) => sum + text.length + heading.length + 12, 0);
