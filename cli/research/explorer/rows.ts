/** Which rows the table shows, and in which order. Pure. */
import type { ExplorerData, PolicyRow, QuotesOf } from './data';

export interface Wanted {
  /** Words that must all be there. */
  search: string;
  /** Look into the quotes as well? */
  inQuotes: boolean;
  /** The id of a question, or "". */
  item: string;
  /** An answer to it, or "". */
  answer: string;
}

export const EVERYTHING: Wanted = { search: '', inQuotes: false, item: '', answer: '' };

/** A column: the name, a grade by its place, the date, or the number of words. */
export type SortKey = 'name' | 'date' | 'words' | number;
export interface Order {
  by: SortKey;
  descending: boolean;
}

/** Finds rows by what is asked. */
export class Finder {
  readonly #names: string[];
  #texts: string[] | null = null;

  /** @param quotes Reads the quotes, which is slow with many, so only when they are first looked into. */
  constructor(
    private readonly data: ExplorerData,
    private readonly quotes: () => readonly QuotesOf[],
  ) {
    this.#names = data.policies.map(({ id, file, title, url, service, why }) =>
      [file ?? id, title, url, service, why].filter(Boolean).join('\n').toLowerCase(),
    );
  }

  /** In: what is asked. Out: places of policies, in order. */
  rows({ search, inQuotes, item, answer }: Wanted, order: Order): number[] {
    const words = search.toLowerCase().split(/\s+/).filter(Boolean);
    const at = this.data.items.findIndex(({ id }) => id === item);
    const code = this.data.items[at]?.answers.findIndex(({ id }) => id === answer) ?? -1;
    const texts = inQuotes && words.length > 0 ? this.#quoteTexts() : null;
    const found = this.data.policies.flatMap((policy, place) => {
      if (at >= 0 && answer !== '' && policy.codes?.[at] !== code) return [];
      const name = this.#names[place] ?? '';
      const text = texts?.[place] ?? '';
      return words.every((word) => name.includes(word) || text.includes(word)) ? [place] : [];
    });
    return this.#sorted(found, order);
  }

  #quoteTexts(): string[] {
    this.#texts ??= this.quotes().map((of) =>
      of
        ? Object.values(of)
            .flatMap((quotes) => quotes.map(([text]) => text))
            .join('\n')
            .toLowerCase()
        : '',
    );
    return this.#texts;
  }

  #sorted(places: readonly number[], { by, descending }: Order): number[] {
    const keys = new Map(places.map((place) => [place, keyOf(this.data.policies[place], by)]));
    const sign = descending ? -1 : 1;
    return places.toSorted((a, b) => {
      const [one, other] = [keys.get(a) ?? null, keys.get(b) ?? null];
      // What has no value comes last, whichever way round.
      if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0) || a - b;
      return sign * compared(one, other) || a - b;
    });
  }
}

export interface ShownGrade {
  letter: string;
  score: number;
  /** The neighbour that may be right instead; "" where the letter is sure. */
  perhaps: string;
}

/** In: "B71" or "B71A". Out: what it says; null for "". */
export function gradeIn(text: string): ShownGrade | null {
  const [, letter = '', score = '', perhaps = ''] = /^([A-E])(\d+)([A-E]?)$/.exec(text) ?? [];
  return letter ? { letter, score: Number(score), perhaps } : null;
}

function keyOf(policy: PolicyRow | undefined, by: SortKey): string | number | null {
  if (!policy) return null;
  if (by === 'name') return policy.id.toLowerCase() || null;
  if (by === 'date') return policy.date ?? null;
  if (by === 'words') return policy.words > 0 ? policy.words : null;
  return gradeIn(policy.grades[by] ?? '')?.score ?? null;
}

const compared = (one: string | number, other: string | number): number => (one < other ? -1 : one > other ? 1 : 0);
