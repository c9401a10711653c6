/** Labels from sentences to places in the text, and from places to the sentences of today. */
import { wordsOf } from '../words';
import { type PlacedLabels, rowsOf, type SentenceRow } from './files';
import { placesOf, takersOf } from './places';

/** In: a policy's text and its labelled sentences, however they were cut. Out: its labels by place. */
export function toPlaces(id: string, markdown: string, rows: readonly SentenceRow[]): PlacedLabels {
  const words = wordsOf(markdown);
  const places = placesOf(
    words,
    rows.map((row) => row.text),
  );
  const labels = rows.flatMap((row, n): PlacedLabels['labels'] => {
    const place = places[n];
    return place && row.labels.length ? [[place.from, place.count, row.labels.join(' ')]] : [];
  });
  return { id, words: words.length, labels };
}

/** What became of a policy's labelled places: how many are a sentence as before, how many moved, how many are lost. */
interface Carried {
  rows: SentenceRow[];
  kept: number;
  /** Places that no sentence fills exactly, with the sentences that took their labels. */
  moved: { text: string; labels: string; takers: number[] }[];
  lost: { text: string; labels: string }[];
}

/** In: a policy's text and its labels by place. Out: today's sentences with them. Throws when the text is another. */
export function toSentences(markdown: string, placed: PlacedLabels): Carried {
  const words = wordsOf(markdown);
  if (words.length !== placed.words) throw new Error(`${placed.id}: the text has changed since it was labelled`);
  const rows = rowsOf(placed.id, markdown);
  const places = placesOf(
    words,
    rows.map((row) => row.text),
  );
  const carried: Carried = { rows, kept: 0, moved: [], lost: [] };
  const taken = new Set<number>();
  for (const [from, count, labels] of placed.labels) {
    const takers = takersOf({ from, count }, places, taken);
    const text = words.slice(from, from + count).join(' ');
    for (const taker of takers) {
      if (count === 0) taken.add(taker);
      const row = rows[taker];
      if (row) row.labels = joined(row.labels, labels.split(' '));
    }
    const [only] = takers;
    const place = only === undefined ? undefined : places[only];
    if (!place) carried.lost.push({ text, labels });
    else if (takers.length === 1 && place.count === count && (count === 0 || place.from === from)) carried.kept++;
    else carried.moved.push({ text, labels, takers });
  }
  return carried;
}

/** Labels of two places in one sentence: what one states and the other hints at is stated. */
function joined(some: readonly string[], more: readonly string[]): string[] {
  const all = new Set([...some, ...more]);
  return [...all].filter((label) => !(label.endsWith('~') && all.has(label.slice(0, -1))));
}
