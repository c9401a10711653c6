/** The sentences that are labelled with attributes (training/labels/attributes.jsonl, training/passages), as readings. */
import { readMarkdown } from '../lib/extract/markdown';
import { featuresOf } from '../lib/practices/features';
import { readingsOf } from '../lib/practices/readings';
import { sentencesOf } from '../lib/sentences';
import type { PolicyText, Reading } from '../lib/types';
import { groupOf } from './dataset';
import { toSentences } from './labels/carry';
import { ATTRIBUTE_PLACES, PLACES, type PlacedLabels, readLines, type SentenceRow, textOf } from './labels/files';

const SHARED = '../shared';
const PASSAGES = 'training/passages/collection.jsonl';

export interface LabelledReading {
  /** The policy that it is of; versions of one service's policy share a group. Passages are each of their own. */
  group: string;
  passage: boolean;
  reading: Reading;
  features: number[];
  /** Labels of attributes ("col=needed~") and of answers ("sd=yes"). */
  labels: string[];
}

interface Passage {
  heading: string;
  sentences: { kind: 'heading' | 'paragraph' | 'list-item'; text: string; labels: string[] }[];
}

/** All labelled policies and passages, reading by reading. */
export function attributeReadings(): LabelledReading[] {
  return [...policyReadings(), ...passageReadings()];
}

function policyReadings(): LabelledReading[] {
  const attributes = new Map(readLines<PlacedLabels>(ATTRIBUTE_PLACES).map((placed) => [placed.id, placed]));
  return (
    readLines<PlacedLabels>(PLACES)
      // Policies that were labelled later were not read for attributes.
      .filter(({ id }) => !id.startsWith('opp-') && attributes.has(id))
      .flatMap((placed): LabelledReading[] => {
        const text = textOf(placed.id, SHARED);
        const more = attributes.get(placed.id);
        const labels = toSentences(text, placed).rows.map((row, n) => [
          ...row.labels,
          ...(more ? (attributeRows(text, more)[n]?.labels ?? []) : []),
        ]);
        return labelled(readMarkdown(text, placed.id), labels, groupOf(placed.id), false);
      })
  );
}

const rowsKept = new Map<string, SentenceRow[]>();
function attributeRows(text: string, placed: PlacedLabels): SentenceRow[] {
  const known = rowsKept.get(placed.id) ?? toSentences(text, placed).rows;
  rowsKept.set(placed.id, known);
  return known;
}

function passageReadings(): LabelledReading[] {
  return readLines<Passage>(PASSAGES).flatMap(({ heading, sentences }, n) => {
    const blocks = [
      { kind: 'heading' as const, level: 2, text: heading, place: null },
      ...sentences.map(({ kind, text }) => ({ kind, level: kind === 'list-item' ? 1 : 0, text, place: null })),
    ];
    const labels = [[], ...sentences.map((sentence) => sentence.labels)];
    return labelled({ title: '', language: 'en', blocks }, labels, `passage ${n}`, true);
  });
}

/** In: a text and the labels of each of its sentences. Out: its readings with those of the sentence that each is made of. */
function labelled(policy: PolicyText, labels: readonly string[][], group: string, passage: boolean): LabelledReading[] {
  const sentences = sentencesOf(policy);
  const places = new Map(sentences.map((sentence, n) => [`${sentence.block} ${sentence.start}`, n]));
  return readingsOf(sentences).map((reading) => {
    const n = places.get(`${reading.sentence.block} ${reading.sentence.start}`) ?? -1;
    return { group, passage, reading, features: [...featuresOf(reading)], labels: labels[n] ?? [] };
  });
}
