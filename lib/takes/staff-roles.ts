/** Who reads what, in a sentence that tells of content (lib/takes/staff-reads.ts). */
import type { Found, Phrases, Word } from './matcher';
import { byName, ownPeople, type Said } from './staff-people';
import {
  ASIDE,
  BY_HAND,
  COMPANY,
  CONDITION,
  GERUNDS,
  LET_READ,
  LISTENING,
  MACHINES,
  MODALS,
  MODERATION,
  NO_READING,
  NO_STAFF,
  OF_WHOM,
  OPENERS,
  OTHER,
  OTHER_TEXTS,
  OTHERS,
  PAID,
  PASSIVE,
  PEOPLE,
  PEOPLE_READ,
  READING_TOO,
  RESERVED,
  SHARES,
  SHOWN_TO,
  TENDS,
  THEM,
  TOLD_TO,
  WE_MODERATE,
  WE_OPEN,
  WE_READ,
  WE_READ_ANYTHING,
  WE_READ_LETTERS,
  WE_SEE,
} from './staff-words';
import { apartFrom, lastUpTo, Stretches } from './stretches';

/** How far who does it, what is read, and "by whom" may stand from the verb, in UTF-16 code units. */
const SUBJECT_REACH = 130;
const OBJECT_REACH = 110;
const BY_REACH = 60;
const MACHINE_REACH = 100;
/** What parts the items of a list. */
const ITEM = /[;:●•▪◦]|\([a-z0-9]{1,3}\)/g;
/** What tells of something else does so of what stands around it. */
const OTHER_REACH = 150;
const TEXT_REACH = 60;
/** Others that stand so near are who does it, even where the verb ends in "-ing". */
const NEAR = 30;
/** A verb so near to the beginning has its subject in what introduces its list, or none. */
export const BEGINNING = 12;

/** "The posts that we": from the word before to what is read. */
const RELATIVE_REACH = 3;
const RELATIVE: ReadonlySet<string> = new Set(['that', 'which']);

/** In: stretches and a length. Out: the same, longer by that at both ends. */
const widened = (found: readonly Found[], by: number): Found[] =>
  found.map(({ start, end }) => ({ start: start - by, end: end + by }));

const inOrder = (found: Found[]): Found[] => found.sort((one, other) => one.start - other.start);

/** Who does what with what, in one sentence; each is found once. */
export class Roles {
  private readonly people: Stretches;
  private readonly company: Stretches;
  private readonly others: Stretches;
  private readonly objects: Stretches;
  private readonly noReading: Stretches;
  private readonly machines: Stretches;
  private readonly paid: Stretches;
  /** Where "If you …," ends: who stands in it does nothing of what comes behind. */
  private readonly conditionEnd: number;
  /** "You may:", "when you:": the items of the list say what others do. */
  private readonly isListOfOthers: boolean;
  /** The index of the word that begins or ends at an offset: to look for it each time would take the square of the words. */
  private readonly beginning: ReadonlyMap<number, number>;
  private readonly ending: ReadonlyMap<number, number>;

  private readonly words: readonly Word[];
  private readonly own: number;
  /** Where the items of a list within the sentence begin that tells what the company does. */
  private readonly items: readonly number[];

