/** Do people read what users write, say or upload? */

import { isDenied } from '../practices/negation';
import { evidenceOf } from '../sentences/evidence';
import type { Evidence } from '../types';
import type { Found, Phrases, Word } from './matcher';
import {
  BELONGINGS,
  COMPANY,
  CONTENT,
  GERUNDS,
  KEPT_FROM_PEOPLE,
  LISTENING,
  MACHINES,
  NARROW,
  NO_CONTENT,
  NO_READING,
  NOT_KEPT,
  OPENERS,
  OTHER,
  OTHERS,
  PASSIVE,
  PEOPLE,
  PEOPLE_READ,
  SPOKEN,
  STRICTLY,
  TAUGHT,
  TENDS,
  WE_MODERATE,
  WE_READ,
  WE_SEE,
  WIDE,
} from './staff-words';
import { nearestHeading } from './stance';
import { Stretches } from './stretches';
import type { Told } from './told';

type Answer = 'yes' | 'limited' | 'no';

interface Best {
  told: Told;
  worth: number;
}

/** In: what the sentences state of users. Out: the answer with its sentence; null where none speaks of it. */
export function staffReadsIn(told: readonly Told[]): { answer: string; evidence: Evidence[] } | null {
  const answers = new Map<Answer, Best>();
  for (const one of told) {
    const said = saidBy(one);
    if (said && said.worth > (answers.get(said.answer)?.worth ?? 0))
      answers.set(said.answer, { told: one, worth: said.worth });
  }
  for (const answer of ['yes', 'limited', 'no'] as const) {
    const best = answers.get(answer);
    if (best) return { answer, evidence: [evidenceOf(best.told.reading.sentence)] };
  }
  return null;
}

/** What a sentence answers, and how well it proves that: people are named, or the company does it. */
function saidBy({ reading, words }: Told): { answer: Answer; worth: number } | null {
  const { folded, own } = reading;
  if (folded.endsWith('?') || OTHER.isIn(words)) return null;
  const notContent = new Stretches(NO_CONTENT.in(words));
  const content = CONTENT.in(words).filter(({ start }) => !notContent.cover(start));
  const belongings = BELONGINGS.in(words).filter(({ start }) => !notContent.cover(start));
  if (content.length + belongings.length === 0) return null;
  const roles = new Roles(words, content, own);
  const kept = KEPT_FROM_PEOPLE.in(words).find((place) => roles.isKept(place));
  if (kept && !NOT_KEPT.isIn(words)) return { answer: 'no', worth: 2 };
  const byPeople = roles.byPeople();
  const place = byPeople ?? roles.byCompany();
  const narrow =
    STRICTLY.isIn(words) || (!WIDE.isIn(words) && (NARROW.isIn(words) || NARROW.isIn(nearestHeading(reading))));
  const answer = narrow ? 'limited' : 'yes';
  const worth = byPeople ? 2 : 1;
  if (place && !isDenied(folded, place.start, place.end)) return { answer, worth };
  const denied = place ?? roles.seenByCompany();
  if (denied && isDenied(folded, denied.start, denied.end))
    return !NOT_KEPT.isIn(words) ? { answer: 'no', worth } : place ? { answer: 'limited', worth } : null;
  if (TAUGHT.isIn(words) && SPOKEN.isIn(words)) return { answer, worth: 1 };
  const looked = new Roles(words, belongings, own).byPeople();
  return looked && !isDenied(folded, looked.start, looked.end) ? { answer: 'limited', worth: 0.5 } : null;
}

/** How far who does it, what is read, and "by whom" may stand from the verb, in UTF-16 code units. */
const SUBJECT_REACH = 130;
const OBJECT_REACH = 110;
const BY_REACH = 60;
const MACHINE_REACH = 100;
/** Others that stand so near are who does it, even where the verb ends in "-ing". */
const NEAR = 30;
/** A verb so near to the beginning has its subject in what introduces its list, or none. */
const BEGINNING = 12;

/** Who does what with what, in one sentence; each is found once. */
class Roles {
  private readonly people: Stretches;
  private readonly company: Stretches;
  private readonly others: Stretches;
  private readonly objects: Stretches;
  private readonly noReading: Stretches;
  private readonly machines: Stretches;
  /** The index of the word that begins or ends at an offset: to look for it each time would take the square of the words. */
  private readonly beginning: ReadonlyMap<number, number>;
  private readonly ending: ReadonlyMap<number, number>;

