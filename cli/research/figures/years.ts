/** How answers change over the years, where a service's policy is there in several versions. */
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import { GRADE_LETTERS, type Letter } from '../../../lib/values';
import type { Policy } from '../read/policies';
import { answersTo } from '../read/result';
import { type Interval, wilson } from './interval';

export interface YearShare extends Interval {
  year: number;
  count: number;
  all: number;
  share: number;
}

export interface AnswerOverYears {
  id: ItemId;
  answer: string;
  years: YearShare[];
  /** Services whose first version did not say so and whose last one does; and the other way round. */
  taken: number;
  dropped: number;
}

export interface OverYears {
  /** Services that are there with versions of at least two years. */
  services: number;
  /** From the first year to the last; each service counts from its first version to its last. */
  years: { year: number; services: number; letters: Record<Letter, number>; graded: number }[];
  answers: AnswerOverYears[];
}

/** The first year before which no web site had a policy, and the last that is not a slip. */
const YEARS = { first: 1990, last: 2100 };
const yearOf = ({ date }: Policy): number | null => {
  const year = Number(date?.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last ? year : null;
};

/**
 * In: policies. Out: how usual each answer was in each year, among services with versions of several years; null where
 * there are none. In a year a service counts with its newest version from that year or before.
 */
export function overYears(policies: readonly Policy[]): OverYears | null {
  const services = histories(policies);
  if (services.length === 0) return null;
  const all = services.flat();
  const first = all.reduce((year, one) => Math.min(year, yearIn(one)), YEARS.last);
  const last = all.reduce((year, one) => Math.max(year, yearIn(one)), YEARS.first);
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at).map((year) => ({
    year,
    held: services.flatMap((versions) => heldIn(versions, year) ?? []),
  }));
  return {
    services: services.length,
    years: years
      .filter(({ held }) => held.length > 0)
      .map(({ year, held }) => {
        const letters = held.flatMap(({ grades }) => grades.overall?.letter ?? []);
        const of = (letter: Letter): number => letters.filter((one) => one === letter).length;
        return {
          year,
          services: held.length,
          graded: letters.length,
          letters: Object.fromEntries(GRADE_LETTERS.map((letter) => [letter, of(letter)])) as Record<Letter, number>,
        };
      }),
    answers: ITEM_IDS.flatMap((id, place) =>
      answersTo(id).map((answer, code) => ({
        id,
        answer,
        years: years.flatMap(({ year, held }) => {
          const all = held.length;
          const count = held.filter(({ codes }) => codes?.[place] === code).length;
          return all > 0 ? [{ year, count, all, share: count / all, ...wilson(count, all) }] : [];
        }),
        ...changesOf(services, place, code),
      })),
    ),
  };
}

/** Only those with a year come this far. */
const yearIn = (policy: Policy): number => yearOf(policy) ?? YEARS.first;

/** The versions of each service that has answers in at least two years, oldest first. */
function histories(policies: readonly Policy[]): Policy[][] {
  const services = new Map<string, Policy[]>();
  for (const policy of policies) {
    if (policy.codes === null || yearOf(policy) === null) continue;
    const others = services.get(policy.service);
    if (others) others.push(policy);
    else services.set(policy.service, [policy]);
  }
  return [...services.values()]
    .map((versions) => versions.toSorted((a, b) => (a.date ?? '').localeCompare(b.date ?? '')))
    .filter((versions) => new Set(versions.map(yearIn)).size > 1);
}

/** The newest version of that year or before; null outside of the service's years. */
function heldIn(versions: readonly Policy[], year: number): Policy | null {
  const last = versions.at(-1);
  if (!last || yearIn(last) < year) return null;
  return versions.findLast((version) => yearIn(version) <= year) ?? null;
}

function changesOf(services: readonly Policy[][], place: number, code: number): { taken: number; dropped: number } {
  const says = (policy: Policy | undefined): boolean => policy?.codes?.[place] === code;
  return {
    taken: services.filter((versions) => !says(versions[0]) && says(versions.at(-1))).length,
    dropped: services.filter((versions) => says(versions[0]) && !says(versions.at(-1))).length,
  };
}
