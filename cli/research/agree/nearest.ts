/** What a name that there is not was meant to be. */

/** Of its letters so many may be wrong, as a share; of a short name two. */
const WRONG = 1 / 3;

/** In: a name, and those that there are. Out: the one that is spelt most alike; null where none is near. */
export function nearest<Name extends string>(name: string, names: readonly Name[]): Name | null {
  const most = Math.max(2, Math.floor(WRONG * name.length));
  const near = names
    .map((one) => ({ one, edits: editsBetween(name.toLowerCase(), one) }))
    .filter(({ edits }) => edits <= most)
    .toSorted((a, b) => a.edits - b.edits);
  return near[0]?.one ?? null;
}

/** How many letters are to be put in, taken out or changed to make one text the other (Levenshtein 1966). */
function editsBetween(from: string, to: string): number {
  let before = Array.from({ length: to.length + 1 }, (_, at) => at);
  for (const [row, letter] of [...from].entries()) {
    const now = [row + 1];
    for (const [at, other] of [...to].entries()) {
      const changed = (before[at] ?? 0) + (letter === other ? 0 : 1);
      now.push(Math.min(changed, (before[at + 1] ?? 0) + 1, (now[at] ?? 0) + 1));
    }
    before = now;
  }
  return before.at(-1) ?? 0;
}