  constructor(
    private readonly words: readonly Word[],
    content: readonly Found[],
    private readonly own: number,
  ) {
    const people = PEOPLE.in(words);
    this.people = new Stretches(people);
    this.company = new Stretches(COMPANY.in(words));
    this.others = new Stretches(OTHERS.in(words).filter(({ start }) => !this.people.cover(start)));
    this.objects = new Stretches(content);
    this.noReading = new Stretches(NO_READING.in(words));
    this.machines = new Stretches(MACHINES.in(words));
    this.beginning = new Map(words.map(({ start }, at) => [start, at]));
    this.ending = new Map(words.map(({ end }, at) => [end, at]));
  }

  /** "Our staff may read your messages", "messages are reviewed by people", "human review of messages". */
  byPeople(): Found | null {
    for (const verb of this.verbs(PEOPLE_READ)) {
      const person = this.people.reachUpTo(verb.start);
      const isActive = person >= verb.start - SUBJECT_REACH && person > this.others.reachUpTo(verb.start);
      const isPassive = this.people.nextBehind(verb.end) <= verb.end + BY_REACH && this.isFollowedByAgent(verb);
      if ((isActive || isPassive) && (this.isBefore(verb) || this.isBehind(verb))) return verb;
    }
    return this.verbs(LISTENING).find((verb) => this.isBehind(verb) || this.isBefore(verb)) ?? null;
  }

  /** "We review your messages", "calls may be monitored"; not where a machine does it. */
  byCompany(): Found | null {
    return (
      this.byWe(WE_READ, true) ??
      this.verbs(WE_MODERATE).find((verb) => !this.isByMachine(verb) && this.isBehind(verb)) ??
      this.verbs(GERUNDS).find(
        (verb) => !this.isByMachine(verb) && this.others.reachUpTo(verb.start) < verb.start - NEAR,
      ) ??
      this.verbs(PASSIVE).find((verb) => !this.isByMachine(verb) && this.isBefore(verb)) ??
      null
    );
  }

  /** "We cannot see your messages": only a denial says something of people. */
  seenByCompany(): Found | null {
    return this.byWe(WE_SEE, false);
  }

  /** The company, or nobody at all, is kept from it. */
  isKept({ start, end }: Found): boolean {
    return end > this.own && this.others.reachUpTo(start) <= this.company.reachUpTo(start);
  }

  private byWe(verbs: Phrases, withEyes: boolean): Found | null {
    for (const verb of this.verbs(verbs)) {
      if (!this.isVerb(verb) || !this.isBehind(verb) || (withEyes && this.isByMachine(verb))) continue;
      const we = this.company.reachUpTo(verb.start);
      const other = this.others.reachUpTo(verb.start);
      const begins = verb.start <= this.own + BEGINNING && other < this.own && !this.isRead(verb);
      if (begins || (we >= other && we >= verb.start - SUBJECT_REACH)) return verb;
    }
    return null;
  }

  private verbs(phrases: Phrases): Found[] {
    return phrases.in(this.words).filter(({ start }) => start >= this.own && !this.noReading.cover(start));
  }

  private isBehind = ({ start, end }: Found): boolean => this.objects.nextBehind(start) <= end + OBJECT_REACH;
  private isBefore = ({ start }: Found): boolean => this.objects.reachUpTo(start) >= start - OBJECT_REACH;

  /** "We review messages by software". */
  private isByMachine = ({ start, end }: Found): boolean =>
    this.machines.reachUpTo(end) >= start - MACHINE_REACH || this.machines.nextBehind(end) <= end + MACHINE_REACH;

  /** "We may review" is one, "a safety review" is none. */
  private isVerb({ start, end }: Found): boolean {
    const first = this.beginning.get(start);
    const before = first === undefined ? undefined : this.words[first - 1];
    const next = this.words[this.lastOf(end) + 1];
    if (next?.apart && TENDS.has(next.word)) return false;
    const isApart = first !== undefined && this.words[first]?.apart === true;
    return !before || before.end <= this.own || isApart || OPENERS.has(before.word);
  }

  /** "Read about it here" tells the reader to. */
  private isRead({ start, end }: Found): boolean {
    const first = this.words[this.beginning.get(start) ?? -1];
    return first?.word === 'read' && first.end === end;
  }

  private isFollowedByAgent({ end }: Found): boolean {
    const at = this.lastOf(end);
    return this.words.slice(at + 1, at + 5).some(({ word }) => word === 'by' || word.startsWith('manual'));
  }

  /** In: where a phrase ends. Out: the index of its last word. */
  private lastOf = (end: number): number => this.ending.get(end) ?? this.words.length;
}
