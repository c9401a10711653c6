/** The rows as they are shown: by law, each with its article and its places. */
import type { Duty, Evidence, Report } from '../types';
import { DUTY_LAWS, type DutyLaw } from './ids';
import { DUTIES } from './table';

export interface ShownDuty extends Pick<Duty, 'id' | 'state'> {
  /** The article that asks for it, by the law under which it is shown. */
  article: string;
  onlyOfSome: boolean;
  /** Verbatim. */
  evidence: readonly Evidence[];
}

/** In: a report. Out: for each law, what it asks for, in order; null where it was not asked, as in reports kept from before. */
export function shownDuties({ duties, items }: Pick<Report, 'duties' | 'items'>): Record<DutyLaw, ShownDuty[]> | null {
  if (!duties || duties.length === 0) return null;
  const rowsOf = (law: DutyLaw): ShownDuty[] =>
    duties.flatMap(({ id, state, item, evidence }) => {
      const { articles, onlyOfSome = false } = DUTIES[id];
      const article = articles[law];
      const places = item ? (items.find((one) => one.id === item)?.evidence ?? []) : evidence;
      return article ? [{ id, state, article, onlyOfSome, evidence: places }] : [];
    });
  return Object.fromEntries(DUTY_LAWS.map((law) => [law, rowsOf(law)])) as Record<DutyLaw, ShownDuty[]>;
}

/**
 * In: a report. Out: by law, what its policy could tell, or tell more exactly: first what is not found, then what is vague,
 * within each what everybody is asked before what only some are. What both laws ask stands under each.
 */
export function improvements({ duties = [] }: Pick<Report, 'duties'>): Improved {
  const lackingBy = (law: DutyLaw): Lacking[] =>
    duties.flatMap(({ id, state }) => {
      const article = DUTIES[id].articles[law];
      return state === 'present' || !article ? [] : [{ id, state, article }];
    });
  const rank = ({ id, state }: Lacking): number => (state === 'missing' ? 0 : 2) + (DUTIES[id].onlyOfSome ? 1 : 0);
  const ranked = (law: DutyLaw): Lacking[] => lackingBy(law).toSorted((one, other) => rank(one) - rank(other));
  return { gdpr: ranked('gdpr'), ccpa: ranked('ccpa') };
}

export interface Lacking {
  id: Duty['id'];
  state: Exclude<Duty['state'], 'present'>;
  /** The article that asks for it. */
  article: string;
}

export type Improved = Readonly<Record<DutyLaw, readonly Lacking[]>>;
