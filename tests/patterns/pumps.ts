/**
 * Which patterns may take polynomial time: those in which one text leads through a repetition back to its place, and
 * from an earlier place to it. Each round of the text then opens one more reading, and each reading goes on to the end (the
 * criterion IDA of Weber and Seidl, "On the degree of ambiguity of finite automata", 1991). What is earlier is another
 * repetition, or the search itself, which begins anew at each character.
 */
import { type Automaton, commonCharacter, type Position } from './automaton';
import { roundsOf } from './rounds';
import { spread } from './spread';

/** So many combinations of places are looked at for one text; where it is longer, it is given up. */
const MOST = 4_000;

export interface Pump {
  /** A place in the repetition in which the readings begin; null for the search itself. */
  from: number | null;
  pump: string;
}

/** In: an automaton, and how many places of each repetition are tried. Out: shortest such texts, and some of them in a row. */
export function* meetingPumps({ positions, first }: Automaton, tries: number): Generator<Pump> {
  const rounds = roundsOf(positions);
  const leading = positionsBefore(positions);
  /** For each repetition, a text that begins new readings which come to it. */
  const beginning = new Map<ReadonlySet<number>, string>();
  const joining = new Map<string, string>();
  for (const round of rounds)
    for (const at of spread([...round], tries)) {
      const meeting = new Meeting(positions, first, round, at, reaching(at, leading));
      for (const found of meeting.from(null)) {
        if (!beginning.has(round)) beginning.set(round, found.pump);
        yield found;
      }
      for (const earlier of rounds) {
        if (earlier === round || !meeting.isReached([...earlier][0])) continue;
        for (const from of spread([...earlier], tries))
          for (const found of meeting.from(from, earlier)) {
            joining.set(`${rounds.indexOf(earlier)} ${rounds.indexOf(round)}`, found.pump);
            yield found;
          }
      }
    }
  // Readings that begin anew in a repetition, and in it readings of the next one.
  for (const [pair, pump] of joining) {
    const earlier = rounds[Number(pair.split(' ')[0])];
    const begun = earlier && beginning.get(earlier);
    if (begun) for (const between of ['', ' ']) yield { from: null, pump: begun + between + pump };
  }
  if (beginning.size > 2) yield { from: null, pump: [...beginning.values()].join(' ') };
}

/** Where three readings of one text stand; -1 is the search itself, which reads anything. */
type Places = [staying: number, moving: number, looping: number];
const SEARCH = -1;

/** For each position, those that lead to it. */
function positionsBefore(positions: readonly Position[]): number[][] {
  const before: number[][] = positions.map(() => []);
  positions.forEach(({ next }, from) => {
    for (const to of next.keys()) before[to]?.push(from);
  });
  return before;
}

/** The positions from which one is reached. */
function reaching(at: number, leading: readonly number[][]): Set<number> {
  const found = new Set([at]);
  for (const to of found) for (const from of leading[to] ?? []) found.add(from);
  return found;
}

/** A place in a repetition, and the texts that lead back to it. */
class Meeting {
  constructor(
    private readonly positions: readonly Position[],
    private readonly first: readonly number[],
    private readonly round: ReadonlySet<number>,
    private readonly at: number,
    private readonly reaching: ReadonlySet<number>,
  ) {}

  isReached(from: number | undefined): boolean {
    return from !== undefined && this.reaching.has(from);
  }

  /** In: a place of an earlier repetition, or null for the search itself. Out: texts that lead from it to this place. */
  *from(place: number | null, stays: ReadonlySet<number> = new Set()): Generator<Pump> {
    const pump = this.shortest(place ?? SEARCH, stays);
    if (pump === null) return;
    yield { from: place, pump };
    // The shortest text may be what the pattern looks for, or begin no word or line: then the same with something between.
    const position = this.positions[this.at];
    if (!position?.next.has(this.at)) return;
    const others = [...position.reads].filter((one) => !pump.includes(one));
    for (const kind of [/\w/, /[^\w\n]/, /\n/]) {
      const filler = others.find((one) => kind.test(one));
      if (filler) yield { from: place, pump: pump + filler };
    }
  }

  private shortest(home: number, stays: ReadonlySet<number>): string | null {
    const start: Places = [home, home, this.at];
    const seen = new Set<string>();
    const queue: [Places, string][] = [[start, '']];
    for (const [places, text] of queue) {
      if (queue.length > MOST) return null;
      for (const [to, character] of this.steps(places, stays)) {
        if (to[0] === home && to[1] === this.at && to[2] === this.at) return text + character;
        const key = to.join();
        if (seen.has(key)) continue;
        seen.add(key);
        queue.push([to, text + character]);
      }
    }
    return null;
  }

  private *steps([staying, moving, looping]: Places, stays: ReadonlySet<number>): Generator<[Places, string]> {
    for (const z of this.next(looping, this.round))
      for (const y of this.next(moving, this.reaching))
        for (const x of this.next(staying, stays)) {
          const character = commonCharacter([x, y, z].flatMap((at) => this.positions[at] ?? []));
          if (character !== undefined) yield [[x, y, z], character];
        }
  }

  private next(at: number, within: ReadonlySet<number>): number[] {
    if (at !== SEARCH) return [...(this.positions[at]?.next.keys() ?? [])].filter((to) => within.has(to));
    return within === this.reaching ? [SEARCH, ...this.first.filter((to) => within.has(to))] : [SEARCH];
  }
}
