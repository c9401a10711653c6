/** How rights are read. */
import type { ItemId } from '../checklist/item';
import type { Phrases } from './phrases';
import { answer, ifSilent, type Step, says } from './steps';
import * as words from './words';

export const UNCLEAR = ['unclear'];

const RIGHTS: readonly ItemId[] = ['access', 'correct', 'delete', 'object', 'portability'];

/** Rights in general, where none is named. */
export const SOME_RIGHTS: Step = ifSilent(RIGHTS, says('vague', { says: [words.SOME_RIGHTS] }));

/** A right that a question of the checklist asks for, or that is named by a noun. One that is refused is told of, and not granted. */
export const right = (item: ItemId, named: Phrases): readonly Step[] => [
  answer('present', item, ['yes', 'conditional']),
  says('present', { says: [named] }),
  answer('vague', item, ['no', ...UNCLEAR]),
  SOME_RIGHTS,
];