  constructor(
    { words, folded, own, name }: Said,
    content: readonly Found[],
    private readonly objectReach = OBJECT_REACH,
  ) {
    this.words = words;
    this.own = own;
    const people = inOrder([...apartFrom(NO_STAFF, PEOPLE.in(words), words), ...ownPeople(words)]);
    this.people = new Stretches(people);
    this.company = new Stretches(inOrder([...COMPANY.in(words), ...byName(words, name)]));
    this.others = new Stretches(OTHERS.in(words).filter(({ start }) => !this.people.cover(start)));
    this.objects = new Stretches(content);
    this.noReading = new Stretches(
      inOrder([
        ...apartFrom(READING_TOO, NO_READING.in(words), words),
        ...widened(apartFrom(RESERVED, OTHER.in(words), words), OTHER_REACH),
        ...widened(
          OTHER_TEXTS.in(words).filter(({ end }) => end > own),
          TEXT_REACH,
        ),
      ]),
    );
    this.machines = new Stretches(MACHINES.in(words));
    this.paid = new Stretches(PAID.in(words));
    const [first, ...rest] = words.filter(({ end }) => end > own);
    const comma = first && CONDITION.has(first.word) ? rest.find(({ apart }) => apart) : undefined;
    this.conditionEnd = comma?.start ?? Number.NEGATIVE_INFINITY;
    const introduction = words.filter(({ end }) => end <= own);
    const subject = introduction.findLast(({ word }) => !MODALS.has(word));
    const whose = subject && introduction[introduction.lastIndexOf(subject) - 1]?.word;
    this.isListOfOthers = subject !== undefined && this.others.cover(subject.start) && !OF_WHOM.has(whose ?? '');
    this.items = this.itemsIn(folded);
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
    for (const verb of this.verbs(SHOWN_TO))
      if (this.people.nextBehind(verb.end) <= verb.end + NEAR && this.isBefore(verb)) return verb;
    return (
      this.verbs(LISTENING).find(
        (verb) =>
          (this.isBehind(verb) || this.isBefore(verb)) && !(this.isListening(verb) && this.isByOthersNearby(verb)),
      ) ?? null
    );
  }

  private isListening = ({ start }: Found): boolean => this.words[this.beginning.get(start) ?? -1]?.word === 'listen';

  /** "We review your messages", "calls may be monitored"; not where a machine does it. */
  byCompany(): Found | null {
    return (
      this.byWe(WE_READ, true) ??
      this.verbs(WE_MODERATE).find((verb) => !this.isByMachine(verb) && this.isBehind(verb)) ??
      this.verbs(GERUNDS).find((verb) => !this.isByMachine(verb) && !this.isByOthersNearby(verb)) ??
      this.verbs(MODERATION).find(
        (verb) => !this.isByMachine(verb) && !this.isByOthersNearby(verb) && this.paid.reachUpTo(verb.start) < 0,
      ) ??
      this.verbs(PASSIVE).find((verb) => !this.isByMachine(verb) && !this.isByOthers(verb) && this.isBefore(verb)) ??
      null
    );
  }

  /** "Tools for members who moderate content"; who stands in the introduction of a list is not so near to an item of it. */
  private isByOthersNearby({ start }: Found): boolean {
    const other = this.others.reachUpTo(start);
    return other >= start - NEAR && other > this.own;
  }

  /** "Posts are reviewed by the owner of a group". */
  private isByOthers({ end }: Found): boolean {
    const other = this.others.nextBehind(end);
    return (
      this.words[this.lastOf(end) + 1]?.word === 'by' && other <= end + BY_REACH && other < this.people.nextBehind(end)
    );
  }

  /** "We cannot see your messages": only a denial says something of people. */
  seenByCompany(): Found | null {
    return this.byWe(WE_SEE, false);
  }

  /** "We read your feedback". */
  letterByCompany(): Found | null {
    return this.byWe(WE_READ_LETTERS, true, false);
  }

  /** "By automated and manual techniques". */
  byHand(): Found | null {
    return this.verbs(BY_HAND).find((verb) => !this.isByOthersNearby(verb)) ?? null;
  }

  /** "We may read and disclose any information", "we let nobody of our staff read your data". */
  anythingRead(): Found | null {
    return this.byWe(WE_READ_ANYTHING, true, true, true) ?? this.verbs(LET_READ)[0] ?? null;
  }

  /** "We may access this information". */
  openedByCompany(): Found | null {
    return this.byWe(WE_OPEN, true, false);
  }

  /** The company, or nobody at all, is kept from it. */
  isKept({ start, end }: Found): boolean {
    const other = this.others.reachUpTo(start);
    return (
      end > this.own &&
      !this.noReading.cover(start) &&
      (other <= this.company.reachUpTo(start) || other <= this.conditionEnd)
    );
  }

