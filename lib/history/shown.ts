/** What changed between two wordings, as the page about a change draws it. */
import { changedSentences } from './changes';
import { type Run, wordChanges } from './similar';

/** A changed sentence with its changed words; null: the sentence was not there. */
export interface ShownChange {
  /** Where it stands in the list of changes. */
  place: number;
  before: Run[] | null;
  after: Run[] | null;
}

/** In: the sentences of two versions. Out: what changed, with the words that did. */
export function shownChanges(before: readonly string[], after: readonly string[]): ShownChange[] {
  const whole = (text: string | null): Run[] | null => (text === null ? null : [{ text, changed: false }]);
  return changedSentences(before, after).map(({ before: old, after: fresh }, place) =>
    old !== null && fresh !== null
      ? { place, ...wordChanges(old, fresh) }
      : { place, before: whole(old), after: whole(fresh) },
  );
}
