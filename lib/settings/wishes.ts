/** Whether a grade of the reader's own is wanted: apart, because most want none, and need not load what works it out. */
import { PILLARS } from '../checklist/item';
import { DEFAULTS, type Settings } from '.';

export type Wishes = Pick<Settings, 'weights' | 'matters'>;

/** Did the reader change anything that bears on the grade? */
export function hasWishes({ weights, matters }: Wishes): boolean {
  return matters.length > 0 || PILLARS.some((pillar) => weights[pillar] !== DEFAULTS.weights[pillar]);
}
