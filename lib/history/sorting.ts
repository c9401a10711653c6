/** Sorting in steps. */
import type { Steps } from '../steps';
import { pace } from '../steps';

/** So many are sorted at once. */
const RUN = 1_000;

/** In: texts. Out: the same in the order that `toSorted` gives them. */
export function* sorting(texts: readonly string[]): Steps<string[]> {
  let runs: string[][] = [];
  for (let at = 0; at < texts.length; at += RUN) {
    runs.push(texts.slice(at, at + RUN).sort());
    yield;
  }
  while (runs.length > 1) {
    const merged: string[][] = [];
    for (let at = 0; at < runs.length; at += 2) merged.push(yield* merging(runs[at] ?? [], runs[at + 1] ?? []));
    runs = merged;
  }
  return runs[0] ?? [];
}

function* merging(one: readonly string[], other: readonly string[]): Steps<string[]> {
  const isDue = pace();
  const merged: string[] = [];
  let [i, j] = [0, 0];
  while (i < one.length && j < other.length) {
    const left = one[i] ?? '';
    const right = other[j] ?? '';
    const isLeft = left <= right;
    merged.push(isLeft ? left : right);
    if (isLeft) i++;
    else j++;
    if (isDue(0)) yield;
  }
  for (; i < one.length; i++) merged.push(one[i] ?? '');
  for (; j < other.length; j++) merged.push(other[j] ?? '');
  return merged;
}
