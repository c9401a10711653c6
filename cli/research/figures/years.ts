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
  /**
   * How often a version gave the answer where the one before it did not, and the other way round: who took it up and went back
   * counts in both. Together they are what the share changed by from the first year to the last.
   */
  taken: number;
  dropped: number;
}

export interface LettersOfYear {
  year: number;
  letters: Record<Letter, number>;
}

/** The same services in each of its years, so that nothing changes because one comes or goes. */
export interface SameServices {
  services: number;
  first: number;
  last: number;
  answers: AnswerOverYears[];
  /** Of those that have an overall grade in all these years; null where they are fewer than `ENOUGH`. */
  letters: { services: number; years: LettersOfYear[] } | null;
}

export interface OverYears {
  /** Services that are there with versions of at least two years. */
  services: number;
  /** Null where fewer than `ENOUGH` are there in the same two years. */
  same: SameServices | null;
}

/** Of how many services something over the years is told: of fewer, each moves a share by a quarter of the whole and more. */
export const ENOUGH = 5;

/** The first year before which no web site had a policy, and the last that is not a slip. */
const YEARS = { first: 1990, last: 2100 };
const yearOf = ({ date }: Policy): number | null => {
  const year = Number(date?.slice(0, 4));
  return year >= YEARS.first && year <= YEARS.last ? year : null;
};

/**
 * In: policies. Out: how usual each answer was in each year, among the same services in all of these years; null where no
 * service has versions of several years. In a year a service counts with its newest version from that year or before.
 */
export function overYears(policies: readonly Policy[]): OverYears | null {
  const services = histories(policies);
  if (services.length === 0) return null;
  const span = widestSpan(services);
  return { services: services.length, same: span && sameServices(services, span) };
}

interface Span {
  first: number;
  last: number;
}

/** The years with most steps from one year to the next, over all services that are there in all of them. */
function widestSpan(services: readonly Policy[][]): Span | null {
  // Of a million services hardly any two spans differ: they are counted once.
  const spans = new Map<string, Span & { services: number }>();
  for (const versions of services) {
    const span = spanOf(versions);
    const key = `${span.first} ${span.last}`;
    spans.set(key, { ...span, services: (spans.get(key)?.services ?? 0) + 1 });
  }
  const all = [...spans.values()];
  let widest: Span | null = null;
  let most = 0;
  for (const first of new Set(all.map((span) => span.first)))
    for (const last of new Set(all.map((span) => span.last))) {
      const there = all.reduce((sum, one) => sum + (one.first <= first && one.last >= last ? one.services : 0), 0);
      if (there < ENOUGH || there * (last - first) <= most) continue;
      widest = { first, last };
      most = there * (last - first);
    }
  return widest;
}

/** Its versions are in order. */
function spanOf(versions: readonly Policy[]): Span {
  const years = versions.map(yearIn);
  return { first: years[0] ?? YEARS.first, last: years.at(-1) ?? YEARS.first };
}

/** One service within the years that are told of. */
interface History {
  /** In each year the version that holds. */
  held: Policy[];
  /** All of them from the one that holds in the first year on. */
  versions: Policy[];
}

function sameServices(all: readonly Policy[][], { first, last }: Span): SameServices {
  const years = Array.from({ length: last - first + 1 }, (_, at) => first + at);
  const services = all
    .filter((versions) => spanOf(versions).first <= first && spanOf(versions).last >= last)
    .map((versions): History => {
      const held = years.flatMap((year) => versions.findLast((version) => yearIn(version) <= year) ?? []);
      const [from] = held;
      const since = from ? versions.slice(versions.indexOf(from)) : [];
      return { held, versions: since.filter((version) => yearIn(version) <= last) };
    });
  return {
    services: services.length,
    first,
    last,
    letters: lettersOf(years, services),
    answers: ITEM_IDS.flatMap((id, place) =>
      answersTo(id).map((answer, code) => ({
        id,
        answer,
        years: years.map((year, at) => {
          const count = services.filter(({ held }) => held[at]?.codes?.[place] === code).length;
          const all = services.length;
          return { year, count, all, share: count / all, ...wilson(count, all) };
        }),
        ...changesOf(services, place, code),
      })),
    ),
  };
}

/** In: years, and services. Out: their letters, of those that have one in each year. */
function lettersOf(years: readonly number[], services: readonly History[]): SameServices['letters'] {
  const graded = services.filter(({ held }) => held.every(({ grades }) => grades.overall !== null));
  if (graded.length < ENOUGH) return null;
  const of = (letter: Letter, at: number): number =>
    graded.filter(({ held }) => held[at]?.grades.overall?.letter === letter).length;
  return {
    services: graded.length,
    years: years.map((year, at) => ({
      year,
      letters: Object.fromEntries(GRADE_LETTERS.map((letter) => [letter, of(letter, at)])) as Record<Letter, number>,
    })),
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

function changesOf(services: readonly History[], place: number, code: number): { taken: number; dropped: number } {
  let taken = 0;
  let dropped = 0;
  for (const { versions } of services) {
    const says = versions.map(({ codes }) => codes?.[place] === code);
    for (const [at, now] of says.entries()) {
      const before = says[at - 1] ?? now;
      if (now && !before) taken++;
      if (before && !now) dropped++;
    }
  }
  return { taken, dropped };
}
