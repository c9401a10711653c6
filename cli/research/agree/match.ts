/** Which result a label speaks of. */
import { nameOf } from '../../files';
import { addressIn } from '../read/address';
import { Fault } from '../read/file';
import type { Answer, Result } from '../read/result';
import { say } from '../words';

/** What agreement asks of a result. */
export type Answered = Names & { answers: readonly Pick<Answer, 'id' | 'answer'>[] };
type Names = Pick<Result, 'id' | 'url' | 'file'>;

/** Finds results by the names that labels give them; of all others it keeps no more than their ids. */
export class Results {
  readonly #wanted: ReadonlySet<string>;
  readonly #kept = new Map<string, Answered>();
  readonly #others = new Set<string>();
  #byName: Map<string, Set<Answered>>[] | null = null;
  /** The id of the first of all. */
  first: string | null = null;

  /** @param ids Of labels. */
  constructor(ids: Iterable<string>) {
    this.#wanted = new Set([...ids].flatMap((id) => lookedFor(id).filter((name) => name !== '')));
  }

  /** Of an id that comes again the last result counts, as in `candor report`. */
  add({ id, url, file, answers }: Answered): void {
    this.#byName = null;
    this.first ??= id;
    if (namesOf({ id, url, file }).some((names) => names.some((name) => this.#wanted.has(name)))) {
      // Quotes are most of a result, and nothing is asked of them.
      this.#kept.set(id, { id, url, file, answers: answers.map(({ id, answer }) => ({ id, answer })) });
      this.#others.delete(id);
    } else {
      this.#kept.delete(id);
      this.#others.add(id);
    }
  }

  /**
   * In: the id of a label: a result's id or file, its address, or the file's name without folder and ending. Out: the
   * result; null where there is none.
   * @throws {Fault} when several go by that name.
   */
  find(id: string): Answered | null {
    this.#byName ??= ranked([...this.#kept.values()]);
    for (const [rank, name] of lookedFor(id).entries()) {
      const [found, another] = this.#byName[rank]?.get(name) ?? [];
      if (another) throw new Fault([say('agree_several', id)]);
      if (found) return found;
    }
    return null;
  }

  /** In: ids of labels. Out: the ids of the results that none of them names. */
  unnamed(ids: Iterable<string>): string[] {
    const named = new Set([...ids].map((id) => this.find(id)).filter((one) => one !== null));
    const kept = [...this.#kept.values()].filter((one) => !named.has(one));
    return [...kept.map(({ id }) => id), ...this.#others];
  }
}

/**
 * The names of a result, by their rank: what it calls itself comes before its address, for which there are several
 * spellings, and that before what a name holds. An address holds no file's name.
 */
const namesOf = ({ id, url, file }: Names): [string[], string[], string[], string[]] => [
  [id],
  [file],
  [url, addressOf(id), addressOf(file)],
  [id, file].map((name) => (addressOf(name) === '' ? nameOf(name) : '')),
];

/** What a label's id is looked for as, rank by rank. */
const lookedFor = (id: string): [string, string, string, string] => [id, id, addressOf(id), id];

/** As results have it, so that spellings of one address are one; "" for what is none. */
const addressOf = (name: string): string => (/^\s*https?:/i.test(name) ? addressIn(name) : '');

/** In: results. Out: those that go by each name, rank by rank. */
function ranked(results: readonly Answered[]): Map<string, Set<Answered>>[] {
  const ranks: Map<string, Set<Answered>>[] = [];
  for (const one of results)
    for (const [rank, names] of namesOf(one).entries()) {
      ranks[rank] ??= new Map();
      for (const name of names) {
        if (name === '') continue;
        const ones = ranks[rank].get(name) ?? new Set();
        ones.add(one);
        ranks[rank].set(name, ones);
      }
    }
  return ranks;
}
