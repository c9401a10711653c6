/** Which sentences of a policy changed between two versions. */
import { atOnce, pace, type Steps } from '../steps';
import { aligningEqual } from './common';
import { alignSimilar } from './similar';
import { comparingRuns, keying, summingLetters } from './text';

/** One change: a sentence that was worded anew, dropped (`after` is null) or added (`before` is null). */
export interface SentenceChange {
  before: string | null;
  after: string | null;
}

/** A sentence with what it is compared by. */
interface Placed {
  text: string;
  key: string;
}

/** What stands between two sentences that both versions have. */
interface Gap {
  removed: Placed[];
  added: Placed[];
}

/**
 * In: the sentences of two versions. Out: what changed, in the order of the newer text, what was dropped where it stood.
 * Empty for texts that say the same: sentences that only moved, or that a page cuts in another way, are no change.
 */
export function changedSentences(before: readonly string[], after: readonly string[]): SentenceChange[] {
  return atOnce(findingGaps(atOnce(placing(before)), atOnce(placing(after)))).flatMap(changesIn);
}

/** Do two versions say the same? As `changedSentences` has it, without working out what goes with what; in steps. */
export function* comparingTexts(before: readonly string[], after: readonly string[]): Steps<boolean> {
  const [old, fresh] = [yield* placing(before), yield* placing(after)];
  // Sentences that move, or are cut in another way, keep their letters: else nothing need be aligned.
  if ((yield* summingLetters(keysOf(old))) !== (yield* summingLetters(keysOf(fresh)))) return false;
  return (yield* findingGaps(old, fresh)).length === 0;
}

function* placing(texts: readonly string[]): Steps<Placed[]> {
  const keys = yield* keying(texts);
  return texts.map((text, at) => ({ text, key: keys[at] ?? '' }));
}

/** The gaps in which the versions differ. */
function* findingGaps(old: readonly Placed[], fresh: readonly Placed[]): Steps<Gap[]> {
  if (yield* comparingRuns(keysOf(old), keysOf(fresh))) return [];
  const differing: Gap[] = [];
  for (const gap of yield* leavingMoved(yield* cuttingGaps(old, fresh)))
    if (!(yield* comparingRuns(keysOf(gap.removed), keysOf(gap.added)))) differing.push(gap);
  return differing;
}

const keysOf = (sentences: readonly Placed[]): string[] => sentences.map(({ key }) => key);

/** Aligns the sentences that both versions have, and gives what stands between them. */
function* cuttingGaps(before: readonly Placed[], after: readonly Placed[]): Steps<Gap[]> {
  const gaps: Gap[] = [];
  let [oldAt, newAt] = [0, 0];
  const isDue = pace();
  const pairs = yield* aligningEqual(keysOf(before), keysOf(after));
  for (const [i, j] of [...pairs, [before.length, after.length] as const]) {
    if (i > oldAt || j > newAt) gaps.push({ removed: before.slice(oldAt, i), added: after.slice(newAt, j) });
    [oldAt, newAt] = [i + 1, j + 1];
    if (isDue(0)) yield;
  }
  return gaps;
}

/** Without what was dropped in one place and stands in another, word for word and as often. */
function* leavingMoved(gaps: readonly Gap[]): Steps<Gap[]> {
  const removed = gaps.flatMap((gap) => gap.removed);
  const added = gaps.flatMap((gap) => gap.added);
  const left = { removed: yield* leavingCounted(removed, added), added: yield* leavingCounted(added, removed) };
  yield;
  return gaps.map((gap) => ({
    removed: gap.removed.filter((one) => left.removed.has(one)),
    added: gap.added.filter((one) => left.added.has(one)),
  }));
}

/** Those of `list` that `other` does not have, counted. */
function* leavingCounted(list: readonly Placed[], other: readonly Placed[]): Steps<Set<Placed>> {
  const isDue = pace();
  const counts = new Map<string, number>();
  for (const { key } of other) {
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if (isDue(key.length)) yield;
  }
  const left = new Set<Placed>();
  for (const one of list) {
    const count = counts.get(one.key) ?? 0;
    counts.set(one.key, count - 1);
    if (count <= 0) left.add(one);
    if (isDue(one.key.length)) yield;
  }
  return left;
}

/** The changes of one gap: similar sentences side by side, the others alone. */
function changesIn({ removed, added }: Gap): SentenceChange[] {
  const pairs = alignSimilar(keysOf(removed), keysOf(added));
  const changes: SentenceChange[] = [];
  let [i, j] = [0, 0];
  const alone = (oldEnd: number, newEnd: number): void => {
    for (; i < oldEnd; i++) changes.push({ before: removed[i]?.text ?? null, after: null });
    for (; j < newEnd; j++) changes.push({ before: null, after: added[j]?.text ?? null });
  };
  for (const [old, fresh] of pairs) {
    alone(old, fresh);
    changes.push({ before: removed[i++]?.text ?? null, after: added[j++]?.text ?? null });
  }
  alone(removed.length, added.length);
  return changes;
}