  private byWe(verbs: Phrases, withEyes: boolean, mayBegin = true, isWhole = false): Found | null {
    for (const verb of this.verbs(verbs)) {
      if (!this.isVerb(verb) || (withEyes && this.isByMachine(verb))) continue;
      if (!isWhole && !this.isObjectOf(verb, withEyes) && !this.isOfThem(verb) && !(withEyes && this.isTheirs(verb)))
        continue;
      const we = this.company.reachUpTo(verb.start);
      const other = this.others.reachUpTo(verb.start);
      const begins = mayBegin && !this.isListOfOthers && this.opens(verb, other) && !this.isOfReader(verb);
      if (begins || (we >= other && we >= verb.start - SUBJECT_REACH)) return verb;
    }
    return null;
  }

  /** It stands at the beginning, or at that of an item, and nobody else is named there. */
  private opens({ start }: Found, other: number): boolean {
    const item = this.items[lastUpTo(this.items, start)] ?? this.own;
    return [this.own, item].some((begin) => start <= begin + BEGINNING && other < begin + 1);
  }

  /** "We use your data: (a) to …; (b) to …" */
  private itemsIn(folded: string): number[] {
    const items = [...folded.matchAll(ITEM)].map(({ 0: mark, index }) => index + mark.length);
    const [first] = items;
    if (first === undefined) return [];
    const others = this.others.reachUpTo(first);
    const of = this.words.findLast(({ end }) => end < others)?.word;
    const isOurs = this.company.reachUpTo(first) >= others || OF_WHOM.has(of ?? '');
    return isOurs && this.company.reachUpTo(first) > 0 ? items : [];
  }

  private verbs(phrases: Phrases): Found[] {
    return phrases.in(this.words).filter(({ start }) => start >= this.own && !this.noReading.cover(start));
  }

  /** "We review requests for messages" reads no messages. */
  private isObjectOf(verb: Found, withEyes: boolean): boolean {
    if (!this.isBehind(verb)) return false;
    const object = this.objects.nextBehind(verb.start);
    const between = this.words.slice(this.lastOf(verb.end) + 1, this.beginning.get(object));
    return !withEyes || !between.some(({ word }, at) => ASIDE.has(word) && !SHARES.has(between[at - 1]?.word ?? ''));
  }

  /** "The posts that we read". */
  private isTheirs = (verb: Found): boolean => {
    const we = this.company.reachUpTo(verb.start);
    const which = this.words[(this.ending.get(we) ?? 0) - 1];
    return (
      which !== undefined &&
      RELATIVE.has(which.word) &&
      this.objects.reachUpTo(which.start) >= which.start - RELATIVE_REACH
    );
  };

  /** "We keep your posts and may read them". */
  private isOfThem = (verb: Found): boolean =>
    THEM.has(this.words[this.lastOf(verb.end) + 1]?.word ?? '') && this.isBefore(verb);

  private isBehind = ({ start, end }: Found): boolean => this.objects.nextBehind(start) <= end + this.objectReach;
  private isBefore = ({ start }: Found): boolean => this.objects.reachUpTo(start) >= start - this.objectReach;

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

  /** "Read about it here" tells the reader to; "to access your files, sign in" says what the reader does. */
  private isOfReader({ start, end }: Found): boolean {
    const at = this.beginning.get(start) ?? -1;
    const first = this.words[at];
    if (first && TOLD_TO.has(first.word) && (first.word === 'read' ? first.end === end : this.own === 0)) return true;
    return this.own === 0 && this.words[at - 1]?.word === 'to' && (first?.word === 'access' || first?.word === 'view');
  }

  private isFollowedByAgent({ end }: Found): boolean {
    const at = this.lastOf(end);
    return this.words.slice(at + 1, at + 5).some(({ word }) => word === 'by' || word.startsWith('manual'));
  }

  /** In: where a phrase ends. Out: the index of its last word. */
  private lastOf = (end: number): number => this.ending.get(end) ?? this.words.length;
}
