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

/** The labels of the 36 answers, of the attributes, and of who reads what users write: three readings, three files. */
export const PLACES = 'training/labels/places.jsonl';
export const ATTRIBUTE_PLACES = 'training/labels/attributes.jsonl';
export const STAFF_PLACES = 'training/labels/staff.jsonl';

/**
 * A labelled policy's text: one of gold, of the corpus, another document of the corpus ("ikea--trackers-policy"), or a version
 * of a policy ("spotify--2020-12-08"). Throws when there is none.
 */
export function textOf(id: string, shared: string): string {
  const path = [
    `gold/${id}.md`,
    `corpus/privacy-policies/${id}.md`,
    `corpus/other-documents/${id}.md`,
    `versions/${id.replace('--', '/')}.md`,
  ]
    .map((name) => join(shared, name))
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
