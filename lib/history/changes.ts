/** Which sentences of a policy changed between two versions. */
import { alignEqual } from './common';
import { alignSimilar } from './similar';
import { isSameRun, keyOf } from './text';

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
  return changedGaps(before, after).flatMap(changesIn);
}

/** Do two versions say the same? As `changedSentences` has it, without working out what goes with what. */
export function saysTheSame(before: readonly string[], after: readonly string[]): boolean {
  return changedGaps(before, after).length === 0;
}

/** The gaps in which the versions differ. */
function changedGaps(before: readonly string[], after: readonly string[]): Gap[] {
  const [old, fresh] = [before.map(placed), after.map(placed)];
  if (isSameRun(keysOf(old), keysOf(fresh))) return [];
  const gaps = withoutMoved(gapsBetween(old, fresh));
  return gaps.filter(({ removed, added }) => !isSameRun(keysOf(removed), keysOf(added)));
}

const placed = (text: string): Placed => ({ text, key: keyOf(text) });
const keysOf = (sentences: readonly Placed[]): string[] => sentences.map(({ key }) => key);

/** Aligns the sentences that both versions have, and gives what stands between them. */
function gapsBetween(before: readonly Placed[], after: readonly Placed[]): Gap[] {
  const gaps: Gap[] = [];
  let [oldAt, newAt] = [0, 0];
  for (const [i, j] of [...alignEqual(keysOf(before), keysOf(after)), [before.length, after.length] as const]) {
    gaps.push({ removed: before.slice(oldAt, i), added: after.slice(newAt, j) });
    [oldAt, newAt] = [i + 1, j + 1];
  }
  return gaps;
}

/** Without what was dropped in one place and stands in another, word for word and as often. */
function withoutMoved(gaps: readonly Gap[]): Gap[] {
  const removed = gaps.flatMap((gap) => gap.removed);
  const added = gaps.flatMap((gap) => gap.added);
  const left = { removed: leftOver(removed, added), added: leftOver(added, removed) };
  return gaps.map((gap) => ({
    removed: gap.removed.filter((one) => left.removed.has(one)),
    added: gap.added.filter((one) => left.added.has(one)),
  }));
}

/** Those of `list` that `other` does not have, counted. */
function leftOver(list: readonly Placed[], other: readonly Placed[]): Set<Placed> {
  const counts = new Map<string, number>();
  for (const { key } of other) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Set(
    list.filter(({ key }) => {
      const count = counts.get(key) ?? 0;
      counts.set(key, count - 1);
      return count <= 0;
    }),
  );
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
