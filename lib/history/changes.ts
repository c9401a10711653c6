/** Which sentences of a policy changed between two versions. */
import { diffArrays } from 'diff';
import { alignSimilar } from './similar';
import { isSameText, keyOf } from './text';

/** One change: a sentence that was worded anew, dropped (`after` is null) or added (`before` is null). */
export interface SentenceChange {
  before: string | null;
  after: string | null;
}

/** A sentence with where it stands. */
interface Placed {
  text: string;
  key: string;
  at: number;
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
  if (isSameText(before, after)) return [];
  const gaps = withoutMoved(gapsBetween(before.map(placed), after.map(placed)));
  return gaps.filter(({ removed, added }) => !isSameText(textsOf(removed), textsOf(added))).flatMap(changesIn);
}

const placed = (text: string, at: number): Placed => ({ text, key: keyOf(text), at });
const textsOf = (sentences: readonly Placed[]): string[] => sentences.map(({ text }) => text);
const keysOf = (sentences: readonly Placed[]): Set<string> => new Set(sentences.map(({ key }) => key));

/**
 * Aligns the sentences that both versions have, and gives what stands between them. Those that one version alone has
 * can match nothing, so they stay out of the alignment: that keeps it fast for a policy that was rewritten.
 */
function gapsBetween(before: readonly Placed[], after: readonly Placed[]): Gap[] {
  const [inBefore, inAfter] = [keysOf(before), keysOf(after)];
  const shared = {
    before: before.filter(({ key }) => inAfter.has(key)),
    after: after.filter(({ key }) => inBefore.has(key)),
  };
  const comparator = (one: Placed, other: Placed): boolean => one.key === other.key;
  const gaps: Gap[] = [];
  let [oldAt, newAt, i, j] = [0, 0, 0, 0];
  const gapUpTo = (oldEnd: number, newEnd: number): void => {
    gaps.push({ removed: before.slice(oldAt, oldEnd), added: after.slice(newAt, newEnd) });
    [oldAt, newAt] = [oldEnd + 1, newEnd + 1];
  };
  for (const { added, removed, value } of diffArrays(shared.before, shared.after, { comparator }))
    for (let n = value.length; n > 0; n--) {
      const old = added ? undefined : shared.before[i++];
      const fresh = removed ? undefined : shared.after[j++];
      if (old && fresh) gapUpTo(old.at, fresh.at);
    }
  gapUpTo(before.length, after.length);
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
  const pairs = alignSimilar(
    removed.map(({ key }) => key),
    added.map(({ key }) => key),
  );
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
