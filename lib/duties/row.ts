/** What a row of the table is. */
import type { ItemId } from '../checklist/item';
import type { DutyLaw } from './ids';
import { answer, type Step, says } from './steps';
import * as words from './words';

export interface DutyRow {
  /** The articles that ask for it, by law; a law that does not is left out. */
  articles: Readonly<Partial<Record<DutyLaw, string>>>;
  /** It is asked only of some: who has a seat elsewhere, who sells data. Its absence may be right. */
  onlyOfSome?: true;
  /** Tried in order; the first that tells something decides. None: missing. */
  read: readonly Step[];
}

export const UNCLEAR = ['unclear'];

/** A right that a question of the checklist asks for. A right that is refused is told of, and not granted. */
export const right = (item: ItemId): readonly Step[] => [
  answer('present', item, ['yes', 'conditional']),
  answer('vague', item, ['no', ...UNCLEAR]),
  says('vague', { says: [words.SOME_RIGHTS] }),
];
