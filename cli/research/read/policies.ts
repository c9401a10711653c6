/** What the charts are drawn from: every policy of a file of results, each small enough for a million of them. */
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import { texts } from '../../messages';
import { type LeftOut, QuoteKeeper } from './quotes';
import { answersTo, type Quote, type Result } from './result';
import { type Version, versionOf } from './service';

/** No answer was given to this question. */
export const NO_CODE = 255;

export interface Policy
  extends Version,
    Pick<Result, 'id' | 'title' | 'url' | 'status' | 'kind' | 'language' | 'error' | 'above'> {
  words: number;
  grades: Result['grades'];
  /** For each question, in the checklist's order, the place of its answer in `answersTo`, or NO_CODE. Null: no answers. */
  codes: Uint8Array | null;
  /** For each question the place of the sentence that tells its answer in `Policies.sentences`. */
  said: Uint16Array | null;
  quotes: ReadonlyMap<ItemId, readonly Quote[]> | null;
}

export interface Policies {
  policies: readonly Policy[];
  /** Every sentence that tells an answer, once. */
  sentences: readonly string[];
  /** The versions of the checklist that the results were made by. More than one: they are not comparable. */
  checklistVersions: readonly string[];
  /** Results that a later one with the same name and date replaced. */
  replaced: number;
  leftOut: LeftOut;
}

/** Gathers results, one by one. */
export class Gathering {
  readonly #policies = new Map<string, Policy>();
  readonly #sentences = new Map<string, number>();
  readonly #versions = new Set<string>();
  readonly #quotes: QuoteKeeper;
  #replaced = 0;

  /** @param tableLimit How many policies the table shows, and so have their quotes kept. */
  constructor(
    private readonly tableLimit: number,
    quoteBudget?: number,
  ) {
    this.#quotes = new QuoteKeeper(quoteBudget);
  }

  /** @param known What a table of services says of the result; it comes before what the result says itself. */
  add(result: Result, known: Partial<Pick<Result, 'service' | 'date'>> = {}): void {
    const { id, title, url, status, kind, language, error, words, grades, above, answers, checklistVersion } = result;
    const version = versionOf({ ...result, ...known });
    const policy: Policy = {
      ...{ id, title, url, status, kind, language, error, words, grades, above, ...version },
      codes: answers.length > 0 ? codesOf(answers) : null,
      said: answers.length > 0 ? this.#said(answers) : null,
      quotes: null,
    };
    if (checklistVersion) this.#versions.add(checklistVersion);
    // Results without a name are errors; none of them is another's newer version.
    const key = id === '' ? `\0${this.#policies.size}` : `${id}\0${version.date}`;
    const before = this.#policies.get(key);
    if (before) {
      this.#replaced++;
      this.#quotes.drop(before);
    }
    this.#policies.set(key, policy);
    if (this.#policies.size <= this.tableLimit) this.#quotes.keep(policy, answers);
  }

  done(): Policies {
    return {
      policies: [...this.#policies.values()],
      sentences: [...this.#sentences.keys()],
      checklistVersions: [...this.#versions].toSorted(),
      replaced: this.#replaced,
      leftOut: this.#quotes.leftOut(),
    };
  }

  #said(answers: Result['answers']): Uint16Array {
    const said = new Uint16Array(ITEM_IDS.length);
    for (const answer of answers) {
      const sentence = texts.items.said(answer);
      const at = this.#sentences.get(sentence) ?? this.#sentences.size;
      this.#sentences.set(sentence, at);
      said[ITEM_IDS.indexOf(answer.id)] = at;
    }
    return said;
  }
}

function codesOf(answers: Result['answers']): Uint8Array {
  const codes = new Uint8Array(ITEM_IDS.length).fill(NO_CODE);
  for (const { id, answer } of answers) codes[ITEM_IDS.indexOf(id)] = answersTo(id).indexOf(answer);
  return codes;
}

/**
 * In: policies, versions of one service among them. Out: of each service the newest: versions of one text resemble each
 * other, and would count one service many times. A version with a date is newer than one without; of equals the later line.
 */
export function newestOfEach(policies: readonly Policy[]): Policy[] {
  const newest = new Map<string, Policy>();
  for (const policy of policies) {
    const other = newest.get(policy.service);
    if (!other || (policy.date ?? '') >= (other.date ?? '')) newest.set(policy.service, policy);
  }
  return [...newest.values()];
}
