/** The labelled policies, cut into sentences as at run time, as the reader reads them, with the sentences that decided each label. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ITEMS } from '../lib/checklist';
import type { ItemId } from '../lib/checklist/item';
import { readMarkdown } from '../lib/extract/markdown';
import { findingsByCues } from '../lib/findings';
import { type ReadPolicy, readPolicy } from '../lib/findings/read-policy';
import { practicesIn } from '../lib/practices';
import { readingsOf } from '../lib/practices/readings';
import { sentencesOf } from '../lib/sentences';
import { linkQuestions } from '../lib/sentences/questions';
import type { Finding, Hit, Reading, Sentence } from '../lib/types';
import { isHeldOut } from '../scripts/held-out';
import { type PolicyMargins, readMargins } from './reader-margins';
import { wordsOf } from './words';

export interface LabelledPolicy {
  id: string;
  /** The part of the cross-validation that it is in: the net that read it has seen nothing of the part. */
  part: number;
  /** Its labels are gold (../shared/gold), or it is a policy of our own wording (training/own-policies). */
  gold: boolean;
  answers: Record<ItemId, string>;
  /** For each item, the sentences that decided its label, verbatim; empty for policies of our own wording. */
  deciding: Record<ItemId, ReadonlySet<string>>;
  read: ReadPolicy;
  /**
   * For each item, in order, what the cues hit and what they decide alone. Null where those who wrote them read the policy:
   * there they are better than they will be elsewhere, and would be trusted too much.
   */
  cues: { hits: Hit[][]; byCues: Finding[] } | null;
}

/** A policy with what was found in it by a net and a decision that had not seen it. */
export interface Predicted {
  policy: LabelledPolicy;
  findings: Finding[];
}

const SHARED = '../shared';
const OWN_WORDING = 'training/own-policies';

/** All policies that the decision is learnt from. Throws when the margins are of other sentences. */
export function labelledPolicies(): LabelledPolicy[] {
  const margins = readMargins();
  return [...goldPolicies(margins), ...policiesOfOurOwn(margins)];
}

/** The gold policies, without `opp-*`: their licence forbids to fit to them what ships. */
function goldPolicies(margins: ReadonlyMap<string, PolicyMargins>): LabelledPolicy[] {
  const folder = join(SHARED, 'gold');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.startsWith('opp-'))
    .sort()
    .map((name) => {
      const label = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
        id: string;
        items: Record<ItemId, { answer: string; quotes: string[] }>;
      };
      const text = readMarkdown(readFileSync(join(folder, `${label.id}.md`), 'utf8'), label.id);
      const policy = labelledPolicy(label.id, sentencesOf(text), margins, true, isHeldOut(label.id));
      const find = sentenceFinder(policy.read.readings.flatMap((reading) => reading ?? []));
      return {
        ...policy,
        answers: eachItem((id) => label.items[id].answer),
        deciding: eachItem((id) => new Set(label.items[id].quotes.flatMap((quote) => find(wordsOf(quote))))),
      };
    });
}

/** A policy of our own wording, as it is kept: sentences in order, and the right answers. */
interface OwnPolicy {
  id: string;
  sentences: { kind: 'heading' | 'paragraph' | 'list-item' | 'cell'; level?: number; text: string }[];
  answers: Record<ItemId, string>;
}

/** Whole policies of our own wording. */
function policiesOfOurOwn(margins: ReadonlyMap<string, PolicyMargins>): LabelledPolicy[] {
  return readdirSync(OWN_WORDING)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const own = JSON.parse(readFileSync(join(OWN_WORDING, name), 'utf8')) as OwnPolicy;
      const policy = labelledPolicy(own.id, sentencesOfOurOwn(own), margins, false, true);
      return { ...policy, answers: own.answers, deciding: eachItem(() => new Set<string>()) };
    });
}

/** A policy of our own wording is kept sentence by sentence, as training/reader/texts.py reads it. */
function sentencesOfOurOwn({ sentences }: OwnPolicy): Sentence[] {
  let above: { level: number; text: string }[] = [];
  let intro: string | null = null;
  const placed = sentences.map(({ kind, level = 9, text }, block): Sentence => {
    if (kind === 'heading') above = above.filter((heading) => heading.level < level);
    const headings = above.map((heading) => heading.text);
    const own = { text, kind, block, start: 0, end: text.length, headings, intro: kind === 'list-item' ? intro : null };
    if (kind === 'heading') {
      above = [...above, { level, text }];
      intro = null;
    } else if (kind === 'paragraph') intro = text.trimEnd().endsWith(':') ? text : null;
    return own;
  });
  return linkQuestions(placed);
}

function labelledPolicy(
  id: string,
  sentences: Sentence[],
  margins: ReadonlyMap<string, PolicyMargins>,
  gold: boolean,
  withCues: boolean,
): Omit<LabelledPolicy, 'answers' | 'deciding'> {
  const own = margins.get(id);
  if (!own) throw new Error(`no margins of ${id}`);
  const readings = readingsOf(sentences);
  const labelled = withCues ? practicesIn(readings, ITEMS) : [];
  return {
    id,
    part: own.part,
    gold,
    read: readPolicy(sentences, readings, own.margins),
    cues: withCues ? { hits: labelled.map(({ hits }) => hits), byCues: findingsByCues(ITEMS, labelled) } : null,
  };
}

/** Versions of the same service's policy, and the same company's other policies, by name. */
export const groupOf = (id: string): string => id.replace(/^opp-|--.*$|-com$|-org$|-\d$/g, '');

function eachItem<T>(make: (id: ItemId) => T): Record<ItemId, T> {
  return Object.fromEntries(ITEMS.map(({ id }) => [id, make(id)])) as Record<ItemId, T>;
}

/** Length of the runs of words by which quotes are found again. */
const RUN = 5;

/** Finds the sentences that hold most of a quote, or are mostly in it. */
function sentenceFinder(readings: readonly Reading[]): (quote: string[]) => string[] {
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
      .flatMap(([place]) => readings[place]?.sentence.text ?? []);
  };
}

function runsOf(words: readonly string[]): string[] {
  const length = Math.min(RUN, words.length);
  return words.slice(0, words.length - length + 1).map((_, at) => words.slice(at, at + length).join(' '));
}
