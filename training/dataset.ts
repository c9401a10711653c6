/** The labelled policies, cut into sentences as at run time, with the sentences that decided each label. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../lib/checklist';
import type { ItemId } from '../lib/checklist/item';
import { readMarkdown } from '../lib/extract/markdown';
import { findingsByCues } from '../lib/findings';
import { practicesIn } from '../lib/practices';
import { hashOf } from '../lib/practices/features';
import { readingsOf } from '../lib/practices/readings';
import { sentencesOf } from '../lib/sentences';
import type { Finding, Hit, Reading } from '../lib/types';
import { isHeldOut } from '../scripts/held-out';
import { wordsOf } from './words';

export interface LabelledPolicy {
  id: string;
  /** Versions of one service's policy share a group and are never split between training and test. */
  group: string;
  /** Its labels are gold (../shared/gold), or the project's own (training/labels.jsonl). */
  gold: boolean;
  /** Those who wrote the cues read it: cues are better on it than on a policy that they did not read. */
  readForCues: boolean;
  answers: Record<ItemId, string>;
  /** For each item, the readings that decided its label. */
  deciding: Record<ItemId, number[]>;
  readings: Reading[];
  /** For each item, in order, what the cues hit and what they decide alone. */
  hits: Hit[][];
  byCues: Finding[];
}

/** A label: the answer, and the runs of words of the text that decide it. */
type Quoted = Record<ItemId, { answer: string; quotes: string[][] }>;

const SHARED = '../shared';
const OWN_LABELS = 'training/labels.jsonl';

/** The gold policies, without `opp-*`: their licence forbids to fit to them what ships. */
export function goldPolicies(wanted: (id: string) => boolean = (id) => !id.startsWith('opp-')): LabelledPolicy[] {
  const folder = join(SHARED, 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && wanted(name.slice(0, -5)))
    .sort()
    .map((name) => {
      const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        id: string;
        items: Record<ItemId, { answer: string; quotes: string[] }>;
      };
      const text = readFileSync(join(folder, `${label.id}.md`), 'utf8');
      const quoted = eachItem((id) => ({
        answer: label.items[id].answer,
        quotes: label.items[id].quotes.map(wordsOf),
      }));
      return labelledPolicy(label.id, text, quoted, { gold: true, readForCues: !isHeldOut(label.id) });
    });
}

/** The policies that the project labelled itself, by the rules of the checklist, from the unlabelled corpus. */
export function ownPolicies(): LabelledPolicy[] {
  return readFileSync(OWN_LABELS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => {
      const label = JSON.parse(line) as { id: string; items: Record<ItemId, [string, ...[number, number][]]> };
      const text = readFileSync(join(SHARED, 'corpus/privacy-policies', `${label.id}.md`), 'utf8');
      const words = wordsOf(text);
      const quoted = eachItem((id) => {
        const [answer, ...places] = label.items[id];
        return { answer, quotes: places.map(([from, count]) => words.slice(from, from + count)) };
      });
      return labelledPolicy(label.id, text, quoted, { gold: false, readForCues: !isOwnTest(label.id) });
    });
}

/** Versions of the same service's policy, and the same company's other policies, by name. */
export const groupOf = (id: string): string => id.replace(/^opp-|-com$|-org$|-\d$/g, '');

/** A third of the project's own labels that those who wrote the cues have not read. FNV-1a, modulo 3. */
const isOwnTest = (id: string): boolean => hashOf(id.replace(/-\d$/, ''), 77) % 3 === 0;

function labelledPolicy(
  id: string,
  markdown: string,
  quoted: Quoted,
  origin: Pick<LabelledPolicy, 'gold' | 'readForCues'>,
): LabelledPolicy {
  const sentences = sentencesOf(readMarkdown(markdown, id));
  const readings = readingsOf(sentences);
  const labelled = practicesIn(sentences, ITEMS);
  const find = sentenceFinder(readings);
  return {
    id,
    group: groupOf(id),
    ...origin,
    answers: eachItem((item) => quoted[item].answer),
    deciding: eachItem((item) => [...new Set(quoted[item].quotes.flatMap(find))]),
    readings,
    hits: labelled.map(({ hits }) => hits),
    byCues: findingsByCues(ITEMS, labelled),
  };
}

function eachItem<T>(make: (id: ItemId) => T): Record<ItemId, T> {
  return Object.fromEntries(ITEMS.map(({ id }) => [id, make(id)])) as Record<ItemId, T>;
}

/** Length of the runs of words by which quotes are found again. */
const RUN = 5;

/** Finds the readings that hold most of a quote, or are mostly in it. */
function sentenceFinder(readings: readonly Reading[]): (quote: string[]) => number[] {
  const places = new Map<string, number[]>();
  const runs: number[] = [];
  readings.forEach(({ sentence }, place) => {
    const found = runsOf(wordsOf(sentence.text));
    runs.push(found.length);
    for (const run of found) {
      const known = places.get(run);
      if (!known) places.set(run, [place]);
      else if (known.at(-1) !== place) known.push(place);
    }
  });
  return (quote) => {
    const wanted = runsOf(quote);
    const shared = new Map<number, number>();
    for (const run of wanted)
      for (const place of places.get(run) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
    return [...shared]
      .filter(([place, count]) => count >= 0.5 * (runs[place] ?? 0) || count >= 0.6 * wanted.length)
      .map(([place]) => place);
  };
}

function runsOf(words: readonly string[]): string[] {
  const length = Math.min(RUN, words.length);
  return words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));
}
