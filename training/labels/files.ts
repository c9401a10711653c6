/** The files around the labels: the policies' texts, sentences with labels, and places with labels. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readMarkdown } from '../../lib/extract/markdown';
import { sentencesOf } from '../../lib/sentences';

/** One line of what readers of sentences see (show.py, check.py) and the training reads. */
export interface SentenceRow {
  n: number;
  /** The headings above, outermost first, joined by " > ". */
  heading: string;
  intro: string;
  kind: string;
  text: string;
  labels: string[];
}

/** One line of `places.jsonl`: a policy, how many words its text has, and each labelled place with its labels. */
export interface PlacedLabels {
  id: string;
  words: number;
  labels: [from: number, count: number, labels: string][];
}

export const PLACES = 'training/labels/places.jsonl';

/** A labelled policy's text. Throws when neither gold nor corpus has it. */
export function textOf(id: string, shared: string): string {
  const path = [join(shared, 'gold'), join(shared, 'corpus/privacy-policies')]
    .map((folder) => join(folder, `${id}.md`))
    .find(existsSync);
  if (!path) throw new Error(`no text of ${id} in ${shared}`);
  return readFileSync(path, 'utf8');
}

/** A policy's sentences as the extension cuts them today, without labels. */
export function rowsOf(id: string, markdown: string): SentenceRow[] {
  return sentencesOf(readMarkdown(markdown, id)).map((sentence, n) => ({
    n,
    heading: sentence.headings.join(' > '),
    intro: sentence.intro ?? '',
    kind: sentence.kind,
    text: sentence.text,
    labels: [],
  }));
}

/** The objects of a file with one in each line. */
export function readLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line)
    .map((line) => JSON.parse(line) as T);
}
