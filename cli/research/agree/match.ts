/** Which result a label speaks of. */
import { nameOf } from '../../files';
import { Fault } from '../read/file';
import type { Result } from '../read/result';
import { say } from '../words';

/** What agreement asks of a result. */
export type Answered = Pick<Result, 'id' | 'url' | 'answers'>;

/** Finds results by the names that labels may give them. */
export class Results {
  readonly #byName = new Map<string, Answered[]>();

  constructor(readonly all: readonly Answered[]) {
    // A name in full comes before what a name holds.
    for (const name of [(one: Answered) => one.id, (one: Answered) => one.url, (one: Answered) => nameOf(one.id)]) {
      const found = new Map<string, Answered[]>();
      for (const one of all) {
        if (name(one) === '') continue;
        const ones = found.get(name(one)) ?? [];
        ones.push(one);
        found.set(name(one), ones);
      }
      for (const [key, ones] of found) if (!this.#byName.has(key)) this.#byName.set(key, ones);
    }
  }

  /**
   * In: the id of a label: a result's id or file, its address, or the file's name without folder and ending. Out: the
   * result; null where there is none.
   * @throws {Fault} when several go by that name.
   */
  find(id: string): Answered | null {
    const found = this.#byName.get(id) ?? [];
    if (found.length > 1) throw new Fault([say('agree_several', id)]);
    return found[0] ?? null;
  }
}
