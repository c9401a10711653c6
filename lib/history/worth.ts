/** What an answer is worth in a grade. Beside the grades, so that their digest tells of nothing that makes none. */
import type { ItemId, Pillar } from '../checklist/item';
import { followed, POINTS, worthOf } from '../grades/points';

/** In: an answer. Out: its full points in one grade, against silence; in the rights with what they follow of the others. */
export function worthIn(which: Pillar | 'overall', id: ItemId, answer: string): number {
  if (which === 'overall') return worthOf(id, answer);
  const own = (pillar: Pillar): number => POINTS.points[pillar][id]?.[answer] ?? 0;
  if (which !== 'rights') return own(which);
  return own('rights') + followed(own('tracking'), own('sharing')) - followed(0, 0);
}
