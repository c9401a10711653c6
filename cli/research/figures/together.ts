/** Which answers go together. */
import { itemOf } from '../../../lib/checklist';
import { ITEM_IDS, type ItemId } from '../../../lib/checklist/item';
import type { Policy } from '../read/policies';

export interface Said {
  id: ItemId;
  answer: string;
}

export interface Pair {
  one: Said;
  other: Said;
  /** Policies that say one, the other, both; of `all`. */
  ones: number;
  others: number;
  both: number;
  all: number;
  /** The share of those that say `one`, and of those that do not, that say `other`. */
  among: number;
  besides: number;
  /** Phi, −1 to 1: 0 when the two have nothing to do with each other. */
  phi: number;
  /** How many times as many say both as would by chance. */
  lift: number;
}

/**
 * A pair is told only when |phi| √n, a standard normal when the two answers are independent, is at least this: chance
 * alone passes it once in 150,000, and there are some 4,000 pairs of stated answers.
 */
export const STRONG = 4.5;
/** Each of the four kinds of policies (both, one, other, neither) must be expected so often: else phi is no such normal. */
const EXPECTED = 5;

/**
 * In: policies. Out: of each two questions the two stated answers that go together, or avoid each other, most, strongest
 * first; only what chance does not explain. Silence is left out: short policies are silent on everything.
 */
export function pairsOf(policies: readonly Policy[]): Pair[] {
  const asked = policies.flatMap(({ codes }) => codes ?? []);
  const all = asked.length;
  const said = ITEM_IDS.map((id, place) =>
    itemOf(id).answers.map((answer, code) => ({ id, answer, ...bitsOf(asked, place, code) })),
  );
  const pairs: Pair[] = [];
  for (const [place, ones] of said.entries())
    for (const others of said.slice(place + 1)) {
      const found = ones.flatMap((one) => others.map((other) => pairOf(one, other, all)));
      const strong = found.filter((pair) => pair !== null && Math.abs(pair.phi) * Math.sqrt(all) >= STRONG);
      const strongest = strong.toSorted((a, b) => Math.abs(b?.phi ?? 0) - Math.abs(a?.phi ?? 0))[0];
      if (strongest) pairs.push(strongest);
    }
  return pairs.toSorted((a, b) => Math.abs(b.phi) - Math.abs(a.phi));
}

interface Bits extends Said {
  /** A bit for each policy: does it say so? */
  bits: Uint32Array;
  count: number;
}

function bitsOf(asked: readonly Uint8Array[], place: number, code: number): Pick<Bits, 'bits' | 'count'> {
  const bits = new Uint32Array(Math.ceil(asked.length / 32));
  let count = 0;
  for (const [at, codes] of asked.entries()) {
    if (codes[place] !== code) continue;
    bits[at >>> 5] = (bits[at >>> 5] ?? 0) | (1 << (at & 31));
    count++;
  }
  return { bits, count };
}

function pairOf(one: Bits, other: Bits, all: number): Pair | null {
  const rare = (count: number): number => Math.min(count, all - count);
  if ((rare(one.count) * rare(other.count)) / all < EXPECTED) return null;
  let both = 0;
  for (const [word, bits] of one.bits.entries()) both += ones(bits & (other.bits[word] ?? 0));
  const spread = Math.sqrt(one.count * (all - one.count) * other.count * (all - other.count));
  return {
    one: { id: one.id, answer: one.answer },
    other: { id: other.id, answer: other.answer },
    ones: one.count,
    others: other.count,
    both,
    all,
    among: both / one.count,
    besides: (other.count - both) / (all - one.count),
    phi: (both * all - one.count * other.count) / spread,
    lift: (both * all) / (one.count * other.count),
  };
}

/** How many bits of a 32-bit word are 1. */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555);
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
  return Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
